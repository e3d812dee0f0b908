/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who acted: a person, a program of a vendor, the system itself, somebody not signed in, or a guest who was asked by a link. */
export type ActorKind =
  | 'ANONYMOUS'
  | 'GUEST'
  | 'PERSON'
  | 'PROGRAM'
  | 'SYSTEM';

export type AddReviewNoteInput = {
  /** The review. */
  review: string | number;
  /** The note, up to 4,000 characters. It is the authority’s record: the family may ask to see it. */
  text: string;
};

/** What an administrator did that needs a reason. */
export type AdministrativeActKind =
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_REOPENED'
  | 'FORM_OFFERED'
  | 'FORM_PUBLISHED'
  | 'LOCKOUT_RELEASED'
  | 'POLICY_CHANGED'
  | 'SESSIONS_ENDED';

export type AdviceFilter = {
  /** Awaited, or come in and not taken over. */
  awaited?: boolean | null | undefined;
  /** Come in, and not taken over yet. */
  cameIn?: boolean | null | undefined;
  /** Awaited, and its day is over. */
  late?: boolean | null | undefined;
  /** Asked for by whoever asks. */
  mine?: boolean | null | undefined;
};

export type AdviceInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The day: not after today, and in its order. */
  day: string;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** Kinds of advice of an EHC needs assessment (SEND Regulations 2014, regulation 6(1)). */
export type AdviceKind =
  /** Educational advice (regulation 6(1)(b)). */
  | 'EDUCATIONAL'
  /** Medical advice (regulation 6(1)(c)). */
  | 'MEDICAL'
  /** Advice of somebody else whom the authority thinks appropriate (regulation 6(1)(f)). */
  | 'OTHER'
  /** Advice and information of the parent or the young person (regulation 6(1)(a)). */
  | 'PARENTAL'
  /** Advice on preparing for adulthood and independent living (Year 9 and above) (regulation 6(1)(g)). */
  | 'PREPARING_FOR_ADULTHOOD'
  /** Psychological advice of an educational psychologist (regulation 6(1)(d)). */
  | 'PSYCHOLOGICAL'
  /** Advice of somebody whom the parent or the young person reasonably asks for (regulation 6(1)(h)). */
  | 'REQUESTED_BY_FAMILY'
  /** Advice on social care (regulation 6(1)(e)). */
  | 'SOCIAL_CARE';

export type AdviceRequestInput = {
  /** The request for advice. */
  advice: string | number;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
};

/** Where a request for advice stands. */
export type AdviceState =
  /** Awaited. */
  | 'ASKED'
  /** The adviser has sent it; a caseworker has not looked yet. */
  | 'CAME_IN'
  /** It is not needed any more. */
  | 'CANCELLED'
  /** It will not be given, with the reason. */
  | 'NOT_GIVEN'
  /** The authority has it. */
  | 'RECEIVED';

export type AgreeSupportInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The day: not after today, and in its order. */
  day: string;
  /** What is done. */
  decision: SupportDecision;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Level of need from 1 (universal) to 4 (specialist), where it is set or changes: a step up or down. */
  level?: number | null | undefined;
  /** What was agreed or found, for the setting to read; up to 10,000 characters. */
  outcome: string;
  /** Day by which it is reviewed next, within a year. A young carer’s support needs one; early help is reviewed within 12 weeks. */
  reviewBy?: string | null | undefined;
};

/** How an appeal to the First-tier Tribunal ended. */
export type AppealOutcome =
  /** The family won, wholly or in part, or the authority conceded. */
  | 'ALLOWED'
  /** The decision stands. */
  | 'DISMISSED'
  /** The family withdrew it. */
  | 'WITHDRAWN';

export type ArrangeCoverInput = {
  /** Who is away: yourself, or, for a manager, any caseworker or manager of the authority. */
  absent: string | number;
  /** Code of the authority. */
  authority: string;
  /** Who works their cases meanwhile; null where nobody does. */
  cover?: string | number | null | undefined;
  /** First day, today or later. */
  fromOn: string;
  /** Last day, at most 12 months after the first. */
  untilOn: string;
};

export type AskAboutAnswerInput = {
  /** What you ask, for the setting to read; up to 2,000 characters. */
  asks: string;
  /** The assessment. */
  assessment?: string | number | null | undefined;
  /** The answer, such as cyp.helped or adults[k3f9x2].name. */
  path: string;
  /** Day by which you ask for a reply, today or later. */
  replyByOn?: string | null | undefined;
  /** The review; or else name an assessment. */
  review?: string | number | null | undefined;
};

export type AskForAdviceInput = {
  /** What is asked, for them to read; up to 4,000 characters. */
  asks?: string | null | undefined;
  /** The assessment. */
  assessment?: string | number | null | undefined;
  /** Their e-mail address: the request, the code and the reminders go there. */
  email: string;
  /** Which advice. */
  kind: AdviceKind;
  /** Of whom, 1 to 100 characters. */
  name: string;
  /** Where they work, up to 100 characters. */
  organisation?: string | null | undefined;
  /** The review; or else name an assessment. */
  review?: string | number | null | undefined;
};

export type AssessmentFilter = {
  /** Of this child. */
  child?: string | number | null | undefined;
  /** Of this form, such as eha. */
  form?: string | null | undefined;
  /** Parts of the child’s name, a whole UPN, or the reference. */
  search?: string | null | undefined;
  /** In one of these states. */
  state?: Array<AssessmentState> | null | undefined;
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

export type AssignAssessmentInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The caseworker; null takes it from whoever has it. */
  caseworker?: string | number | null | undefined;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
};

export type AssignReviewInput = {
  /** The caseworker; null takes it from whoever has it. */
  caseworker?: string | number | null | undefined;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The review. */
  review: string | number;
};

export type BookMeetingInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day of the meeting: within three months back and 18 months ahead; null takes it back. */
  meetingOn?: string | null | undefined;
  /** The review. */
  review: string | number;
};

/** One review among several, and who is to have it. */
export type BulkInput = {
  /** The caseworker; null takes it from whoever has it. */
  caseworker?: string | number | null | undefined;
  /** The count of changes that you saw; somebody else’s change since leaves this one as it is. */
  expectedVersion?: number | null | undefined;
  /** The review. */
  review: string | number;
};

export type CallReviewInput = {
  /** Day by which it is to be complete: from today on, within a year. */
  by: string;
  /** The child, with a plan that your authority maintains. */
  child: string | number;
  /** Who is to hold the meeting. */
  convenedBy: ReviewConvenor;
  /** What it is for: INTERIM or EMERGENCY. The annual one is due of itself. */
  kind: ReviewKind;
  /** Why, for the setting to read; up to 4,000 characters. */
  reason: string;
};

export type CeasePlanInput = {
  /** Day the plan ceases: not before two months after the decision was told, or an appeal has ended (section 45(4)); not after today. */
  ceasedOn: string;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The review. */
  review: string | number;
};

/** Why a plan ceases, as the SEN2 return asks it (1 to 9). */
export type CeaseReason =
  /** 8: died. */
  | 'DIED'
  /** 3: moved on to higher education. */
  | 'HIGHER_EDUCATION'
  /** 7: left England. */
  | 'LEFT_ENGLAND'
  /** 1: reached the greatest age. */
  | 'MAXIMUM_AGE'
  /** 5: another authority maintains the plan. */
  | 'MOVED_AUTHORITY'
  /** 2: needs are met without a plan. */
  | 'NEEDS_MET_WITHOUT_PLAN'
  /** 6: no longer wishes to take part in education or training. */
  | 'NO_LONGER_ENGAGES'
  /** 9: another reason. */
  | 'OTHER'
  /** 4: paid work, other than an apprenticeship. */
  | 'PAID_WORK';

export type ChangeLetterInput = {
  /** Its words, up to 40,000 characters. */
  body: string;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The letter. */
  letter: string | number;
  /** Whom it is for, up to 500 characters. */
  recipient: string;
  /** What it is about, up to 150 characters. */
  title: string;
};

export type ChangePolicyInput = {
  /** Code of the authority. */
  authority: string;
  /** The values to change. */
  changes: PolicyChanges;
  /** The version of the policy that you saw. */
  expectedVersion: number;
  /** Why, for the auditor to read; up to 1,000 characters. */
  reason: string;
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

export type CloseReviewInput = {
  /** Why it cannot go on. */
  because: ReviewClosingReason;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The same in words, for the setting to read; up to 10,000 characters. */
  reason: string;
  /** The review. */
  review: string | number;
};

export type ContinuePlanInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Why the plan goes on after all, for the family and the setting to read; up to 10,000 characters. */
  reason: string;
  /** The review. */
  review: string | number;
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

export type CreateDesignInput = {
  /** Code of the authority. */
  authority: string;
  /** Its code, which never changes: 3 to 40 small letters, digits and underscores. */
  code?: string | null | undefined;
  /** Id of a version of a form, to begin with a copy of it. */
  copyOf?: string | number | null | undefined;
  /** A definition from a file, to begin with. */
  definition?: unknown;
  /** Code of a statutory form, to add to it. Nothing else is then needed. */
  overlayOf?: string | null | undefined;
  /** Title of a form of your own, 1 to 200 characters. */
  title?: string | null | undefined;
};

export type DecideDisposalInput = {
  /** True: erase it. False: it stays for now. */
  approve: boolean;
  /** Id of the disposal. */
  disposal: string | number;
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
  /** Why, up to 1,000 characters. It stays in the log, so name nobody. */
  reason: string;
};

export type DecidePiecesInput = {
  /** Ids of 1 to 500 parts. */
  pieces: Array<string | number>;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** True: leave them out. False: keep them. */
  redact: boolean;
  /** Id of the request. */
  request: string | number;
};

export type DecideRectificationInput = {
  /** CORRECTED or DISPUTED. */
  decision: RectificationDecision;
  /** Id of the note. */
  note: string | number;
  /** Why, 1 to 4000 characters; the person is told. */
  reason: string;
};

export type DecideReviewInput = {
  /** For a decision to cease: why, as the SEN2 return asks it. */
  ceaseReason?: CeaseReason | null | undefined;
  /** Day the family and the setting are told: not before the meeting, not before the report came in, not after today. */
  decidedOn: string;
  /** Maintain, amend or cease the plan. */
  decision: ReviewDecision;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Why, for the family and the setting to read; up to 10,000 characters. */
  reason: string;
  /** The review. */
  review: string | number;
  /** For a decision to amend: that the notice of proposed amendments goes out with it, as regulation 22(2) asks. Takes an amended plan that was written with draftPlan. */
  withNotice?: boolean;
};

export type DecideToAssessInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** Day the family is told: not before the request, not after today. */
  decidedOn: string;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
};

export type DecideWithReasonInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** Day the family is told: not before the request, not after today. */
  decidedOn: string;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Why, for the family and the setting to read; up to 10,000 characters. */
  reason: string;
};

export type DeclineToAmendInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day of the notice: not before the notice of proposed amendments, not after today. */
  notifiedOn: string;
  /** Why the plan is not amended, for the family and the setting to read; up to 10,000 characters. */
  reason: string;
  /** The review. */
  review: string | number;
};

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

/** What is drawn. */
export type DesignKind =
  /** Questions and codes that the authority adds to a statutory form. */
  | 'OVERLAY'
  /** A form of the authority’s own. */
  | 'OWN';

/** What became of a part of a form from one version to another. */
export type DifferenceKind =
  | 'ADDED'
  | 'CHANGED'
  | 'MOVED'
  | 'REMOVED';

/** Where a disposal stands. */
export type DisposalState =
  /** It is being erased. */
  | 'APPROVED'
  /** Erased, and logged without the data. */
  | 'DONE'
  /** A manager says that the file can go; somebody else decides. */
  | 'PROPOSED'
  /** It stays for now. */
  | 'REFUSED';

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

export type DraftFirstPlanInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The count of changes of the draft that you saw; somebody else’s since is a CONFLICT. */
  draftVersion?: number | null | undefined;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The sections to write; those that are not named stay as they are. */
  sections: Array<PlanSectionInput>;
};

export type DraftPlanInput = {
  /** The count of changes of the draft that you saw; somebody else’s since is a CONFLICT. */
  draftVersion?: number | null | undefined;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The review. */
  review: string | number;
  /** The sections to write; those that are not named stay as they are. */
  sections: Array<PlanSectionInput>;
};

export type DraftRepresentationsInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The day: not after today, and in its order. */
  day: string;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** What the family said, up to 20,000 characters; or that it agrees. */
  says: string;
};

/** What a submission is compared with. */
export type EarlierForm =
  /** The last submission of the same form about the child in an earlier case, such as last year’s review. */
  | 'LAST_FORM'
  /** The submission of the same case before this one: what was changed since the form was returned, or for queries. */
  | 'PREVIOUS_SUBMISSION';

export type EndAdviceInput = {
  /** The request for advice. */
  advice: string | number;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Why, up to 2,000 characters. */
  reason: string;
};

export type EndCoverInput = {
  /** The cover. */
  cover: string | number;
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
};

export type EndRoleInput = {
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
  /** Why, for the auditor to read; up to 1,000 characters. */
  reason: string;
  /** Id of the role as it was given. */
  role: string | number;
};

export type EndSupportInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The day: not after today, and in its order. */
  day: string;
  /** Why it ends: also a step down to universal services, or up to social care. */
  ending: SupportEnding;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The same in words, for the setting to read; up to 10,000 characters. */
  outcome: string;
};

/** Where an export stands. */
export type ExportState =
  /** Its time is over, and the file is gone. What was taken out and why stays on record. */
  | 'ERASED'
  /** Could not be made; failure says why. */
  | 'FAILED'
  /** Being made. */
  | 'QUEUED'
  /** Can be downloaded by whoever asked for it, until it expires. */
  | 'READY';

export type ForPersonInput = {
  /** Id of the person. */
  person: string | number;
  /** Why, for the auditor to read; up to 1,000 characters. */
  reason: string;
};

export type GrantRoleInput = {
  /** Code of the authority, such as 878. */
  authority: string;
  /** Id of somebody who belongs to the authority already, or did; others are invited. */
  person: string | number;
  /** Why, for the auditor to read; up to 1,000 characters. */
  reason: string;
  /** The role. */
  role: StaffRoleName;
};

/** What a guest is asked for. */
export type GuestPurpose =
  /** To give advice to the authority. */
  | 'ADVICE'
  /** To read a letter of the authority. */
  | 'LETTER'
  /** To write one section of a draft of the setting. */
  | 'SECTION';

export type HelpPersonInput = {
  /** The person, who belongs to your authority or to a setting there. */
  person: string | number;
  /** Why, and how you know that it is them; up to 1,000 characters. */
  reason: string;
};

export type IdentityProviderInput = {
  /** For settings: whether who comes from it belongs to the setting at once. */
  approves?: boolean;
  /** Code of your authority. */
  authority: string;
  /** The name by which it knows this portal. */
  clientId: string;
  /** The secret by which it knows this portal; kept sealed and never shown. Left out: the one that is kept for this issuer and client. */
  clientSecret?: string | null | undefined;
  /** Domains whose addresses it vouches for. */
  emailDomains: Array<string>;
  /** True for a provider of settings, such as DfE Sign-in: it names an organisation by URN. */
  forSettings?: boolean;
  /** Its https: address, below which /.well-known/openid-configuration is. */
  issuer: string;
  /** What the button says, up to 60 characters. */
  name: string;
  /** Which claim gives which role, for staff. */
  roleRules: Array<RoleRuleInput>;
  /** Scopes to ask for; for DfE Sign-in with organisation. */
  scope?: string;
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

export type InviteStaffInput = {
  /** Code of the authority to work for. */
  authority: string;
  /** Work e-mail address. */
  email: string;
  /** Why, for the auditor to read; up to 1,000 characters. */
  reason: string;
  /** What they will do there. */
  role: StaffRoleName;
};

export type IssueFinalPlanInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day the final plan is sent: not before the notice, and not before the family has answered or its 15 days are over. */
  issuedOn: string;
  /** Type of placement that section I names now, where it changes. */
  placementType?: PlacementType | null | undefined;
  /** The review. */
  review: string | number;
  /** The setting that section I names now, where it changes. */
  setting?: string | number | null | undefined;
};

export type IssuePlanInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day the final plan is sent: not before the draft, and not before the family has answered or its 15 days are over. */
  issuedOn: string;
  /** Type of placement that section I names. */
  placementType: PlacementType;
  /** Primary need, a code of the SEN2 return such as ASD. */
  primaryNeed: string;
  /** Secondary need. */
  secondaryNeed?: string | null | undefined;
  /** The setting that section I names; missing where it names only a type. */
  setting?: string | number | null | undefined;
};

export type KeepInBankInput = {
  /** Code of the authority. */
  authority: string;
  /** The lists that it takes answers from, by name. */
  codes: unknown;
  /** The question, as the form language has it. */
  question: unknown;
};

export type LetterInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The letter. */
  letter: string | number;
};

/** Whether the PDF of a letter can be opened. */
export type LetterPdf =
  /** It could not be made whole, so it is not given out; it is tried again. */
  | 'FAILED'
  /** It is made when the letter is sent. */
  | 'NONE'
  | 'PREPARING'
  | 'READY';

/** How far a letter has come. */
export type LetterState =
  /** Given up before it was sent. */
  | 'DISCARDED'
  /** Being written; the authority alone sees it. */
  | 'DRAFT'
  /** Sent. It cannot be changed; its PDF is on the case. */
  | 'SENT';

export type MailLetterInput = {
  /** Their e-mail address: link and code go there. */
  email: string;
  /** The letter: sent, with its PDF made. */
  letter: string | number;
  /** Name of whoever gets it, 1 to 100 characters. */
  name: string;
  /** Who they are, such as Mother, 1 to 60 characters. */
  relationship: string;
};

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

export type NoteRectificationInput = {
  /** The answer that it is about, such as cyp.helped. */
  path: string;
  /** Day the request came in. */
  receivedOn: string;
  /** Who asks for it. */
  requestedBy: RectificationRequester;
  /** What is said to be wrong, and what would be right, 1 to 4000 characters. */
  says: string;
  /** Id of the submission. */
  submission: string | number;
};

/** A text of the authority on a page of the portal. */
export type NoticeInput = {
  /** Heading, 1 to 120 characters. */
  heading: string;
  /** The page. */
  place: NoticePlace;
  /** Plain text, 1 to 5,000 characters; an empty line begins a new paragraph. */
  text: string;
};

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

export type OfferFormInput = {
  /** Code of the authority. */
  authority: string;
  /** Code of the form. */
  form: string;
  /** Why, for the auditor to read; 1 to 1,000 characters. */
  reason: string;
  /** Variants that professionals can begin; empty takes the form back. What was begun stays. */
  variants: Array<string>;
};

export type OpenSealedSectionInput = {
  /** Why you must see it, 20 to 1,000 characters. The auditors of the authority read it. */
  reason: string;
  /** The review. */
  review: string | number;
  /** Key of the section with sealed answers. */
  section: string;
};

/** Why a person must look at a part of a subject-access pack before it is sent. */
export type PieceMark =
  /** A file that somebody added: read it for other people’s data */
  | 'DOCUMENT'
  /** A note of the authority’s own: may name other people */
  | 'INTERNAL'
  /** May be legal advice (DPA 2018, Sch. 2, para. 19) */
  | 'LEGAL'
  /** May name or describe another person, such as a parent or a sibling (DPA 2018, Sch. 2, para. 16) */
  | 'OTHER_PERSON'
  /** Health or social care information: ask the professional whether it could cause serious harm (DPA 2018, Sch. 3, paras. 3 to 12) */
  | 'PROFESSIONAL_OPINION'
  /** May say that a child is at risk (DPA 2018, Sch. 3, para. 21) */
  | 'SAFEGUARDING';

/** Type of placement in section I; EHE: educated at home by choice, EOTAS: educated otherwise than at school (section 61 of the Act). */
export type PlacementType =
  | 'APPRENTICESHIP'
  | 'EHE'
  | 'EOTAS'
  | 'INDEPENDENT'
  | 'INTERNSHIP'
  | 'MAINSTREAM'
  | 'OTHER'
  | 'RESOURCED'
  | 'SEN_UNIT'
  | 'SPECIAL'
  | 'SPECIALIST_POST16';

/** Section of a plan (SEND Regulations 2014, regulation 12). */
export type PlanSectionCode =
  /** Views, interests and aspirations */
  | 'A'
  /** Special educational needs */
  | 'B'
  /** Health needs */
  | 'C'
  /** Social care needs */
  | 'D'
  /** Outcomes */
  | 'E'
  /** Special educational provision */
  | 'F'
  /** Health care provision */
  | 'G'
  /** Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 */
  | 'H1'
  /** Other social care provision */
  | 'H2'
  /** Placement */
  | 'I'
  /** Personal budget */
  | 'J'
  /** Advice and information that was obtained */
  | 'K';

export type PlanSectionInput = {
  /** Which section. */
  code: PlanSectionCode;
  /** Its words, plain text, up to 50,000 characters. Empty: nothing in this section. */
  text: string;
};

/** Whether the plan is maintained. */
export type PlanState =
  | 'ACTIVE'
  | 'CEASED';

/** How far the words of a plan have come. */
export type PlanVersionState =
  /** Being written by the authority; nobody else sees it. */
  | 'DRAFT'
  /** Issued. Cannot be changed. */
  | 'FINAL'
  /** Sent to the family as a draft, or as proposed amendments. Cannot be changed. */
  | 'PROPOSED';

/** Values of the policy to change; those that are left out stay. */
export type PolicyChanges = {
  /** Hours until people are signed out whatever they do: 1 to 24. */
  absoluteHours?: number | null | undefined;
  /** Minutes for which a mailed code works: 3 to 10. */
  codeMinutes?: number | null | undefined;
  /** Colour of the header as #rrggbb; white text on it must reach a contrast of 4.5 (WCAG 2.2, 1.4.3). */
  colour?: string | null | undefined;
  /** Minutes without activity until people are signed out: 5 to 120. */
  idleMinutes?: number | null | undefined;
  /** Days for which an invitation works: 1 to 30. */
  invitationDays?: number | null | undefined;
  /** Hours for which a registration link works: 1 to 72. */
  linkHours?: number | null | undefined;
  /** All texts of the authority on pages of the portal, in their order; up to 30. Those that are not here are taken away. */
  notices?: Array<NoticeInput> | null | undefined;
  /** Whether private e-mail addresses may register. */
  privateEmail?: PrivateEmail | null | undefined;
  /** Minutes for which a manager may open a sealed section: 5 to 1,440. */
  sealedMinutes?: number | null | undefined;
  /** Whether a security question is asked at a reset. */
  securityQuestion?: boolean | null | undefined;
  /** Name of the service, 1 to 80 characters. */
  serviceName?: string | null | undefined;
  /** Codes of the forms that the head of a setting approves before they are submitted; up to 50. Those that are not here need no approval any more. */
  signOffForms?: Array<string> | null | undefined;
  /** Whether staff must sign in with a passkey, an app or single sign-on. */
  strongFactorForStaff?: boolean | null | undefined;
  /** Where people write for help, up to 200 characters. */
  supportEmail?: string | null | undefined;
  /** Number that people ring for help, up to 40 characters. */
  supportPhone?: string | null | undefined;
  /** Whether a team mailbox may be a user. */
  teamMailboxes?: boolean | null | undefined;
};

/** What happens when somebody registers with a private e-mail address. */
export type PrivateEmail =
  /** It is accepted. */
  | 'ALLOWED'
  /** It is accepted after a warning. */
  | 'DISCOURAGED'
  /** It is refused, with the reason. */
  | 'REFUSED';

export type PublishDesignInput = {
  /** Id of the design. */
  design: string | number;
  /** Drafts begun from this day on are of the new version: today, or a day within two years. */
  effectiveFrom: string;
  /** The count of changes that you saw. */
  expectedVersion: number;
  /** Why, for the auditor to read; 1 to 1,000 characters. */
  reason: string;
};

/** Why data is taken out or read in bulk; a closed list (SEND Regulations 2014, regulation 17). */
export type PurposeCode =
  /** An appeal or mediation. Children and Families Act 2014, ss. 51 to 55; SEND Regulations 2014, reg. 17(1) (appeals); UK GDPR Art. 6(1)(c), 9(2)(f). */
  | 'APPEAL'
  /** Work on the children’s cases. Children and Families Act 2014, ss. 36 to 48; SEND Regulations 2014, reg. 17(1) (in the interests of the child); UK GDPR Art. 6(1)(e), 9(2)(g); DPA 2018 Sch. 1 para. 6. */
  | 'CASE_WORK'
  /** A complaint to the Ombudsman. Local Government Act 1974, Part 3; SEND Regulations 2014, reg. 17(1) (maladministration); UK GDPR Art. 6(1)(c), 9(2)(g). */
  | 'COMPLAINT'
  /** The child, young person or parent has consented. SEND Regulations 2014, reg. 17(1) (with consent); UK GDPR Art. 6(1)(a), 7, 9(2)(a). */
  | 'CONSENT'
  /** An order of a court, or criminal proceedings. SEND Regulations 2014, reg. 17(1) (order of a court); DPA 2018 Sch. 2 para. 5; UK GDPR Art. 6(1)(c), 9(2)(f). */
  | 'COURT'
  /** An inspection. Children Act 2004, s. 20; SEND Regulations 2014, reg. 17(1) (inspection); UK GDPR Art. 6(1)(c), 9(2)(g). */
  | 'INSPECTION'
  /** Educational research. SEND Regulations 2014, reg. 17(1) (educational research); UK GDPR Art. 9(2)(j), 89; DPA 2018 s. 19 and Sch. 1 para. 4. */
  | 'RESEARCH'
  /** Keeping a child safe. Children Act 1989, ss. 17 and 47; SEND Regulations 2014, reg. 17(1) (in the interests of the child); DPA 2018 Sch. 1 para. 18; UK GDPR Art. 6(1)(c), 9(2)(g). */
  | 'SAFEGUARDING'
  /** Planning and checking the authority’s own work. Children and Families Act 2014, ss. 22 and 27; UK GDPR Art. 5(2), 6(1)(e), 9(2)(g); DPA 2018 Sch. 1 para. 6. */
  | 'SERVICE_MANAGEMENT'
  /** A statutory return to the Department for Education. Education Act 1996, s. 29; Children and Families Act 2014, s. 76; UK GDPR Art. 6(1)(c), 9(2)(g). */
  | 'STATUTORY_RETURN'
  /** A request of the person whom the data is about. UK GDPR Art. 12, 15; DPA 2018 Sch. 2 para. 16 and Sch. 3. */
  | 'SUBJECT_ACCESS';

export type PurposeInput = {
  /** What it is for. */
  code: PurposeCode;
  /** Why it is needed, in your words, 1 to 500 characters. It stays in the register, so name no child. */
  why: string;
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

export type RecordAdviceReceivedInput = {
  /** The request for advice. */
  advice: string | number;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day it came in: not before it was asked for, not after today. */
  receivedOn: string;
  /** The advice, or what it says and where the paper is kept; up to 100,000 characters. */
  text: string;
};

export type RecordAppealInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day it was registered with the tribunal: not before the decision, not after today. */
  registeredOn: string;
  /** The review. */
  review: string | number;
};

export type RecordAppealOutcomeInput = {
  /** Day it ended: not before it was registered, not after today. */
  endedOn: string;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** How it ended. */
  outcome: AppealOutcome;
  /** The review. */
  review: string | number;
};

export type RecordChildInput = {
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
  /** The setting that the child attends, of the register; missing for a child at home or too young. */
  setting?: string | number | null | undefined;
  /** Sex as the school census records it. */
  sex: Sex;
  /** Year group taught in, where it is not the one by age. */
  taughtInYear?: number | null | undefined;
  /** Unique learner number; its check digit must fit. */
  uln?: string | null | undefined;
  /** Unique pupil number; its check letter must fit. */
  upn?: string | null | undefined;
};

export type RecordExceptionInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** Which circumstance of the law. */
  code: StatutoryExceptionCode;
  /** What proves it, and where that is kept; up to 4,000 characters. */
  evidence: string;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** First day of it: not before the request. */
  fromOn: string;
  /** Last day of it, within a year. */
  toOn: string;
};

export type RecordReportInput = {
  /** Day that the written advice was sent to everybody invited. */
  adviceSentOn?: string | null | undefined;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day that everybody was invited. */
  invitedOn?: string | null | undefined;
  /** Day of the meeting: today or in the past. */
  meetingHeldOn: string;
  /** The report: progress towards the outcomes, recommended amendments, and where people disagreed; up to 20,000 characters. */
  report: string;
  /** Day that the report was sent to everybody invited: not before the meeting. */
  reportSentOn: string;
  /** The review. */
  review: string | number;
};

export type RecordRepresentationsInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Day they came in: not before the notice, not after today. */
  receivedOn: string;
  /** The review. */
  review: string | number;
  /** What the family said, up to 20,000 characters; or that it agrees. */
  says: string;
};

export type RecordRequestInput = {
  /** The child, whose record your authority has. */
  child: string | number;
  /** Day the authority received it: the six weeks run from it. Not after today. */
  receivedOn: string;
  /** Who asks. */
  source: RequestSource;
};

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

export type RedactWordsInput = {
  /** The ground, which the pack prints beside the black mark. */
  ground: RedactionGround;
  /** Only in this part; missing: wherever they stand in the pack. */
  piece?: string | number | null | undefined;
  /** Why, for the record of the authority, 1 to 500 characters; not in the pack. */
  reason: string;
  /** Id of the request. */
  request: string | number;
  /** The words to black out, 2 to 2,000 characters: a name or whole sentences. They are found as whole words, whatever their capitals and the spaces between them. */
  words: string;
};

/** Why words are blacked out in a copy of somebody’s data. */
export type RedactionGround =
  /** Legal advice (DPA 2018, Sch. 2, para. 19) */
  | 'LEGAL_ADVICE'
  /** Another exemption of the Data Protection Act 2018 */
  | 'OTHER_EXEMPTION'
  /** About another person (DPA 2018, Sch. 2, para. 16) */
  | 'OTHER_PERSON'
  /** Could cause serious harm, or is about a risk to a child (DPA 2018, Sch. 3) */
  | 'SERIOUS_HARM';

export type RemoveColleagueInput = {
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
  /** Id of the membership. */
  membership: string | number;
  /** Id of the colleague who goes on with their work. Needed where there is any; the authority, which does not see drafts, may leave it out, and the work goes to whoever has led the setting longest. */
  successor?: string | number | null | undefined;
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

export type RequestExportInput = {
  /** Code of the authority whose reviews they are. */
  authority: string;
  /** Which reviews, as in the list; all of the authority where nothing is said. */
  filter?: ReviewFilter | null | undefined;
  /** What the export is for. Without it there is none. */
  purpose: PurposeInput;
};

/** Who asked for an EHC needs assessment (Children and Families Act 2014, section 36). */
export type RequestSource =
  | 'AUTHORITY'
  | 'HEALTH'
  | 'OTHER'
  | 'PARENT'
  | 'SETTING'
  | 'SOCIAL_CARE'
  | 'YOUNG_PERSON';

export type RequestSubjectAccessInput = {
  /** Who asks. */
  applicant: SubjectAccessApplicant;
  /** Id of the child. */
  child: string | number;
  /** Day the request came in; the month counts from it. */
  receivedOn: string;
  /** How it came, and how it was checked who asks, 1 to 500 characters. */
  why: string;
};

export type RestoreWordsInput = {
  /** Id of the passage. */
  passage: string | number;
  /** Id of the part. */
  piece: string | number;
  /** Id of the request. */
  request: string | number;
};

/** What becomes of records when their time is over. */
export type RetentionOutcome =
  /** Disposed of once two people have agreed. */
  | 'APPROVED'
  /** Disposed of by itself. */
  | 'AUTOMATIC'
  /** Kept. */
  | 'KEPT';

/** How a file stands to its retention period. */
export type RetentionStatus =
  /** Its time is over; somebody should look at it. */
  | 'DUE'
  /** Its time is over within 90 days. */
  | 'DUE_SOON'
  /** Its time is over or nearly so, and a legal hold keeps it. */
  | 'ON_HOLD'
  /** A manager has proposed to dispose of it. */
  | 'PROPOSED';

export type ReturnAssessmentInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** What is missing or wrong, for the setting to read; up to 4,000 characters. */
  reason: string;
};

export type ReturnReviewInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** What is missing or wrong, for the setting to read; up to 4,000 characters. */
  reason: string;
  /** The review. */
  review: string | number;
};

/** Why a review cannot go on. */
export type ReviewClosingReason =
  /** The child died. */
  | 'DIED'
  /** The child left England. */
  | 'LEFT_ENGLAND'
  /** It should not have been begun. */
  | 'MISTAKE'
  /** Another authority maintains the plan now (regulation 15); it reviews it. */
  | 'MOVED_AUTHORITY'
  /** Another reason, which is written down. */
  | 'OTHER'
  /** The plan has ceased. */
  | 'PLAN_CEASED';

/** Who holds the meeting and prepares the report. */
export type ReviewConvenor =
  /** The authority: the child attends none, or an independent one (regulations 20 and 21). */
  | 'AUTHORITY'
  /** The school or other institution (regulation 20). */
  | 'SETTING';

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

/** What a review is for. */
export type ReviewKind =
  /** Due within 12 months (Children and Families Act 2014, section 44(1)). */
  | 'ANNUAL'
  /** Held at once: the placement is at risk. */
  | 'EMERGENCY'
  /** Held early: needs or provision have changed. */
  | 'INTERIM'
  /** Before the move to the next phase of education (SEND Regulations 2014, regulation 18). */
  | 'PHASE_TRANSFER';

/** The order of a list of reviews. */
export type ReviewSort =
  /** By the name of the caseworker, then by the next statutory date; nobody’s last. */
  | 'CASEWORKER'
  /** In the order of changes, the oldest first: go on from your last cursor and nothing is missed or read twice, even while others write. */
  | 'CHANGED'
  /** By the child’s surname. */
  | 'CHILD'
  /** By the next statutory date, the earliest first; those with none last. */
  | 'DUE'
  /** By the day for which the meeting is booked, the earliest first; those with none last. */
  | 'MEETING'
  /** By the name of the setting, then by the next statutory date. */
  | 'SETTING'
  /** The latest received first. */
  | 'SUBMITTED';

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

export type ReviewSupportInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The day: not after today, and in its order. */
  day: string;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Level of need from 1 (universal) to 4 (specialist), where it is set or changes: a step up or down. */
  level?: number | null | undefined;
  /** What was agreed or found, for the setting to read; up to 10,000 characters. */
  outcome: string;
  /** Day by which it is reviewed next, within a year. A young carer’s support needs one; early help is reviewed within 12 weeks. */
  reviewBy?: string | null | undefined;
};

export type RoleRuleInput = {
  /** Name of the claim, such as groups. */
  claim: string;
  /** The role that follows. */
  role: StaffRoleName;
  /** The value that it has, or holds among others. */
  value: string;
};

export type SaveDesignInput = {
  /** The whole form as it is drawn, statutory parts included. */
  definition: unknown;
  /** Id of the design. */
  design: string | number;
  /** The count of changes that you saw: what somebody else saved since is not overwritten. */
  expectedVersion: number;
};

export type SaveFilterInput = {
  /** Code of the authority. */
  authority: string;
  /** The count of changes that you saw, for one that is changed. */
  expectedVersion?: number | null | undefined;
  /** What it shows. It names no child: search and child are not kept. */
  filter: ReviewFilter;
  /** Its name, 1 to 60 characters; no two of yours have the same. */
  name: string;
  /** The filter to change; missing for a new one. */
  saved?: string | number | null | undefined;
  /** Whether the team has it, too. */
  shared?: boolean;
  /** Its order. */
  sort?: ReviewSort;
};

export type SaveLetterTemplateInput = {
  /** Code of the authority. */
  authority: string;
  /** Its words with placeholders, up to 20,000 characters. */
  body: string;
  /** Code of the template. */
  code: string;
  /** The count of changes that you saw; 0 where nothing was changed yet. */
  expectedVersion: number;
  /** Title of the letter, up to 150 characters. */
  title: string;
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

export type SaveTermInput = {
  /** Code of the authority. */
  authority: string;
  /** Last day of school, at most six months later. */
  endsOn: string;
  /** The count of changes that you saw, for one that is changed. */
  expectedVersion?: number | null | undefined;
  /** Its name, 1 to 60 characters. */
  name: string;
  /** First day of school. */
  startsOn: string;
  /** The term to change; missing for a new one. */
  term?: string | number | null | undefined;
};

export type SendLetterInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The letter. */
  letter: string | number;
  /** Whether the setting gets a copy in the portal, and is told by mail. */
  toSetting: boolean;
};

export type SendNoticeInput = {
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The review. */
  review: string | number;
  /** Day the copy of the plan and the notice went out: not before the decision, not after today. */
  sentOn: string;
};

export type SetRetentionInput = {
  /** Code of the authority. */
  authority: string;
  /** The count of changes that you saw. */
  expectedVersion?: number | null | undefined;
  /** Months from the event, 12 to 1200. */
  months: number;
  /** Why, up to 1,000 characters. */
  reason: string;
  /** Code of the class of records. */
  recordClass: string;
};

/** What a person does at a setting. */
export type SettingRole =
  | 'CONTRIBUTOR'
  | 'COORDINATOR'
  | 'HEAD';

/** Sex as the school census records it. */
export type Sex =
  | 'F'
  | 'M';

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

/** Circumstances in which a time limit of a needs assessment need not be kept. There are no others: not holidays, not a lack of staff. */
export type StatutoryExceptionCode =
  /** The child, the parent or the young person is away from the area for at least four weeks without a break (SEND Regulations 2014, regulations 5(4)(c), 8(2), 10(4)(c), 13(3)). */
  | 'ABSENT_FROM_AREA'
  /** The child did not come to an appointment or a test that the assessment needs (SEND Regulations 2014, regulations 8(2)(c), 10(4)(d), 13(3)). */
  | 'MISSED_APPOINTMENT'
  /** Exceptional personal circumstances of the child, the parent or the young person (SEND Regulations 2014, regulations 5(4)(b), 8(2), 10(4)(b), 13(3)). */
  | 'PERSONAL_CIRCUMSTANCES'
  /** The setting was asked for advice and is closed for at least four weeks without a break (SEND Regulations 2014, regulations 5(4)(a), 8(2), 10(4)(a), 13(3)). */
  | 'SCHOOL_CLOSED';

/** Who asks for the copy. */
export type SubjectAccessApplicant =
  /** A parent or carer, for the child. */
  | 'PARENT'
  /** Somebody with their authority, such as a solicitor. */
  | 'REPRESENTATIVE'
  /** The child or young person. */
  | 'YOUNG_PERSON';

/** Where a request for a copy of the data stands. */
export type SubjectAccessState =
  /** The pack was erased; that it was made stays on record. */
  | 'CLOSED'
  /** Everything held is being gathered. */
  | 'GATHERING'
  /** The pack is being made. */
  | 'PACKING'
  /** The pack can be downloaded, for 30 days. */
  | 'READY'
  /** People decide on the marked parts. */
  | 'REVIEW';

/** What is done after an early help or a young carer’s assessment. */
export type SupportDecision =
  | 'ADULT_SERVICES'
  | 'EARLY_HELP'
  | 'GROUP'
  | 'INFORMATION'
  | 'ONE_TO_ONE';

/** Why early help or support has ended. */
export type SupportEnding =
  | 'FAMILY_WITHDREW'
  | 'MOVED_AWAY'
  | 'NEEDS_MET'
  | 'NO_SERVICE_NEEDED'
  | 'OTHER'
  /** Universal services go on alone. */
  | 'STEPPED_DOWN'
  /** Referred to children’s social care, since more is needed. */
  | 'STEPPED_UP';

export type SupposedRuleInput = {
  /** Code of a clock, such as AR_DECISION_PLUS_4W. */
  code: string;
  /** Its days instead, -400 to 400. */
  days?: number | null | undefined;
  /** True: the rule ends, from that day on. */
  ends?: boolean | null | undefined;
  /** For events from this day on; missing: for all. */
  from?: string | null | undefined;
  /** Its months instead, -24 to 36. */
  months?: number | null | undefined;
  /** Its weeks instead, -60 to 120. */
  weeks?: number | null | undefined;
};

/** Why reading looks unusual. It is a reason to ask, not a finding. */
export type Unusual =
  /** At night, from 22:00 to 06:00 in England. */
  | 'HOURS'
  /** Opened records of children whose cases the person neither has nor ever worked on. */
  | 'UNRELATED'
  /** Many more children’s records on one day than is usual for this person. */
  | 'VOLUME';

export type WithdrawExceptionInput = {
  /** The request or assessment. */
  assessment: string | number;
  /** The exception. */
  exception: string | number;
  /** The count of changes that you saw; somebody else’s change since is a CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Why it does not count; up to 4,000 characters. */
  reason: string;
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

export type WriteLetterInput = {
  /** The request or assessment that it is about; or a review. */
  assessment?: string | number | null | undefined;
  /** Whom it is for, with the address where it goes by post: up to 500 characters. */
  recipient: string;
  /** The review that it is about; or an assessment. */
  review?: string | number | null | undefined;
  /** Code of the template. */
  template: string;
};

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

export type AdviceFragment = { id: string, caseId: string | null, ofReview: boolean | null, reference: string | null, kind: AdviceKind | null, name: string | null, organisation: string | null, email: string | null, asks: string | null, state: AdviceState | null, askedOn: string | null, askedByName: string | null, dueOn: string | null, receivedOn: string | null, advice: string | null, endedOn: string | null, endReason: string | null, chases: number | null, lastChasedOn: string | null, version: number | null, clock: { code: string, bearing: ClockBearing, binds: boolean, says: string, dueOn: string, metOn: string | null, status: ClockState, daysLeft: number, explanation: string } | null };

export type AdviceRequestsQueryVariables = Exact<{
  filter?: AdviceFilter | null | undefined;
  first: number;
  offset: number;
}>;


export type AdviceRequestsQuery = { adviceRequests: { totalCount: number | null, nodes: Array<{ id: string, caseId: string | null, ofReview: boolean | null, reference: string | null, kind: AdviceKind | null, name: string | null, organisation: string | null, state: AdviceState | null, askedOn: string | null, dueOn: string | null, receivedOn: string | null, chases: number | null, lastChasedOn: string | null, clock: { bearing: ClockBearing, dueOn: string, metOn: string | null, status: ClockState, daysLeft: number } | null, child: { fullName: string | null } | null }> | null } | null };

export type AskForAdviceMutationVariables = Exact<{
  input: AskForAdviceInput;
}>;


export type AskForAdviceMutation = { askForAdvice: { id: string } | null };

export type AcceptAdviceMutationVariables = Exact<{
  input: AdviceRequestInput;
}>;


export type AcceptAdviceMutation = { acceptAdvice: { id: string } | null };

export type RecordAdviceReceivedMutationVariables = Exact<{
  input: RecordAdviceReceivedInput;
}>;


export type RecordAdviceReceivedMutation = { recordAdviceReceived: { id: string } | null };

export type RecordAdviceNotGivenMutationVariables = Exact<{
  input: EndAdviceInput;
}>;


export type RecordAdviceNotGivenMutation = { recordAdviceNotGiven: { id: string } | null };

export type CancelAdviceMutationVariables = Exact<{
  input: EndAdviceInput;
}>;


export type CancelAdviceMutation = { cancelAdvice: { id: string } | null };

export type ChaseAdviceMutationVariables = Exact<{
  input: AdviceRequestInput;
}>;


export type ChaseAdviceMutation = { chaseAdvice: { id: string } | null };

export type LetterGuestFragment = { id: string, purpose: GuestPurpose | null, about: string | null, name: string | null, relationship: string | null, email: string | null, invitedAt: string | null, openedAt: string | null, withdrawnAt: string | null };

export type MailLetterMutationVariables = Exact<{
  input: MailLetterInput;
}>;


export type MailLetterMutation = { mailLetter: { id: string } | null };

export type AssessmentsQueryVariables = Exact<{
  filter?: AssessmentFilter | null | undefined;
  first: number;
  offset: number;
}>;


export type AssessmentsQuery = { assessments: { totalCount: number | null, nodes: Array<{ id: string, reference: string | null, title: string | null, state: AssessmentState | null, dueOn: string | null, dueStatus: ClockState | null, daysLeft: number | null, submittedAt: string | null, child: { fullName: string | null, age: number | null } | null, setting: { name: string | null } | null, assignedTo: { id: string, name: string | null } | null }> | null } | null };

export type AssessmentQueryVariables = Exact<{
  id: string | number;
}>;


export type AssessmentQuery = { assessment: { id: string, reference: string | null, title: string | null, version: number | null, state: AssessmentState | null, submittedAt: string | null, submittedByName: string | null, returnedAt: string | null, returnReason: string | null, acceptedAt: string | null, form: string | null, source: RequestSource | null, reassessment: boolean | null, requestedOn: string | null, decidedOn: string | null, refusedOn: string | null, decisionReason: string | null, adviceRequestedOn: string | null, adviceReceivedOn: string | null, noPlanOn: string | null, draftSentOn: string | null, consultedOn: string | null, consultationEndedOn: string | null, representationsOn: string | null, representations: string | null, finalPlanOn: string | null, appealedOn: string | null, withdrawnOn: string | null, supportDecision: SupportDecision | null, level: number | null, supportedOn: string | null, reviewedOn: string | null, reviewOutcome: string | null, reviewBy: string | null, endedOn: string | null, ending: SupportEnding | null, dueOn: string | null, dueStatus: ClockState | null, daysLeft: number | null, lettersToWrite: Array<string> | null, child: { id: string, fullName: string | null, bornOn: string | null, age: number | null, upn: string | null } | null, setting: { name: string | null, town: string | null, phone: string | null } | null, assignedTo: { id: string, name: string | null } | null, clocks: Array<{ code: string, version: number, bearing: ClockBearing, binds: boolean, movedBy: number, says: string, basisOn: string, dueOn: string, metOn: string | null, status: ClockState, daysLeft: number, explanation: string }> | null, exceptions: Array<{ id: string, code: StatutoryExceptionCode | null, fromOn: string | null, toOn: string | null, evidence: string | null, recordedAt: string | null, recordedByName: string | null, withdrawnAt: string | null, withdrawnReason: string | null }> | null, letters: Array<{ id: string, template: string | null, title: string | null, recipient: string | null, body: string | null, state: LetterState | null, toSetting: boolean | null, sentOn: string | null, sentByName: string | null, pdf: LetterPdf | null, writtenByName: string | null, writtenAt: string | null, version: number | null }> | null, planDraft: { id: string, number: number | null, state: PlanVersionState | null, sentOn: string | null, version: number | null, writtenByName: string | null, writtenAt: string | null, sections: Array<{ code: PlanSectionCode, title: string, text: string, changed: boolean }> | null } | null, plan: { id: string, state: PlanState | null, issuedOn: string | null, reviewDueOn: string | null, primaryNeed: string | null, versions: Array<{ id: string, number: number | null, state: PlanVersionState | null, sentOn: string | null, version: number | null, writtenByName: string | null, writtenAt: string | null, sections: Array<{ code: PlanSectionCode, title: string, text: string, changed: boolean }> | null }> | null } | null, availableSteps: Array<{ name: string, says: string, missing: Array<string> }> | null, queries: Array<{ id: string, path: string | null, label: string | null, state: QueryState | null, asks: string | null, reply: string | null, was: string | null, became: string | null, askedByName: string | null, askedAt: string | null, replyByOn: string | null, repliedByName: string | null, repliedAt: string | null }> | null, messages: Array<{ id: string, threadId: string | null, topic: string | null, text: string | null, side: MessageSide | null, writtenAt: string | null, writtenByName: string | null, withdrawnAt: string | null, isUnread: boolean | null, isOwn: boolean | null }> | null, adviceRequests: Array<{ id: string, caseId: string | null, ofReview: boolean | null, reference: string | null, kind: AdviceKind | null, name: string | null, organisation: string | null, email: string | null, asks: string | null, state: AdviceState | null, askedOn: string | null, askedByName: string | null, dueOn: string | null, receivedOn: string | null, advice: string | null, endedOn: string | null, endReason: string | null, chases: number | null, lastChasedOn: string | null, version: number | null, clock: { code: string, bearing: ClockBearing, binds: boolean, says: string, dueOn: string, metOn: string | null, status: ClockState, daysLeft: number, explanation: string } | null }> | null, guests: Array<{ id: string, purpose: GuestPurpose | null, about: string | null, name: string | null, relationship: string | null, email: string | null, invitedAt: string | null, openedAt: string | null, withdrawnAt: string | null }> | null, submission: { id: string, number: number | null, receipt: string | null, variant: string | null, submittedAt: string | null, submittedByName: string | null, signedOffByName: string | null, signedOffAt: string | null, formVersion: { id: string, number: number | null, form: { title: string | null } | null } | null, sections: Array<{ key: string, title: string, sealed: boolean, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, files: Array<string>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, recordedByName: string, recordedAt: string, decidedByName: string | null, decidedAt: string | null }> }> }>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, recordedByName: string, recordedAt: string, decidedByName: string | null, decidedAt: string | null }> }> }>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, recordedByName: string, recordedAt: string, decidedByName: string | null, decidedAt: string | null }> }> }> | null } | null, documents: Array<{ id: string, kind: DocumentKind | null, name: string | null, mediaType: string | null, size: number | null, state: DocumentState | null, createdAt: string | null }> | null, timeline: Array<{ id: string, at: string | null, act: string | null, actorKind: ActorKind | null, actorName: string | null }> | null } | null };

export type AcceptAssessmentMutationVariables = Exact<{
  input: AssessmentStepInput;
}>;


export type AcceptAssessmentMutation = { acceptAssessment: { id: string, state: AssessmentState | null, version: number | null } | null };

export type ReturnAssessmentMutationVariables = Exact<{
  input: ReturnAssessmentInput;
}>;


export type ReturnAssessmentMutation = { returnAssessment: { id: string, state: AssessmentState | null, version: number | null } | null };

export type AssignAssessmentMutationVariables = Exact<{
  input: AssignAssessmentInput;
}>;


export type AssignAssessmentMutation = { assignAssessment: { id: string, state: AssessmentState | null, version: number | null } | null };

export type AuditLogQueryVariables = Exact<{
  child?: string | number | null | undefined;
  actor?: string | number | null | undefined;
  actorName?: string | null | undefined;
  subject?: string | number | null | undefined;
  act?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditEvents: { nodes: Array<{ id: string, at: string | null, act: string | null, actorKind: ActorKind | null, actorId: string | null, actorName: string | null, subjectType: string | null, subjectId: string | null, fields: Array<string> | null, requestId: string | null, purpose: string | null, rowCount: number | null, children: Array<{ id: string, name: string | null }> | null }> | null, pageInfo: { hasNextPage: boolean, endCursor: string | null } | null } | null };

export type AuditedChildrenQueryVariables = Exact<{
  search: string;
}>;


export type AuditedChildrenQuery = { auditedChildren: Array<{ id: string, name: string | null }> | null };

export type ReadersOfChildQueryVariables = Exact<{
  child: string | number;
}>;


export type ReadersOfChildQuery = { readersOfChild: Array<{ actorId: string | null, actorName: string, actorKind: ActorKind, opened: number, listed: number, exported: number, firstAt: string, lastAt: string }> | null };

export type UnusualReadingQueryVariables = Exact<{
  days: number;
}>;


export type UnusualReadingQuery = { unusualReading: Array<{ actorId: string, actorName: string, day: string, reason: Unusual, count: number, says: string }> | null };

export type AuditChainsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainsQuery = { auditChains: Array<{ chain: string, entries: number, signedEntries: number, signedAt: string | null, key: string | null, verifiedEntries: number, verifiedAt: string | null, finding: string | null }> | null };

export type AuditProofQueryVariables = Exact<{
  child: string | number;
}>;


export type AuditProofQuery = { auditProof: unknown };

export type BoardQueryVariables = Exact<{
  authority: string;
}>;


export type BoardQuery = { caseloadBoard: { inTimeShare: number | null, workers: Array<{ id: string | null, name: string, caseworker: boolean, open: number, overdue: number, dueSoon: number, toLookAt: number, toDecide: number, points: number, awayUntil: string | null, coveredBy: string | null }>, stages: Array<{ code: string, says: string, overdue: number, thisWeek: number, nextFourWeeks: number, later: number }>, clocks: Array<{ code: string, says: string, overdue: number, thisWeek: number, nextFourWeeks: number, later: number }>, trend: Array<{ startsOn: string, received: number, decided: number, inTime: number }>, loadRules: Array<{ says: string, points: number }> } | null };

export type BreachForecastQueryVariables = Exact<{
  authority: string;
}>;


export type BreachForecastQuery = { breachForecast: { error: number | null, simpleError: number | null, learntFrom: number, weeks: Array<{ startsOn: string, due: number, late: number, low: number, high: number }>, workers: Array<{ id: string | null, due: number, late: number }>, test: Array<{ startsOn: string, forecast: number, happened: number }> } | null };

export type BalanceProposalQueryVariables = Exact<{
  authority: string;
  workers: Array<string | number> | string | number;
  moveAssigned: boolean;
}>;


export type BalanceProposalQuery = { balanceProposal: { moves: Array<{ review: string, reference: string, version: number, state: ReviewState, dueOn: string | null, settingName: string | null, from: string | null, to: string, points: number, says: string }>, loads: Array<{ id: string, before: number, after: number }> } | null };

export type AssignPreviewQueryVariables = Exact<{
  items: Array<BulkInput> | BulkInput;
}>;


export type AssignPreviewQuery = { assignPreview: Array<{ review: string, done: boolean, code: string | null, says: string }> | null };

export type AssignReviewsMutationVariables = Exact<{
  items: Array<BulkInput> | BulkInput;
}>;


export type AssignReviewsMutation = { assignReviews: Array<{ review: string, done: boolean, code: string | null, says: string }> | null };

export type CoversQueryVariables = Exact<{
  past: boolean;
}>;


export type CoversQuery = { covers: { nodes: Array<{ id: string, version: number | null, fromOn: string | null, untilOn: string | null, active: boolean | null, endedAt: string | null, arrangedByName: string | null, absent: { id: string, name: string | null } | null, cover: { name: string | null } | null }> | null } | null };

export type ArrangeCoverMutationVariables = Exact<{
  input: ArrangeCoverInput;
}>;


export type ArrangeCoverMutation = { arrangeCover: { id: string } | null };

export type EndCoverMutationVariables = Exact<{
  input: EndCoverInput;
}>;


export type EndCoverMutation = { endCover: { id: string } | null };

export type ComparisonFragment = { submittedAt: string, number: number, changed: Array<{ path: string, section: string, label: string, was: string | null, became: string | null }> };

export type ComparedReviewQueryVariables = Exact<{
  id: string | number;
  with: EarlierForm;
}>;


export type ComparedReviewQuery = { of: { id: string, submission: { id: string, compared: { submittedAt: string, number: number, changed: Array<{ path: string, section: string, label: string, was: string | null, became: string | null }> } | null } | null } | null };

export type ComparedAssessmentQueryVariables = Exact<{
  id: string | number;
  with: EarlierForm;
}>;


export type ComparedAssessmentQuery = { of: { id: string, submission: { id: string, compared: { submittedAt: string, number: number, changed: Array<{ path: string, section: string, label: string, was: string | null, became: string | null }> } | null } | null } | null };

export type DrawnFragment = { id: string, kind: DesignKind | null, code: string | null, title: string | null, version: number | null, changedAt: string | null, changedByName: string | null, putAwayAt: string | null, unpublished: boolean | null, definition: unknown, findings: Array<{ section: string | null, question: string | null, says: string, stops: boolean }> | null, differences: Array<{ what: DifferenceKind, where: string, says: string }> | null, drafts: Array<{ number: number, drafts: number }> | null };

export type FormDesignsQueryVariables = Exact<{
  authority: string;
}>;


export type FormDesignsQuery = { formDesigns: Array<{ id: string, kind: DesignKind | null, code: string | null, title: string | null, changedAt: string | null, changedByName: string | null, putAwayAt: string | null, unpublished: boolean | null }> | null };

export type FormDesignQueryVariables = Exact<{
  id: string | number;
}>;


export type FormDesignQuery = { formDesign: { id: string, kind: DesignKind | null, code: string | null, title: string | null, version: number | null, changedAt: string | null, changedByName: string | null, putAwayAt: string | null, unpublished: boolean | null, definition: unknown, authority: { code: string, name: string | null } | null, findings: Array<{ section: string | null, question: string | null, says: string, stops: boolean }> | null, differences: Array<{ what: DifferenceKind, where: string, says: string }> | null, drafts: Array<{ number: number, drafts: number }> | null } | null };

export type FormComparisonQueryVariables = Exact<{
  before: string | number;
  after: string | number;
}>;


export type FormComparisonQuery = { formComparison: Array<{ what: DifferenceKind, where: string, says: string }> | null };

export type QuestionBankQueryVariables = Exact<{
  authority: string;
  search?: string | null | undefined;
}>;


export type QuestionBankQuery = { questionBank: Array<{ id: string, source: string, own: boolean, question: unknown, codes: unknown }> | null };

export type FormOffersQueryVariables = Exact<{
  authority: string | number;
}>;


export type FormOffersQuery = { authority: { code: string, policy: { offers: Array<{ form: string | null, variants: Array<string> | null }> | null } | null } | null };

export type CreateDesignMutationVariables = Exact<{
  input: CreateDesignInput;
}>;


export type CreateDesignMutation = { createDesign: { id: string } | null };

export type SaveDesignMutationVariables = Exact<{
  input: SaveDesignInput;
}>;


export type SaveDesignMutation = { saveDesign: { id: string, kind: DesignKind | null, code: string | null, title: string | null, version: number | null, changedAt: string | null, changedByName: string | null, putAwayAt: string | null, unpublished: boolean | null, definition: unknown, findings: Array<{ section: string | null, question: string | null, says: string, stops: boolean }> | null, differences: Array<{ what: DifferenceKind, where: string, says: string }> | null, drafts: Array<{ number: number, drafts: number }> | null } | null };

export type PublishDesignMutationVariables = Exact<{
  input: PublishDesignInput;
}>;


export type PublishDesignMutation = { publishDesign: { id: string, number: number | null, effectiveFrom: string | null } | null };

export type OfferFormMutationVariables = Exact<{
  input: OfferFormInput;
}>;


export type OfferFormMutation = { offerForm: { id: string } | null };

export type PutDesignAwayMutationVariables = Exact<{
  design: string | number;
  away: boolean;
}>;


export type PutDesignAwayMutation = { putDesignAway: { id: string } | null };

export type KeepInBankMutationVariables = Exact<{
  input: KeepInBankInput;
}>;


export type KeepInBankMutation = { keepInBank: { id: string } | null };

export type RemoveFromBankMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveFromBankMutation = { removeFromBank: boolean | null };

export type ExportsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ExportsQuery = { exports: { totalCount: number | null, nodes: Array<{ id: string, requestedByName: string | null, purpose: PurposeCode | null, why: string | null, state: ExportState | null, requestedAt: string | null, expiresAt: string | null, downloadedAt: string | null, rows: number | null, size: number | null, failure: string | null, download: string | null }> | null } | null };

export type PurposesQueryVariables = Exact<{ [key: string]: never; }>;


export type PurposesQuery = { purposes: Array<{ code: PurposeCode, says: string, covers: string, legalBasis: string }> };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport: { id: string } | null };

export type FormsQueryVariables = Exact<{
  authority?: string | null | undefined;
}>;


export type FormsQuery = { forms: Array<{ id: string, code: string | null, title: string | null, purpose: string | null, statutory: boolean | null, variants: Array<{ code: string, label: string }> | null, versions: Array<{ id: string, number: number | null, effectiveFrom: string | null, publishedAt: string | null }> | null }> | null };

export type FormVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type FormVersionQuery = { rules: Array<{ name: string, says: string }>, formVersion: { id: string, number: number | null, effectiveFrom: string | null, publishedAt: string | null, hash: string | null, definition: unknown, form: { title: string | null, code: string | null, versions: Array<{ id: string, number: number | null }> | null } | null } | null };

export type InvitationsQueryVariables = Exact<{
  waiting?: boolean | null | undefined;
  first: number;
  offset: number;
}>;


export type InvitationsQuery = { invitations: { totalCount: number | null, nodes: Array<{ id: string, email: string | null, state: InvitationState | null, settingRole: SettingRole | null, staffRole: StaffRoleName | null, invitedByName: string | null, invitedAt: string | null, expiresAt: string | null, sends: number | null, authority: { name: string | null } | null, setting: { name: string | null } | null }> | null } | null };

export type InviteColleagueMutationVariables = Exact<{
  input: InviteColleagueInput;
}>;


export type InviteColleagueMutation = { inviteColleague: { id: string } | null };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff: boolean | null };

export type ResendInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type ResendInvitationMutation = { resendInvitation: { id: string } | null };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string } | null };

export type MembershipsQueryVariables = Exact<{
  state?: MembershipState | null | undefined;
  first: number;
  offset: number;
}>;


export type MembershipsQuery = { memberships: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, state: MembershipState | null, role: SettingRole | null, requestedAt: string | null, decidedAt: string | null, user: { name: string | null, jobTitle: string | null, email: string | null } | null, setting: { name: string | null, town: string | null } | null }> | null } | null };

export type DecideMembershipMutationVariables = Exact<{
  id: string | number;
  state: MembershipState;
  expectedVersion?: number | null | undefined;
}>;


export type DecideMembershipMutation = { decideMembership: { id: string, version: number | null, state: MembershipState | null, role: SettingRole | null, requestedAt: string | null, decidedAt: string | null, user: { name: string | null, jobTitle: string | null, email: string | null } | null, setting: { name: string | null, town: string | null } | null } | null };

export type MembershipRowFragment = { id: string, version: number | null, state: MembershipState | null, role: SettingRole | null, requestedAt: string | null, decidedAt: string | null, user: { name: string | null, jobTitle: string | null, email: string | null } | null, setting: { name: string | null, town: string | null } | null };

export type RemoveColleagueMutationVariables = Exact<{
  input: RemoveColleagueInput;
}>;


export type RemoveColleagueMutation = { removeColleague: { id: string, version: number | null, state: MembershipState | null, role: SettingRole | null, requestedAt: string | null, decidedAt: string | null, user: { name: string | null, jobTitle: string | null, email: string | null } | null, setting: { name: string | null, town: string | null } | null } | null };

export type CaseMessageFragment = { id: string, threadId: string | null, topic: string | null, text: string | null, side: MessageSide | null, writtenAt: string | null, writtenByName: string | null, withdrawnAt: string | null, isUnread: boolean | null, isOwn: boolean | null };

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

export type AddReviewNoteMutationVariables = Exact<{
  input: AddReviewNoteInput;
}>;


export type AddReviewNoteMutation = { addReviewNote: { id: string } | null };

export type MyNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNotificationsQuery = { myNotifications: { quietFrom: number | null, quietUntil: number | null, quietWeekends: boolean, digestAt: number, version: number, calendarMadeAt: string | null, calendarReadAt: string | null, events: Array<{ event: NotificationEvent, says: string, way: NotificationWay, choices: Array<NotificationWay> }>, told: Array<{ subject: string, address: string | null, toldAt: string, waiting: boolean }> } | null };

export type SaveNotificationsMutationVariables = Exact<{
  input: SaveNotificationsInput;
}>;


export type SaveNotificationsMutation = { saveNotifications: { quietFrom: number | null, quietUntil: number | null, quietWeekends: boolean, digestAt: number, version: number, calendarMadeAt: string | null, calendarReadAt: string | null, events: Array<{ event: NotificationEvent, says: string, way: NotificationWay, choices: Array<NotificationWay> }>, told: Array<{ subject: string, address: string | null, toldAt: string, waiting: boolean }> } | null };

export type MakeCalendarAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarAddressMutation = { makeCalendarAddress: string | null };

export type RevokeCalendarAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarAddressMutation = { revokeCalendarAddress: boolean | null };

export type ChoicesFragment = { quietFrom: number | null, quietUntil: number | null, quietWeekends: boolean, digestAt: number, version: number, calendarMadeAt: string | null, calendarReadAt: string | null, events: Array<{ event: NotificationEvent, says: string, way: NotificationWay, choices: Array<NotificationWay> }>, told: Array<{ subject: string, address: string | null, toldAt: string, waiting: boolean }> };

export type OrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
  laCode?: string | null | undefined;
  first: number;
  offset: number;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number | null, nodes: Array<{ id: string, urn: string | null, name: string | null, type: string | null, phase: string | null, status: string | null, lowestAge: number | null, highestAge: number | null, town: string | null, postcode: string | null, phone: string | null }> | null } | null };

export type OrganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationQuery = { organisation: { id: string, name: string | null, town: string | null } | null };

export type SettingChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type SettingChoicesQuery = { organisations: { nodes: Array<{ id: string, name: string | null, town: string | null }> | null } | null };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  offset: number;
}>;


export type PeopleQuery = { people: { totalCount: number | null, nodes: Array<{ id: string, name: string | null, jobTitle: string | null, email: string | null, teamMailbox: boolean | null, disabledAt: string | null, staffRoles: Array<{ id: string, role: StaffRoleName | null, endedAt: string | null }> | null, memberships: Array<{ id: string, role: SettingRole | null, state: MembershipState | null, setting: { name: string | null } | null }> | null }> | null } | null };

export type PersonRoleFragment = { id: string, version: number | null, role: StaffRoleName | null, grantedAt: string | null, grantedByName: string | null, reason: string | null, endedAt: string | null, authority: { code: string, name: string | null } | null };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { personOf: { id: string, name: string | null, jobTitle: string | null, email: string | null, teamMailbox: boolean | null, createdAt: string | null, disabledAt: string | null, staffRoles: Array<{ id: string, version: number | null, role: StaffRoleName | null, grantedAt: string | null, grantedByName: string | null, reason: string | null, endedAt: string | null, authority: { code: string, name: string | null } | null }> | null, memberships: Array<{ id: string, version: number | null, state: MembershipState | null, role: SettingRole | null, requestedAt: string | null, decidedAt: string | null, user: { name: string | null, jobTitle: string | null, email: string | null } | null, setting: { name: string | null, town: string | null } | null }> | null } | null };

export type SessionsOfPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionsOfPersonQuery = { sessionsOf: Array<{ id: string, startedAt: string | null, activeAt: string | null, browser: string | null, addressRange: string | null, actingName: string | null, current: boolean | null }> | null };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { id: string } | null };

export type EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type EndRoleMutation = { endRole: { id: string } | null };

export type ChangeSettingRoleMutationVariables = Exact<{
  input: ChangeSettingRoleInput;
}>;


export type ChangeSettingRoleMutation = { changeSettingRole: { id: string } | null };

export type EndSessionsOfPersonMutationVariables = Exact<{
  input: ForPersonInput;
}>;


export type EndSessionsOfPersonMutation = { endSessionsOfPerson: number | null };

export type SendResetMutationVariables = Exact<{
  input: HelpPersonInput;
}>;


export type SendResetMutation = { sendReset: boolean | null };

export type ForgetFactorsMutationVariables = Exact<{
  input: HelpPersonInput;
}>;


export type ForgetFactorsMutation = { forgetFactors: boolean | null };

export type CloseAccountMutationVariables = Exact<{
  input: ForPersonInput;
}>;


export type CloseAccountMutation = { closeAccount: boolean | null };

export type ReopenAccountMutationVariables = Exact<{
  input: ForPersonInput;
}>;


export type ReopenAccountMutation = { reopenAccount: boolean | null };

export type PolicyQueryVariables = Exact<{
  authority: string | number;
}>;


export type PolicyQuery = { authority: { code: string, name: string | null, policy: { version: number | null, serviceName: string | null, colour: string | null, privateEmail: PrivateEmail | null, teamMailboxes: boolean | null, linkHours: number | null, invitationDays: number | null, codeMinutes: number | null, idleMinutes: number | null, absoluteHours: number | null, securityQuestion: boolean | null, strongFactorForStaff: boolean | null, sealedMinutes: number | null, signOffForms: Array<string> | null, supportEmail: string | null, supportPhone: string | null, notices: Array<{ place: NoticePlace | null, heading: string | null, text: string | null }> | null } | null } | null };

export type PolicyPreviewQueryVariables = Exact<{
  authority: string;
  changes: PolicyChanges;
}>;


export type PolicyPreviewQuery = { policyPreview: Array<{ field: string, before: string, after: string, says: string }> | null };

export type ChangePolicyMutationVariables = Exact<{
  input: ChangePolicyInput;
}>;


export type ChangePolicyMutation = { changePolicy: { code: string } | null };

export type AdministrativeActsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AdministrativeActsQuery = { administrativeActs: { pageInfo: { hasNextPage: boolean, endCursor: string | null } | null, nodes: Array<{ id: string, kind: AdministrativeActKind | null, personId: string | null, at: string | null, byName: string | null, reason: string | null, changes: unknown }> | null } | null };

export type CallReviewMutationVariables = Exact<{
  input: CallReviewInput;
}>;


export type CallReviewMutation = { callReview: { id: string } | null };

export type RecordRequestMutationVariables = Exact<{
  input: RecordRequestInput;
}>;


export type RecordRequestMutation = { recordRequest: { id: string } | null };

export type RecordChildMutationVariables = Exact<{
  input: RecordChildInput;
}>;


export type RecordChildMutation = { recordChild: { child: { id: string, fullName: string | null, bornOn: string | null, upn: string | null } | null, problems: Array<{ field: string, message: string }> } | null };

export type BookMeetingMutationVariables = Exact<{
  input: BookMeetingInput;
}>;


export type BookMeetingMutation = { bookMeeting: { id: string } | null };

export type RecordReportMutationVariables = Exact<{
  input: RecordReportInput;
}>;


export type RecordReportMutation = { recordReport: { id: string } | null };

export type DraftPlanMutationVariables = Exact<{
  input: DraftPlanInput;
}>;


export type DraftPlanMutation = { draftPlan: { id: string } | null };

export type SendNoticeMutationVariables = Exact<{
  input: SendNoticeInput;
}>;


export type SendNoticeMutation = { sendNotice: { id: string } | null };

export type RecordRepresentationsMutationVariables = Exact<{
  input: RecordRepresentationsInput;
}>;


export type RecordRepresentationsMutation = { recordRepresentations: { id: string } | null };

export type IssueFinalPlanMutationVariables = Exact<{
  input: IssueFinalPlanInput;
}>;


export type IssueFinalPlanMutation = { issueFinalPlan: { id: string } | null };

export type DeclineToAmendMutationVariables = Exact<{
  input: DeclineToAmendInput;
}>;


export type DeclineToAmendMutation = { declineToAmend: { id: string } | null };

export type RecordAppealMutationVariables = Exact<{
  input: RecordAppealInput;
}>;


export type RecordAppealMutation = { recordAppeal: { id: string } | null };

export type RecordAppealOutcomeMutationVariables = Exact<{
  input: RecordAppealOutcomeInput;
}>;


export type RecordAppealOutcomeMutation = { recordAppealOutcome: { id: string } | null };

export type CeasePlanMutationVariables = Exact<{
  input: CeasePlanInput;
}>;


export type CeasePlanMutation = { ceasePlan: { id: string } | null };

export type ContinuePlanMutationVariables = Exact<{
  input: ContinuePlanInput;
}>;


export type ContinuePlanMutation = { continuePlan: { id: string } | null };

export type CloseReviewMutationVariables = Exact<{
  input: CloseReviewInput;
}>;


export type CloseReviewMutation = { closeReview: { id: string } | null };

export type DecideToAssessMutationVariables = Exact<{
  input: DecideToAssessInput;
}>;


export type DecideToAssessMutation = { decideToAssess: { id: string } | null };

export type RefuseToAssessMutationVariables = Exact<{
  input: DecideWithReasonInput;
}>;


export type RefuseToAssessMutation = { refuseToAssess: { id: string } | null };

export type RequestAdviceMutationVariables = Exact<{
  input: AdviceInput;
}>;


export type RequestAdviceMutation = { requestAdvice: { id: string } | null };

export type RecordAdviceMutationVariables = Exact<{
  input: AdviceInput;
}>;


export type RecordAdviceMutation = { recordAdvice: { id: string } | null };

export type DraftFirstPlanMutationVariables = Exact<{
  input: DraftFirstPlanInput;
}>;


export type DraftFirstPlanMutation = { draftFirstPlan: { id: string } | null };

export type DecideNoPlanMutationVariables = Exact<{
  input: DecideWithReasonInput;
}>;


export type DecideNoPlanMutation = { decideNoPlan: { id: string } | null };

export type SendDraftPlanMutationVariables = Exact<{
  input: AdviceInput;
}>;


export type SendDraftPlanMutation = { sendDraftPlan: { id: string } | null };

export type ConsultSettingsMutationVariables = Exact<{
  input: AdviceInput;
}>;


export type ConsultSettingsMutation = { consultSettings: { id: string } | null };

export type EndConsultationMutationVariables = Exact<{
  input: AdviceInput;
}>;


export type EndConsultationMutation = { endConsultation: { id: string } | null };

export type RecordDraftRepresentationsMutationVariables = Exact<{
  input: DraftRepresentationsInput;
}>;


export type RecordDraftRepresentationsMutation = { recordDraftRepresentations: { id: string } | null };

export type IssuePlanMutationVariables = Exact<{
  input: IssuePlanInput;
}>;


export type IssuePlanMutation = { issuePlan: { id: string } | null };

export type WithdrawRequestMutationVariables = Exact<{
  input: DecideWithReasonInput;
}>;


export type WithdrawRequestMutation = { withdrawRequest: { id: string } | null };

export type RecordAssessmentAppealMutationVariables = Exact<{
  input: AdviceInput;
}>;


export type RecordAssessmentAppealMutation = { recordAssessmentAppeal: { id: string } | null };

export type AgreeSupportMutationVariables = Exact<{
  input: AgreeSupportInput;
}>;


export type AgreeSupportMutation = { agreeSupport: { id: string } | null };

export type ReviewSupportMutationVariables = Exact<{
  input: ReviewSupportInput;
}>;


export type ReviewSupportMutation = { reviewSupport: { id: string } | null };

export type EndSupportMutationVariables = Exact<{
  input: EndSupportInput;
}>;


export type EndSupportMutation = { endSupport: { id: string } | null };

export type RecordExceptionMutationVariables = Exact<{
  input: RecordExceptionInput;
}>;


export type RecordExceptionMutation = { recordException: { id: string } | null };

export type WithdrawExceptionMutationVariables = Exact<{
  input: WithdrawExceptionInput;
}>;


export type WithdrawExceptionMutation = { withdrawException: { id: string } | null };

export type WriteLetterMutationVariables = Exact<{
  input: WriteLetterInput;
}>;


export type WriteLetterMutation = { writeLetter: { id: string } | null };

export type ChangeLetterMutationVariables = Exact<{
  input: ChangeLetterInput;
}>;


export type ChangeLetterMutation = { changeLetter: { id: string, version: number | null } | null };

export type SendLetterMutationVariables = Exact<{
  input: SendLetterInput;
}>;


export type SendLetterMutation = { sendLetter: { id: string } | null };

export type DiscardLetterMutationVariables = Exact<{
  input: LetterInput;
}>;


export type DiscardLetterMutation = { discardLetter: { id: string } | null };

export type LetterTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterTemplatesQuery = { letterTemplates: Array<{ code: string, says: string, about: string, law: string, title: string, body: string, mustHave: Array<string>, own: boolean, version: number, changedByName: string | null, changedAt: string | null }> | null, letterPlaceholders: Array<{ name: string, says: string }> | null };

export type PreviewLetterTemplateQueryVariables = Exact<{
  code: string;
  body: string;
}>;


export type PreviewLetterTemplateQuery = { previewLetterTemplate: { text: string, problems: Array<string> } | null };

export type SaveLetterTemplateMutationVariables = Exact<{
  input: SaveLetterTemplateInput;
}>;


export type SaveLetterTemplateMutation = { saveLetterTemplate: { code: string, version: number } | null };

export type RehearsalQueryVariables = Exact<{
  on?: string | null | undefined;
  rules: Array<SupposedRuleInput> | SupposedRuleInput;
}>;


export type RehearsalQuery = { rehearsal: { on: string, cases: number, changed: number, standings: Array<{ status: ClockState, before: number, after: number }>, rows: Array<{ id: string, kind: string, reference: string, settingName: string | null, before: { code: string | null, dueOn: string | null, status: ClockState | null, daysLeft: number | null }, after: { code: string | null, dueOn: string | null, status: ClockState | null, daysLeft: number | null, explanation: string | null } }> } | null };

export type LetterLineFragment = { id: string, template: string | null, title: string | null, recipient: string | null, body: string | null, state: LetterState | null, toSetting: boolean | null, sentOn: string | null, sentByName: string | null, pdf: LetterPdf | null, writtenByName: string | null, writtenAt: string | null, version: number | null };

export type PlanWordsFragment = { id: string, number: number | null, state: PlanVersionState | null, sentOn: string | null, version: number | null, writtenByName: string | null, writtenAt: string | null, sections: Array<{ code: PlanSectionCode, title: string, text: string, changed: boolean }> | null };

export type PinnedQueryFragment = { id: string, path: string | null, label: string | null, state: QueryState | null, asks: string | null, reply: string | null, was: string | null, became: string | null, askedByName: string | null, askedAt: string | null, replyByOn: string | null, repliedByName: string | null, repliedAt: string | null };

export type AskAboutAnswerMutationVariables = Exact<{
  input: AskAboutAnswerInput;
}>;


export type AskAboutAnswerMutation = { askAboutAnswer: { id: string } | null };

export type SettleQueryMutationVariables = Exact<{
  id: string | number;
}>;


export type SettleQueryMutation = { settleQuery: { id: string } | null };

export type WithdrawQueryMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawQueryMutation = { withdrawQuery: { id: string } | null };

export type RectificationsQueryVariables = Exact<{
  decision?: RectificationDecision | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RectificationsQuery = { rectifications: { totalCount: number | null, nodes: Array<{ id: string | null, reference: string | null, review: string | null, assessment: string | null, receivedOn: string | null, dueOn: string | null, decision: RectificationDecision | null, question: string | null, recordedByName: string | null, decidedAt: string | null, decidedByName: string | null, child: { fullName: string | null } | null }> | null } | null };

export type NoteRectificationMutationVariables = Exact<{
  input: NoteRectificationInput;
}>;


export type NoteRectificationMutation = { noteRectification: { id: string } | null };

export type DecideRectificationMutationVariables = Exact<{
  input: DecideRectificationInput;
}>;


export type DecideRectificationMutation = { decideRectification: { id: string } | null };

export type RetentionQueueQueryVariables = Exact<{
  authority: string;
  status?: RetentionStatus | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RetentionQueueQuery = { retentionQueue: { totalCount: number | null, nodes: Array<{ id: string | null, dueOn: string | null, status: RetentionStatus | null, holdId: string | null, holdReason: string | null, child: { fullName: string | null, bornOn: string | null, upn: string | null } | null }> | null } | null };

export type LegalHoldsQueryVariables = Exact<{
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LegalHoldsQuery = { legalHolds: { totalCount: number | null, nodes: Array<{ id: string, reason: string | null, placedByName: string | null, placedAt: string | null, liftedAt: string | null, liftedByName: string | null, liftReason: string | null, child: { id: string, fullName: string | null, bornOn: string | null } | null }> | null } | null };

export type DisposalsQueryVariables = Exact<{
  state?: DisposalState | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type DisposalsQuery = { disposals: { totalCount: number | null, nodes: Array<{ id: string, recordClass: string | null, subjectId: string | null, dueOn: string | null, state: DisposalState | null, proposedByName: string | null, proposedAt: string | null, why: string | null, decidedByName: string | null, decidedAt: string | null, decisionReason: string | null, doneAt: string | null, counts: unknown, version: number | null }> | null } | null };

export type RetentionScheduleQueryVariables = Exact<{
  authority: string;
}>;


export type RetentionScheduleQuery = { retentionSchedule: Array<{ code: string, says: string, trigger: string, months: number | null, shippedMonths: number | null, outcome: RetentionOutcome, source: string, changeable: boolean, reason: string | null, changedByName: string | null, changedAt: string | null, version: number }> | null };

export type ScheduleClassFragment = { code: string, says: string, trigger: string, months: number | null, shippedMonths: number | null, outcome: RetentionOutcome, source: string, changeable: boolean, reason: string | null, changedByName: string | null, changedAt: string | null, version: number };

export type PlaceLegalHoldMutationVariables = Exact<{
  child: string | number;
  reason: string;
}>;


export type PlaceLegalHoldMutation = { placeLegalHold: { id: string } | null };

export type LiftLegalHoldMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type LiftLegalHoldMutation = { liftLegalHold: { id: string } | null };

export type ProposeDisposalMutationVariables = Exact<{
  child: string | number;
  why: string;
}>;


export type ProposeDisposalMutation = { proposeDisposal: { id: string } | null };

export type DecideDisposalMutationVariables = Exact<{
  input: DecideDisposalInput;
}>;


export type DecideDisposalMutation = { decideDisposal: { id: string } | null };

export type SetRetentionMutationVariables = Exact<{
  input: SetRetentionInput;
}>;


export type SetRetentionMutation = { setRetention: Array<{ code: string, says: string, trigger: string, months: number | null, shippedMonths: number | null, outcome: RetentionOutcome, source: string, changeable: boolean, reason: string | null, changedByName: string | null, changedAt: string | null, version: number }> | null };

export type ReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewQuery = { review: { id: string, reference: string | null, version: number | null, state: ReviewState | null, expectedOn: string | null, dueOn: string | null, daysLeft: number | null, dueStatus: ClockState | null, meetingHeldOn: string | null, submittedAt: string | null, submittedByName: string | null, returnedAt: string | null, returnReason: string | null, acceptedAt: string | null, decision: ReviewDecision | null, decidedOn: string | null, decisionReason: string | null, kind: ReviewKind | null, convenedBy: ReviewConvenor | null, calledBecause: string | null, meetingBookedOn: string | null, reportText: string | null, noticeSentOn: string | null, representationsOn: string | null, representations: string | null, finalPlanOn: string | null, notAmendedOn: string | null, outcomeReason: string | null, ceaseReason: CeaseReason | null, ceasedOn: string | null, continuedOn: string | null, appealedOn: string | null, appealEndedOn: string | null, closedOn: string | null, lettersToWrite: Array<string> | null, decidedBy: { name: string | null } | null, authority: { name: string | null } | null, child: { id: string, fullName: string | null, knownAs: string | null, bornOn: string | null, age: number | null, yearGroup: number | null, upn: string | null } | null, setting: { name: string | null, town: string | null, phone: string | null } | null, letters: Array<{ id: string, template: string | null, title: string | null, recipient: string | null, body: string | null, state: LetterState | null, toSetting: boolean | null, sentOn: string | null, sentByName: string | null, pdf: LetterPdf | null, writtenByName: string | null, writtenAt: string | null, version: number | null }> | null, planDraft: { id: string, number: number | null, state: PlanVersionState | null, sentOn: string | null, version: number | null, writtenByName: string | null, writtenAt: string | null, sections: Array<{ code: PlanSectionCode, title: string, text: string, changed: boolean }> | null } | null, plan: { id: string, state: PlanState | null, placementType: PlacementType | null, primaryNeed: string | null, secondaryNeed: string | null, issuedOn: string | null, firstMadeOn: string | null, reviewDueOn: string | null, versions: Array<{ id: string, number: number | null, state: PlanVersionState | null, sentOn: string | null, version: number | null, writtenByName: string | null, writtenAt: string | null, sections: Array<{ code: PlanSectionCode, title: string, text: string, changed: boolean }> | null }> | null } | null, assignedTo: { id: string, name: string | null } | null, availableSteps: Array<{ name: string, says: string, missing: Array<string> }> | null, clocks: Array<{ code: string, version: number, bearing: ClockBearing, binds: boolean, movedBy: number, says: string, basisOn: string, dueOn: string, metOn: string | null, status: ClockState, daysLeft: number, explanation: string }> | null, queries: Array<{ id: string, path: string | null, label: string | null, state: QueryState | null, asks: string | null, reply: string | null, was: string | null, became: string | null, askedByName: string | null, askedAt: string | null, replyByOn: string | null, repliedByName: string | null, repliedAt: string | null }> | null, messages: Array<{ id: string, threadId: string | null, topic: string | null, text: string | null, side: MessageSide | null, writtenAt: string | null, writtenByName: string | null, withdrawnAt: string | null, isUnread: boolean | null, isOwn: boolean | null }> | null, adviceRequests: Array<{ id: string, caseId: string | null, ofReview: boolean | null, reference: string | null, kind: AdviceKind | null, name: string | null, organisation: string | null, email: string | null, asks: string | null, state: AdviceState | null, askedOn: string | null, askedByName: string | null, dueOn: string | null, receivedOn: string | null, advice: string | null, endedOn: string | null, endReason: string | null, chases: number | null, lastChasedOn: string | null, version: number | null, clock: { code: string, bearing: ClockBearing, binds: boolean, says: string, dueOn: string, metOn: string | null, status: ClockState, daysLeft: number, explanation: string } | null }> | null, guests: Array<{ id: string, purpose: GuestPurpose | null, about: string | null, name: string | null, relationship: string | null, email: string | null, invitedAt: string | null, openedAt: string | null, withdrawnAt: string | null }> | null, submission: { id: string, number: number | null, receipt: string | null, variant: string | null, submittedAt: string | null, submittedByName: string | null, signedOffByName: string | null, signedOffAt: string | null, formVersion: { id: string, number: number | null, form: { title: string | null } | null } | null, sections: Array<{ key: string, title: string, sealed: boolean, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, files: Array<string>, items: Array<{ id: string, title: string, entries: Array<{ path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, files: Array<string>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, recordedByName: string, recordedAt: string, decidedByName: string | null, decidedAt: string | null }> }> }>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, recordedByName: string, recordedAt: string, decidedByName: string | null, decidedAt: string | null }> }> }>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, recordedByName: string, recordedAt: string, decidedByName: string | null, decidedAt: string | null }> }> }> | null } | null, documents: Array<{ id: string, kind: DocumentKind | null, name: string | null, mediaType: string | null, size: number | null, state: DocumentState | null, createdAt: string | null }> | null, notes: Array<{ id: string, text: string | null, writtenAt: string | null, writtenByName: string | null }> | null, timeline: Array<{ id: string, at: string | null, act: string | null, actorKind: ActorKind | null, actorName: string | null }> | null } | null };

export type EntryFragment = { path: string, label: string, kind: string, voice: boolean, text: string | null, withheld: boolean, why: string | null, files: Array<string>, notes: Array<{ id: string, says: string, requestedBy: RectificationRequester, receivedOn: string, decision: RectificationDecision, decisionReason: string | null, recordedByName: string, recordedAt: string, decidedByName: string | null, decidedAt: string | null }> };

export type RequestDocumentMutationVariables = Exact<{
  input: RequestDocumentInput;
}>;


export type RequestDocumentMutation = { requestDocument: { id: string, state: DocumentState | null } | null };

export type OpeningFragment = { id: string, active: boolean | null, mine: boolean | null, reference: string | null, section: string | null, sectionTitle: string | null, reason: string | null, openedAt: string | null, expiresAt: string | null, endedAt: string | null, user: { name: string | null } | null };

export type ReviewOpeningsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReviewOpeningsQuery = { review: { accessGrants: Array<{ id: string, active: boolean | null, mine: boolean | null, reference: string | null, section: string | null, sectionTitle: string | null, reason: string | null, openedAt: string | null, expiresAt: string | null, endedAt: string | null, user: { name: string | null } | null }> | null } | null };

export type OpeningsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  active?: boolean | null | undefined;
}>;


export type OpeningsQuery = { accessGrants: { totalCount: number | null, nodes: Array<{ id: string, active: boolean | null, mine: boolean | null, reference: string | null, section: string | null, sectionTitle: string | null, reason: string | null, openedAt: string | null, expiresAt: string | null, endedAt: string | null, user: { name: string | null } | null }> | null } | null };

export type OpenSealedSectionMutationVariables = Exact<{
  input: OpenSealedSectionInput;
}>;


export type OpenSealedSectionMutation = { openSealedSection: { id: string, active: boolean | null, mine: boolean | null, reference: string | null, section: string | null, sectionTitle: string | null, reason: string | null, openedAt: string | null, expiresAt: string | null, endedAt: string | null, user: { name: string | null } | null } | null };

export type CloseSealedSectionMutationVariables = Exact<{
  grant: string | number;
}>;


export type CloseSealedSectionMutation = { closeSealedSection: { id: string, active: boolean | null, mine: boolean | null, reference: string | null, section: string | null, sectionTitle: string | null, reason: string | null, openedAt: string | null, expiresAt: string | null, endedAt: string | null, user: { name: string | null } | null } | null };

export type SignInTroubleQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInTroubleQuery = { mailDelivery: Delivery | null, lockouts: Array<{ id: string, name: string | null, email: string | null, of: Array<string>, until: string | null }> | null, undeliveredMails: Array<{ id: string, recipient: string | null, template: string | null, state: string | null, answer: string | null, tries: number | null, queuedAt: string | null }> | null };

export type ReleaseLockoutMutationVariables = Exact<{
  input: ForPersonInput;
}>;


export type ReleaseLockoutMutation = { releaseLockout: boolean | null };

export type IdentityProviderSettingsQueryVariables = Exact<{
  authority: string;
}>;


export type IdentityProviderSettingsQuery = { identityProviderSettings: Array<{ id: string, name: string | null, forSettings: boolean | null, issuer: string | null, clientId: string | null, scope: string | null, emailDomains: Array<string> | null, approves: boolean | null, callback: string | null, roleRules: Array<{ claim: string, value: string, role: StaffRoleName }> | null }> | null };

export type IdentityProviderAnswersQueryVariables = Exact<{
  provider: string | number;
}>;


export type IdentityProviderAnswersQuery = { identityProviderAnswers: boolean | null };

export type SaveIdentityProviderMutationVariables = Exact<{
  input: IdentityProviderInput;
}>;


export type SaveIdentityProviderMutation = { saveIdentityProvider: string | null };

export type EndIdentityProviderMutationVariables = Exact<{
  provider: string | number;
}>;


export type EndIdentityProviderMutation = { endIdentityProvider: boolean | null };

export type AcceptReviewMutationVariables = Exact<{
  input: ReviewStepInput;
}>;


export type AcceptReviewMutation = { acceptReview: { id: string, state: ReviewState | null, version: number | null } | null };

export type ReturnReviewMutationVariables = Exact<{
  input: ReturnReviewInput;
}>;


export type ReturnReviewMutation = { returnReview: { id: string, state: ReviewState | null, version: number | null } | null };

export type DecideReviewMutationVariables = Exact<{
  input: DecideReviewInput;
}>;


export type DecideReviewMutation = { decideReview: { id: string, state: ReviewState | null, version: number | null } | null };

export type AssignReviewMutationVariables = Exact<{
  input: AssignReviewInput;
}>;


export type AssignReviewMutation = { assignReview: { id: string, state: ReviewState | null, version: number | null, assignedTo: { name: string | null } | null } | null };

export type SteppedFragment = { id: string, state: ReviewState | null, version: number | null };

export type SubjectAccessRequestsQueryVariables = Exact<{
  open?: boolean | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SubjectAccessRequestsQuery = { subjectAccessRequests: { totalCount: number | null, nodes: Array<{ id: string, applicant: SubjectAccessApplicant | null, state: SubjectAccessState | null, receivedOn: string | null, dueOn: string | null, recordedByName: string | null, child: { fullName: string | null } | null }> | null } | null };

export type SubjectAccessRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type SubjectAccessRequestQuery = { subjectAccessRequest: { id: string, applicant: SubjectAccessApplicant | null, why: string | null, state: SubjectAccessState | null, receivedOn: string | null, dueOn: string | null, extensionReason: string | null, recordedByName: string | null, recordedAt: string | null, readyAt: string | null, expiresAt: string | null, size: number | null, download: string | null, child: { fullName: string | null, bornOn: string | null } | null, pieces: Array<{ id: string, section: string | null, label: string | null, text: string | null, mark: PieceMark | null, markSays: string | null, redact: boolean | null, reason: string | null, decidedByName: string | null, stretches: Array<{ text: string | null, inLabel: boolean | null, passage: string | null, because: string | null }> | null }> | null } | null };

export type FindChildrenQueryVariables = Exact<{
  search: string;
}>;


export type FindChildrenQuery = { children: { nodes: Array<{ id: string, fullName: string | null, bornOn: string | null, upn: string | null }> | null } | null };

export type RequestSubjectAccessMutationVariables = Exact<{
  input: RequestSubjectAccessInput;
}>;


export type RequestSubjectAccessMutation = { requestSubjectAccess: { id: string } | null };

export type DecidePiecesMutationVariables = Exact<{
  input: DecidePiecesInput;
}>;


export type DecidePiecesMutation = { decidePieces: { id: string } | null };

export type FinishSubjectAccessMutationVariables = Exact<{
  id: string | number;
}>;


export type FinishSubjectAccessMutation = { finishSubjectAccess: { id: string } | null };

export type ExtendSubjectAccessMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ExtendSubjectAccessMutation = { extendSubjectAccess: { id: string } | null };

export type RedactWordsMutationVariables = Exact<{
  input: RedactWordsInput;
}>;


export type RedactWordsMutation = { redactWords: { places: number | null, parts: number | null, elsewhere: number | null } | null };

export type RestoreWordsMutationVariables = Exact<{
  input: RestoreWordsInput;
}>;


export type RestoreWordsMutation = { restoreWords: { id: string } | null };

export type TermsQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsQuery = { terms: Array<{ id: string, version: number | null, name: string | null, startsOn: string | null, endsOn: string | null, listsDueOn: string | null, listsMadeOn: string | null, sent: number | null, acknowledged: number | null, toPost: number | null }> | null };

export type TermListsQueryVariables = Exact<{
  first: number;
  offset: number;
  term?: string | number | null | undefined;
  acknowledged?: boolean | null | undefined;
}>;


export type TermListsQuery = { termLists: { totalCount: number | null, nodes: Array<{ id: string, termName: string | null, startsOn: string | null, children: number | null, sentAt: string | null, told: number | null, acknowledgedAt: string | null, acknowledgedByName: string | null, setting: { name: string | null, town: string | null } | null }> | null } | null };

export type TermListQueryVariables = Exact<{
  id: string | number;
}>;


export type TermListQuery = { termList: { id: string, termName: string | null, startsOn: string | null, endsOn: string | null, children: number | null, sentAt: string | null, told: number | null, acknowledgedAt: string | null, acknowledgedByName: string | null, authority: { name: string | null } | null, setting: { name: string | null, address: string | null, town: string | null, postcode: string | null } | null, entries: Array<{ id: string, meetBy: string | null, completeBy: string | null, child: { fullName: string | null, bornOn: string | null, yearGroup: number | null } | null, review: { id: string, reference: string | null, state: ReviewState | null, meetingBookedOn: string | null } | null }> | null } | null };

export type SaveTermMutationVariables = Exact<{
  input: SaveTermInput;
}>;


export type SaveTermMutation = { saveTerm: { id: string } | null };

export type RemoveTermMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveTermMutation = { removeTerm: boolean | null };

export type SendTermListsMutationVariables = Exact<{
  term: string | number;
  remind: boolean;
}>;


export type SendTermListsMutation = { sendTermLists: { id: string } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string | null, name: string | null, roles: Array<string>, authorities: Array<{ code: string, name: string | null, policy: { serviceName: string | null, idleMinutes: number | null, sealedMinutes: number | null } | null }> | null, may: Array<{ type: string, field: string, read: boolean, write: boolean, why: string | null }> } };

export type StillMeQueryVariables = Exact<{ [key: string]: never; }>;


export type StillMeQuery = { viewer: { id: string | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean | null };

export type WorklistQueryVariables = Exact<{
  filter?: ReviewFilter | null | undefined;
  sort: ReviewSort;
  reversed: boolean;
  first: number;
  offset: number;
}>;


export type WorklistQuery = { reviews: { totalCount: number | null, nodes: Array<{ id: string, reference: string | null, version: number | null, state: ReviewState | null, decision: ReviewDecision | null, dueOn: string | null, daysLeft: number | null, dueStatus: ClockState | null, isNew: boolean | null, meetingHeldOn: string | null, meetingBookedOn: string | null, child: { fullName: string | null, age: number | null } | null, setting: { name: string | null } | null, assignedTo: { id: string, name: string | null } | null, availableSteps: Array<{ name: string }> | null }> | null } | null };

export type WalkQueryVariables = Exact<{
  filter?: ReviewFilter | null | undefined;
  sort: ReviewSort;
  reversed: boolean;
  first: number;
  offset: number;
}>;


export type WalkQuery = { reviews: { totalCount: number | null, nodes: Array<{ id: string, child: { fullName: string | null } | null }> | null } | null };

export type WorklistsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorklistsQuery = { worklists: Array<{ name: WorklistName, says: string, means: string, empty: string, count: number }> | null, savedFilters: Array<{ id: string, name: string | null, own: boolean | null, shared: boolean | null, madeByName: string | null, sort: ReviewSort | null, version: number | null, filter: { worklist: WorklistName | null, state: Array<ReviewState> | null, assignedTo: string | null, mine: boolean | null, unassigned: boolean | null, dueUntil: string | null, dueWithin: number | null, clock: string | null, setting: string | null } | null }> | null };

export type SaveFilterMutationVariables = Exact<{
  input: SaveFilterInput;
}>;


export type SaveFilterMutation = { saveFilter: { id: string } | null };

export type RemoveFilterMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveFilterMutation = { removeFilter: boolean | null };

export type MarkWorklistSeenMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkWorklistSeenMutation = { markWorklistSeen: string | null };

export type CaseworkersQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseworkersQuery = { staff: Array<{ id: string, name: string | null }> | null };

export const AdviceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Advice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ofReview"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"chases"}},{"kind":"Field","name":{"kind":"Name","value":"lastChasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"bearing"}},{"kind":"Field","name":{"kind":"Name","value":"binds"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]} as unknown as DocumentNode<AdviceFragment, unknown>;
export const LetterGuestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterGuest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuestPass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]} as unknown as DocumentNode<LetterGuestFragment, unknown>;
export const ComparisonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Comparison"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"became"}}]}}]}}]} as unknown as DocumentNode<ComparisonFragment, unknown>;
export const DrawnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormDesign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"putAwayAt"}},{"kind":"Field","name":{"kind":"Name","value":"unpublished"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"stops"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}}]}}]}}]} as unknown as DocumentNode<DrawnFragment, unknown>;
export const MembershipRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]} as unknown as DocumentNode<MembershipRowFragment, unknown>;
export const CaseMessageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUnread"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]} as unknown as DocumentNode<CaseMessageFragment, unknown>;
export const ChoicesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Choices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyNotifications"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"quietWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"digestAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"calendarMadeAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]} as unknown as DocumentNode<ChoicesFragment, unknown>;
export const PersonRoleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PersonRoleFragment, unknown>;
export const LetterLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Letter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"toSetting"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentByName"}},{"kind":"Field","name":{"kind":"Name","value":"pdf"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<LetterLineFragment, unknown>;
export const PlanWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]}}]} as unknown as DocumentNode<PlanWordsFragment, unknown>;
export const PinnedQueryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PinnedQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"became"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replyByOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}}]}}]} as unknown as DocumentNode<PinnedQueryFragment, unknown>;
export const ScheduleClassFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleClass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"shippedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"changeable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ScheduleClassFragment, unknown>;
export const EntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"files"}}]}}]} as unknown as DocumentNode<EntryFragment, unknown>;
export const OpeningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Opening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpeningFragment, unknown>;
export const SteppedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stepped"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SteppedFragment, unknown>;
export const AdviceRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdviceRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adviceRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ofReview"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"chases"}},{"kind":"Field","name":{"kind":"Name","value":"lastChasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bearing"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdviceRequestsQuery, AdviceRequestsQueryVariables>;
export const AskForAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForAdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskForAdviceMutation, AskForAdviceMutationVariables>;
export const AcceptAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcceptAdviceMutation, AcceptAdviceMutationVariables>;
export const RecordAdviceReceivedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAdviceReceived"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAdviceReceivedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAdviceReceived"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordAdviceReceivedMutation, RecordAdviceReceivedMutationVariables>;
export const RecordAdviceNotGivenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAdviceNotGiven"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAdviceNotGiven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordAdviceNotGivenMutation, RecordAdviceNotGivenMutationVariables>;
export const CancelAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CancelAdviceMutation, CancelAdviceMutationVariables>;
export const ChaseAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChaseAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chaseAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChaseAdviceMutation, ChaseAdviceMutationVariables>;
export const MailLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MailLetterMutation, MailLetterMutationVariables>;
export const AssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueStatus"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssessmentsQuery, AssessmentsQueryVariables>;
export const AssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"upn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reassessment"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"refusedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"adviceRequestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"adviceReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"noPlanOn"}},{"kind":"Field","name":{"kind":"Name","value":"draftSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"consultedOn"}},{"kind":"Field","name":{"kind":"Name","value":"consultationEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"representationsOn"}},{"kind":"Field","name":{"kind":"Name","value":"representations"}},{"kind":"Field","name":{"kind":"Name","value":"finalPlanOn"}},{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"supportDecision"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"supportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueStatus"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"bearing"}},{"kind":"Field","name":{"kind":"Name","value":"binds"}},{"kind":"Field","name":{"kind":"Name","value":"movedBy"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"basisOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exceptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"toOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lettersToWrite"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"primaryNeed"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PinnedQuery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adviceRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Advice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterGuest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffByName"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Advice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ofReview"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"chases"}},{"kind":"Field","name":{"kind":"Name","value":"lastChasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"bearing"}},{"kind":"Field","name":{"kind":"Name","value":"binds"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterGuest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuestPass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUnread"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Letter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"toSetting"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentByName"}},{"kind":"Field","name":{"kind":"Name","value":"pdf"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PinnedQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"became"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replyByOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"files"}}]}}]} as unknown as DocumentNode<AssessmentQuery, AssessmentQueryVariables>;
export const AcceptAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AcceptAssessmentMutation, AcceptAssessmentMutationVariables>;
export const ReturnAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReturnAssessmentMutation, ReturnAssessmentMutationVariables>;
export const AssignAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AssignAssessmentMutation, AssignAssessmentMutationVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"child"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorName"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"act"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTimeISO"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTimeISO"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"child"},"value":{"kind":"Variable","name":{"kind":"Name","value":"child"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"actorName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorName"}}},{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"act"},"value":{"kind":"Variable","name":{"kind":"Name","value":"act"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const AuditedChildrenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditedChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditedChildren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AuditedChildrenQuery, AuditedChildrenQueryVariables>;
export const ReadersOfChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadersOfChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"child"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readersOfChild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"child"},"value":{"kind":"Variable","name":{"kind":"Name","value":"child"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"listed"}},{"kind":"Field","name":{"kind":"Name","value":"exported"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}}]}}]} as unknown as DocumentNode<ReadersOfChildQuery, ReadersOfChildQueryVariables>;
export const UnusualReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnusualReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unusualReading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]} as unknown as DocumentNode<UnusualReadingQuery, UnusualReadingQueryVariables>;
export const AuditChainsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditChains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditChains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"signedEntries"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedEntries"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}}]} as unknown as DocumentNode<AuditChainsQuery, AuditChainsQueryVariables>;
export const AuditProofDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditProof"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"child"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditProof"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"child"},"value":{"kind":"Variable","name":{"kind":"Name","value":"child"}}}]}]}}]} as unknown as DocumentNode<AuditProofQuery, AuditProofQueryVariables>;
export const BoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Board"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseloadBoard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"caseworker"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"toLookAt"}},{"kind":"Field","name":{"kind":"Name","value":"toDecide"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}},{"kind":"Field","name":{"kind":"Name","value":"coveredBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"thisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"nextFourWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"later"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"thisWeek"}},{"kind":"Field","name":{"kind":"Name","value":"nextFourWeeks"}},{"kind":"Field","name":{"kind":"Name","value":"later"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"inTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"loadRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}}]}}]} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;
export const BreachForecastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BreachForecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breachForecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}},{"kind":"Argument","name":{"kind":"Name","value":"weeks"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"test"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"happened"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"simpleError"}},{"kind":"Field","name":{"kind":"Name","value":"learntFrom"}}]}}]}}]} as unknown as DocumentNode<BreachForecastQuery, BreachForecastQueryVariables>;
export const BalanceProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BalanceProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"workers"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"moveAssigned"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balanceProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}},{"kind":"Argument","name":{"kind":"Name","value":"workers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"workers"}}},{"kind":"Argument","name":{"kind":"Name","value":"moveAssigned"},"value":{"kind":"Variable","name":{"kind":"Name","value":"moveAssigned"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"settingName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<BalanceProposalQuery, BalanceProposalQueryVariables>;
export const AssignPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]} as unknown as DocumentNode<AssignPreviewQuery, AssignPreviewQueryVariables>;
export const AssignReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignReviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"items"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"items"},"value":{"kind":"Variable","name":{"kind":"Name","value":"items"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]} as unknown as DocumentNode<AssignReviewsMutation, AssignReviewsMutationVariables>;
export const CoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Covers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"past"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"covers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"past"},"value":{"kind":"Variable","name":{"kind":"Name","value":"past"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fromOn"}},{"kind":"Field","name":{"kind":"Name","value":"untilOn"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"arrangedByName"}},{"kind":"Field","name":{"kind":"Name","value":"absent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoversQuery, CoversQueryVariables>;
export const ArrangeCoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArrangeCover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArrangeCoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arrangeCover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArrangeCoverMutation, ArrangeCoverMutationVariables>;
export const EndCoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCoverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndCoverMutation, EndCoverMutationVariables>;
export const ComparedReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparedReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarlierForm"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"of"},"name":{"kind":"Name","value":"review"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Comparison"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Comparison"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"became"}}]}}]}}]} as unknown as DocumentNode<ComparedReviewQuery, ComparedReviewQueryVariables>;
export const ComparedAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparedAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EarlierForm"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"of"},"name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"compared"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Comparison"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Comparison"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"became"}}]}}]}}]} as unknown as DocumentNode<ComparedAssessmentQuery, ComparedAssessmentQueryVariables>;
export const FormDesignsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormDesigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formDesigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"putAwayAt"}},{"kind":"Field","name":{"kind":"Name","value":"unpublished"}}]}}]}}]} as unknown as DocumentNode<FormDesignsQuery, FormDesignsQueryVariables>;
export const FormDesignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormDesign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formDesign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormDesign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"putAwayAt"}},{"kind":"Field","name":{"kind":"Name","value":"unpublished"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"stops"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}}]}}]}}]} as unknown as DocumentNode<FormDesignQuery, FormDesignQueryVariables>;
export const FormComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]} as unknown as DocumentNode<FormComparisonQuery, FormComparisonQueryVariables>;
export const QuestionBankDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionBank"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionBank"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}}]} as unknown as DocumentNode<QuestionBankQuery, QuestionBankQueryVariables>;
export const FormOffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormOffers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"variants"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FormOffersQuery, FormOffersQueryVariables>;
export const CreateDesignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDesign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDesignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDesign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateDesignMutation, CreateDesignMutationVariables>;
export const SaveDesignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDesign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDesignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDesign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormDesign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"putAwayAt"}},{"kind":"Field","name":{"kind":"Name","value":"unpublished"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"stops"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"drafts"}}]}}]}}]} as unknown as DocumentNode<SaveDesignMutation, SaveDesignMutationVariables>;
export const PublishDesignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishDesign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishDesignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishDesign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}}]} as unknown as DocumentNode<PublishDesignMutation, PublishDesignMutationVariables>;
export const OfferFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OfferFormMutation, OfferFormMutationVariables>;
export const PutDesignAwayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutDesignAway"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"design"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"away"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putDesignAway"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"design"},"value":{"kind":"Variable","name":{"kind":"Name","value":"design"}}},{"kind":"Argument","name":{"kind":"Name","value":"away"},"value":{"kind":"Variable","name":{"kind":"Name","value":"away"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PutDesignAwayMutation, PutDesignAwayMutationVariables>;
export const KeepInBankDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepInBank"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepInBankInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepInBank"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<KeepInBankMutation, KeepInBankMutationVariables>;
export const RemoveFromBankDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFromBank"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFromBank"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveFromBankMutation, RemoveFromBankMutationVariables>;
export const ExportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Exports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedByName"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"downloadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"download"}}]}}]}}]}}]} as unknown as DocumentNode<ExportsQuery, ExportsQueryVariables>;
export const PurposesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}}]}}]}}]} as unknown as DocumentNode<PurposesQuery, PurposesQueryVariables>;
export const RequestExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequestExportMutation, RequestExportMutationVariables>;
export const FormsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Forms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"statutory"}},{"kind":"Field","name":{"kind":"Name","value":"variants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<FormsQuery, FormsQueryVariables>;
export const FormVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FormVersionQuery, FormVersionQueryVariables>;
export const InvitationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"waiting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"waiting"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"settingRole"}},{"kind":"Field","name":{"kind":"Name","value":"staffRole"}},{"kind":"Field","name":{"kind":"Name","value":"invitedByName"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"sends"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const InviteColleagueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteColleague"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteColleagueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteColleague"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InviteColleagueMutation, InviteColleagueMutationVariables>;
export const InviteStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<InviteStaffMutation, InviteStaffMutationVariables>;
export const ResendInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const WithdrawInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const MembershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Memberships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]} as unknown as DocumentNode<MembershipsQuery, MembershipsQueryVariables>;
export const DecideMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipState"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]} as unknown as DocumentNode<DecideMembershipMutation, DecideMembershipMutationVariables>;
export const RemoveColleagueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveColleague"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveColleagueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeColleague"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]} as unknown as DocumentNode<RemoveColleagueMutation, RemoveColleagueMutationVariables>;
export const WriteMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteMessageMutation, WriteMessageMutationVariables>;
export const WithdrawMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawMessageMutation, WithdrawMessageMutationVariables>;
export const MarkMessagesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkMessagesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"message"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markMessagesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"message"},"value":{"kind":"Variable","name":{"kind":"Name","value":"message"}}}]}]}}]} as unknown as DocumentNode<MarkMessagesReadMutation, MarkMessagesReadMutationVariables>;
export const AddReviewNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddReviewNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddReviewNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addReviewNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddReviewNoteMutation, AddReviewNoteMutationVariables>;
export const MyNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choices"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Choices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyNotifications"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"quietWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"digestAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"calendarMadeAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]} as unknown as DocumentNode<MyNotificationsQuery, MyNotificationsQueryVariables>;
export const SaveNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveNotificationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveNotifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Choices"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Choices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyNotifications"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"quietWeekends"}},{"kind":"Field","name":{"kind":"Name","value":"digestAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"calendarMadeAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendarReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]} as unknown as DocumentNode<SaveNotificationsMutation, SaveNotificationsMutationVariables>;
export const MakeCalendarAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeCalendarAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeCalendarAddress"}}]}}]} as unknown as DocumentNode<MakeCalendarAddressMutation, MakeCalendarAddressMutationVariables>;
export const RevokeCalendarAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarAddress"}}]}}]} as unknown as DocumentNode<RevokeCalendarAddressMutation, RevokeCalendarAddressMutationVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"laCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"laCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"laCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"urn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lowestAge"}},{"kind":"Field","name":{"kind":"Name","value":"highestAge"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const OrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]} as unknown as DocumentNode<OrganisationQuery, OrganisationQueryVariables>;
export const SettingChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]}}]} as unknown as DocumentNode<SettingChoicesQuery, SettingChoicesQueryVariables>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"teamMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"staffRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"teamMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"staffRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRole"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const SessionsOfPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionsOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"person"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeAt"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"addressRange"}},{"kind":"Field","name":{"kind":"Name","value":"actingName"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode<SessionsOfPersonQuery, SessionsOfPersonQueryVariables>;
export const GrantRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GrantRoleMutation, GrantRoleMutationVariables>;
export const EndRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndRoleMutation, EndRoleMutationVariables>;
export const ChangeSettingRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSettingRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeSettingRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSettingRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeSettingRoleMutation, ChangeSettingRoleMutationVariables>;
export const EndSessionsOfPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSessionsOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSessionsOfPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<EndSessionsOfPersonMutation, EndSessionsOfPersonMutationVariables>;
export const SendResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HelpPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SendResetMutation, SendResetMutationVariables>;
export const ForgetFactorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetFactors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HelpPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetFactors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ForgetFactorsMutation, ForgetFactorsMutationVariables>;
export const CloseAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<CloseAccountMutation, CloseAccountMutationVariables>;
export const ReopenAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const PolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"privateEmail"}},{"kind":"Field","name":{"kind":"Name","value":"teamMailboxes"}},{"kind":"Field","name":{"kind":"Name","value":"linkHours"}},{"kind":"Field","name":{"kind":"Name","value":"invitationDays"}},{"kind":"Field","name":{"kind":"Name","value":"codeMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"idleMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"absoluteHours"}},{"kind":"Field","name":{"kind":"Name","value":"securityQuestion"}},{"kind":"Field","name":{"kind":"Name","value":"strongFactorForStaff"}},{"kind":"Field","name":{"kind":"Name","value":"sealedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"signOffForms"}},{"kind":"Field","name":{"kind":"Name","value":"supportEmail"}},{"kind":"Field","name":{"kind":"Name","value":"supportPhone"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyQuery, PolicyQueryVariables>;
export const PolicyPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChanges"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]} as unknown as DocumentNode<PolicyPreviewQuery, PolicyPreviewQueryVariables>;
export const ChangePolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ChangePolicyMutation, ChangePolicyMutationVariables>;
export const AdministrativeActsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministrativeActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrativeActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]}}]} as unknown as DocumentNode<AdministrativeActsQuery, AdministrativeActsQueryVariables>;
export const CallReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CallReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"callReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CallReviewMutation, CallReviewMutationVariables>;
export const RecordRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordRequestMutation, RecordRequestMutationVariables>;
export const RecordChildDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordChildInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordChild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"upn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordChildMutation, RecordChildMutationVariables>;
export const BookMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BookMeetingMutation, BookMeetingMutationVariables>;
export const RecordReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordReportMutation, RecordReportMutationVariables>;
export const DraftPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftPlanMutation, DraftPlanMutationVariables>;
export const SendNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendNoticeMutation, SendNoticeMutationVariables>;
export const RecordRepresentationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRepresentations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRepresentationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRepresentations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordRepresentationsMutation, RecordRepresentationsMutationVariables>;
export const IssueFinalPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueFinalPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueFinalPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueFinalPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<IssueFinalPlanMutation, IssueFinalPlanMutationVariables>;
export const DeclineToAmendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineToAmend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineToAmendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineToAmend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeclineToAmendMutation, DeclineToAmendMutationVariables>;
export const RecordAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAppealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordAppealMutation, RecordAppealMutationVariables>;
export const RecordAppealOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAppealOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAppealOutcomeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAppealOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordAppealOutcomeMutation, RecordAppealOutcomeMutationVariables>;
export const CeasePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CeasePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CeasePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ceasePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CeasePlanMutation, CeasePlanMutationVariables>;
export const ContinuePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContinuePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContinuePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continuePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ContinuePlanMutation, ContinuePlanMutationVariables>;
export const CloseReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseReviewMutation, CloseReviewMutationVariables>;
export const DecideToAssessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideToAssess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideToAssessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideToAssess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DecideToAssessMutation, DecideToAssessMutationVariables>;
export const RefuseToAssessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseToAssess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideWithReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseToAssess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseToAssessMutation, RefuseToAssessMutationVariables>;
export const RequestAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequestAdviceMutation, RequestAdviceMutationVariables>;
export const RecordAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordAdviceMutation, RecordAdviceMutationVariables>;
export const DraftFirstPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftFirstPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftFirstPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftFirstPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftFirstPlanMutation, DraftFirstPlanMutationVariables>;
export const DecideNoPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideNoPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideWithReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideNoPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DecideNoPlanMutation, DecideNoPlanMutationVariables>;
export const SendDraftPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendDraftPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendDraftPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendDraftPlanMutation, SendDraftPlanMutationVariables>;
export const ConsultSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsultSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConsultSettingsMutation, ConsultSettingsMutationVariables>;
export const EndConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndConsultationMutation, EndConsultationMutationVariables>;
export const RecordDraftRepresentationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDraftRepresentations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftRepresentationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDraftRepresentations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordDraftRepresentationsMutation, RecordDraftRepresentationsMutationVariables>;
export const IssuePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssuePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssuePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<IssuePlanMutation, IssuePlanMutationVariables>;
export const WithdrawRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideWithReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const RecordAssessmentAppealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAssessmentAppeal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAssessmentAppeal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordAssessmentAppealMutation, RecordAssessmentAppealMutationVariables>;
export const AgreeSupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AgreeSupportMutation, AgreeSupportMutationVariables>;
export const ReviewSupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReviewSupportMutation, ReviewSupportMutationVariables>;
export const EndSupportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSupport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSupportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSupport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndSupportMutation, EndSupportMutationVariables>;
export const RecordExceptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExceptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordExceptionMutation, RecordExceptionMutationVariables>;
export const WithdrawExceptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawException"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawExceptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawException"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawExceptionMutation, WithdrawExceptionMutationVariables>;
export const WriteLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteLetterMutation, WriteLetterMutationVariables>;
export const ChangeLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ChangeLetterMutation, ChangeLetterMutationVariables>;
export const SendLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendLetterMutation, SendLetterMutationVariables>;
export const DiscardLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DiscardLetterMutation, DiscardLetterMutationVariables>;
export const LetterTemplatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letterTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"mustHave"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letterPlaceholders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]} as unknown as DocumentNode<LetterTemplatesQuery, LetterTemplatesQueryVariables>;
export const PreviewLetterTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewLetterTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewLetterTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"body"},"value":{"kind":"Variable","name":{"kind":"Name","value":"body"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}}]}}]}}]} as unknown as DocumentNode<PreviewLetterTemplateQuery, PreviewLetterTemplateQueryVariables>;
export const SaveLetterTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveLetterTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveLetterTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveLetterTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SaveLetterTemplateMutation, SaveLetterTemplateMutationVariables>;
export const RehearsalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rehearsal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rules"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupposedRuleInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rehearsal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"rules"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rules"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"settingName"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RehearsalQuery, RehearsalQueryVariables>;
export const AskAboutAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAboutAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskAboutAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askAboutAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskAboutAnswerMutation, AskAboutAnswerMutationVariables>;
export const SettleQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SettleQueryMutation, SettleQueryMutationVariables>;
export const WithdrawQueryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawQuery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawQueryMutation, WithdrawQueryMutationVariables>;
export const RectificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rectifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RectificationDecision"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rectifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RectificationsQuery, RectificationsQueryVariables>;
export const NoteRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteRectificationMutation, NoteRectificationMutationVariables>;
export const DecideRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideRectificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DecideRectificationMutation, DecideRectificationMutationVariables>;
export const RetentionQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holdId"}},{"kind":"Field","name":{"kind":"Name","value":"holdReason"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"upn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetentionQueueQuery, RetentionQueueQueryVariables>;
export const LegalHoldsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegalHolds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalHolds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"placedByName"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedByName"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LegalHoldsQuery, LegalHoldsQueryVariables>;
export const DisposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DisposalState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordClass"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proposedByName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<DisposalsQuery, DisposalsQueryVariables>;
export const RetentionScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retentionSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleClass"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleClass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"shippedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"changeable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RetentionScheduleQuery, RetentionScheduleQueryVariables>;
export const PlaceLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"child"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"child"},"value":{"kind":"Variable","name":{"kind":"Name","value":"child"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlaceLegalHoldMutation, PlaceLegalHoldMutationVariables>;
export const LiftLegalHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftLegalHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"liftLegalHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LiftLegalHoldMutation, LiftLegalHoldMutationVariables>;
export const ProposeDisposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeDisposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"child"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"why"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeDisposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"child"},"value":{"kind":"Variable","name":{"kind":"Name","value":"child"}}},{"kind":"Argument","name":{"kind":"Name","value":"why"},"value":{"kind":"Variable","name":{"kind":"Name","value":"why"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProposeDisposalMutation, ProposeDisposalMutationVariables>;
export const DecideDisposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideDisposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDisposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideDisposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DecideDisposalMutation, DecideDisposalMutationVariables>;
export const SetRetentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRetention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRetentionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRetention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScheduleClass"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScheduleClass"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetentionClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"shippedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"changeable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedByName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SetRetentionMutation, SetRetentionMutationVariables>;
export const ReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Review"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dueStatus"}},{"kind":"Field","name":{"kind":"Name","value":"meetingHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"yearGroup"}},{"kind":"Field","name":{"kind":"Name","value":"upn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"convenedBy"}},{"kind":"Field","name":{"kind":"Name","value":"calledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"meetingBookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportText"}},{"kind":"Field","name":{"kind":"Name","value":"noticeSentOn"}},{"kind":"Field","name":{"kind":"Name","value":"representationsOn"}},{"kind":"Field","name":{"kind":"Name","value":"representations"}},{"kind":"Field","name":{"kind":"Name","value":"finalPlanOn"}},{"kind":"Field","name":{"kind":"Name","value":"notAmendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeReason"}},{"kind":"Field","name":{"kind":"Name","value":"ceaseReason"}},{"kind":"Field","name":{"kind":"Name","value":"ceasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"continuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"appealEndedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lettersToWrite"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"placementType"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryNeed"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryNeed"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstMadeOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"bearing"}},{"kind":"Field","name":{"kind":"Name","value":"binds"}},{"kind":"Field","name":{"kind":"Name","value":"movedBy"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"basisOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PinnedQuery"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adviceRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Advice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LetterGuest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedByName"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffByName"}},{"kind":"Field","name":{"kind":"Name","value":"signedOffAt"}},{"kind":"Field","name":{"kind":"Name","value":"formVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Entry"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Advice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"ofReview"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedOn"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"chases"}},{"kind":"Field","name":{"kind":"Name","value":"lastChasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"bearing"}},{"kind":"Field","name":{"kind":"Name","value":"binds"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterGuest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GuestPass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUnread"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LetterLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Letter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"toSetting"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"sentByName"}},{"kind":"Field","name":{"kind":"Name","value":"pdf"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"writtenByName"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PinnedQuery"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerQuery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"became"}},{"kind":"Field","name":{"kind":"Name","value":"askedByName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replyByOn"}},{"kind":"Field","name":{"kind":"Name","value":"repliedByName"}},{"kind":"Field","name":{"kind":"Name","value":"repliedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"voice"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"files"}}]}}]} as unknown as DocumentNode<ReviewQuery, ReviewQueryVariables>;
export const RequestDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RequestDocumentMutation, RequestDocumentMutationVariables>;
export const ReviewOpeningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewOpenings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Opening"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Opening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReviewOpeningsQuery, ReviewOpeningsQueryVariables>;
export const OpeningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Openings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"active"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"active"},"value":{"kind":"Variable","name":{"kind":"Name","value":"active"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Opening"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Opening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpeningsQuery, OpeningsQueryVariables>;
export const OpenSealedSectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSealedSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSealedSectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSealedSection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Opening"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Opening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OpenSealedSectionMutation, OpenSealedSectionMutationVariables>;
export const CloseSealedSectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSealedSection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grant"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeSealedSection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"grant"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grant"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Opening"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Opening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"sectionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CloseSealedSectionMutation, CloseSealedSectionMutationVariables>;
export const SignInTroubleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInTrouble"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailDelivery"}},{"kind":"Field","name":{"kind":"Name","value":"lockouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undeliveredMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"template"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}}]}}]}}]} as unknown as DocumentNode<SignInTroubleQuery, SignInTroubleQueryVariables>;
export const ReleaseLockoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseLockout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseLockout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ReleaseLockoutMutation, ReleaseLockoutMutationVariables>;
export const IdentityProviderSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentityProviderSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviderSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"forSettings"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"}},{"kind":"Field","name":{"kind":"Name","value":"roleRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approves"}},{"kind":"Field","name":{"kind":"Name","value":"callback"}}]}}]}}]} as unknown as DocumentNode<IdentityProviderSettingsQuery, IdentityProviderSettingsQueryVariables>;
export const IdentityProviderAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentityProviderAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provider"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviderAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"provider"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provider"}}}]}]}}]} as unknown as DocumentNode<IdentityProviderAnswersQuery, IdentityProviderAnswersQueryVariables>;
export const SaveIdentityProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveIdentityProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveIdentityProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SaveIdentityProviderMutation, SaveIdentityProviderMutationVariables>;
export const EndIdentityProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndIdentityProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"provider"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endIdentityProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"provider"},"value":{"kind":"Variable","name":{"kind":"Name","value":"provider"}}}]}]}}]} as unknown as DocumentNode<EndIdentityProviderMutation, EndIdentityProviderMutationVariables>;
export const AcceptReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stepped"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stepped"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AcceptReviewMutation, AcceptReviewMutationVariables>;
export const ReturnReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stepped"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stepped"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ReturnReviewMutation, ReturnReviewMutationVariables>;
export const DecideReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stepped"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stepped"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DecideReviewMutation, DecideReviewMutationVariables>;
export const AssignReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stepped"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stepped"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Review"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AssignReviewMutation, AssignReviewMutationVariables>;
export const SubjectAccessRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectAccessRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectAccessRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubjectAccessRequestsQuery, SubjectAccessRequestsQueryVariables>;
export const SubjectAccessRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectAccessRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectAccessRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readyAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"download"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"markSays"}},{"kind":"Field","name":{"kind":"Name","value":"redact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedByName"}},{"kind":"Field","name":{"kind":"Name","value":"stretches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"inLabel"}},{"kind":"Field","name":{"kind":"Name","value":"passage"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubjectAccessRequestQuery, SubjectAccessRequestQueryVariables>;
export const FindChildrenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"upn"}}]}}]}}]}}]} as unknown as DocumentNode<FindChildrenQuery, FindChildrenQueryVariables>;
export const RequestSubjectAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSubjectAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSubjectAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSubjectAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequestSubjectAccessMutation, RequestSubjectAccessMutationVariables>;
export const DecidePiecesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecidePieces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecidePiecesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidePieces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DecidePiecesMutation, DecidePiecesMutationVariables>;
export const FinishSubjectAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishSubjectAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishSubjectAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FinishSubjectAccessMutation, FinishSubjectAccessMutationVariables>;
export const ExtendSubjectAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendSubjectAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendSubjectAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExtendSubjectAccessMutation, ExtendSubjectAccessMutationVariables>;
export const RedactWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedactWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedactWordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redactWords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"}}]}}]}}]} as unknown as DocumentNode<RedactWordsMutation, RedactWordsMutationVariables>;
export const RestoreWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreWordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreWords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestoreWordsMutation, RestoreWordsMutationVariables>;
export const TermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"listsDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"listsMadeOn"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"toPost"}}]}}]}}]} as unknown as DocumentNode<TermsQuery, TermsQueryVariables>;
export const TermListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TermLists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acknowledged"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"term"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}},{"kind":"Argument","name":{"kind":"Name","value":"acknowledged"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acknowledged"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"termName"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedByName"}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"town"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TermListsQuery, TermListsQueryVariables>;
export const TermListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TermList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"termList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"termName"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"children"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedByName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meetBy"}},{"kind":"Field","name":{"kind":"Name","value":"completeBy"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"yearGroup"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"meetingBookedOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TermListQuery, TermListQueryVariables>;
export const SaveTermDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTermInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SaveTermMutation, SaveTermMutationVariables>;
export const RemoveTermDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTerm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveTermMutation, RemoveTermMutationVariables>;
export const SendTermListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTermLists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"remind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendTermLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"term"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}},{"kind":"Argument","name":{"kind":"Name","value":"remind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"remind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendTermListsMutation, SendTermListsMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"authorities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"idleMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"sealedMinutes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const StillMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StillMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StillMeQuery, StillMeQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const WorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Worklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reversed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"reversed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reversed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"dueStatus"}},{"kind":"Field","name":{"kind":"Name","value":"isNew"}},{"kind":"Field","name":{"kind":"Name","value":"meetingHeldOn"}},{"kind":"Field","name":{"kind":"Name","value":"meetingBookedOn"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorklistQuery, WorklistQueryVariables>;
export const WalkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Walk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reversed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"reversed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reversed"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkQuery, WalkQueryVariables>;
export const WorklistsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Worklists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"empty"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"savedFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"madeByName"}},{"kind":"Field","name":{"kind":"Name","value":"sort"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTo"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"dueUntil"}},{"kind":"Field","name":{"kind":"Name","value":"dueWithin"}},{"kind":"Field","name":{"kind":"Name","value":"clock"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}}]}}]}}]}}]} as unknown as DocumentNode<WorklistsQuery, WorklistsQueryVariables>;
export const SaveFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveFilterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveFilter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SaveFilterMutation, SaveFilterMutationVariables>;
export const RemoveFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFilter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveFilterMutation, RemoveFilterMutationVariables>;
export const MarkWorklistSeenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkWorklistSeen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markWorklistSeen"}}]}}]} as unknown as DocumentNode<MarkWorklistSeenMutation, MarkWorklistSeenMutationVariables>;
export const CaseworkersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Caseworkers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CASEWORKER"},{"kind":"EnumValue","value":"MANAGER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseworkersQuery, CaseworkersQueryVariables>;