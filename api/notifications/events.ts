import { registerEnumType } from 'type-graphql';

export enum NotificationEvent {
  REVIEW_IN = 'REVIEW_IN',
  REVIEW_ASSIGNED = 'REVIEW_ASSIGNED',
  COVER_ARRANGED = 'COVER_ARRANGED',
  TERM_LIST_ACKNOWLEDGED = 'TERM_LIST_ACKNOWLEDGED',
  REVIEW_RECEIVED = 'REVIEW_RECEIVED',
  REVIEW_ACCEPTED = 'REVIEW_ACCEPTED',
  REVIEW_RETURNED = 'REVIEW_RETURNED',
  REVIEW_DECIDED = 'REVIEW_DECIDED',
  REVIEW_CALLED = 'REVIEW_CALLED',
  MEETING_BOOKED = 'MEETING_BOOKED',
  PLAN_AFTER_REVIEW = 'PLAN_AFTER_REVIEW',
  LETTER_SENT = 'LETTER_SENT',
  TERM_LIST = 'TERM_LIST',
  DRAFT_ERASED_SOON = 'DRAFT_ERASED_SOON',
  DEADLINE_NEAR = 'DEADLINE_NEAR',
  DEADLINE_OVER = 'DEADLINE_OVER',
  CASE_MESSAGE = 'CASE_MESSAGE',
  SIGN_OFF_ASKED = 'SIGN_OFF_ASKED',
  SIGN_OFF_ANSWERED = 'SIGN_OFF_ANSWERED',
  FILE_REFUSED = 'FILE_REFUSED',
}

export enum NotificationWay {
  AT_ONCE = 'AT_ONCE',
  DIGEST = 'DIGEST',
  NONE = 'NONE',
}
registerEnumType(NotificationWay, {
  name: 'NotificationWay',
  description: 'Whether and when somebody hears of an event by mail.',
  valuesConfig: { AT_ONCE: { description: 'A mail of its own, at once; during quiet hours, when they are over.' }, DIGEST: { description: 'In one mail a day with everything else.' }, NONE: { description: 'Not by mail. It still stands on the case.' } },
});

interface EventRow {
  event: NotificationEvent;
  says: string;
  /** Whose event it is. */
  for: 'STAFF' | 'SETTING' | 'BOTH';
  /** What holds for whoever has chosen nothing. */
  usual: NotificationWay;
  /** Where the law has somebody told, the mail can wait for the day’s, and cannot be switched off. */
  must?: true;
}

const { AT_ONCE, DIGEST } = NotificationWay;
const Event = NotificationEvent;

/** What people can be told of by mail. Codes, links and changes of roles are no notifications: those are sent whatever is chosen here. */
export const notificationEvents: readonly EventRow[] = [
  { event: Event.REVIEW_IN, says: 'A review that is assigned to me comes in', for: 'STAFF', usual: AT_ONCE },
  { event: Event.REVIEW_ASSIGNED, says: 'A review is assigned to me', for: 'STAFF', usual: DIGEST },
  { event: Event.COVER_ARRANGED, says: 'I am to cover for a colleague', for: 'STAFF', usual: AT_ONCE },
  { event: Event.TERM_LIST_ACKNOWLEDGED, says: 'A setting acknowledges its list of reviews', for: 'STAFF', usual: DIGEST },
  { event: Event.REVIEW_RECEIVED, says: 'The authority has received our review', for: 'SETTING', usual: AT_ONCE },
  { event: Event.REVIEW_ACCEPTED, says: 'The authority accepts our review as complete', for: 'SETTING', usual: AT_ONCE },
  { event: Event.REVIEW_RETURNED, says: 'The authority returns our review', for: 'SETTING', usual: AT_ONCE, must: true },
  { event: Event.REVIEW_DECIDED, says: 'The authority decides after a review', for: 'SETTING', usual: AT_ONCE, must: true },
  { event: Event.REVIEW_CALLED, says: 'The authority calls a review before the annual one', for: 'SETTING', usual: AT_ONCE, must: true },
  { event: Event.MEETING_BOOKED, says: 'The day of a review meeting is set or changed', for: 'BOTH', usual: DIGEST },
  { event: Event.PLAN_AFTER_REVIEW, says: 'After a decision: amendments proposed, final plan issued, plan ceased, review closed', for: 'SETTING', usual: AT_ONCE, must: true },
  { event: Event.LETTER_SENT, says: 'The authority sends a letter, with a copy for us', for: 'SETTING', usual: AT_ONCE },
  { event: Event.TERM_LIST, says: 'The authority’s list of reviews that are due next term', for: 'SETTING', usual: AT_ONCE, must: true },
  { event: Event.DRAFT_ERASED_SOON, says: 'A draft that we gave up is about to be erased', for: 'SETTING', usual: AT_ONCE },
  { event: Event.DEADLINE_NEAR, says: 'A statutory date is near (14 days, 7 days, 1 day)', for: 'BOTH', usual: DIGEST },
  { event: Event.DEADLINE_OVER, says: 'A statutory date was missed', for: 'BOTH', usual: DIGEST },
  { event: Event.CASE_MESSAGE, says: 'A message or question on a case', for: 'BOTH', usual: AT_ONCE },
  { event: Event.SIGN_OFF_ASKED, says: 'A colleague asks me, as head of the setting, to approve a form', for: 'SETTING', usual: AT_ONCE },
  { event: Event.SIGN_OFF_ANSWERED, says: 'The head of the setting approves a form that I asked about, or wants changes', for: 'SETTING', usual: AT_ONCE },
  { event: Event.FILE_REFUSED, says: 'A file of ours is refused by the malware check after it was added', for: 'BOTH', usual: AT_ONCE, must: true },
];
registerEnumType(NotificationEvent, { name: 'NotificationEvent', description: 'Something that people can be told of by mail.', valuesConfig: Object.fromEntries(notificationEvents.map(({ event, says }) => [event, { description: says }])) as never });

export const eventNamed = (event: `${NotificationEvent}`): EventRow => notificationEvents.find((each) => each.event === event)!;

/** What somebody may choose for an event. */
export const choicesFor = ({ must }: EventRow): NotificationWay[] => (must ? [AT_ONCE, DIGEST] : [AT_ONCE, DIGEST, NotificationWay.NONE]);
