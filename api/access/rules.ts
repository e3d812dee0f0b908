import { grantedBy } from './granting.js';
import { type SettingRole, type Viewer, coverOf, hasRole, hasRoleSomewhere, openingOf } from './viewer.js';

/** The columns that rules may read. A record carries those of them that it has. */
export interface RuleRow {
  id?: string | null;
  authorityCode?: string | null;
  settingId?: string | null;
  userId?: string | null;
  assignedToId?: string | null;
  /** For an answer: the form that it was given in, and the section. */
  responseId?: string | null;
  section?: string | null;
  /** When the authority first received it; null while it is a draft of the setting. */
  submittedAt?: Date | string | null;
}

/**
 * One named rule: a sentence for people and two faces, because an operation is asked before its
 * record is known. `could`: might this viewer ever? `holds`: may they with this record?
 * Rules never query.
 */
export interface Rule {
  readonly name: string;
  readonly says: string;
  readonly reads: readonly (keyof RuleRow)[];
  /** Who can give somebody this access, in words. */
  readonly grantedBy: string | null;
  could(viewer: Viewer): boolean;
  holds(viewer: Viewer, row: RuleRow): boolean;
}

const known = new Map<string, Rule>();

function rule(name: string, says: string, reads: readonly (keyof RuleRow)[], could: Rule['could'], holds: Rule['holds'] = could): Rule {
  const made = {
    name, says, reads, could, holds,
    get grantedBy() {
      return grantedBy(name);
    },
  };
  known.set(name, made);
  return made;
}

/** The rule of a name, as questions of a form and documents cite it. */
export function ruleNamed(name: string): Rule {
  const found = known.get(name);
  if (!found) throw new Error(`There is no rule "${name}". There are: ${[...known.keys()].join(', ')}.`);
  return found;
}

export const allRules = (): readonly Rule[] => [...known.values()];

/** An answer in a section that the setting has sealed from this colleague, or from programs. */
const isKeptFrom = ({ keptFrom }: Viewer, { responseId, section }: RuleRow) => responseId != null && section != null && keptFrom.has(openingOf(responseId, section));
const isStaff = (viewer: Viewer) => viewer.authorities.size > 0;
const leadRoles = new Set<SettingRole | undefined>(['COORDINATOR', 'HEAD']);
const leads = (viewer: Viewer) => [...viewer.settings.values()].some((role) => leadRoles.has(role));
const worksCases = (viewer: Viewer) => hasRoleSomewhere(viewer, 'CASEWORKER', 'MANAGER');

/** The caseworker of a case, or whoever covers for them while they are away. */
const works = (viewer: Viewer, { assignedToId, authorityCode }: RuleRow) => assignedToId != null && (assignedToId === viewer.id || (authorityCode != null && viewer.covers.has(coverOf(authorityCode, assignedToId))));

export const anybody = rule('anybody', 'anybody, signed in or not', [], () => true);

export const recordReader = rule('recordReader', 'whoever may see the record at all', [], () => true);

export const signedIn = rule('signedIn', 'anybody signed in', [], (viewer) => viewer.kind === 'person' || viewer.kind === 'program');

/* Somebody without an account, who was asked for one thing by mail. No other rule holds for a guest but those that hold for everybody. */
export const guestOfPass = rule('guestOfPass', 'the guest who was asked by a link, with the code that was mailed to them', ['id'], (viewer) => viewer.kind === 'guest', (viewer, row) => viewer.kind === 'guest' && row.id != null && row.id === viewer.id);

export const person = rule('person', 'a person signed in (not a program)', [], (viewer) => viewer.kind === 'person');

export const self = rule('self', 'the person concerned', ['userId'], (viewer) => viewer.kind === 'person', (viewer, row) => viewer.id !== null && row.userId === viewer.id);

export const memberOfSetting = rule(
  'memberOfSetting',
  'staff of the setting',
  ['settingId'],
  (viewer) => viewer.settings.size > 0,
  (viewer, row) => row.settingId != null && viewer.settings.has(row.settingId) && !isKeptFrom(viewer, row),
);

export const coordinatorOfSetting = rule(
  'coordinatorOfSetting',
  'coordinators and heads of the setting',
  ['settingId'],
  (viewer) => leads(viewer),
  (viewer, row) => row.settingId != null && leadRoles.has(viewer.settings.get(row.settingId)),
);

export const headOfSetting = rule(
  'headOfSetting',
  'heads of the setting',
  ['settingId'],
  (viewer) => [...viewer.settings.values()].includes('HEAD'),
  (viewer, row) => row.settingId != null && viewer.settings.get(row.settingId) === 'HEAD',
);

export const qualityReaderOfAuthority = rule(
  'qualityReaderOfAuthority',
  'quality readers of the authority',
  ['authorityCode'],
  (viewer) => hasRoleSomewhere(viewer, 'QUALITY_READER'),
  (viewer, row) => hasRole(viewer, row.authorityCode, 'QUALITY_READER'),
);

export const qualityReaderOnceSubmitted = rule(
  'qualityReaderOnceSubmitted',
  'quality readers of the authority, once the setting has submitted',
  ['authorityCode', 'submittedAt'],
  (viewer) => hasRoleSomewhere(viewer, 'QUALITY_READER'),
  (viewer, row) => row.submittedAt != null && hasRole(viewer, row.authorityCode, 'QUALITY_READER'),
);

export const platformOperator = rule('platformOperator', 'operators of the platform, who see no case', [], (viewer) => viewer.operator);

export const caseworkerOfAuthority = rule(
  'caseworkerOfAuthority',
  'caseworkers and managers of the authority',
  ['authorityCode'],
  worksCases,
  (viewer, row) => hasRole(viewer, row.authorityCode, 'CASEWORKER', 'MANAGER'),
);

export const caseworkerOnceSubmitted = rule(
  'caseworkerOnceSubmitted',
  'caseworkers and managers of the authority, once the setting has submitted',
  ['authorityCode', 'submittedAt'],
  worksCases,
  (viewer, row) => row.submittedAt != null && hasRole(viewer, row.authorityCode, 'CASEWORKER', 'MANAGER'),
);

export const assignedCaseworkerOnceSubmitted = rule(
  'assignedCaseworkerOnceSubmitted',
  'the assigned caseworker (or their cover), once the setting has submitted',
  ['authorityCode', 'assignedToId', 'submittedAt'],
  worksCases,
  (viewer, row) => row.submittedAt != null && works(viewer, row) && hasRole(viewer, row.authorityCode, 'CASEWORKER', 'MANAGER'),
);

export const openedSealedSection = rule(
  'openedSealedSection',
  'a manager of the authority who has opened the sealed section with a reason, until it closes again',
  ['authorityCode', 'responseId', 'section', 'submittedAt'],
  (viewer) => hasRoleSomewhere(viewer, 'MANAGER'),
  (viewer, row) =>
    row.submittedAt != null && row.responseId != null && row.section != null && viewer.openings.has(openingOf(row.responseId, row.section)) && hasRole(viewer, row.authorityCode, 'MANAGER'),
);

export const managerOfAuthority = rule(
  'managerOfAuthority',
  'managers of the authority',
  ['authorityCode'],
  (viewer) => hasRoleSomewhere(viewer, 'MANAGER'),
  (viewer, row) => hasRole(viewer, row.authorityCode, 'MANAGER'),
);

export const administratorOfAuthority = rule(
  'administratorOfAuthority',
  'administrators of the authority',
  ['authorityCode'],
  (viewer) => hasRoleSomewhere(viewer, 'ADMINISTRATOR'),
  (viewer, row) => hasRole(viewer, row.authorityCode, 'ADMINISTRATOR'),
);

export const auditorOfAuthority = rule(
  'auditorOfAuthority',
  'auditors of the authority',
  ['authorityCode'],
  (viewer) => hasRoleSomewhere(viewer, 'AUDITOR'),
  (viewer, row) => hasRole(viewer, row.authorityCode, 'AUDITOR'),
);

export const staffOfAuthority = rule(
  'staffOfAuthority',
  'anybody who works for the authority',
  ['authorityCode'],
  isStaff,
  (viewer, row) => row.authorityCode != null && viewer.authorities.has(row.authorityCode),
);

export const vendorOfSetting = rule(
  'vendorOfSetting',
  'programs that the setting consented to, once submitted',
  ['settingId', 'submittedAt'],
  (viewer) => viewer.consents.size > 0,
  (viewer, row) => row.submittedAt != null && row.settingId != null && viewer.consents.has(row.settingId) && !isKeptFrom(viewer, row),
);

export const vendorOfPupil = rule(
  'vendorOfPupil',
  'programs that the pupil’s setting consented to',
  ['settingId'],
  (viewer) => viewer.consents.size > 0,
  (viewer, row) => row.settingId != null && viewer.consents.has(row.settingId) && !isKeptFrom(viewer, row),
);
