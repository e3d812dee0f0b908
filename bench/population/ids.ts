/** Ids that follow from what they are of, so that a load that was stopped goes on where it was. */
const kinds = { child: 1, plan: 2, review: 3, response: 4, submission: 5, document: 6, user: 7, setting: 8, member: 9 } as const;

/** A UUID of version 7 in shape: ordered by its number within its kind, as ids that were given in time are. */
export function idOf(kind: keyof typeof kinds, number: number): string {
  const hex = number.toString(16).padStart(12, '0');
  return `019a${kinds[kind].toString(16)}000-${hex.slice(0, 4)}-7000-8000-${hex.slice(4).padStart(12, '0')}`;
}

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference of eight letters that no other number has; scattered, as drawn ones are. */
export function referenceOf(number: number): string {
  let rest = (BigInt(number) * 387_420_489_001n + 7n) % 656_100_000_000n;
  let letters = '';
  for (let index = 0; index < 8; index += 1) {
    letters += alphabet[Number(rest % 30n)];
    rest /= 30n;
  }
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
