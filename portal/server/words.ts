import type { AssessmentState, ClockState, CopyFor, DocumentFormat, ReviewDecision, ReviewState, SecurityQuestion, SettingRole, StaffRoleName, SupportDecision, TaskState } from '../gql/graphql.js';

export interface Tag {
  text: string;
  colour: 'grey' | 'blue' | 'green' | 'yellow' | 'red' | 'turquoise';
}

export const stateTags: Readonly<Record<ReviewState | AssessmentState, Tag>> = {
  EXPECTED: { text: 'Not yet started', colour: 'grey' },
  DRAFT: { text: 'In progress', colour: 'blue' },
  SUBMITTED: { text: 'With the authority', colour: 'turquoise' },
  RETURNED: { text: 'Returned to you', colour: 'red' },
  ACCEPTED: { text: 'Accepted', colour: 'turquoise' },
  DECIDED: { text: 'Decided', colour: 'green' },
  AMENDED: { text: 'Plan amended', colour: 'green' },
  NOT_AMENDED: { text: 'Plan not amended', colour: 'green' },
  CEASED: { text: 'Plan ceased', colour: 'grey' },
  CONTINUED: { text: 'Plan goes on', colour: 'green' },
  CLOSED: { text: 'Closed', colour: 'grey' },
  ASSESSING: { text: 'Being assessed', colour: 'turquoise' },
  REFUSED: { text: 'Not assessed', colour: 'grey' },
  NO_PLAN: { text: 'No plan', colour: 'grey' },
  DRAFT_PLAN: { text: 'Draft plan with the family', colour: 'turquoise' },
  PLAN_ISSUED: { text: 'Plan issued', colour: 'green' },
  SUPPORTED: { text: 'Support under way', colour: 'turquoise' },
  ENDED: { text: 'Ended', colour: 'grey' },
  WITHDRAWN: { text: 'Taken back', colour: 'grey' },
  DISCARDED: { text: 'Discarded', colour: 'grey' },
};

export const taskTags: Readonly<Record<TaskState, Tag | undefined>> = {
  NOT_YET_STARTED: { text: 'Not yet started', colour: 'blue' },
  IN_PROGRESS: { text: 'In progress', colour: 'turquoise' },
  COMPLETED: undefined,
  CANNOT_START_YET: { text: 'Cannot start yet', colour: 'grey' },
  PROBLEM: { text: 'There is a problem', colour: 'red' },
};

/** Whose copy a document is, and what that means. */
export const copyWords: Readonly<Record<CopyFor, { says: string; means: string }>> = {
  EVERYBODY: { says: 'For the setting and the authority', means: 'What both may see.' },
  PARENT: { says: 'For parents, carers or the young person', means: 'Without safeguarding notes and without contact details, since parents may live apart.' },
  HEALTH: { says: 'For health services', means: 'Without safeguarding, equality, legal and money matters.' },
  SCHOOL: { says: 'For your own file', means: 'All that the setting may see. The authority does not get it.' },
  AUTHORITY: { says: 'For the authority’s file', means: 'What every caseworker may see.' },
  DRAFT: { says: 'The draft as it stands', means: 'Marked as a draft on every page. Only your setting gets it.' },
};

export const formatWords: Readonly<Record<DocumentFormat, string>> = { PDF: 'PDF', DOCX: 'Word', HTML: 'web page' };

export const decisionWords: Readonly<Record<ReviewDecision, string>> = { MAINTAIN: 'The plan stays as it is', AMEND: 'The plan will be amended', CEASE: 'The plan will cease' };

/** What is done after an early help or a young carer’s assessment. */
export const supportWords: Readonly<Record<SupportDecision, string>> = { INFORMATION: 'information and advice', GROUP: 'a group', ONE_TO_ONE: 'one-to-one support', EARLY_HELP: 'early help', ADULT_SERVICES: 'adult services for the person cared for' };

export const variantWords: Readonly<Record<string, { label: string; hint: string }>> = {
  early_years: { label: 'Early years', hint: 'For children from birth to 5 who are not in Reception yet' },
  school_age: { label: 'School age', hint: 'Reception to Year 11' },
  post16: { label: 'Post-16', hint: 'Young people from 16 to 25' },
};

/** Forms that are no reviews, by their code. */
export const formWords: Readonly<Record<string, { title: string; start: string; hint: string }>> = {
  ehcna_request: { title: 'Request an EHC needs assessment', start: 'Request an EHC needs assessment', hint: 'Asks the authority to assess education, health and care needs. It must answer within six weeks.' },
  eha: { title: 'Early help assessment', start: 'Start an early help assessment', hint: 'Looks at the whole family and plans help with it, before problems grow. It needs the family’s consent.' },
  young_carer: { title: 'Young carer’s needs assessment', start: 'Start a young carer’s assessment', hint: 'For a young person under 18 who cares for somebody, or is about to.' },
};

const dayInWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** '2026-03-05' as '5 March 2026'. */
export function longDate(day: string | null | undefined): string {
  return day ? dayInWords.format(new Date(`${day.slice(0, 10)}T12:00:00Z`)) : '';
}

/** An instant as '5 March 2026 at 2:05pm'. */
export function longTime(instant: string | Date | null | undefined): string {
  if (!instant) return '';
  const at = new Date(instant);
  const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
  const time = at.toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Europe/London' }).replace(' ', '');
  return `${day} at ${time}`;
}

/** The same words as in the schema. */
export const questionWords: Readonly<Record<SecurityQuestion, string>> = {
  FIRST_TEACHER: 'What was the surname of a teacher that you remember from your first school?',
  STREET_AT_TEN: 'In which street did you live when you were ten?',
  FIRST_CONCERT: 'Whom did you hear at the first concert that you went to?',
  FIRST_JOB_TOWN: 'In which town was your first job?',
  CHILDHOOD_BOOK: 'Which book did you like best as a child?',
};

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** A statutory date in words and a colour, never in a colour alone. */
export function dueTag(status: ClockState | null | undefined, daysLeft: number | null | undefined): Tag | undefined {
  if (!status || daysLeft == null) return undefined;
  if (status === 'OVERDUE') return { text: `Overdue by ${days(-daysLeft)}`, colour: 'red' };
  if (status === 'DUE_SOON') return { text: daysLeft === 0 ? 'Due today' : `Due in ${days(daysLeft)}`, colour: 'yellow' };
  if (status === 'MET') return { text: 'Done in time', colour: 'green' };
  return status === 'MET_LATE' ? { text: `Done ${days(-daysLeft)} late`, colour: 'red' } : { text: `Due in ${days(daysLeft)}`, colour: 'grey' };
}

export const fileSize = (bytes: number | null | undefined): string => (bytes == null ? '' : bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

const sources: Readonly<Record<string, string>> = { child: 'the child’s record', plan: 'the plan', setting: 'the register of schools', author: 'your account', authority: 'the authority' };
/** Where a value was filled in from, in words. */
export const sourceWords = (source: string): string => sources[source.split('.')[0] ?? ''] ?? 'what is known';

/** What a person does at a setting, and what that means. */
export const settingRoles: Readonly<Record<SettingRole, { says: string; means: string }>> = {
  CONTRIBUTOR: { says: 'Contributor', means: 'Sees the children of the setting, and fills in and submits its forms.' },
  COORDINATOR: { says: 'Coordinator', means: 'Also invites colleagues, approves who joins, and hands over the work of those who leave.' },
  HEAD: { says: 'Head', means: 'Also signs off, where a form asks for it.' },
};

export const staffRoles: Readonly<Record<StaffRoleName, string>> = { CASEWORKER: 'Caseworker', MANAGER: 'Manager', QUALITY_READER: 'Quality reader', ADMINISTRATOR: 'Administrator', AUDITOR: 'Auditor' };
