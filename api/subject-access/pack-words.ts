/** What a pack says of itself, on its page and in its PDF. */
export const TITLE = 'A copy of what is held';

export const madeOn = (now: Date): string => `Made on ${now.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })} for a request under Article 15 of the UK GDPR.`;

export const notices: readonly string[] = [
  'Where something was left out, it says so. Words within an answer that were left out are covered by a black mark of always the same length, with the ground beside it. The law lets the authority leave out what is about other people, or what could cause serious harm.',
  'Forms that a school or college is still filling in are its own until it submits them. Ask the school or college for those.',
  'If you think that something is missing or wrong, tell the authority. You can also complain to the Information Commissioner (ico.org.uk).',
];

/** What stands in place of a part that was left out whole. */
export const LEFT_OUT = 'Left out';
