import type { NoticeInput, NoticePlace, PolicyQuery } from '../gql/graphql.js';

export type Policy = NonNullable<NonNullable<PolicyQuery['authority']>['policy']>;
export type Notice = NoticeInput;
export type Values = Omit<Policy, 'version' | 'notices'> & { notices: Notice[] };

type FieldName = Exclude<keyof Values, 'notices'>;
export interface PolicyField {
  name: FieldName;
  label: string;
  hint?: string;
  kind: 'text' | 'number' | 'switch' | 'colour' | 'choice' | 'several';
  options?: Readonly<Record<string, string>>;
}

/** Every value of the policy with its words, in the groups of the page. The API has the limits. */
export const groups: readonly { title: string; fields: readonly PolicyField[] }[] = [
  {
    title: 'Who gets an account',
    fields: [
      { name: 'privateEmail', label: 'Private e-mail addresses', kind: 'choice', options: { REFUSED: 'Refused', DISCOURAGED: 'Accepted after a warning', ALLOWED: 'Accepted' } },
      { name: 'teamMailboxes', label: 'Team mailboxes may be users', hint: 'Whoever signs in then says who they are.', kind: 'switch' },
      { name: 'linkHours', label: 'Hours that a registration link works', hint: '1 to 72', kind: 'number' },
      { name: 'invitationDays', label: 'Days that an invitation works', hint: '1 to 30', kind: 'number' },
    ],
  },
  {
    title: 'Signing in',
    fields: [
      { name: 'codeMinutes', label: 'Minutes that a mailed code works', hint: '3 to 10', kind: 'number' },
      { name: 'idleMinutes', label: 'Minutes without activity until signed out', hint: '5 to 120; a warning comes two minutes before', kind: 'number' },
      { name: 'absoluteHours', label: 'Hours until signed out in any case', hint: '1 to 24', kind: 'number' },
      { name: 'sealedMinutes', label: 'Minutes that an opened sealed section stays open', hint: '5 to 1,440', kind: 'number' },
      { name: 'strongFactorForStaff', label: 'Staff need a passkey, an app or single sign-on', hint: 'A mailed code then only lets them set one up.', kind: 'switch' },
      { name: 'securityQuestion', label: 'Ask a security question at a reset', hint: 'Only behind the mailed link. The standards advise against it.', kind: 'switch' },
    ],
  },
  {
    title: 'Before a form is submitted',
    fields: [
      { name: 'signOffForms', label: 'Forms that the head of a setting approves first', hint: 'The approval is bound to the answers: a change afterwards asks for a new one.', kind: 'several', options: { ehcp_review: 'Reviews of EHC plans', ehcna_request: 'Requests for an EHC needs assessment', eha: 'Early help assessments', young_carer: 'Young carers’ needs assessments' } },
    ],
  },
  {
    title: 'How the portal looks, and whom to ask',
    fields: [
      { name: 'serviceName', label: 'Name of the service', kind: 'text' },
      { name: 'colour', label: 'Colour of the header', hint: 'Such as #00594f. White text on it must be readable.', kind: 'colour' },
      { name: 'supportEmail', label: 'E-mail address for help', kind: 'text' },
      { name: 'supportPhone', label: 'Telephone number for help', kind: 'text' },
    ],
  },
];

export const places: Readonly<Record<NoticePlace, string>> = { START: 'Start page', SIGN_IN: 'Sign-in page', REGISTER: 'Registration page', FORMS: 'Forms', HELP: 'Help', PRIVACY: 'Privacy', TERMS: 'Terms of use' };

const labels: Readonly<Record<string, string>> = { ...Object.fromEntries(groups.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label]))), notices: 'Texts on the pages' };
export const labelOf = (field: string): string => labels[field] ?? field;

const options: Readonly<Record<string, string>> = { REFUSED: 'refused', DISCOURAGED: 'accepted after a warning', ALLOWED: 'accepted', true: 'yes', false: 'no', '': 'nothing' };
/** A value as people read it. */
export const valueInWords = (value: unknown): string => (Array.isArray(value) ? (value as (Notice | string)[]).map((each) => (typeof each === 'string' ? each : each.heading)).join('; ') : (options[String(value ?? '')] ?? String(value)));

/** The values as the page changes them. */
export const valuesOf = ({ version: _version, notices, ...rest }: Policy): Values => ({ ...rest, notices: (notices ?? []).map(({ place, heading, text }) => ({ place: place ?? 'START', heading: heading ?? '', text: text ?? '' })) });

/** What was changed on the page, as the API takes it. */
export function changesOf(before: Values, now: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Values])));
}
