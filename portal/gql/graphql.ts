/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** The answer to it, 3 to 100 characters; kept as a hash. */
  answer?: string | null | undefined;
  /** For a new account: what the person does, up to 100 characters. */
  jobTitle?: string | null | undefined;
  /** For a new account: full name, up to 100 characters. */
  name?: string | null | undefined;
  /** For a new account: 8 to 256 characters; common ones are refused. */
  password?: string | null | undefined;
  /** For a new account: the question that is asked behind the mailed link of a reset. Kept only where asksQuestion. */
  question?: SecurityQuestion | null | undefined;
  /** The token of the mailed link. */
  token: string;
};

export type AddChildInput = {
  /** Home address, up to 500 characters. */
  address?: string | null | undefined;
  /** Code of the authority that is responsible for the child. */
  authority: string;
  /** Date of birth; from birth to 25. */
  bornOn: string;
  /** What the child is called, where that differs. */
  knownAs?: string | null | undefined;
  /** Forenames as in law, up to 100 characters. */
  legalForenames: string;
  /** Surname as in law, up to 100 characters. */
  legalSurname: string;
  /** Postcode. */
  postcode?: string | null | undefined;
  /** The setting that the child is on the roll of: one of yours. */
  settingId: string;
  /** Sex as the school census records it. */
  sex: Sex;
  /** Year group taught in, where it is not the one by age. */
  taughtInYear?: number | null | undefined;
  /** Unique learner number; its check digit must fit. */
  uln?: string | null | undefined;
  /** Unique pupil number; its check letter must fit. */
  upn?: string | null | undefined;
};

export type AnswerInput = {
  /** The count of changes that you saw, 0 for none: what somebody else saved since is not overwritten. */
  baseVersion: number;
  /** Where the answer is, such as cyp.helped, or adults[k3f9x2] for a new item (4 to 24 small letters and digits of your choice). */
  path: string;
  /** The answer as typed: text, true or false, a list of codes; for an item its place. Null clears it, or removes the item. */
  value?: unknown;
};

export type AskForSignOffInput = {
  /** Id of the draft. */
  draft: string | number;
};

export type AssessmentFilter = {
  /** Of this child. */
  child?: string | number | null | undefined;
  /** Of this form, such as eha. */
  form?: string | null | undefined;
  /** Assigned to you, or to a colleague whom you cover for. */
  mine?: boolean | null | undefined;
  /** Parts of the child’s name, a whole UPN, or the reference. */
  search?: string | null | undefined;
  /** In one of these states. */
  state?: Array<AssessmentState> | null | undefined;
  /** Assigned to nobody. */
  unassigned?: boolean | null | undefined;
};

/** Where a request or an assessment stands. */
export type AssessmentState =
  /** The authority accepts it as complete. */
  | 'ACCEPTED'
  /** A request: the authority has decided to assess and gathers advice. */
  | 'ASSESSING'
  /** A draft that the setting gave up. */
  | 'DISCARDED'
  /** The setting is filling it in. */
  | 'DRAFT'
  /** A request: the draft plan is with the family. */
  | 'DRAFT_PLAN'
  /** Early help, or support for a young carer, has ended or was not needed. */
  | 'ENDED'
  /** A request: the authority has assessed and issues no plan. */
  | 'NO_PLAN'
  /** A request: the final plan was issued. */
  | 'PLAN_ISSUED'
  /** A request: the authority has decided not to assess. */
  | 'REFUSED'
  /** The authority sent it back with a reason. */
  | 'RETURNED'
  /** The authority has it and has not looked at it yet. */
  | 'SUBMITTED'
  /** Early help, or support for a young carer, is given and reviewed. */
  | 'SUPPORTED'
  /** Whoever asked for it took it back. */
  | 'WITHDRAWN';

export type AssessmentStepInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
};

export type BookMeetingInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day of the meeting: within three months back and 18 months ahead; null takes it back. */
  meetingOn?: string | null | undefined;
  /** The review. */
  review: string | number;
};

export type CarryForwardInput = {
  /** The count of changes of the answer that you saw, 0 for none. */
  baseVersion?: number;
  /** Id of the draft. */
  draft: string | number;
  /** Where the answer is; of a list, or of one of its items, everything in it. */
  path: string;
};

export type ChangePasswordInput = {
  /** The password as it is. */
  current: string;
  /** The new one, 8 to 256 characters; common ones are refused. */
  password: string;
};

export type ChangeSettingRoleInput = {
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
  /** Id of the membership. */
  membership: string | number;
  /** What the person does at the setting from now on. */
  role: SettingRole;
};

/** What missing the day of a clock means. */
export type ClockBearing =
  /** A departure from guidance, or from a day that the authority set itself. */
  | 'GUIDANCE'
  /** A breach of the law. */
  | 'STATUTORY'
  /** Nothing: it is time that somebody else has. It ends, and is never overdue. */
  | 'WAITING';

/** How a statutory clock stands today. */
export type ClockState =
  /** Due within 14 days. */
  | 'DUE_SOON'
  /** Done in time. */
  | 'MET'
  /** Done, but late. */
  | 'MET_LATE'
  /** Not done and over its day. */
  | 'OVERDUE'
  /** Due later. */
  | 'RUNNING';

export type ConfirmRegistrationInput = {
  /** The answer to it, 3 to 100 characters; kept as a hash. */
  answer?: string | null | undefined;
  /** What the person does, up to 100 characters, such as SENCO. */
  jobTitle?: string | null | undefined;
  /** Full name, up to 100 characters. */
  name: string;
  /** 8 to 256 characters; common ones are refused. */
  password: string;
  /** The question that is asked behind the mailed link of a reset. Kept only where the authority that decides asks one. */
  question?: SecurityQuestion | null | undefined;
  /** Id of the setting that the person works at. */
  settingId: string;
  /** True where several people read mail to the address. Then whoever signs in says who they are. Where the authority takes none, INVALID with reason TEAM_MAILBOX. */
  teamMailbox?: boolean | null | undefined;
  /** The token of the mailed link. */
  token: string;
};

export type ConfirmSignInInput = {
  /** At sign-in, where asksWhoActs: the name of whoever acts from the team mailbox, 2 to 100 characters. INVALID with field actingName where it is missing; the code then still works. */
  actingName?: string | null | undefined;
  /** What signIn, chooseFactor or askConfirmation gave back. */
  challenge: string;
  /** The six digits of the mail or the app, or a recovery code; spaces do not matter. */
  code?: string | null | undefined;
  /** At sign-in: the deviceToken of this browser, where it has one. */
  device?: string | null | undefined;
  /** For a passkey: what navigator.credentials.get gave, as JSON. */
  passkey?: string | null | undefined;
};

/** Whose copy a document is. What its reader may not see is left out, and it says so. */
export type CopyFor =
  /** For the authority’s file: what every caseworker may see. The setting does not see it. */
  | 'AUTHORITY'
  /** The draft as it stands, with a watermark; for the setting alone. */
  | 'DRAFT'
  /** What both the setting and every caseworker may see. */
  | 'EVERYBODY'
  /** For health services: without safeguarding, equality, legal and money matters. */
  | 'HEALTH'
  /** For parents, carers or the young person: without safeguarding notes and without contact details, since parents may live apart. */
  | 'PARENT'
  /** For the setting’s own file. The authority does not see it. */
  | 'SCHOOL';

/** How a mail fares. */
export type Delivery =
  /** The mail server has taken it. */
  | 'ACCEPTED'
  /** The mail server cannot be reached, or asks to try later; that is done. */
  | 'DEFERRED'
  /** The mail server has refused it for good, or it was too old to be of use. */
  | 'FAILED'
  /** It is about to be sent. */
  | 'QUEUED';

export type DesignPreviewInput = {
  /** Answers that were tried, by path. They are kept nowhere. */
  answers: unknown;
  /** Date of birth that conditions on age and year group are judged by. */
  bornOn?: string | null | undefined;
  /** Id of the design. */
  design: string | number;
  /** Path of the entry of a list to show. */
  item?: string | null | undefined;
  /** Key of the section to show. */
  section?: string | null | undefined;
  /** Variant to show; the first without it. */
  variant?: string | null | undefined;
};

/** Formats that documents are made in, all from the same tree. */
export type DocumentFormat =
  /** Word document. */
  | 'DOCX'
  /** A page of its own, for reading on screen and printing. */
  | 'HTML'
  /** Tagged PDF (PDF/UA). */
  | 'PDF';

/** Where a document comes from. */
export type DocumentKind =
  /** Made by the system from what was submitted, or from a draft. */
  | 'OUTPUT'
  /** Somebody added it. */
  | 'UPLOAD';

/** Whether a document can be opened. */
export type DocumentState =
  /** An upload that is being checked for malware. It cannot be opened yet. */
  | 'CHECKING'
  /** It could not be made whole, so it is not given out. It is tried again. */
  | 'FAILED'
  /** It is being made. */
  | 'PREPARING'
  /** It can be opened. */
  | 'READY'
  /** The malware scanner refused it. It cannot be opened. */
  | 'REFUSED'
  /** Somebody took it out. */
  | 'REMOVED';

export type EnterAsGuestInput = {
  /** The code of six digits from the mail. */
  code: string;
  /** From the link. */
  token: string;
};

/** Whether the link of a guest works. */
export type GuestLinkState =
  /** Its time is over. */
  | 'EXPIRED'
  /** It works. */
  | 'OPEN'
  /** It was taken back. */
  | 'WITHDRAWN';

/** What a guest is asked for. */
export type GuestPurpose =
  /** To give advice to the authority. */
  | 'ADVICE'
  /** To read a letter of the authority. */
  | 'LETTER'
  /** To write one section of a draft of the setting. */
  | 'SECTION';

export type HandSectionInput = {
  /** Id of a colleague at the setting; null takes it back to everybody. */
  colleague?: string | number | null | undefined;
  /** Id of the draft. */
  draft: string | number;
  /** Key of the section. */
  section: string;
};

/** How an invitation stands. */
export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'WAITING'
  | 'WITHDRAWN';

export type InviteColleagueInput = {
  /** Work e-mail address of the colleague. */
  email: string;
  /** What they will do there. */
  role?: SettingRole;
  /** The setting to join. */
  setting: string | number;
};

export type InviteGuestInput = {
  /** A few words to them, up to 2,000 characters. */
  asks?: string | null | undefined;
  /** The assessment. */
  assessment?: string | number | null | undefined;
  /** Days for which the link works, 1 to 60. */
  days?: number;
  /** Their e-mail address, private ones too: link and code go there. */
  email: string;
  /** Their name, 1 to 100 characters: it stands beside their answers. */
  name: string;
  /** Who they are, such as Mother or GP, 1 to 60 characters. */
  relationship: string;
  /** The review; or else name an assessment. */
  review?: string | number | null | undefined;
  /** Key of the section that they are asked to write. */
  section: string;
};

export type KeepTextInput = {
  /** Address of the page within this service, up to 2,000 characters. */
  address: string;
  /** The fields of the page, as a JSON object; up to 5,000,000 characters. */
  fields: string;
  /** The token of the session that is over: it says whose the text is, and nothing else. */
  session: string;
};

/** Whether the PDF of a letter can be opened. */
export type LetterPdf =
  /** It could not be made whole, so it is not given out; it is tried again. */
  | 'FAILED'
  /** It is made when the letter is sent. */
  | 'NONE'
  | 'PREPARING'
  | 'READY';

/** Whether a person may work for a setting. */
export type MembershipState =
  /** The person sees and writes the setting’s work. */
  | 'APPROVED'
  /** The person has left. */
  | 'ENDED'
  /** Was asked for and refused. */
  | 'REFUSED'
  /** Asked for; nothing of the setting is visible yet. */
  | 'REQUESTED';

/** For whom somebody wrote a message. */
export type MessageSide =
  /** For the authority. */
  | 'AUTHORITY'
  /** For the setting. */
  | 'SETTING';

/** The page that a notice of the authority stands on. */
export type NoticePlace =
  | 'FORMS'
  | 'HELP'
  | 'PRIVACY'
  | 'REGISTER'
  | 'SIGN_IN'
  | 'START'
  | 'TERMS';

export type NotificationChoiceInput = {
  /** The event. */
  event: NotificationEvent;
  /** How you want to hear of it. */
  way: NotificationWay;
};

/** Something that people can be told of by mail. */
export type NotificationEvent =
  /** A message or question on a case */
  | 'CASE_MESSAGE'
  /** I am to cover for a colleague */
  | 'COVER_ARRANGED'
  /** A statutory date is near (14 days, 7 days, 1 day) */
  | 'DEADLINE_NEAR'
  /** A statutory date was missed */
  | 'DEADLINE_OVER'
  /** A draft that we gave up is about to be erased */
  | 'DRAFT_ERASED_SOON'
  /** A file of ours is refused by the malware check after it was added */
  | 'FILE_REFUSED'
  /** The authority sends a letter, with a copy for us */
  | 'LETTER_SENT'
  /** The day of a review meeting is set or changed */
  | 'MEETING_BOOKED'
  /** After a decision: amendments proposed, final plan issued, plan ceased, review closed */
  | 'PLAN_AFTER_REVIEW'
  /** The authority accepts our review as complete */
  | 'REVIEW_ACCEPTED'
  /** A review is assigned to me */
  | 'REVIEW_ASSIGNED'
  /** The authority calls a review before the annual one */
  | 'REVIEW_CALLED'
  /** The authority decides after a review */
  | 'REVIEW_DECIDED'
  /** A review that is assigned to me comes in */
  | 'REVIEW_IN'
  /** The authority has received our review */
  | 'REVIEW_RECEIVED'
  /** The authority returns our review */
  | 'REVIEW_RETURNED'
  /** The head of the setting approves a form that I asked about, or wants changes */
  | 'SIGN_OFF_ANSWERED'
  /** A colleague asks me, as head of the setting, to approve a form */
  | 'SIGN_OFF_ASKED'
  /** The authority’s list of reviews that are due next term */
  | 'TERM_LIST'
  /** A setting acknowledges its list of reviews */
  | 'TERM_LIST_ACKNOWLEDGED';

/** Whether and when somebody hears of an event by mail. */
export type NotificationWay =
  /** A mail of its own, at once; during quiet hours, when they are over. */
  | 'AT_ONCE'
  /** In one mail a day with everything else. */
  | 'DIGEST'
  /** Not by mail. It still stands on the case. */
  | 'NONE';

/** What happens when somebody registers with a private e-mail address. */
export type PrivateEmail =
  /** It is accepted. */
  | 'ALLOWED'
  /** It is accepted after a warning. */
  | 'DISCOURAGED'
  /** It is refused, with the reason. */
  | 'REFUSED';

export type QueryReplyInput = {
  /** The query. */
  query: string | number;
  /** What you reply, up to 4,000 characters; empty where the changed answer says it all. */
  reply: string;
};

/** Where a query stands. */
export type QueryState =
  /** The setting answered; the authority has not looked yet. */
  | 'ANSWERED'
  /** The setting has it. */
  | 'OPEN'
  /** The authority has what it needs. */
  | 'SETTLED'
  /** The authority took it back. */
  | 'WITHDRAWN';

/** What the authority has decided about a request to put something right (UK GDPR Article 16). */
export type RectificationDecision =
  /** The record was wrong or incomplete; the note says what is right. */
  | 'CORRECTED'
  /** The record stays as it is; the note says that it is disputed. */
  | 'DISPUTED'
  /** Not decided yet. */
  | 'PENDING';

/** Who says that something recorded is not right. */
export type RectificationRequester =
  /** Somebody else whom it is about, or who acts for them. */
  | 'OTHER'
  /** A parent or carer. */
  | 'PARENT'
  /** The child or young person. */
  | 'YOUNG_PERSON';

export type RefuseSignOffInput = {
  /** Id of the draft. */
  draft: string | number;
  /** What should change first, for colleagues to read; up to 2,000 characters. */
  reason: string;
};

export type RegisterInput = {
  /** Code of the authority that the person works with, such as 878. */
  authority: string;
  /** Work e-mail address. */
  email: string;
};

/** Whether a mailed link still works. */
export type RegistrationState =
  | 'EXPIRED'
  | 'SUPERSEDED'
  | 'USED'
  | 'WAITING';

export type RemoveColleagueInput = {
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
  /** Id of the membership. */
  membership: string | number;
  /** Id of the colleague who goes on with their work. Needed where there is any; the authority, which does not see drafts, may leave it out, and the work goes to whoever has led the setting longest. */
  successor?: string | number | null | undefined;
};

export type ReplyToQueriesInput = {
  /** The assessment. */
  assessment?: string | number | null | undefined;
  /** A reply to each open query; none may be missing whose answer was not changed. */
  replies: Array<QueryReplyInput>;
  /** The review; or else name an assessment. */
  review?: string | number | null | undefined;
};

export type RequestDocumentInput = {
  /** Whose copy it is; for a submission EVERYBODY unless said otherwise. */
  copyFor?: CopyFor | null | undefined;
  /** Instead: id of the draft that is printed as it stands. Only for the setting, with a watermark. */
  draft?: string | number | null | undefined;
  /** Its format. */
  format: DocumentFormat;
  /** Id of the submission that it is made of. */
  submission?: string | number | null | undefined;
};

export type ResetPasswordInput = {
  /** The answer to the question of the link. */
  answer?: string | null | undefined;
  /** The new password, 8 to 256 characters; common ones are refused. */
  password: string;
  /** The token of the mailed link. */
  token: string;
};

/** What the authority decides after a review meeting (SEND Regulations 2014, regulation 20(10)); M, A and C in the SEN2 return. */
export type ReviewDecision =
  | 'AMEND'
  | 'CEASE'
  | 'MAINTAIN';

export type ReviewFilter = {
  /** Assigned to this caseworker. */
  assignedTo?: string | number | null | undefined;
  /** Of this child. */
  child?: string | number | null | undefined;
  /** Whose next statutory date comes from this clock, such as AR_DECISION_PLUS_4W. */
  clock?: string | null | undefined;
  /** Due on this day or after. */
  dueFrom?: string | null | undefined;
  /** Due on this day or before. */
  dueUntil?: string | null | undefined;
  /** Due within so many days from today, or over; -1 is overdue. Stays true when the day changes. -400 to 400. */
  dueWithin?: number | null | undefined;
  /** Meeting booked for this day or after. */
  meetingFrom?: string | null | undefined;
  /** Meeting booked for this day or before. */
  meetingUntil?: string | null | undefined;
  /** True: assigned to whoever asks, or to a colleague whom they cover for. */
  mine?: boolean | null | undefined;
  /** Parts of the child’s name, a whole UPN, or the reference. */
  search?: string | null | undefined;
  /** At this setting. */
  setting?: string | number | null | undefined;
  /** In one of these states. */
  state?: Array<ReviewState> | null | undefined;
  /** True: assigned to nobody. */
  unassigned?: boolean | null | undefined;
  /** In this worklist. */
  worklist?: WorklistName | null | undefined;
};

/** Where a review stands. */
export type ReviewState =
  /** The authority accepts it as complete and is deciding. */
  | 'ACCEPTED'
  /** The final amended plan was issued. */
  | 'AMENDED'
  /** The plan has ceased. */
  | 'CEASED'
  /** The authority ended the review, because it cannot go on: the child moved, died, or it was a mistake. */
  | 'CLOSED'
  /** The plan was to cease and goes on after all. */
  | 'CONTINUED'
  /** The authority has decided and told the family. Where it amends or ceases the plan, that is under way. */
  | 'DECIDED'
  /** A draft that the setting gave up. */
  | 'DISCARDED'
  /** The setting is filling it in. */
  | 'DRAFT'
  /** Due; the setting has not begun it. */
  | 'EXPECTED'
  /** After the representations the authority gave notice that it does not amend the plan. */
  | 'NOT_AMENDED'
  /** The authority sent it back with a reason. */
  | 'RETURNED'
  /** The authority has it and has not looked at it yet. */
  | 'SUBMITTED';

export type ReviewStepInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The review. */
  review: string | number;
};

export type SaveAnswersInput = {
  /** Up to 200 answers; all are saved, or none. */
  answers: Array<AnswerInput>;
  /** Id of the draft. */
  draft: string | number;
};

export type SaveGuestAnswersInput = {
  /** Up to 200 answers; all are saved, or none. */
  answers: Array<AnswerInput>;
};

export type SaveNotificationsInput = {
  /** The events to change; the others stay. */
  choices?: Array<NotificationChoiceInput>;
  /** When the mail of the day goes, minutes after midnight, 0 to 1439. */
  digestAt?: number;
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
  /** Quiet from, minutes after midnight, 0 to 1439; null for no quiet. */
  quietFrom?: number | null | undefined;
  /** Quiet until, minutes after midnight, 0 to 1439; null for no quiet. */
  quietUntil?: number | null | undefined;
  /** Whether Saturdays and Sundays are quiet. */
  quietWeekends?: boolean;
};

export type SealSectionInput = {
  /** Ids of colleagues who see it besides you, at most 20. */
  colleagues: Array<string | number>;
  /** Id of the draft. */
  draft: string | number;
  /** Key of the section. */
  section: string;
};

/** What a person proves besides the password. */
export type SecondFactor =
  /** Six digits of an authenticator app (RFC 6238). */
  | 'APP'
  /** Six digits that are mailed; they live ten minutes at most. */
  | 'EMAIL'
  /** A passkey or security key (Web Authentication). */
  | 'PASSKEY'
  /** One of the codes that were written down for the day when everything else is lost. */
  | 'RECOVERY_CODE';

export type SectionInput = {
  /** Id of the draft. */
  draft: string | number;
  /** Key of the section. */
  section: string;
};

/** A question that is asked behind the mailed link of a reset, where the authority’s policy turns it on. Nobody writes their own. */
export type SecurityQuestion =
  /** Which book did you like best as a child? */
  | 'CHILDHOOD_BOOK'
  /** Whom did you hear at the first concert that you went to? */
  | 'FIRST_CONCERT'
  /** In which town was your first job? */
  | 'FIRST_JOB_TOWN'
  /** What was the surname of a teacher that you remember from your first school? */
  | 'FIRST_TEACHER'
  /** In which street did you live when you were ten? */
  | 'STREET_AT_TEN';

/** What a person does at a setting. */
export type SettingRole =
  | 'CONTRIBUTOR'
  | 'COORDINATOR'
  | 'HEAD';

/** Sex as the school census records it. */
export type Sex =
  | 'F'
  | 'M';

export type SignInInput = {
  /** What an earlier confirmSignIn gave as deviceToken: tries from a browser that is known are counted apart. */
  device?: string | null | undefined;
  /** E-mail address of the account. */
  email: string;
  /** Its password, as chosen. */
  password: string;
};

/** What waits for a word of the person, to be shown once they are signed in. */
export type SignInOffer =
  /** The password was chosen anew by a mailed link, and passkeys, apps or recovery codes from before still sign in: show them, let each be taken away (removeFactor, removeRecoveryCodes), or let the person say that all are theirs (confirmFactors). */
  | 'CHECK_FACTORS'
  /** An authority of the person asks a security question at a reset, and they have none: chooseQuestion, or putOffQuestion. */
  | 'CHOOSE_QUESTION';

export type SignOffInput = {
  /** Id of the draft. */
  draft: string | number;
  /** The hash of the answers that you were shown: nothing else is approved. */
  expectedHash: string;
};

/** How the approval of the head of the setting stands. */
export type SignOffState =
  /** The head approved the answers as they are now. */
  | 'APPROVED'
  /** The head was asked and has not answered yet. */
  | 'ASKED'
  /** The head approved other answers: something was changed since. */
  | 'CHANGED'
  /** Nobody has asked the head yet. */
  | 'NOT_ASKED'
  /** The head wants something changed first. */
  | 'REFUSED';

/** What a person does at an authority. */
export type StaffRoleName =
  /** Looks after people, roles and policy, and sees no case. */
  | 'ADMINISTRATOR'
  /** Reads the audit log, and sees no case. */
  | 'AUDITOR'
  /** Works cases. */
  | 'CASEWORKER'
  /** Works cases and sees those of everybody. */
  | 'MANAGER'
  /** Reads cases that were submitted, and changes nothing. */
  | 'QUALITY_READER';

export type StartAssessmentInput = {
  /** The child, on the roll of one of your settings. */
  child: string | number;
  /** Code of the form, such as ehcna_request or one of the authority’s own; the authority’s policy says which it takes. */
  form: string;
  /** Variant of the form that the authority takes. */
  variant: string;
};

export type StartReviewInput = {
  /** The child, on the roll of one of your settings. */
  child: string | number;
  /** Variant of the form that the authority takes: early_years, school_age or post16. */
  variant: string;
};

export type SubmitReviewInput = {
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
  /** The review. */
  review: string | number;
};

/** What is done after an early help or a young carer’s assessment. */
export type SupportDecision =
  | 'ADULT_SERVICES'
  | 'EARLY_HELP'
  | 'GROUP'
  | 'INFORMATION'
  | 'ONE_TO_ONE';

/** How a section of a form stands, in the words of GOV.UK task lists. */
export type TaskState =
  | 'CANNOT_START_YET'
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'NOT_YET_STARTED'
  | 'PROBLEM';

export type TermListInput = {
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
  /** The list. */
  termList: string | number;
};

export type UpgradeDraftInput = {
  /** Id of the draft. */
  draft: string | number;
  /** Id of the version that you were shown. */
  toVersion: string | number;
};

/** A list of reviews that caseworkers go by. */
export type WorklistName =
  /** Decided to amend: the notice is due with the decision, the final plan within 8 weeks of it and 12 of the meeting (SEND Regulations 2014, regulation 22). */
  | 'AMENDED_PLAN_DUE'
  /** The four weeks from the meeting are over, or end by Sunday. */
  | 'DECISION_THIS_WEEK'
  /** The meeting is booked for a day of this month. */
  | 'MEETINGS_THIS_MONTH'
  /** Yours or nobody’s, with a message of a setting or a colleague that you have not read. */
  | 'MESSAGES'
  /** Open reviews that are assigned to you, or to a colleague whom you cover for. */
  | 'MINE'
  /** Yours, with a statutory date that is over or falls within 14 days. */
  | 'MINE_DUE_SOON'
  /** Yours or nobody’s, changed by somebody else since you last said that you have seen what is new. */
  | 'NEW'
  /** The next statutory date is over. */
  | 'OVERDUE'
  /** Children who move to another phase next September, by year group: into school, to secondary, to post-16. The plan must name the next placement by 15 February, or 31 March for post-16 (SEND Regulations 2014, regulation 18). */
  | 'PHASE_TRANSFERS'
  /** Back with the setting, with a reason. */
  | 'RETURNED'
  /** Every open review of the authority. */
  | 'TEAM'
  /** Accepted as complete; the decision is next. */
  | 'TO_DECIDE'
  /** Submitted by a setting and not looked at yet. */
  | 'TO_LOOK_AT'
  /** Open, and nobody’s. */
  | 'UNASSIGNED'
  /** Due from the setting: not begun or being written, with a statutory date within 90 days, or returned. */
  | 'WAITING_ON_SETTING';

export type WriteMessageInput = {
  /** The assessment. */
  assessment?: string | number | null | undefined;
  /** A text of your own, 8 to 100 characters, new for each message: a repeat with the same one sends nothing twice. */
  idempotencyKey: string;
  /** The review; or else name an assessment. */
  review?: string | number | null | undefined;
  /** The message, up to 10,000 characters. Everybody of the setting who sees the case reads it, and so do caseworkers; the family may ask to. */
  text: string;
  /** The thread to go on with; leave it out to begin one. */
  thread?: string | number | null | undefined;
  /** What a new thread is about, 1 to 150 characters in one line. */
  topic?: string | null | undefined;
};

export type DoorsQueryVariables = Exact<{ [key: string]: never; }>;


export type DoorsQuery = { authorities: Array<{ code: string, name: string | null, slug: string | null, policy: { serviceName: string | null, colour: string | null, privateEmail: PrivateEmail | null, linkHours: number | null, codeMinutes: number | null, idleMinutes: number | null, securityQuestion: boolean | null, teamMailboxes: boolean | null, supportEmail: string | null, supportPhone: string | null, notices: Array<{ place: NoticePlace | null, heading: string | null, text: string | null }> | null } | null }> | null };

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { viewer: { id: string | null, name: string | null, roles: Array<string>, leads: Array<string> | null, idleMinutes: number | null, settings: Array<{ id: string, name: string | null, laCode: string | null }> | null, authorities: Array<{ code: string, name: string | null }> | null } };

export type MyRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRequestsQuery = { memberships: { nodes: Array<{ state: MembershipState | null, setting: { name: string | null } | null }> | null } | null };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register: { accepted: boolean | null, discouraged: boolean | null } | null };

export type RegistrationLinkQueryVariables = Exact<{
  token: string;
}>;


export type RegistrationLinkQuery = { registration: { state: RegistrationState | null, email: string | null, authority: string | null } | null };

export type FindSettingsQueryVariables = Exact<{
  search?: string | null | undefined;
  laCode?: string | null | undefined;
}>;


export type FindSettingsQuery = { organisations: { totalCount: number | null, nodes: Array<{ id: string, urn: string | null, name: string | null, town: string | null, postcode: string | null }> | null } | null };

export type SettingQueryVariables = Exact<{
  id: string | number;
}>;


export type SettingQuery = { organisation: { id: string, name: string | null, town: string | null, laCode: string | null } | null };

export type ConfirmRegistrationMutationVariables = Exact<{
  input: ConfirmRegistrationInput;
}>;


export type ConfirmRegistrationMutation = { confirmRegistration: { membership: MembershipState | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { challenge: string | null } | null };

export type SignInUnderWayQueryVariables = Exact<{
  challenge: string;
}>;


export type SignInUnderWayQuery = { signInUnderWay: { factor: SecondFactor | null, factors: Array<SecondFactor> | null, expiresAt: string | null, passkeyOptions: string | null, asksWhoActs: boolean | null, delivery: Delivery | null } | null };

export type MailDeliveryQueryVariables = Exact<{ [key: string]: never; }>;


export type MailDeliveryQuery = { mailDelivery: Delivery | null };

export type ChooseFactorMutationVariables = Exact<{
  challenge: string;
  factor: SecondFactor;
}>;


export type ChooseFactorMutation = { chooseFactor: { challenge: string | null } | null };

export type ConfirmSignInMutationVariables = Exact<{
  input: ConfirmSignInInput;
}>;


export type ConfirmSignInMutation = { confirmSignIn: { sessionToken: string | null, expiresAt: string | null, deviceToken: string | null, offers: Array<SignInOffer> | null } | null };

export type AskConfirmationMutationVariables = Exact<{ [key: string]: never; }>;


export type AskConfirmationMutation = { askConfirmation: { challenge: string | null } | null };

export type ConfirmAgainMutationVariables = Exact<{
  input: ConfirmSignInInput;
}>;


export type ConfirmAgainMutation = { confirmAgain: { sessionToken: string | null, expiresAt: string | null } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean | null };

export type AssessmentFrameFragment = { id: string, reference: string | null, state: AssessmentState | null, version: number | null, child: { id: string, fullName: string | null } | null };

export type AssessmentLineFragment = { id: string, reference: string | null, form: string | null, title: string | null, state: AssessmentState | null, submittedAt: string | null, changedAt: string | null, hasUnread: boolean | null, child: { id: string, fullName: string | null } | null, setting: { name: string | null } | null };

export type AssessmentListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AssessmentFilter | null | undefined;
}>;


export type AssessmentListQuery = { assessments: { totalCount: number | null, nodes: Array<{ id: string, reference: string | null, form: string | null, title: string | null, state: AssessmentState | null, submittedAt: string | null, changedAt: string | null, hasUnread: boolean | null, child: { id: string, fullName: string | null } | null, setting: { name: string | null } | null }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null } | null } | null };

export type AssessmentSectionPageQueryVariables = Exact<{
  id: string | number;
  key: string;
}>;


export type AssessmentSectionPageQuery = { work: { id: string, reference: string | null, state: AssessmentState | null, version: number | null, documents: Array<{ id: string, name: string | null, size: number | null, state: DocumentState | null, failure: string | null }> | null, draft: { id: string, open: boolean | null, tasks: Array<{ key: string, title: string, state: TaskState }> | null, section: { section: string, title: string, guidance: string | null, why: string, legalBasis: string, item: string | null, questions: Array<{ path: string, kind: string, label: string, hint: string | null, limit: number | null, least: number | null, most: number | null, itemName: string | null, sums: Array<string> | null, registered: string | null, voice: boolean, asked: boolean, needed: boolean, decides: boolean, mayWrite: boolean, notForYou: string | null, why: string | null, legalBasis: string | null, value: unknown, version: number, savedAt: string | null, savedByName: string | null, prefilledFrom: string | null, options: Array<{ code: string, label: string, hint: string | null }>, problem: { path: string, code: string, message: string, limit: number | null, surplus: number | null } | null, items: Array<{ path: string, title: string, version: number, problems: Array<{ path: string, code: string, message: string }> }>, earlier: { submittedAt: string, text: string | null, carries: boolean, items: Array<{ path: string, title: string }> } | null }> } | null } | null, child: { id: string, fullName: string | null } | null } | null };

export type AssessmentItemPageQueryVariables = Exact<{
  id: string | number;
  path: string;
}>;


export type AssessmentItemPageQuery = { work: { id: string, reference: string | null, state: AssessmentState | null, version: number | null, documents: Array<{ id: string, name: string | null, size: number | null, state: DocumentState | null, failure: string | null }> | null, draft: { id: string, open: boolean | null, tasks: Array<{ key: string, title: string, state: TaskState }> | null, item: { section: string, title: string, guidance: string | null, why: string, legalBasis: string, item: string | null, questions: Array<{ path: string, kind: string, label: string, hint: string | null, limit: number | null, least: number | null, most: number | null, itemName: string | null, sums: Array<string> | null, registered: string | null, voice: boolean, asked: boolean, needed: boolean, decides: boolean, mayWrite: boolean, notForYou: string | null, why: string | null, legalBasis: string | null, value: unknown, version: number, savedAt: string | null, savedByName: string | null, prefilledFrom: string | null, options: Array<{ code: string, label: string, hint: string | null }>, problem: { path: string, code: string, message: string, limit: number | null, surplus: number | null } | null, items: Array<{ path: string, title: string, version: number, problems: Array<{ path: string, code: string, message: string }> }>, earlier: { submittedAt: string, text: string | null, carries: boolean, items: Array<{ path: string, title: string }> } | null }> } | null } | null, child: { id: string, fullName: string | null } | null } | null };

export type AssessmentCheckPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentCheckPageQuery = { work: { id: string, reference: string | null, state: AssessmentState | null, version: number | null, authority: { name: string | null } | null, documents: Array<{ id: string, name: string | null }> | null, draft: { id: string, open: boolean | null, signOff: { state: SignOffState | null, hash: string | null, askedAt: string | null, askedByName: string | null, approvedAt: string | null, approvedByName: string | null, refusal: string | null, mine: boolean | null } | null, problems: Array<{ path: string, section: string | null, code: string, message: string }> | null, record: Array<{ key: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, files: Array<string> }> }> }> }> }> }> | null, tasks: Array<{ key: string, title: string, state: TaskState, problems: number }> | null } | null, child: { id: string, fullName: string | null } | null } | null };

export type AssessmentDraftIdQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentDraftIdQuery = { work: { id: string, draft: { id: string, open: boolean | null } | null } | null };

export type StartAssessmentMutationVariables = Exact<{
  input: StartAssessmentInput;
}>;


export type StartAssessmentMutation = { startAssessment: { id: string } | null };

export type SubmitAssessmentMutationVariables = Exact<{
  input: AssessmentStepInput;
}>;


export type SubmitAssessmentMutation = { submitAssessment: { submitted: boolean } | null };

export type DiscardAssessmentMutationVariables = Exact<{
  input: AssessmentStepInput;
}>;


export type DiscardAssessmentMutation = { discardAssessment: { id: string, state: AssessmentState | null } | null };

export type AssessmentQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentQuery = { assessment: { id: string, reference: string | null, form: string | null, title: string | null, state: AssessmentState | null, version: number | null, submittedAt: string | null, submittedByName: string | null, returnedAt: string | null, returnReason: string | null, acceptedAt: string | null, decidedOn: string | null, refusedOn: string | null, decisionReason: string | null, noPlanOn: string | null, draftSentOn: string | null, finalPlanOn: string | null, withdrawnOn: string | null, supportDecision: SupportDecision | null, supportedOn: string | null, reviewedOn: string | null, reviewOutcome: string | null, reviewBy: string | null, endedOn: string | null, hasUnread: boolean | null, clocks: Array<{ code: string, says: string, dueOn: string, metOn: string | null, status: ClockState, daysLeft: number, explanation: string, bearing: ClockBearing }> | null, child: { id: string, fullName: string | null, bornOn: string | null } | null, setting: { name: string | null } | null, authority: { code: string, name: string | null } | null, assignedTo: { name: string | null } | null, messages: Array<{ id: string }> | null, queries: Array<{ id: string, state: QueryState | null, label: string | null, replyByOn: string | null }> | null, availableSteps: Array<{ name: string, says: string }> | null, documents: Array<{ id: string, kind: DocumentKind | null, name: string | null, state: DocumentState | null, size: number | null, format: DocumentFormat | null, copyFor: CopyFor | null, hash: string | null, failure: string | null, createdAt: string | null, manifest: { answers: number, of: number, characters: number, leftOut: number } | null }> | null, draft: { id: string, variant: string | null, open: boolean | null, newerVersion: number | null, tasks: Array<{ key: string, title: string, part: string | null, state: TaskState, answered: number, asked: number, problems: number }> | null, keptAnswers: Array<{ path: string }> | null, formVersion: { number: number | null, form: { title: string | null } | null } | null } | null } | null };

export type SubmittedAssessmentQueryVariables = Exact<{
  id: string | number;
}>;


export type SubmittedAssessmentQuery = { work: { id: string, reference: string | null, child: { fullName: string | null } | null, setting: { name: string | null } | null, authority: { name: string | null } | null, documents: Array<{ id: string, name: string | null }> | null, submission: { number: number | null, receipt: string | null, hash: string | null, submittedAt: string | null, submittedByName: string | null, signedOffByName: string | null, signedOffAt: string | null, sections: Array<{ key: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, contributors: Array<string> | null, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, contributors: Array<string> | null, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, contributors: Array<string> | null, files: Array<string>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, decidedByName: string | null, decidedAt: string | null }> }> }>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, decidedByName: string | null, decidedAt: string | null }> }> }>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, decidedByName: string | null, decidedAt: string | null }> }> }> | null } | null } | null };

export type OfferedFormsQueryVariables = Exact<{
  authority: string;
}>;


export type OfferedFormsQuery = { forms: Array<{ code: string | null, title: string | null, purpose: string | null, variants: Array<{ code: string, label: string }> | null }> | null };

export type DesignPreviewQueryVariables = Exact<{
  input: DesignPreviewInput;
}>;


export type DesignPreviewQuery = { designPreview: { title: string, variants: Array<Array<string>>, variant: string, tasks: Array<{ key: string, title: string, part: string | null, state: TaskState, answered: number, asked: number, kept: boolean }>, page: { section: string, title: string, guidance: string | null, why: string, legalBasis: string, item: string | null, questions: Array<{ path: string, kind: string, label: string, hint: string | null, limit: number | null, least: number | null, most: number | null, itemName: string | null, sums: Array<string> | null, registered: string | null, voice: boolean, asked: boolean, needed: boolean, decides: boolean, mayWrite: boolean, notForYou: string | null, why: string | null, legalBasis: string | null, value: unknown, version: number, savedAt: string | null, savedByName: string | null, prefilledFrom: string | null, options: Array<{ code: string, label: string, hint: string | null }>, problem: { path: string, code: string, message: string, limit: number | null, surplus: number | null } | null, items: Array<{ path: string, title: string, version: number, problems: Array<{ path: string, code: string, message: string }> }>, earlier: { submittedAt: string, text: string | null, carries: boolean, items: Array<{ path: string, title: string }> } | null }> } | null } | null };

export type UpgradeFragment = { version: string, number: number, effectiveFrom: string, staying: number, added: Array<string>, sealed: Array<string>, moves: Array<{ from: string, to: string | null, fromLabel: string, fromSection: string, toLabel: string | null, toSection: string | null, text: string | null, why: string | null }> };

export type DraftVersionQueryVariables = Exact<{
  id: string | number;
  assessment: boolean;
}>;


export type DraftVersionQuery = { review?: { child: { id: string, fullName: string | null } | null, draft: { id: string, keptAnswers: Array<{ path: string, label: string, section: string, text: string | null, savedAt: string, savedByName: string }> | null, upgrade: { version: string, number: number, effectiveFrom: string, staying: number, added: Array<string>, sealed: Array<string>, moves: Array<{ from: string, to: string | null, fromLabel: string, fromSection: string, toLabel: string | null, toSection: string | null, text: string | null, why: string | null }> } | null } | null } | null, assessment?: { child: { id: string, fullName: string | null } | null, draft: { id: string, keptAnswers: Array<{ path: string, label: string, section: string, text: string | null, savedAt: string, savedByName: string }> | null, upgrade: { version: string, number: number, effectiveFrom: string, staying: number, added: Array<string>, sealed: Array<string>, moves: Array<{ from: string, to: string | null, fromLabel: string, fromSection: string, toLabel: string | null, toSection: string | null, text: string | null, why: string | null }> } | null } | null } | null };

export type KeptFragment = { path: string, label: string, section: string, text: string | null, savedAt: string, savedByName: string };

export type UpgradeDraftMutationVariables = Exact<{
  input: UpgradeDraftInput;
}>;


export type UpgradeDraftMutation = { upgradeDraft: { id: string } | null };

export type OutputFragment = { id: string, kind: DocumentKind | null, name: string | null, state: DocumentState | null, size: number | null, format: DocumentFormat | null, copyFor: CopyFor | null, hash: string | null, failure: string | null, createdAt: string | null, manifest: { answers: number, of: number, characters: number, leftOut: number } | null };

export type ReviewDocumentsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewDocumentsQuery = { work: { id: string, reference: string | null, child: { fullName: string | null } | null, documents: Array<{ id: string, kind: DocumentKind | null, name: string | null, state: DocumentState | null, size: number | null, format: DocumentFormat | null, copyFor: CopyFor | null, hash: string | null, failure: string | null, createdAt: string | null, manifest: { answers: number, of: number, characters: number, leftOut: number } | null }> | null, submission: { id: string, receipt: string | null, hash: string | null } | null, draft: { id: string, open: boolean | null } | null } | null };

export type AssessmentDocumentsQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentDocumentsQuery = { work: { id: string, reference: string | null, child: { fullName: string | null } | null, documents: Array<{ id: string, kind: DocumentKind | null, name: string | null, state: DocumentState | null, size: number | null, format: DocumentFormat | null, copyFor: CopyFor | null, hash: string | null, failure: string | null, createdAt: string | null, manifest: { answers: number, of: number, characters: number, leftOut: number } | null }> | null, submission: { id: string, receipt: string | null, hash: string | null } | null, draft: { id: string, open: boolean | null } | null } | null };

export type RequestDocumentMutationVariables = Exact<{
  input: RequestDocumentInput;
}>;


export type RequestDocumentMutation = { requestDocument: { id: string, state: DocumentState | null } | null };

export type IsGenuineQueryVariables = Exact<{
  receipt: string;
  hash: string;
}>;


export type IsGenuineQuery = { isGenuine: boolean | null };

export type QuestionFragment = { path: string, kind: string, label: string, hint: string | null, limit: number | null, least: number | null, most: number | null, itemName: string | null, sums: Array<string> | null, registered: string | null, voice: boolean, asked: boolean, needed: boolean, decides: boolean, mayWrite: boolean, notForYou: string | null, why: string | null, legalBasis: string | null, value: unknown, version: number, savedAt: string | null, savedByName: string | null, prefilledFrom: string | null, options: Array<{ code: string, label: string, hint: string | null }>, problem: { path: string, code: string, message: string, limit: number | null, surplus: number | null } | null, items: Array<{ path: string, title: string, version: number, problems: Array<{ path: string, code: string, message: string }> }>, earlier: { submittedAt: string, text: string | null, carries: boolean, items: Array<{ path: string, title: string }> } | null };

export type PageFragment = { section: string, title: string, guidance: string | null, why: string, legalBasis: string, item: string | null, questions: Array<{ path: string, kind: string, label: string, hint: string | null, limit: number | null, least: number | null, most: number | null, itemName: string | null, sums: Array<string> | null, registered: string | null, voice: boolean, asked: boolean, needed: boolean, decides: boolean, mayWrite: boolean, notForYou: string | null, why: string | null, legalBasis: string | null, value: unknown, version: number, savedAt: string | null, savedByName: string | null, prefilledFrom: string | null, options: Array<{ code: string, label: string, hint: string | null }>, problem: { path: string, code: string, message: string, limit: number | null, surplus: number | null } | null, items: Array<{ path: string, title: string, version: number, problems: Array<{ path: string, code: string, message: string }> }>, earlier: { submittedAt: string, text: string | null, carries: boolean, items: Array<{ path: string, title: string }> } | null }> };

export type FrameFragment = { id: string, reference: string | null, state: ReviewState | null, version: number | null, child: { id: string, fullName: string | null } | null };

export type SectionPageQueryVariables = Exact<{
  id: string | number;
  key: string;
}>;


export type SectionPageQuery = { work: { id: string, reference: string | null, state: ReviewState | null, version: number | null, documents: Array<{ id: string, name: string | null, size: number | null, state: DocumentState | null, failure: string | null }> | null, draft: { id: string, open: boolean | null, tasks: Array<{ key: string, title: string, state: TaskState }> | null, section: { section: string, title: string, guidance: string | null, why: string, legalBasis: string, item: string | null, questions: Array<{ path: string, kind: string, label: string, hint: string | null, limit: number | null, least: number | null, most: number | null, itemName: string | null, sums: Array<string> | null, registered: string | null, voice: boolean, asked: boolean, needed: boolean, decides: boolean, mayWrite: boolean, notForYou: string | null, why: string | null, legalBasis: string | null, value: unknown, version: number, savedAt: string | null, savedByName: string | null, prefilledFrom: string | null, options: Array<{ code: string, label: string, hint: string | null }>, problem: { path: string, code: string, message: string, limit: number | null, surplus: number | null } | null, items: Array<{ path: string, title: string, version: number, problems: Array<{ path: string, code: string, message: string }> }>, earlier: { submittedAt: string, text: string | null, carries: boolean, items: Array<{ path: string, title: string }> } | null }> } | null } | null, child: { id: string, fullName: string | null } | null } | null };

export type ItemPageQueryVariables = Exact<{
  id: string | number;
  path: string;
}>;


export type ItemPageQuery = { work: { id: string, reference: string | null, state: ReviewState | null, version: number | null, documents: Array<{ id: string, name: string | null, size: number | null, state: DocumentState | null, failure: string | null }> | null, draft: { id: string, open: boolean | null, tasks: Array<{ key: string, title: string, state: TaskState }> | null, item: { section: string, title: string, guidance: string | null, why: string, legalBasis: string, item: string | null, questions: Array<{ path: string, kind: string, label: string, hint: string | null, limit: number | null, least: number | null, most: number | null, itemName: string | null, sums: Array<string> | null, registered: string | null, voice: boolean, asked: boolean, needed: boolean, decides: boolean, mayWrite: boolean, notForYou: string | null, why: string | null, legalBasis: string | null, value: unknown, version: number, savedAt: string | null, savedByName: string | null, prefilledFrom: string | null, options: Array<{ code: string, label: string, hint: string | null }>, problem: { path: string, code: string, message: string, limit: number | null, surplus: number | null } | null, items: Array<{ path: string, title: string, version: number, problems: Array<{ path: string, code: string, message: string }> }>, earlier: { submittedAt: string, text: string | null, carries: boolean, items: Array<{ path: string, title: string }> } | null }> } | null } | null, child: { id: string, fullName: string | null } | null } | null };

export type CheckPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CheckPageQuery = { work: { id: string, reference: string | null, state: ReviewState | null, version: number | null, authority: { name: string | null } | null, documents: Array<{ id: string, name: string | null }> | null, draft: { id: string, open: boolean | null, signOff: { state: SignOffState | null, hash: string | null, askedAt: string | null, askedByName: string | null, approvedAt: string | null, approvedByName: string | null, refusal: string | null, mine: boolean | null } | null, problems: Array<{ path: string, section: string | null, code: string, message: string }> | null, record: Array<{ key: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, files: Array<string> }> }> }> }> }> }> | null, tasks: Array<{ key: string, title: string, state: TaskState, problems: number }> | null } | null, child: { id: string, fullName: string | null } | null } | null };

export type DraftIdQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftIdQuery = { work: { id: string, draft: { id: string, open: boolean | null } | null } | null };

export type SaveAnswersMutationVariables = Exact<{
  input: SaveAnswersInput;
}>;


export type SaveAnswersMutation = { saveAnswers: { saved: Array<{ path: string, version: number, savedAt: string, problem: { path: string, code: string, message: string, limit: number | null, surplus: number | null } | null }> } | null };

export type CheckedFragment = { path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, files: Array<string> };

export type CarryForwardMutationVariables = Exact<{
  input: CarryForwardInput;
}>;


export type CarryForwardMutation = { carryForward: { saved: Array<{ path: string, version: number }> } | null };

export type ReviewKeepingKeyQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewKeepingKeyQuery = { work: { draft: { keepingKey: string | null } | null } | null };

export type AssessmentKeepingKeyQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentKeepingKeyQuery = { work: { draft: { keepingKey: string | null } | null } | null };

export type SignOffFragment = { state: SignOffState | null, hash: string | null, askedAt: string | null, askedByName: string | null, approvedAt: string | null, approvedByName: string | null, refusal: string | null, mine: boolean | null };

export type AskForSignOffMutationVariables = Exact<{
  input: AskForSignOffInput;
}>;


export type AskForSignOffMutation = { askForSignOff: { id: string } | null };

export type ApproveDraftMutationVariables = Exact<{
  input: SignOffInput;
}>;


export type ApproveDraftMutation = { approveDraft: { id: string } | null };

export type RefuseSignOffMutationVariables = Exact<{
  input: RefuseSignOffInput;
}>;


export type RefuseSignOffMutation = { refuseSignOff: { id: string } | null };

export type GuestLinkQueryVariables = Exact<{
  token: string;
}>;


export type GuestLinkQuery = { guestLink: { state: GuestLinkState, fromName: string, authorityCode: string } | null };

export type SendGuestCodeMutationVariables = Exact<{
  token: string;
}>;


export type SendGuestCodeMutation = { sendGuestCode: { sentTo: string, minutes: number } | null };

export type EnterAsGuestMutationVariables = Exact<{
  input: EnterAsGuestInput;
}>;


export type EnterAsGuestMutation = { enterAsGuest: { guestToken: string } | null };

export type GuestWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type GuestWorkQuery = { guestWork: { id: string, purpose: GuestPurpose | null, title: string | null, authorityCode: string | null, fromName: string | null, childName: string | null, asks: string | null, name: string | null, dueOn: string | null, expiresAt: string | null, submittedAt: string | null, letter: { body: string, sentOn: string } | null, page: { section: string, title: string, guidance: string | null, why: string, legalBasis: string, item: string | null, questions: Array<{ path: string, kind: string, label: string, hint: string | null, limit: number | null, least: number | null, most: number | null, itemName: string | null, sums: Array<string> | null, registered: string | null, voice: boolean, asked: boolean, needed: boolean, decides: boolean, mayWrite: boolean, notForYou: string | null, why: string | null, legalBasis: string | null, value: unknown, version: number, savedAt: string | null, savedByName: string | null, prefilledFrom: string | null, options: Array<{ code: string, label: string, hint: string | null }>, problem: { path: string, code: string, message: string, limit: number | null, surplus: number | null } | null, items: Array<{ path: string, title: string, version: number, problems: Array<{ path: string, code: string, message: string }> }>, earlier: { submittedAt: string, text: string | null, carries: boolean, items: Array<{ path: string, title: string }> } | null }> } | null } | null };

export type SaveGuestAnswersMutationVariables = Exact<{
  input: SaveGuestAnswersInput;
}>;


export type SaveGuestAnswersMutation = { saveGuestAnswers: Array<{ path: string, version: number, savedAt: string, problem: { message: string } | null }> | null };

export type SubmitGuestWorkMutationVariables = Exact<{ [key: string]: never; }>;


export type SubmitGuestWorkMutation = { submitGuestWork: { submitted: boolean, problems: Array<{ path: string, message: string }> } | null };

export type LeaveAsGuestMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveAsGuestMutation = { leaveAsGuest: boolean | null };

export type GuestFragment = { id: string, purpose: GuestPurpose | null, section: string | null, title: string | null, name: string | null, relationship: string | null, email: string | null, dueOn: string | null, invitedByName: string | null, invitedAt: string | null, expiresAt: string | null, openedAt: string | null, submittedAt: string | null, withdrawnAt: string | null, contribution: Array<{ label: string, text: string, leftOver: boolean }> | null };

export type ReviewGuestsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewGuestsQuery = { work: { id: string, reference: string | null, state: ReviewState | null, child: { fullName: string | null } | null, setting: { name: string | null } | null, draft: { id: string, open: boolean | null, tasks: Array<{ key: string, title: string, sealed: boolean, kept: boolean }> | null } | null, guests: Array<{ id: string, purpose: GuestPurpose | null, section: string | null, title: string | null, name: string | null, relationship: string | null, email: string | null, dueOn: string | null, invitedByName: string | null, invitedAt: string | null, expiresAt: string | null, openedAt: string | null, submittedAt: string | null, withdrawnAt: string | null, contribution: Array<{ label: string, text: string, leftOver: boolean }> | null }> | null } | null };

export type AssessmentGuestsQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentGuestsQuery = { work: { id: string, reference: string | null, state: AssessmentState | null, child: { fullName: string | null } | null, setting: { name: string | null } | null, draft: { id: string, open: boolean | null, tasks: Array<{ key: string, title: string, sealed: boolean, kept: boolean }> | null } | null, guests: Array<{ id: string, purpose: GuestPurpose | null, section: string | null, title: string | null, name: string | null, relationship: string | null, email: string | null, dueOn: string | null, invitedByName: string | null, invitedAt: string | null, expiresAt: string | null, openedAt: string | null, submittedAt: string | null, withdrawnAt: string | null, contribution: Array<{ label: string, text: string, leftOver: boolean }> | null }> | null } | null };

export type InviteGuestMutationVariables = Exact<{
  input: InviteGuestInput;
}>;


export type InviteGuestMutation = { inviteGuest: { id: string } | null };

export type WithdrawGuestMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawGuestMutation = { withdrawGuest: { id: string } | null };

export type RenewGuestMutationVariables = Exact<{
  id: string | number;
}>;


export type RenewGuestMutation = { renewGuest: { id: string } | null };

export type FormGuidanceQueryVariables = Exact<{
  authority: string;
  code: string;
}>;


export type FormGuidanceQuery = { formGuidance: { title: string, purpose: string, version: number, rows: Array<{ section: string, key: string, label: string, hint: string, type: string, limit: number | null, needed: string, variants: Array<string>, codes: Array<string> }> } | null };

export type CaseMessageFragment = { id: string, threadId: string | null, topic: string | null, text: string | null, side: MessageSide | null, writtenAt: string | null, writtenByName: string | null, withdrawnAt: string | null, isUnread: boolean | null, isOwn: boolean | null };

export type ReviewMessagesQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewMessagesQuery = { work: { id: string, reference: string | null, state: ReviewState | null, child: { id: string, fullName: string | null } | null, authority: { name: string | null } | null, setting: { name: string | null } | null, messages: Array<{ id: string, threadId: string | null, topic: string | null, text: string | null, side: MessageSide | null, writtenAt: string | null, writtenByName: string | null, withdrawnAt: string | null, isUnread: boolean | null, isOwn: boolean | null }> | null } | null };

export type AssessmentMessagesQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentMessagesQuery = { work: { id: string, reference: string | null, state: AssessmentState | null, child: { id: string, fullName: string | null } | null, authority: { name: string | null } | null, setting: { name: string | null } | null, messages: Array<{ id: string, threadId: string | null, topic: string | null, text: string | null, side: MessageSide | null, writtenAt: string | null, writtenByName: string | null, withdrawnAt: string | null, isUnread: boolean | null, isOwn: boolean | null }> | null } | null };

export type WriteMessageMutationVariables = Exact<{
  input: WriteMessageInput;
}>;


export type WriteMessageMutation = { writeMessage: { id: string } | null };

export type WithdrawMessageMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawMessageMutation = { withdrawMessage: { id: string } | null };

export type MarkMessagesReadMutationVariables = Exact<{
  message: string | number;
}>;


export type MarkMessagesReadMutation = { markMessagesRead: boolean | null };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { myAccount: { name: string | null, email: string | null, pendingEmail: string | null, hasPassword: boolean | null, recoveryCodes: number | null, recoveryCodesMadeAt: string | null, offers: Array<SignInOffer> | null, question: SecurityQuestion | null, asksQuestion: boolean | null, needsStrongFactor: boolean | null, factors: Array<{ id: string, kind: SecondFactor | null, name: string | null, confirmedAt: string | null, usedAt: string | null }> | null } | null };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, startedAt: string | null, activeAt: string | null, browser: string | null, addressRange: string | null, actingName: string | null, current: boolean | null }> | null };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean | null };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean | null };

export type ChangeEmailMutationVariables = Exact<{
  email: string;
}>;


export type ChangeEmailMutation = { changeEmail: boolean | null };

export type EmailChangeLinkQueryVariables = Exact<{
  token: string;
}>;


export type EmailChangeLinkQuery = { emailChangeLink: { state: RegistrationState | null, newEmail: string | null, undoes: boolean | null } | null };

export type ConfirmEmailMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailMutation = { confirmEmail: boolean | null };

export type UndoEmailChangeMutationVariables = Exact<{
  token: string;
}>;


export type UndoEmailChangeMutation = { undoEmailChange: boolean | null };

export type ChooseQuestionMutationVariables = Exact<{
  question: SecurityQuestion;
  answer: string;
}>;


export type ChooseQuestionMutation = { chooseQuestion: boolean | null };

export type StartAppMutationVariables = Exact<{ [key: string]: never; }>;


export type StartAppMutation = { startApp: { id: string | null, address: string | null, key: string | null } | null };

export type ConfirmAppMutationVariables = Exact<{
  id: string | number;
  code: string;
  name: string;
}>;


export type ConfirmAppMutation = { confirmApp: boolean | null };

export type StartPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyMutation = { startPasskey: { id: string | null, options: string | null } | null };

export type ConfirmPasskeyMutationVariables = Exact<{
  id: string | number;
  answer: string;
  name: string;
}>;


export type ConfirmPasskeyMutation = { confirmPasskey: boolean | null };

export type RemoveFactorMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveFactorMutation = { removeFactor: boolean | null };

export type ConfirmFactorsMutationVariables = Exact<{ [key: string]: never; }>;


export type ConfirmFactorsMutation = { confirmFactors: boolean | null };

export type RemoveRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveRecoveryCodesMutation = { removeRecoveryCodes: boolean | null };

export type PutOffQuestionMutationVariables = Exact<{ [key: string]: never; }>;


export type PutOffQuestionMutation = { putOffQuestion: boolean | null };

export type MakeRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeRecoveryCodesMutation = { makeRecoveryCodes: Array<string> | null };

export type AskResetMutationVariables = Exact<{
  email: string;
}>;


export type AskResetMutation = { askReset: boolean | null };

export type ResetLinkQueryVariables = Exact<{
  token: string;
}>;


export type ResetLinkQuery = { resetLink: { state: RegistrationState | null, question: SecurityQuestion | null, needsAuthority: boolean | null } | null };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: boolean | null };

export type KeepTextMutationVariables = Exact<{
  input: KeepTextInput;
}>;


export type KeepTextMutation = { keepText: string | null };

export type KeptTextQueryVariables = Exact<{
  id: string | number;
}>;


export type KeptTextQuery = { keptText: { id: string, address: string | null, fields: string | null, keptAt: string | null } | null };

export type ForgetTextMutationVariables = Exact<{
  id: string | number;
}>;


export type ForgetTextMutation = { forgetText: boolean | null };

export type NetworkFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkFactsQuery = { networkFacts: { mailFrom: string | null } | null };

export type SendTestMailMutationVariables = Exact<{
  email: string;
}>;


export type SendTestMailMutation = { sendTestMail: boolean | null };

export type MyNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNotificationsQuery = { myNotifications: { quietFrom: number | null, quietUntil: number | null, quietWeekends: boolean, digestAt: number, version: number, calendarMadeAt: string | null, calendarReadAt: string | null, events: Array<{ event: NotificationEvent, says: string, way: NotificationWay, choices: Array<NotificationWay> }> } | null };

export type SaveNotificationsMutationVariables = Exact<{
  input: SaveNotificationsInput;
}>;


export type SaveNotificationsMutation = { saveNotifications: { version: number } | null };

export type MakeCalendarAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarAddressMutation = { makeCalendarAddress: string | null };

export type RevokeCalendarAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarAddressMutation = { revokeCalendarAddress: boolean | null };

export type AnswerQueryFragment = { id: string, path: string | null, section: string | null, label: string | null, state: QueryState | null, asks: string | null, reply: string | null, was: string | null, became: string | null, askedByName: string | null, askedAt: string | null, replyByOn: string | null, repliedByName: string | null, repliedAt: string | null };

export type ReviewQueriesQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewQueriesQuery = { work: { id: string, reference: string | null, state: ReviewState | null, child: { id: string, fullName: string | null } | null, authority: { name: string | null } | null, draft: { id: string } | null, queries: Array<{ id: string, path: string | null, section: string | null, label: string | null, state: QueryState | null, asks: string | null, reply: string | null, was: string | null, became: string | null, askedByName: string | null, askedAt: string | null, replyByOn: string | null, repliedByName: string | null, repliedAt: string | null }> | null } | null };

export type AssessmentQueriesQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentQueriesQuery = { work: { id: string, reference: string | null, state: AssessmentState | null, child: { id: string, fullName: string | null } | null, authority: { name: string | null } | null, draft: { id: string } | null, queries: Array<{ id: string, path: string | null, section: string | null, label: string | null, state: QueryState | null, asks: string | null, reply: string | null, was: string | null, became: string | null, askedByName: string | null, askedAt: string | null, replyByOn: string | null, repliedByName: string | null, repliedAt: string | null }> | null } | null };

export type ReplyToQueriesMutationVariables = Exact<{
  input: ReplyToQueriesInput;
}>;


export type ReplyToQueriesMutation = { replyToQueries: { sent: boolean, problems: Array<{ path: string, message: string }> } | null };

export type ReviewLineFragment = { id: string, reference: string | null, state: ReviewState | null, dueOn: string | null, dueStatus: ClockState | null, daysLeft: number | null, submittedAt: string | null, decision: ReviewDecision | null, hasUnread: boolean | null, child: { id: string, fullName: string | null, yearGroup: number | null } | null, setting: { name: string | null } | null };

export type ReviewListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ReviewFilter | null | undefined;
}>;


export type ReviewListQuery = { reviews: { totalCount: number | null, nodes: Array<{ id: string, reference: string | null, state: ReviewState | null, dueOn: string | null, dueStatus: ClockState | null, daysLeft: number | null, submittedAt: string | null, decision: ReviewDecision | null, hasUnread: boolean | null, child: { id: string, fullName: string | null, yearGroup: number | null } | null, setting: { name: string | null } | null }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null } | null } | null };

export type ReviewCountsQueryVariables = Exact<{
  setting?: string | number | null | undefined;
}>;


export type ReviewCountsQuery = { todo: { totalCount: number | null } | null, due: { totalCount: number | null } | null, sent: { totalCount: number | null } | null, decided: { totalCount: number | null } | null };

export type ChildrenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  setting?: string | number | null | undefined;
}>;


export type ChildrenQuery = { children: { totalCount: number | null, nodes: Array<{ id: string, fullName: string | null, bornOn: string | null, yearGroup: number | null, upn: string | null, setting: { name: string | null } | null }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null } | null } | null };

export type ChildQueryVariables = Exact<{
  id: string | number;
}>;


export type ChildQuery = { child: { id: string, fullName: string | null, knownAs: string | null, bornOn: string | null, age: number | null, yearGroup: number | null, upn: string | null, confirmedAt: string | null, setting: { name: string | null } | null, authority: { code: string, name: string | null, policy: { offers: Array<{ form: string | null, variants: Array<string> | null }> | null } | null } | null } | null, reviews: { nodes: Array<{ meetingBookedOn: string | null, id: string, reference: string | null, state: ReviewState | null, dueOn: string | null, dueStatus: ClockState | null, daysLeft: number | null, submittedAt: string | null, decision: ReviewDecision | null, hasUnread: boolean | null, child: { id: string, fullName: string | null, yearGroup: number | null } | null, setting: { name: string | null } | null }> | null } | null, assessments: { nodes: Array<{ id: string, reference: string | null, form: string | null, title: string | null, state: AssessmentState | null, submittedAt: string | null, changedAt: string | null, hasUnread: boolean | null, child: { id: string, fullName: string | null } | null, setting: { name: string | null } | null }> | null } | null };

export type AddChildMutationVariables = Exact<{
  input: AddChildInput;
}>;


export type AddChildMutation = { addChild: { child: { id: string } | null, problems: Array<{ field: string, message: string }> } | null };

export type StartReviewMutationVariables = Exact<{
  input: StartReviewInput;
}>;


export type StartReviewMutation = { startReview: { id: string } | null };

export type ReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewQuery = { review: { id: string, reference: string | null, state: ReviewState | null, version: number | null, dueOn: string | null, daysLeft: number | null, dueStatus: ClockState | null, expectedOn: string | null, submittedAt: string | null, submittedByName: string | null, meetingHeldOn: string | null, meetingBookedOn: string | null, returnedAt: string | null, returnReason: string | null, acceptedAt: string | null, decision: ReviewDecision | null, decidedOn: string | null, decisionReason: string | null, noticeSentOn: string | null, finalPlanOn: string | null, notAmendedOn: string | null, ceasedOn: string | null, continuedOn: string | null, closedOn: string | null, outcomeReason: string | null, hasUnread: boolean | null, letters: Array<{ id: string, title: string | null, sentOn: string | null, pdf: LetterPdf | null }> | null, child: { id: string, fullName: string | null, bornOn: string | null } | null, setting: { name: string | null } | null, authority: { code: string, name: string | null } | null, assignedTo: { name: string | null } | null, clocks: Array<{ code: string, says: string, regulation: string, dueOn: string, metOn: string | null, status: ClockState, daysLeft: number, explanation: string, bearing: ClockBearing }> | null, messages: Array<{ id: string }> | null, queries: Array<{ id: string, state: QueryState | null, label: string | null, replyByOn: string | null }> | null, availableSteps: Array<{ name: string, says: string }> | null, documents: Array<{ id: string, kind: DocumentKind | null, name: string | null, state: DocumentState | null, size: number | null, format: DocumentFormat | null, copyFor: CopyFor | null, hash: string | null, failure: string | null, createdAt: string | null, manifest: { answers: number, of: number, characters: number, leftOut: number } | null }> | null, draft: { id: string, variant: string | null, open: boolean | null, newerVersion: number | null, tasks: Array<{ key: string, title: string, part: string | null, state: TaskState, answered: number, asked: number, problems: number, heldByName: string | null, sealed: boolean, sealedByName: string | null, kept: boolean }> | null, keptAnswers: Array<{ path: string }> | null, formVersion: { number: number | null, form: { title: string | null } | null } | null } | null } | null };

export type SubmitReviewMutationVariables = Exact<{
  input: SubmitReviewInput;
}>;


export type SubmitReviewMutation = { submitReview: { submitted: boolean, problems: Array<{ path: string, code: string, message: string }>, review: { id: string, reference: string | null, state: ReviewState | null, submission: { receipt: string | null, submittedAt: string | null } | null } | null } | null };

export type DiscardReviewMutationVariables = Exact<{
  input: ReviewStepInput;
}>;


export type DiscardReviewMutation = { discardReview: { id: string, state: ReviewState | null } | null };

export type SubmittedFormQueryVariables = Exact<{
  id: string | number;
}>;


export type SubmittedFormQuery = { work: { id: string, reference: string | null, child: { fullName: string | null } | null, setting: { name: string | null } | null, authority: { name: string | null } | null, documents: Array<{ id: string, name: string | null }> | null, submission: { number: number | null, receipt: string | null, hash: string | null, submittedAt: string | null, submittedByName: string | null, signedOffByName: string | null, signedOffAt: string | null, sections: Array<{ key: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, contributors: Array<string> | null, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, contributors: Array<string> | null, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, contributors: Array<string> | null, files: Array<string>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, decidedByName: string | null, decidedAt: string | null }> }> }>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, decidedByName: string | null, decidedAt: string | null }> }> }>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, decidedByName: string | null, decidedAt: string | null }> }> }> | null } | null } | null };

export type EntryFragment = { path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, contributors: Array<string> | null, files: Array<string>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, decidedByName: string | null, decidedAt: string | null }> };

export type MeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingQuery = { review: { id: string, reference: string | null, version: number | null, state: ReviewState | null, meetingBookedOn: string | null, child: { fullName: string | null } | null, authority: { name: string | null } | null, availableSteps: Array<{ name: string }> | null } | null };

export type BookMeetingMutationVariables = Exact<{
  input: BookMeetingInput;
}>;


export type BookMeetingMutation = { bookMeeting: { id: string, state: ReviewState | null, child: { id: string } | null } | null };

export type SectionPeopleQueryVariables = Exact<{
  id: string | number;
}>;


export type SectionPeopleQuery = { me: { id: string } | null, review: { id: string, reference: string | null, state: ReviewState | null, version: number | null, setting: { id: string } | null, draft: { id: string, open: boolean | null, tasks: Array<{ key: string, title: string, heldById: string | null, heldByName: string | null, sealed: boolean, sealedByName: string | null, openTo: Array<string>, kept: boolean }> | null } | null, child: { id: string, fullName: string | null } | null } | null };

export type HandSectionMutationVariables = Exact<{
  input: HandSectionInput;
}>;


export type HandSectionMutation = { handSection: { id: string } | null };

export type SealSectionMutationVariables = Exact<{
  input: SealSectionInput;
}>;


export type SealSectionMutation = { sealSection: { id: string } | null };

export type UnsealSectionMutationVariables = Exact<{
  input: SectionInput;
}>;


export type UnsealSectionMutation = { unsealSection: { id: string } | null };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { mailDelivery: Delivery | null, identityProviders: Array<{ id: string, name: string | null, authorityCode: string | null }> | null };

export type StartSingleSignOnMutationVariables = Exact<{
  provider: string | number;
}>;


export type StartSingleSignOnMutation = { startSingleSignOn: { address: string | null, state: string | null } | null };

export type FinishSingleSignOnMutationVariables = Exact<{
  state: string;
  query: string;
}>;


export type FinishSingleSignOnMutation = { finishSingleSignOn: { sessionToken: string | null, expiresAt: string | null, offers: Array<SignInOffer> | null } | null };

export type TeamQueryVariables = Exact<{
  setting: string | number;
}>;


export type TeamQuery = { organisation: { id: string, name: string | null } | null, memberships: { nodes: Array<{ id: string, version: number | null, state: MembershipState | null, role: SettingRole | null, email: string | null, requestedAt: string | null, user: { id: string, name: string | null, jobTitle: string | null } | null }> | null } | null };

export type ColleagueFragment = { id: string, version: number | null, state: MembershipState | null, role: SettingRole | null, email: string | null, requestedAt: string | null, user: { id: string, name: string | null, jobTitle: string | null } | null };

export type TeamInvitationsQueryVariables = Exact<{
  setting: string | number;
}>;


export type TeamInvitationsQuery = { invitations: { nodes: Array<{ id: string, email: string | null, settingRole: SettingRole | null, invitedByName: string | null, invitedAt: string | null, expiresAt: string | null, sends: number | null }> | null } | null };

export type MembershipQueryVariables = Exact<{
  id: string | number;
}>;


export type MembershipQuery = { membership: { id: string, version: number | null, state: MembershipState | null, role: SettingRole | null, email: string | null, requestedAt: string | null, setting: { id: string, name: string | null } | null, user: { id: string, name: string | null, jobTitle: string | null } | null } | null };

export type InviteColleagueMutationVariables = Exact<{
  input: InviteColleagueInput;
}>;


export type InviteColleagueMutation = { inviteColleague: { id: string } | null };

export type ResendInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type ResendInvitationMutation = { resendInvitation: { id: string } | null };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string } | null };

export type DecideMembershipMutationVariables = Exact<{
  id: string | number;
  state: MembershipState;
  expectedVersion?: number | null | undefined;
}>;


export type DecideMembershipMutation = { decideMembership: { id: string, state: MembershipState | null } | null };

export type ChangeSettingRoleMutationVariables = Exact<{
  input: ChangeSettingRoleInput;
}>;


export type ChangeSettingRoleMutation = { changeSettingRole: { id: string } | null };

export type InvitationLinkQueryVariables = Exact<{
  token: string;
}>;


export type InvitationLinkQuery = { invitation: { state: InvitationState | null, email: string | null, place: string | null, settingRole: SettingRole | null, staffRole: StaffRoleName | null, invitedByName: string | null, hasAccount: boolean | null, asksQuestion: boolean | null, yours: boolean | null } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { approved: boolean | null, newAccount: boolean | null } | null };

export type LeavingQueryVariables = Exact<{
  membership: string | number;
}>;


export type LeavingQuery = { leaving: { held: number, sealed: number, drafts: Array<{ id: string, kind: string, reference: string, childName: string, state: string }> } | null };

export type RemoveColleagueMutationVariables = Exact<{
  input: RemoveColleagueInput;
}>;


export type RemoveColleagueMutation = { removeColleague: { id: string, state: MembershipState | null } | null };

export type TermListsQueryVariables = Exact<{
  first: number;
}>;


export type TermListsQuery = { termLists: { totalCount: number | null, nodes: Array<{ id: string, termName: string | null, startsOn: string | null, children: number | null, acknowledgedAt: string | null, acknowledgedByName: string | null, setting: { name: string | null } | null, authority: { name: string | null } | null }> | null } | null };

export type TermListQueryVariables = Exact<{
  id: string | number;
}>;


export type TermListQuery = { termList: { id: string, version: number | null, termName: string | null, startsOn: string | null, endsOn: string | null, sentAt: string | null, acknowledgedAt: string | null, acknowledgedByName: string | null, authority: { name: string | null } | null, setting: { name: string | null } | null, entries: Array<{ id: string, meetBy: string | null, completeBy: string | null, child: { id: string, fullName: string | null, bornOn: string | null } | null, review: { id: string, reference: string | null, state: ReviewState | null, meetingBookedOn: string | null } | null }> | null } | null };

export type AcknowledgeTermListMutationVariables = Exact<{
  input: TermListInput;
}>;


export type AcknowledgeTermListMutation = { acknowledgeTermList: { id: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AssessmentFrameFragmentDoc = new TypedDocumentString(`
    fragment AssessmentFrame on Assessment {
  id
  reference
  state
  version
  child {
    id
    fullName
  }
}
    `, {"fragmentName":"AssessmentFrame"}) as unknown as TypedDocumentString<AssessmentFrameFragment, unknown>;
export const AssessmentLineFragmentDoc = new TypedDocumentString(`
    fragment AssessmentLine on Assessment {
  id
  reference
  form
  title
  state
  submittedAt
  changedAt
  hasUnread
  child {
    id
    fullName
  }
  setting {
    name
  }
}
    `, {"fragmentName":"AssessmentLine"}) as unknown as TypedDocumentString<AssessmentLineFragment, unknown>;
export const UpgradeFragmentDoc = new TypedDocumentString(`
    fragment Upgrade on DraftUpgrade {
  version
  number
  effectiveFrom
  staying
  added
  sealed
  moves {
    from
    to
    fromLabel
    fromSection
    toLabel
    toSection
    text
    why
  }
}
    `, {"fragmentName":"Upgrade"}) as unknown as TypedDocumentString<UpgradeFragment, unknown>;
export const KeptFragmentDoc = new TypedDocumentString(`
    fragment Kept on KeptAnswer {
  path
  label
  section
  text
  savedAt
  savedByName
}
    `, {"fragmentName":"Kept"}) as unknown as TypedDocumentString<KeptFragment, unknown>;
export const OutputFragmentDoc = new TypedDocumentString(`
    fragment Output on Document {
  id
  kind
  name
  state
  size
  format
  copyFor
  hash
  failure
  createdAt
  manifest {
    answers
    of
    characters
    leftOut
  }
}
    `, {"fragmentName":"Output"}) as unknown as TypedDocumentString<OutputFragment, unknown>;
export const QuestionFragmentDoc = new TypedDocumentString(`
    fragment Question on DraftQuestion {
  path
  kind
  label
  hint
  limit
  least
  most
  options {
    code
    label
    hint
  }
  itemName
  sums
  registered
  voice
  asked
  needed
  decides
  mayWrite
  notForYou
  why
  legalBasis
  value
  version
  savedAt
  savedByName
  prefilledFrom
  problem {
    path
    code
    message
    limit
    surplus
  }
  items {
    path
    title
    version
    problems {
      path
      code
      message
    }
  }
  earlier {
    submittedAt
    text
    carries
    items {
      path
      title
    }
  }
}
    `, {"fragmentName":"Question"}) as unknown as TypedDocumentString<QuestionFragment, unknown>;
export const PageFragmentDoc = new TypedDocumentString(`
    fragment Page on DraftPage {
  section
  title
  guidance
  why
  legalBasis
  item
  questions {
    ...Question
  }
}
    fragment Question on DraftQuestion {
  path
  kind
  label
  hint
  limit
  least
  most
  options {
    code
    label
    hint
  }
  itemName
  sums
  registered
  voice
  asked
  needed
  decides
  mayWrite
  notForYou
  why
  legalBasis
  value
  version
  savedAt
  savedByName
  prefilledFrom
  problem {
    path
    code
    message
    limit
    surplus
  }
  items {
    path
    title
    version
    problems {
      path
      code
      message
    }
  }
  earlier {
    submittedAt
    text
    carries
    items {
      path
      title
    }
  }
}`, {"fragmentName":"Page"}) as unknown as TypedDocumentString<PageFragment, unknown>;
export const FrameFragmentDoc = new TypedDocumentString(`
    fragment Frame on Review {
  id
  reference
  state
  version
  child {
    id
    fullName
  }
}
    `, {"fragmentName":"Frame"}) as unknown as TypedDocumentString<FrameFragment, unknown>;
export const CheckedFragmentDoc = new TypedDocumentString(`
    fragment Checked on RecordEntry {
  path
  label
  kind
  voice
  text
  withheld
  files
}
    `, {"fragmentName":"Checked"}) as unknown as TypedDocumentString<CheckedFragment, unknown>;
export const SignOffFragmentDoc = new TypedDocumentString(`
    fragment SignOff on SignOff {
  state
  hash
  askedAt
  askedByName
  approvedAt
  approvedByName
  refusal
  mine
}
    `, {"fragmentName":"SignOff"}) as unknown as TypedDocumentString<SignOffFragment, unknown>;
export const GuestFragmentDoc = new TypedDocumentString(`
    fragment Guest on GuestPass {
  id
  purpose
  section
  title
  name
  relationship
  email
  dueOn
  invitedByName
  invitedAt
  expiresAt
  openedAt
  submittedAt
  withdrawnAt
  contribution {
    label
    text
    leftOver
  }
}
    `, {"fragmentName":"Guest"}) as unknown as TypedDocumentString<GuestFragment, unknown>;
export const CaseMessageFragmentDoc = new TypedDocumentString(`
    fragment CaseMessage on CaseMessage {
  id
  threadId
  topic
  text
  side
  writtenAt
  writtenByName
  withdrawnAt
  isUnread
  isOwn
}
    `, {"fragmentName":"CaseMessage"}) as unknown as TypedDocumentString<CaseMessageFragment, unknown>;
export const AnswerQueryFragmentDoc = new TypedDocumentString(`
    fragment AnswerQuery on AnswerQuery {
  id
  path
  section
  label
  state
  asks
  reply
  was
  became
  askedByName
  askedAt
  replyByOn
  repliedByName
  repliedAt
}
    `, {"fragmentName":"AnswerQuery"}) as unknown as TypedDocumentString<AnswerQueryFragment, unknown>;
export const ReviewLineFragmentDoc = new TypedDocumentString(`
    fragment ReviewLine on Review {
  id
  reference
  state
  dueOn
  dueStatus
  daysLeft
  submittedAt
  decision
  hasUnread
  child {
    id
    fullName
    yearGroup
  }
  setting {
    name
  }
}
    `, {"fragmentName":"ReviewLine"}) as unknown as TypedDocumentString<ReviewLineFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on RecordEntry {
  path
  label
  kind
  voice
  text
  withheld
  why
  contributors
  files
  notes {
    id
    says
    requestedBy
    receivedOn
    decision
    decisionReason
    decidedByName
    decidedAt
  }
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const ColleagueFragmentDoc = new TypedDocumentString(`
    fragment Colleague on Membership {
  id
  version
  state
  role
  email
  requestedAt
  user {
    id
    name
    jobTitle
  }
}
    `, {"fragmentName":"Colleague"}) as unknown as TypedDocumentString<ColleagueFragment, unknown>;
export const DoorsDocument = new TypedDocumentString(`
    query Doors {
  authorities {
    code
    name
    slug
    policy {
      serviceName
      colour
      privateEmail
      linkHours
      codeMinutes
      idleMinutes
      securityQuestion
      teamMailboxes
      supportEmail
      supportPhone
      notices {
        place
        heading
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DoorsQuery, DoorsQueryVariables>;
export const WhoDocument = new TypedDocumentString(`
    query Who {
  viewer {
    id
    name
    roles
    leads
    idleMinutes
    settings {
      id
      name
      laCode
    }
    authorities {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;
export const MyRequestsDocument = new TypedDocumentString(`
    query MyRequests {
  memberships(first: 20) {
    nodes {
      state
      setting {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyRequestsQuery, MyRequestsQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($input: RegisterInput!) {
  register(input: $input) {
    accepted
    discouraged
  }
}
    `) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const RegistrationLinkDocument = new TypedDocumentString(`
    query RegistrationLink($token: String!) {
  registration(token: $token) {
    state
    email
    authority
  }
}
    `) as unknown as TypedDocumentString<RegistrationLinkQuery, RegistrationLinkQueryVariables>;
export const FindSettingsDocument = new TypedDocumentString(`
    query FindSettings($search: String, $laCode: String) {
  organisations(search: $search, laCode: $laCode, first: 20) {
    totalCount
    nodes {
      id
      urn
      name
      town
      postcode
    }
  }
}
    `) as unknown as TypedDocumentString<FindSettingsQuery, FindSettingsQueryVariables>;
export const SettingDocument = new TypedDocumentString(`
    query Setting($id: ID!) {
  organisation(id: $id) {
    id
    name
    town
    laCode
  }
}
    `) as unknown as TypedDocumentString<SettingQuery, SettingQueryVariables>;
export const ConfirmRegistrationDocument = new TypedDocumentString(`
    mutation ConfirmRegistration($input: ConfirmRegistrationInput!) {
  confirmRegistration(input: $input) {
    membership
  }
}
    `) as unknown as TypedDocumentString<ConfirmRegistrationMutation, ConfirmRegistrationMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    challenge
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInUnderWayDocument = new TypedDocumentString(`
    query SignInUnderWay($challenge: String!) {
  signInUnderWay(challenge: $challenge) {
    factor
    factors
    expiresAt
    passkeyOptions
    asksWhoActs
    delivery
  }
}
    `) as unknown as TypedDocumentString<SignInUnderWayQuery, SignInUnderWayQueryVariables>;
export const MailDeliveryDocument = new TypedDocumentString(`
    query MailDelivery {
  mailDelivery
}
    `) as unknown as TypedDocumentString<MailDeliveryQuery, MailDeliveryQueryVariables>;
export const ChooseFactorDocument = new TypedDocumentString(`
    mutation ChooseFactor($challenge: String!, $factor: SecondFactor!) {
  chooseFactor(challenge: $challenge, factor: $factor) {
    challenge
  }
}
    `) as unknown as TypedDocumentString<ChooseFactorMutation, ChooseFactorMutationVariables>;
export const ConfirmSignInDocument = new TypedDocumentString(`
    mutation ConfirmSignIn($input: ConfirmSignInInput!) {
  confirmSignIn(input: $input) {
    sessionToken
    expiresAt
    deviceToken
    offers
  }
}
    `) as unknown as TypedDocumentString<ConfirmSignInMutation, ConfirmSignInMutationVariables>;
export const AskConfirmationDocument = new TypedDocumentString(`
    mutation AskConfirmation {
  askConfirmation {
    challenge
  }
}
    `) as unknown as TypedDocumentString<AskConfirmationMutation, AskConfirmationMutationVariables>;
export const ConfirmAgainDocument = new TypedDocumentString(`
    mutation ConfirmAgain($input: ConfirmSignInInput!) {
  confirmAgain(input: $input) {
    sessionToken
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<ConfirmAgainMutation, ConfirmAgainMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AssessmentListDocument = new TypedDocumentString(`
    query AssessmentList($first: Int!, $after: String, $filter: AssessmentFilter) {
  assessments(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      ...AssessmentLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AssessmentLine on Assessment {
  id
  reference
  form
  title
  state
  submittedAt
  changedAt
  hasUnread
  child {
    id
    fullName
  }
  setting {
    name
  }
}`) as unknown as TypedDocumentString<AssessmentListQuery, AssessmentListQueryVariables>;
export const AssessmentSectionPageDocument = new TypedDocumentString(`
    query AssessmentSectionPage($id: ID!, $key: String!) {
  work: assessment(id: $id) {
    ...AssessmentFrame
    documents {
      id
      name
      size
      state
      failure
    }
    draft {
      id
      open
      tasks {
        key
        title
        state
      }
      section(key: $key) {
        ...Page
      }
    }
  }
}
    fragment AssessmentFrame on Assessment {
  id
  reference
  state
  version
  child {
    id
    fullName
  }
}
fragment Question on DraftQuestion {
  path
  kind
  label
  hint
  limit
  least
  most
  options {
    code
    label
    hint
  }
  itemName
  sums
  registered
  voice
  asked
  needed
  decides
  mayWrite
  notForYou
  why
  legalBasis
  value
  version
  savedAt
  savedByName
  prefilledFrom
  problem {
    path
    code
    message
    limit
    surplus
  }
  items {
    path
    title
    version
    problems {
      path
      code
      message
    }
  }
  earlier {
    submittedAt
    text
    carries
    items {
      path
      title
    }
  }
}
fragment Page on DraftPage {
  section
  title
  guidance
  why
  legalBasis
  item
  questions {
    ...Question
  }
}`) as unknown as TypedDocumentString<AssessmentSectionPageQuery, AssessmentSectionPageQueryVariables>;
export const AssessmentItemPageDocument = new TypedDocumentString(`
    query AssessmentItemPage($id: ID!, $path: String!) {
  work: assessment(id: $id) {
    ...AssessmentFrame
    documents {
      id
      name
      size
      state
      failure
    }
    draft {
      id
      open
      tasks {
        key
        title
        state
      }
      item(path: $path) {
        ...Page
      }
    }
  }
}
    fragment AssessmentFrame on Assessment {
  id
  reference
  state
  version
  child {
    id
    fullName
  }
}
fragment Question on DraftQuestion {
  path
  kind
  label
  hint
  limit
  least
  most
  options {
    code
    label
    hint
  }
  itemName
  sums
  registered
  voice
  asked
  needed
  decides
  mayWrite
  notForYou
  why
  legalBasis
  value
  version
  savedAt
  savedByName
  prefilledFrom
  problem {
    path
    code
    message
    limit
    surplus
  }
  items {
    path
    title
    version
    problems {
      path
      code
      message
    }
  }
  earlier {
    submittedAt
    text
    carries
    items {
      path
      title
    }
  }
}
fragment Page on DraftPage {
  section
  title
  guidance
  why
  legalBasis
  item
  questions {
    ...Question
  }
}`) as unknown as TypedDocumentString<AssessmentItemPageQuery, AssessmentItemPageQueryVariables>;
export const AssessmentCheckPageDocument = new TypedDocumentString(`
    query AssessmentCheckPage($id: ID!) {
  work: assessment(id: $id) {
    ...AssessmentFrame
    authority {
      name
    }
    documents {
      id
      name
    }
    draft {
      id
      open
      signOff {
        ...SignOff
      }
      problems {
        path
        section
        code
        message
      }
      record {
        key
        title
        entries {
          ...Checked
          items {
            id
            title
            entries {
              ...Checked
              items {
                id
                title
                entries {
                  ...Checked
                }
              }
            }
          }
        }
      }
      tasks {
        key
        title
        state
        problems
      }
    }
  }
}
    fragment AssessmentFrame on Assessment {
  id
  reference
  state
  version
  child {
    id
    fullName
  }
}
fragment Checked on RecordEntry {
  path
  label
  kind
  voice
  text
  withheld
  files
}
fragment SignOff on SignOff {
  state
  hash
  askedAt
  askedByName
  approvedAt
  approvedByName
  refusal
  mine
}`) as unknown as TypedDocumentString<AssessmentCheckPageQuery, AssessmentCheckPageQueryVariables>;
export const AssessmentDraftIdDocument = new TypedDocumentString(`
    query AssessmentDraftId($id: ID!) {
  work: assessment(id: $id) {
    id
    draft {
      id
      open
    }
  }
}
    `) as unknown as TypedDocumentString<AssessmentDraftIdQuery, AssessmentDraftIdQueryVariables>;
export const StartAssessmentDocument = new TypedDocumentString(`
    mutation StartAssessment($input: StartAssessmentInput!) {
  startAssessment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartAssessmentMutation, StartAssessmentMutationVariables>;
export const SubmitAssessmentDocument = new TypedDocumentString(`
    mutation SubmitAssessment($input: AssessmentStepInput!) {
  submitAssessment(input: $input) {
    submitted
  }
}
    `) as unknown as TypedDocumentString<SubmitAssessmentMutation, SubmitAssessmentMutationVariables>;
export const DiscardAssessmentDocument = new TypedDocumentString(`
    mutation DiscardAssessment($input: AssessmentStepInput!) {
  discardAssessment(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<DiscardAssessmentMutation, DiscardAssessmentMutationVariables>;
export const AssessmentDocument = new TypedDocumentString(`
    query Assessment($id: ID!) {
  assessment(id: $id) {
    id
    reference
    form
    title
    state
    version
    submittedAt
    submittedByName
    returnedAt
    returnReason
    acceptedAt
    decidedOn
    refusedOn
    decisionReason
    noPlanOn
    draftSentOn
    finalPlanOn
    withdrawnOn
    supportDecision
    supportedOn
    reviewedOn
    reviewOutcome
    reviewBy
    endedOn
    clocks {
      code
      says
      dueOn
      metOn
      status
      daysLeft
      explanation
      bearing
    }
    child {
      id
      fullName
      bornOn
    }
    setting {
      name
    }
    authority {
      code
      name
    }
    assignedTo {
      name
    }
    hasUnread
    messages {
      id
    }
    queries {
      id
      state
      label
      replyByOn
    }
    availableSteps {
      name
      says
    }
    documents {
      ...Output
    }
    draft {
      id
      variant
      open
      tasks {
        key
        title
        part
        state
        answered
        asked
        problems
      }
      newerVersion
      keptAnswers {
        path
      }
      formVersion {
        number
        form {
          title
        }
      }
    }
  }
}
    fragment Output on Document {
  id
  kind
  name
  state
  size
  format
  copyFor
  hash
  failure
  createdAt
  manifest {
    answers
    of
    characters
    leftOut
  }
}`) as unknown as TypedDocumentString<AssessmentQuery, AssessmentQueryVariables>;
export const SubmittedAssessmentDocument = new TypedDocumentString(`
    query SubmittedAssessment($id: ID!) {
  work: assessment(id: $id) {
    id
    reference
    child {
      fullName
    }
    setting {
      name
    }
    authority {
      name
    }
    documents {
      id
      name
    }
    submission {
      number
      receipt
      hash
      submittedAt
      submittedByName
      signedOffByName
      signedOffAt
      sections {
        key
        title
        entries {
          ...Entry
          items {
            id
            title
            entries {
              ...Entry
              items {
                id
                title
                entries {
                  ...Entry
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Entry on RecordEntry {
  path
  label
  kind
  voice
  text
  withheld
  why
  contributors
  files
  notes {
    id
    says
    requestedBy
    receivedOn
    decision
    decisionReason
    decidedByName
    decidedAt
  }
}`) as unknown as TypedDocumentString<SubmittedAssessmentQuery, SubmittedAssessmentQueryVariables>;
export const OfferedFormsDocument = new TypedDocumentString(`
    query OfferedForms($authority: String!) {
  forms(authority: $authority) {
    code
    title
    purpose
    variants {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<OfferedFormsQuery, OfferedFormsQueryVariables>;
export const DesignPreviewDocument = new TypedDocumentString(`
    query DesignPreview($input: DesignPreviewInput!) {
  designPreview(input: $input) {
    title
    variants
    variant
    tasks {
      key
      title
      part
      state
      answered
      asked
      kept
    }
    page {
      ...Page
    }
  }
}
    fragment Question on DraftQuestion {
  path
  kind
  label
  hint
  limit
  least
  most
  options {
    code
    label
    hint
  }
  itemName
  sums
  registered
  voice
  asked
  needed
  decides
  mayWrite
  notForYou
  why
  legalBasis
  value
  version
  savedAt
  savedByName
  prefilledFrom
  problem {
    path
    code
    message
    limit
    surplus
  }
  items {
    path
    title
    version
    problems {
      path
      code
      message
    }
  }
  earlier {
    submittedAt
    text
    carries
    items {
      path
      title
    }
  }
}
fragment Page on DraftPage {
  section
  title
  guidance
  why
  legalBasis
  item
  questions {
    ...Question
  }
}`) as unknown as TypedDocumentString<DesignPreviewQuery, DesignPreviewQueryVariables>;
export const DraftVersionDocument = new TypedDocumentString(`
    query DraftVersion($id: ID!, $assessment: Boolean!) {
  review(id: $id) @skip(if: $assessment) {
    child {
      id
      fullName
    }
    draft {
      id
      keptAnswers {
        ...Kept
      }
      upgrade {
        ...Upgrade
      }
    }
  }
  assessment(id: $id) @include(if: $assessment) {
    child {
      id
      fullName
    }
    draft {
      id
      keptAnswers {
        ...Kept
      }
      upgrade {
        ...Upgrade
      }
    }
  }
}
    fragment Upgrade on DraftUpgrade {
  version
  number
  effectiveFrom
  staying
  added
  sealed
  moves {
    from
    to
    fromLabel
    fromSection
    toLabel
    toSection
    text
    why
  }
}
fragment Kept on KeptAnswer {
  path
  label
  section
  text
  savedAt
  savedByName
}`) as unknown as TypedDocumentString<DraftVersionQuery, DraftVersionQueryVariables>;
export const UpgradeDraftDocument = new TypedDocumentString(`
    mutation UpgradeDraft($input: UpgradeDraftInput!) {
  upgradeDraft(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpgradeDraftMutation, UpgradeDraftMutationVariables>;
export const ReviewDocumentsDocument = new TypedDocumentString(`
    query ReviewDocuments($id: ID!) {
  work: review(id: $id) {
    id
    reference
    child {
      fullName
    }
    documents {
      ...Output
    }
    submission {
      id
      receipt
      hash
    }
    draft {
      id
      open
    }
  }
}
    fragment Output on Document {
  id
  kind
  name
  state
  size
  format
  copyFor
  hash
  failure
  createdAt
  manifest {
    answers
    of
    characters
    leftOut
  }
}`) as unknown as TypedDocumentString<ReviewDocumentsQuery, ReviewDocumentsQueryVariables>;
export const AssessmentDocumentsDocument = new TypedDocumentString(`
    query AssessmentDocuments($id: ID!) {
  work: assessment(id: $id) {
    id
    reference
    child {
      fullName
    }
    documents {
      ...Output
    }
    submission {
      id
      receipt
      hash
    }
    draft {
      id
      open
    }
  }
}
    fragment Output on Document {
  id
  kind
  name
  state
  size
  format
  copyFor
  hash
  failure
  createdAt
  manifest {
    answers
    of
    characters
    leftOut
  }
}`) as unknown as TypedDocumentString<AssessmentDocumentsQuery, AssessmentDocumentsQueryVariables>;
export const RequestDocumentDocument = new TypedDocumentString(`
    mutation RequestDocument($input: RequestDocumentInput!) {
  requestDocument(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RequestDocumentMutation, RequestDocumentMutationVariables>;
export const IsGenuineDocument = new TypedDocumentString(`
    query IsGenuine($receipt: String!, $hash: String!) {
  isGenuine(receipt: $receipt, hash: $hash)
}
    `) as unknown as TypedDocumentString<IsGenuineQuery, IsGenuineQueryVariables>;
export const SectionPageDocument = new TypedDocumentString(`
    query SectionPage($id: ID!, $key: String!) {
  work: review(id: $id) {
    ...Frame
    documents {
      id
      name
      size
      state
      failure
    }
    draft {
      id
      open
      tasks {
        key
        title
        state
      }
      section(key: $key) {
        ...Page
      }
    }
  }
}
    fragment Question on DraftQuestion {
  path
  kind
  label
  hint
  limit
  least
  most
  options {
    code
    label
    hint
  }
  itemName
  sums
  registered
  voice
  asked
  needed
  decides
  mayWrite
  notForYou
  why
  legalBasis
  value
  version
  savedAt
  savedByName
  prefilledFrom
  problem {
    path
    code
    message
    limit
    surplus
  }
  items {
    path
    title
    version
    problems {
      path
      code
      message
    }
  }
  earlier {
    submittedAt
    text
    carries
    items {
      path
      title
    }
  }
}
fragment Page on DraftPage {
  section
  title
  guidance
  why
  legalBasis
  item
  questions {
    ...Question
  }
}
fragment Frame on Review {
  id
  reference
  state
  version
  child {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<SectionPageQuery, SectionPageQueryVariables>;
export const ItemPageDocument = new TypedDocumentString(`
    query ItemPage($id: ID!, $path: String!) {
  work: review(id: $id) {
    ...Frame
    documents {
      id
      name
      size
      state
      failure
    }
    draft {
      id
      open
      tasks {
        key
        title
        state
      }
      item(path: $path) {
        ...Page
      }
    }
  }
}
    fragment Question on DraftQuestion {
  path
  kind
  label
  hint
  limit
  least
  most
  options {
    code
    label
    hint
  }
  itemName
  sums
  registered
  voice
  asked
  needed
  decides
  mayWrite
  notForYou
  why
  legalBasis
  value
  version
  savedAt
  savedByName
  prefilledFrom
  problem {
    path
    code
    message
    limit
    surplus
  }
  items {
    path
    title
    version
    problems {
      path
      code
      message
    }
  }
  earlier {
    submittedAt
    text
    carries
    items {
      path
      title
    }
  }
}
fragment Page on DraftPage {
  section
  title
  guidance
  why
  legalBasis
  item
  questions {
    ...Question
  }
}
fragment Frame on Review {
  id
  reference
  state
  version
  child {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<ItemPageQuery, ItemPageQueryVariables>;
export const CheckPageDocument = new TypedDocumentString(`
    query CheckPage($id: ID!) {
  work: review(id: $id) {
    ...Frame
    authority {
      name
    }
    documents {
      id
      name
    }
    draft {
      id
      open
      signOff {
        ...SignOff
      }
      problems {
        path
        section
        code
        message
      }
      record {
        key
        title
        entries {
          ...Checked
          items {
            id
            title
            entries {
              ...Checked
              items {
                id
                title
                entries {
                  ...Checked
                }
              }
            }
          }
        }
      }
      tasks {
        key
        title
        state
        problems
      }
    }
  }
}
    fragment Frame on Review {
  id
  reference
  state
  version
  child {
    id
    fullName
  }
}
fragment Checked on RecordEntry {
  path
  label
  kind
  voice
  text
  withheld
  files
}
fragment SignOff on SignOff {
  state
  hash
  askedAt
  askedByName
  approvedAt
  approvedByName
  refusal
  mine
}`) as unknown as TypedDocumentString<CheckPageQuery, CheckPageQueryVariables>;
export const DraftIdDocument = new TypedDocumentString(`
    query DraftId($id: ID!) {
  work: review(id: $id) {
    id
    draft {
      id
      open
    }
  }
}
    `) as unknown as TypedDocumentString<DraftIdQuery, DraftIdQueryVariables>;
export const SaveAnswersDocument = new TypedDocumentString(`
    mutation SaveAnswers($input: SaveAnswersInput!) {
  saveAnswers(input: $input) {
    saved {
      path
      version
      savedAt
      problem {
        path
        code
        message
        limit
        surplus
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const CarryForwardDocument = new TypedDocumentString(`
    mutation CarryForward($input: CarryForwardInput!) {
  carryForward(input: $input) {
    saved {
      path
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CarryForwardMutation, CarryForwardMutationVariables>;
export const ReviewKeepingKeyDocument = new TypedDocumentString(`
    query ReviewKeepingKey($id: ID!) {
  work: review(id: $id) {
    draft {
      keepingKey
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewKeepingKeyQuery, ReviewKeepingKeyQueryVariables>;
export const AssessmentKeepingKeyDocument = new TypedDocumentString(`
    query AssessmentKeepingKey($id: ID!) {
  work: assessment(id: $id) {
    draft {
      keepingKey
    }
  }
}
    `) as unknown as TypedDocumentString<AssessmentKeepingKeyQuery, AssessmentKeepingKeyQueryVariables>;
export const AskForSignOffDocument = new TypedDocumentString(`
    mutation AskForSignOff($input: AskForSignOffInput!) {
  askForSignOff(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskForSignOffMutation, AskForSignOffMutationVariables>;
export const ApproveDraftDocument = new TypedDocumentString(`
    mutation ApproveDraft($input: SignOffInput!) {
  approveDraft(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveDraftMutation, ApproveDraftMutationVariables>;
export const RefuseSignOffDocument = new TypedDocumentString(`
    mutation RefuseSignOff($input: RefuseSignOffInput!) {
  refuseSignOff(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseSignOffMutation, RefuseSignOffMutationVariables>;
export const GuestLinkDocument = new TypedDocumentString(`
    query GuestLink($token: String!) {
  guestLink(token: $token) {
    state
    fromName
    authorityCode
  }
}
    `) as unknown as TypedDocumentString<GuestLinkQuery, GuestLinkQueryVariables>;
export const SendGuestCodeDocument = new TypedDocumentString(`
    mutation SendGuestCode($token: String!) {
  sendGuestCode(token: $token) {
    sentTo
    minutes
  }
}
    `) as unknown as TypedDocumentString<SendGuestCodeMutation, SendGuestCodeMutationVariables>;
export const EnterAsGuestDocument = new TypedDocumentString(`
    mutation EnterAsGuest($input: EnterAsGuestInput!) {
  enterAsGuest(input: $input) {
    guestToken
  }
}
    `) as unknown as TypedDocumentString<EnterAsGuestMutation, EnterAsGuestMutationVariables>;
export const GuestWorkDocument = new TypedDocumentString(`
    query GuestWork {
  guestWork {
    id
    purpose
    title
    authorityCode
    fromName
    childName
    asks
    name
    dueOn
    expiresAt
    submittedAt
    letter {
      body
      sentOn
    }
    page {
      ...Page
    }
  }
}
    fragment Question on DraftQuestion {
  path
  kind
  label
  hint
  limit
  least
  most
  options {
    code
    label
    hint
  }
  itemName
  sums
  registered
  voice
  asked
  needed
  decides
  mayWrite
  notForYou
  why
  legalBasis
  value
  version
  savedAt
  savedByName
  prefilledFrom
  problem {
    path
    code
    message
    limit
    surplus
  }
  items {
    path
    title
    version
    problems {
      path
      code
      message
    }
  }
  earlier {
    submittedAt
    text
    carries
    items {
      path
      title
    }
  }
}
fragment Page on DraftPage {
  section
  title
  guidance
  why
  legalBasis
  item
  questions {
    ...Question
  }
}`) as unknown as TypedDocumentString<GuestWorkQuery, GuestWorkQueryVariables>;
export const SaveGuestAnswersDocument = new TypedDocumentString(`
    mutation SaveGuestAnswers($input: SaveGuestAnswersInput!) {
  saveGuestAnswers(input: $input) {
    path
    version
    savedAt
    problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveGuestAnswersMutation, SaveGuestAnswersMutationVariables>;
export const SubmitGuestWorkDocument = new TypedDocumentString(`
    mutation SubmitGuestWork {
  submitGuestWork {
    submitted
    problems {
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitGuestWorkMutation, SubmitGuestWorkMutationVariables>;
export const LeaveAsGuestDocument = new TypedDocumentString(`
    mutation LeaveAsGuest {
  leaveAsGuest
}
    `) as unknown as TypedDocumentString<LeaveAsGuestMutation, LeaveAsGuestMutationVariables>;
export const ReviewGuestsDocument = new TypedDocumentString(`
    query ReviewGuests($id: ID!) {
  work: review(id: $id) {
    id
    reference
    state
    child {
      fullName
    }
    setting {
      name
    }
    draft {
      id
      open
      tasks {
        key
        title
        sealed
        kept
      }
    }
    guests {
      ...Guest
    }
  }
}
    fragment Guest on GuestPass {
  id
  purpose
  section
  title
  name
  relationship
  email
  dueOn
  invitedByName
  invitedAt
  expiresAt
  openedAt
  submittedAt
  withdrawnAt
  contribution {
    label
    text
    leftOver
  }
}`) as unknown as TypedDocumentString<ReviewGuestsQuery, ReviewGuestsQueryVariables>;
export const AssessmentGuestsDocument = new TypedDocumentString(`
    query AssessmentGuests($id: ID!) {
  work: assessment(id: $id) {
    id
    reference
    state
    child {
      fullName
    }
    setting {
      name
    }
    draft {
      id
      open
      tasks {
        key
        title
        sealed
        kept
      }
    }
    guests {
      ...Guest
    }
  }
}
    fragment Guest on GuestPass {
  id
  purpose
  section
  title
  name
  relationship
  email
  dueOn
  invitedByName
  invitedAt
  expiresAt
  openedAt
  submittedAt
  withdrawnAt
  contribution {
    label
    text
    leftOver
  }
}`) as unknown as TypedDocumentString<AssessmentGuestsQuery, AssessmentGuestsQueryVariables>;
export const InviteGuestDocument = new TypedDocumentString(`
    mutation InviteGuest($input: InviteGuestInput!) {
  inviteGuest(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<InviteGuestMutation, InviteGuestMutationVariables>;
export const WithdrawGuestDocument = new TypedDocumentString(`
    mutation WithdrawGuest($id: ID!) {
  withdrawGuest(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawGuestMutation, WithdrawGuestMutationVariables>;
export const RenewGuestDocument = new TypedDocumentString(`
    mutation RenewGuest($id: ID!) {
  renewGuest(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RenewGuestMutation, RenewGuestMutationVariables>;
export const FormGuidanceDocument = new TypedDocumentString(`
    query FormGuidance($authority: String!, $code: String!) {
  formGuidance(authority: $authority, code: $code) {
    title
    purpose
    version
    rows {
      section
      key
      label
      hint
      type
      limit
      needed
      variants
      codes
    }
  }
}
    `) as unknown as TypedDocumentString<FormGuidanceQuery, FormGuidanceQueryVariables>;
export const ReviewMessagesDocument = new TypedDocumentString(`
    query ReviewMessages($id: ID!) {
  work: review(id: $id) {
    id
    reference
    state
    child {
      id
      fullName
    }
    authority {
      name
    }
    setting {
      name
    }
    messages {
      ...CaseMessage
    }
  }
}
    fragment CaseMessage on CaseMessage {
  id
  threadId
  topic
  text
  side
  writtenAt
  writtenByName
  withdrawnAt
  isUnread
  isOwn
}`) as unknown as TypedDocumentString<ReviewMessagesQuery, ReviewMessagesQueryVariables>;
export const AssessmentMessagesDocument = new TypedDocumentString(`
    query AssessmentMessages($id: ID!) {
  work: assessment(id: $id) {
    id
    reference
    state
    child {
      id
      fullName
    }
    authority {
      name
    }
    setting {
      name
    }
    messages {
      ...CaseMessage
    }
  }
}
    fragment CaseMessage on CaseMessage {
  id
  threadId
  topic
  text
  side
  writtenAt
  writtenByName
  withdrawnAt
  isUnread
  isOwn
}`) as unknown as TypedDocumentString<AssessmentMessagesQuery, AssessmentMessagesQueryVariables>;
export const WriteMessageDocument = new TypedDocumentString(`
    mutation WriteMessage($input: WriteMessageInput!) {
  writeMessage(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WriteMessageMutation, WriteMessageMutationVariables>;
export const WithdrawMessageDocument = new TypedDocumentString(`
    mutation WithdrawMessage($id: ID!) {
  withdrawMessage(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawMessageMutation, WithdrawMessageMutationVariables>;
export const MarkMessagesReadDocument = new TypedDocumentString(`
    mutation MarkMessagesRead($message: ID!) {
  markMessagesRead(message: $message)
}
    `) as unknown as TypedDocumentString<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const MyAccountDocument = new TypedDocumentString(`
    query MyAccount {
  myAccount {
    name
    email
    pendingEmail
    hasPassword
    recoveryCodes
    recoveryCodesMadeAt
    offers
    question
    asksQuestion
    needsStrongFactor
    factors {
      id
      kind
      name
      confirmedAt
      usedAt
    }
  }
}
    `) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    startedAt
    activeAt
    browser
    addressRange
    actingName
    current
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeEmailDocument = new TypedDocumentString(`
    mutation ChangeEmail($email: String!) {
  changeEmail(email: $email)
}
    `) as unknown as TypedDocumentString<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const EmailChangeLinkDocument = new TypedDocumentString(`
    query EmailChangeLink($token: String!) {
  emailChangeLink(token: $token) {
    state
    newEmail
    undoes
  }
}
    `) as unknown as TypedDocumentString<EmailChangeLinkQuery, EmailChangeLinkQueryVariables>;
export const ConfirmEmailDocument = new TypedDocumentString(`
    mutation ConfirmEmail($token: String!) {
  confirmEmail(token: $token)
}
    `) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const UndoEmailChangeDocument = new TypedDocumentString(`
    mutation UndoEmailChange($token: String!) {
  undoEmailChange(token: $token)
}
    `) as unknown as TypedDocumentString<UndoEmailChangeMutation, UndoEmailChangeMutationVariables>;
export const ChooseQuestionDocument = new TypedDocumentString(`
    mutation ChooseQuestion($question: SecurityQuestion!, $answer: String!) {
  chooseQuestion(question: $question, answer: $answer)
}
    `) as unknown as TypedDocumentString<ChooseQuestionMutation, ChooseQuestionMutationVariables>;
export const StartAppDocument = new TypedDocumentString(`
    mutation StartApp {
  startApp {
    id
    address
    key
  }
}
    `) as unknown as TypedDocumentString<StartAppMutation, StartAppMutationVariables>;
export const ConfirmAppDocument = new TypedDocumentString(`
    mutation ConfirmApp($id: ID!, $code: String!, $name: String!) {
  confirmApp(id: $id, code: $code, name: $name)
}
    `) as unknown as TypedDocumentString<ConfirmAppMutation, ConfirmAppMutationVariables>;
export const StartPasskeyDocument = new TypedDocumentString(`
    mutation StartPasskey {
  startPasskey {
    id
    options
  }
}
    `) as unknown as TypedDocumentString<StartPasskeyMutation, StartPasskeyMutationVariables>;
export const ConfirmPasskeyDocument = new TypedDocumentString(`
    mutation ConfirmPasskey($id: ID!, $answer: String!, $name: String!) {
  confirmPasskey(id: $id, answer: $answer, name: $name)
}
    `) as unknown as TypedDocumentString<ConfirmPasskeyMutation, ConfirmPasskeyMutationVariables>;
export const RemoveFactorDocument = new TypedDocumentString(`
    mutation RemoveFactor($id: ID!) {
  removeFactor(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveFactorMutation, RemoveFactorMutationVariables>;
export const ConfirmFactorsDocument = new TypedDocumentString(`
    mutation ConfirmFactors {
  confirmFactors
}
    `) as unknown as TypedDocumentString<ConfirmFactorsMutation, ConfirmFactorsMutationVariables>;
export const RemoveRecoveryCodesDocument = new TypedDocumentString(`
    mutation RemoveRecoveryCodes {
  removeRecoveryCodes
}
    `) as unknown as TypedDocumentString<RemoveRecoveryCodesMutation, RemoveRecoveryCodesMutationVariables>;
export const PutOffQuestionDocument = new TypedDocumentString(`
    mutation PutOffQuestion {
  putOffQuestion
}
    `) as unknown as TypedDocumentString<PutOffQuestionMutation, PutOffQuestionMutationVariables>;
export const MakeRecoveryCodesDocument = new TypedDocumentString(`
    mutation MakeRecoveryCodes {
  makeRecoveryCodes
}
    `) as unknown as TypedDocumentString<MakeRecoveryCodesMutation, MakeRecoveryCodesMutationVariables>;
export const AskResetDocument = new TypedDocumentString(`
    mutation AskReset($email: String!) {
  askReset(email: $email)
}
    `) as unknown as TypedDocumentString<AskResetMutation, AskResetMutationVariables>;
export const ResetLinkDocument = new TypedDocumentString(`
    query ResetLink($token: String!) {
  resetLink(token: $token) {
    state
    question
    needsAuthority
  }
}
    `) as unknown as TypedDocumentString<ResetLinkQuery, ResetLinkQueryVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input)
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const KeepTextDocument = new TypedDocumentString(`
    mutation KeepText($input: KeepTextInput!) {
  keepText(input: $input)
}
    `) as unknown as TypedDocumentString<KeepTextMutation, KeepTextMutationVariables>;
export const KeptTextDocument = new TypedDocumentString(`
    query KeptText($id: ID!) {
  keptText(id: $id) {
    id
    address
    fields
    keptAt
  }
}
    `) as unknown as TypedDocumentString<KeptTextQuery, KeptTextQueryVariables>;
export const ForgetTextDocument = new TypedDocumentString(`
    mutation ForgetText($id: ID!) {
  forgetText(id: $id)
}
    `) as unknown as TypedDocumentString<ForgetTextMutation, ForgetTextMutationVariables>;
export const NetworkFactsDocument = new TypedDocumentString(`
    query NetworkFacts {
  networkFacts {
    mailFrom
  }
}
    `) as unknown as TypedDocumentString<NetworkFactsQuery, NetworkFactsQueryVariables>;
export const SendTestMailDocument = new TypedDocumentString(`
    mutation SendTestMail($email: String!) {
  sendTestMail(email: $email)
}
    `) as unknown as TypedDocumentString<SendTestMailMutation, SendTestMailMutationVariables>;
export const MyNotificationsDocument = new TypedDocumentString(`
    query MyNotifications {
  myNotifications {
    events {
      event
      says
      way
      choices
    }
    quietFrom
    quietUntil
    quietWeekends
    digestAt
    version
    calendarMadeAt
    calendarReadAt
  }
}
    `) as unknown as TypedDocumentString<MyNotificationsQuery, MyNotificationsQueryVariables>;
export const SaveNotificationsDocument = new TypedDocumentString(`
    mutation SaveNotifications($input: SaveNotificationsInput!) {
  saveNotifications(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<SaveNotificationsMutation, SaveNotificationsMutationVariables>;
export const MakeCalendarAddressDocument = new TypedDocumentString(`
    mutation MakeCalendarAddress {
  makeCalendarAddress
}
    `) as unknown as TypedDocumentString<MakeCalendarAddressMutation, MakeCalendarAddressMutationVariables>;
export const RevokeCalendarAddressDocument = new TypedDocumentString(`
    mutation RevokeCalendarAddress {
  revokeCalendarAddress
}
    `) as unknown as TypedDocumentString<RevokeCalendarAddressMutation, RevokeCalendarAddressMutationVariables>;
export const ReviewQueriesDocument = new TypedDocumentString(`
    query ReviewQueries($id: ID!) {
  work: review(id: $id) {
    id
    reference
    state
    child {
      id
      fullName
    }
    authority {
      name
    }
    draft {
      id
    }
    queries {
      ...AnswerQuery
    }
  }
}
    fragment AnswerQuery on AnswerQuery {
  id
  path
  section
  label
  state
  asks
  reply
  was
  became
  askedByName
  askedAt
  replyByOn
  repliedByName
  repliedAt
}`) as unknown as TypedDocumentString<ReviewQueriesQuery, ReviewQueriesQueryVariables>;
export const AssessmentQueriesDocument = new TypedDocumentString(`
    query AssessmentQueries($id: ID!) {
  work: assessment(id: $id) {
    id
    reference
    state
    child {
      id
      fullName
    }
    authority {
      name
    }
    draft {
      id
    }
    queries {
      ...AnswerQuery
    }
  }
}
    fragment AnswerQuery on AnswerQuery {
  id
  path
  section
  label
  state
  asks
  reply
  was
  became
  askedByName
  askedAt
  replyByOn
  repliedByName
  repliedAt
}`) as unknown as TypedDocumentString<AssessmentQueriesQuery, AssessmentQueriesQueryVariables>;
export const ReplyToQueriesDocument = new TypedDocumentString(`
    mutation ReplyToQueries($input: ReplyToQueriesInput!) {
  replyToQueries(input: $input) {
    sent
    problems {
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyToQueriesMutation, ReplyToQueriesMutationVariables>;
export const ReviewListDocument = new TypedDocumentString(`
    query ReviewList($first: Int!, $after: String, $filter: ReviewFilter) {
  reviews(first: $first, after: $after, filter: $filter) {
    totalCount
    nodes {
      ...ReviewLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReviewLine on Review {
  id
  reference
  state
  dueOn
  dueStatus
  daysLeft
  submittedAt
  decision
  hasUnread
  child {
    id
    fullName
    yearGroup
  }
  setting {
    name
  }
}`) as unknown as TypedDocumentString<ReviewListQuery, ReviewListQueryVariables>;
export const ReviewCountsDocument = new TypedDocumentString(`
    query ReviewCounts($setting: ID) {
  todo: reviews(first: 1, filter: {state: [DRAFT, RETURNED], setting: $setting}) {
    totalCount
  }
  due: reviews(first: 1, filter: {state: [EXPECTED], setting: $setting}) {
    totalCount
  }
  sent: reviews(
    first: 1
    filter: {state: [SUBMITTED, ACCEPTED], setting: $setting}
  ) {
    totalCount
  }
  decided: reviews(
    first: 1
    filter: {state: [DECIDED, AMENDED, NOT_AMENDED, CEASED, CONTINUED, CLOSED], setting: $setting}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ReviewCountsQuery, ReviewCountsQueryVariables>;
export const ChildrenDocument = new TypedDocumentString(`
    query Children($first: Int!, $after: String, $search: String, $setting: ID) {
  children(first: $first, after: $after, search: $search, setting: $setting) {
    totalCount
    nodes {
      id
      fullName
      bornOn
      yearGroup
      upn
      setting {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ChildrenQuery, ChildrenQueryVariables>;
export const ChildDocument = new TypedDocumentString(`
    query Child($id: ID!) {
  child(id: $id) {
    id
    fullName
    knownAs
    bornOn
    age
    yearGroup
    upn
    confirmedAt
    setting {
      name
    }
    authority {
      code
      name
      policy {
        offers {
          form
          variants
        }
      }
    }
  }
  reviews(first: 20, filter: {child: $id}) {
    nodes {
      ...ReviewLine
      meetingBookedOn
    }
  }
  assessments(
    first: 50
    filter: {child: $id, state: [DRAFT, SUBMITTED, RETURNED, ACCEPTED, ASSESSING, DRAFT_PLAN, SUPPORTED, REFUSED, NO_PLAN, PLAN_ISSUED, ENDED, WITHDRAWN]}
  ) {
    nodes {
      ...AssessmentLine
    }
  }
}
    fragment AssessmentLine on Assessment {
  id
  reference
  form
  title
  state
  submittedAt
  changedAt
  hasUnread
  child {
    id
    fullName
  }
  setting {
    name
  }
}
fragment ReviewLine on Review {
  id
  reference
  state
  dueOn
  dueStatus
  daysLeft
  submittedAt
  decision
  hasUnread
  child {
    id
    fullName
    yearGroup
  }
  setting {
    name
  }
}`) as unknown as TypedDocumentString<ChildQuery, ChildQueryVariables>;
export const AddChildDocument = new TypedDocumentString(`
    mutation AddChild($input: AddChildInput!) {
  addChild(input: $input) {
    child {
      id
    }
    problems {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddChildMutation, AddChildMutationVariables>;
export const StartReviewDocument = new TypedDocumentString(`
    mutation StartReview($input: StartReviewInput!) {
  startReview(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartReviewMutation, StartReviewMutationVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($id: ID!) {
  review(id: $id) {
    id
    reference
    state
    version
    dueOn
    daysLeft
    dueStatus
    expectedOn
    submittedAt
    submittedByName
    meetingHeldOn
    meetingBookedOn
    returnedAt
    returnReason
    acceptedAt
    decision
    decidedOn
    decisionReason
    noticeSentOn
    finalPlanOn
    notAmendedOn
    ceasedOn
    continuedOn
    closedOn
    outcomeReason
    letters {
      id
      title
      sentOn
      pdf
    }
    child {
      id
      fullName
      bornOn
    }
    setting {
      name
    }
    authority {
      code
      name
    }
    assignedTo {
      name
    }
    clocks {
      code
      says
      regulation
      dueOn
      metOn
      status
      daysLeft
      explanation
      bearing
    }
    hasUnread
    messages {
      id
    }
    queries {
      id
      state
      label
      replyByOn
    }
    availableSteps {
      name
      says
    }
    documents {
      ...Output
    }
    draft {
      id
      variant
      open
      tasks {
        key
        title
        part
        state
        answered
        asked
        problems
        heldByName
        sealed
        sealedByName
        kept
      }
      newerVersion
      keptAnswers {
        path
      }
      formVersion {
        number
        form {
          title
        }
      }
    }
  }
}
    fragment Output on Document {
  id
  kind
  name
  state
  size
  format
  copyFor
  hash
  failure
  createdAt
  manifest {
    answers
    of
    characters
    leftOut
  }
}`) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const SubmitReviewDocument = new TypedDocumentString(`
    mutation SubmitReview($input: SubmitReviewInput!) {
  submitReview(input: $input) {
    submitted
    problems {
      path
      code
      message
    }
    review {
      id
      reference
      state
      submission {
        receipt
        submittedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitReviewMutation, SubmitReviewMutationVariables>;
export const DiscardReviewDocument = new TypedDocumentString(`
    mutation DiscardReview($input: ReviewStepInput!) {
  discardReview(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<DiscardReviewMutation, DiscardReviewMutationVariables>;
export const SubmittedFormDocument = new TypedDocumentString(`
    query SubmittedForm($id: ID!) {
  work: review(id: $id) {
    id
    reference
    child {
      fullName
    }
    setting {
      name
    }
    authority {
      name
    }
    documents {
      id
      name
    }
    submission {
      number
      receipt
      hash
      submittedAt
      submittedByName
      signedOffByName
      signedOffAt
      sections {
        key
        title
        entries {
          ...Entry
          items {
            id
            title
            entries {
              ...Entry
              items {
                id
                title
                entries {
                  ...Entry
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Entry on RecordEntry {
  path
  label
  kind
  voice
  text
  withheld
  why
  contributors
  files
  notes {
    id
    says
    requestedBy
    receivedOn
    decision
    decisionReason
    decidedByName
    decidedAt
  }
}`) as unknown as TypedDocumentString<SubmittedFormQuery, SubmittedFormQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  review(id: $id) {
    id
    reference
    version
    state
    meetingBookedOn
    child {
      fullName
    }
    authority {
      name
    }
    availableSteps {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const BookMeetingDocument = new TypedDocumentString(`
    mutation BookMeeting($input: BookMeetingInput!) {
  bookMeeting(input: $input) {
    id
    state
    child {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BookMeetingMutation, BookMeetingMutationVariables>;
export const SectionPeopleDocument = new TypedDocumentString(`
    query SectionPeople($id: ID!) {
  me {
    id
  }
  review(id: $id) {
    ...Frame
    setting {
      id
    }
    draft {
      id
      open
      tasks {
        key
        title
        heldById
        heldByName
        sealed
        sealedByName
        openTo
        kept
      }
    }
  }
}
    fragment Frame on Review {
  id
  reference
  state
  version
  child {
    id
    fullName
  }
}`) as unknown as TypedDocumentString<SectionPeopleQuery, SectionPeopleQueryVariables>;
export const HandSectionDocument = new TypedDocumentString(`
    mutation HandSection($input: HandSectionInput!) {
  handSection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HandSectionMutation, HandSectionMutationVariables>;
export const SealSectionDocument = new TypedDocumentString(`
    mutation SealSection($input: SealSectionInput!) {
  sealSection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SealSectionMutation, SealSectionMutationVariables>;
export const UnsealSectionDocument = new TypedDocumentString(`
    mutation UnsealSection($input: SectionInput!) {
  unsealSection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnsealSectionMutation, UnsealSectionMutationVariables>;
export const SignInPageDocument = new TypedDocumentString(`
    query SignInPage {
  mailDelivery
  identityProviders {
    id
    name
    authorityCode
  }
}
    `) as unknown as TypedDocumentString<SignInPageQuery, SignInPageQueryVariables>;
export const StartSingleSignOnDocument = new TypedDocumentString(`
    mutation StartSingleSignOn($provider: ID!) {
  startSingleSignOn(provider: $provider) {
    address
    state
  }
}
    `) as unknown as TypedDocumentString<StartSingleSignOnMutation, StartSingleSignOnMutationVariables>;
export const FinishSingleSignOnDocument = new TypedDocumentString(`
    mutation FinishSingleSignOn($state: String!, $query: String!) {
  finishSingleSignOn(state: $state, query: $query) {
    sessionToken
    expiresAt
    offers
  }
}
    `) as unknown as TypedDocumentString<FinishSingleSignOnMutation, FinishSingleSignOnMutationVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($setting: ID!) {
  organisation(id: $setting) {
    id
    name
  }
  memberships(first: 200, setting: $setting) {
    nodes {
      ...Colleague
    }
  }
}
    fragment Colleague on Membership {
  id
  version
  state
  role
  email
  requestedAt
  user {
    id
    name
    jobTitle
  }
}`) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const TeamInvitationsDocument = new TypedDocumentString(`
    query TeamInvitations($setting: ID!) {
  invitations(first: 50, setting: $setting, waiting: true) {
    nodes {
      id
      email
      settingRole
      invitedByName
      invitedAt
      expiresAt
      sends
    }
  }
}
    `) as unknown as TypedDocumentString<TeamInvitationsQuery, TeamInvitationsQueryVariables>;
export const MembershipDocument = new TypedDocumentString(`
    query Membership($id: ID!) {
  membership(id: $id) {
    ...Colleague
    setting {
      id
      name
    }
  }
}
    fragment Colleague on Membership {
  id
  version
  state
  role
  email
  requestedAt
  user {
    id
    name
    jobTitle
  }
}`) as unknown as TypedDocumentString<MembershipQuery, MembershipQueryVariables>;
export const InviteColleagueDocument = new TypedDocumentString(`
    mutation InviteColleague($input: InviteColleagueInput!) {
  inviteColleague(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<InviteColleagueMutation, InviteColleagueMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($id: ID!) {
  resendInvitation(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!) {
  withdrawInvitation(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const DecideMembershipDocument = new TypedDocumentString(`
    mutation DecideMembership($id: ID!, $state: MembershipState!, $expectedVersion: Int) {
  decideMembership(id: $id, state: $state, expectedVersion: $expectedVersion) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<DecideMembershipMutation, DecideMembershipMutationVariables>;
export const ChangeSettingRoleDocument = new TypedDocumentString(`
    mutation ChangeSettingRole($input: ChangeSettingRoleInput!) {
  changeSettingRole(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeSettingRoleMutation, ChangeSettingRoleMutationVariables>;
export const InvitationLinkDocument = new TypedDocumentString(`
    query InvitationLink($token: String!) {
  invitation(token: $token) {
    state
    email
    place
    settingRole
    staffRole
    invitedByName
    hasAccount
    asksQuestion
    yours
  }
}
    `) as unknown as TypedDocumentString<InvitationLinkQuery, InvitationLinkQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    approved
    newAccount
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const LeavingDocument = new TypedDocumentString(`
    query Leaving($membership: ID!) {
  leaving(membership: $membership) {
    drafts {
      id
      kind
      reference
      childName
      state
    }
    held
    sealed
  }
}
    `) as unknown as TypedDocumentString<LeavingQuery, LeavingQueryVariables>;
export const RemoveColleagueDocument = new TypedDocumentString(`
    mutation RemoveColleague($input: RemoveColleagueInput!) {
  removeColleague(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RemoveColleagueMutation, RemoveColleagueMutationVariables>;
export const TermListsDocument = new TypedDocumentString(`
    query TermLists($first: Int!) {
  termLists(first: $first) {
    totalCount
    nodes {
      id
      termName
      startsOn
      children
      acknowledgedAt
      acknowledgedByName
      setting {
        name
      }
      authority {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TermListsQuery, TermListsQueryVariables>;
export const TermListDocument = new TypedDocumentString(`
    query TermList($id: ID!) {
  termList(id: $id) {
    id
    version
    termName
    startsOn
    endsOn
    sentAt
    acknowledgedAt
    acknowledgedByName
    authority {
      name
    }
    setting {
      name
    }
    entries {
      id
      meetBy
      completeBy
      child {
        id
        fullName
        bornOn
      }
      review {
        id
        reference
        state
        meetingBookedOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TermListQuery, TermListQueryVariables>;
export const AcknowledgeTermListDocument = new TypedDocumentString(`
    mutation AcknowledgeTermList($input: TermListInput!) {
  acknowledgeTermList(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeTermListMutation, AcknowledgeTermListMutationVariables>;