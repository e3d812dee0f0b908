import { type Rule, type StaffRole, type Viewer, anonymous } from '../../api/access/index.js';

/** A kind of person, as somebody who does not program would name it. */
export interface Role {
  key: string;
  title: string;
  who: string;
  viewer: Viewer;
}

const someone = { ...anonymous, kind: 'person' as const, id: 'a' };
const staff = (role: StaffRole): Viewer => ({ ...someone, authorities: new Map([['000', new Set([role])]]) });

/** Everybody who may come to the system, from the least to the most trusted with children’s data. */
export const roles: readonly Role[] = [
  { key: 'nobody', title: 'Somebody not signed in', who: 'Anybody on the internet. Also somebody half signed in: the password was right, the code is still missing; and somebody whose account was closed.', viewer: anonymous },
  { key: 'newcomer', title: 'Somebody signed in who belongs nowhere yet', who: 'Has an account; no setting has let them in and they do not work for an authority.', viewer: someone },
  { key: 'professional', title: 'Professional at a setting', who: 'A teacher, SENCO, college or health worker, for the children of their own setting only.', viewer: { ...someone, settings: new Map([['b', 'CONTRIBUTOR']]) } },
  { key: 'coordinator', title: 'Coordinator of a setting', who: 'A professional who also asks colleagues in, lets them in, and hands over the work of those who leave.', viewer: { ...someone, settings: new Map([['b', 'COORDINATOR']]) } },
  { key: 'head', title: 'Head of a setting', who: 'A coordinator who also signs off, where a form asks for it.', viewer: { ...someone, settings: new Map([['b', 'HEAD']]) } },
  { key: 'program', title: 'Program of a supplier', who: 'A school’s information system, for the settings that consented to it and nothing else.', viewer: { ...anonymous, kind: 'program', id: 'a', consents: new Set(['b']) } },
  { key: 'caseworker', title: 'Caseworker of the authority', who: 'Works on the cases of their own authority.', viewer: staff('CASEWORKER') },
  { key: 'manager', title: 'Manager of the authority', who: 'Answers for the caseworkers of their own authority.', viewer: staff('MANAGER') },
  { key: 'quality', title: 'Quality reader of the authority', who: 'Reads cases that were submitted, and changes nothing.', viewer: staff('QUALITY_READER') },
  { key: 'administrator', title: 'Administrator of the authority', who: 'Looks after people and settings. Sees no case.', viewer: staff('ADMINISTRATOR') },
  { key: 'auditor', title: 'Auditor of the authority', who: 'Looks at who did what. Sees no case.', viewer: staff('AUDITOR') },
  { key: 'operator', title: 'Operator of the platform', who: 'Looks after the installation for all authorities. Sees no case.', viewer: { ...someone, operator: true } },
];

/** The roles that a rule can ever hold for; with which records, the rule itself says. */
export const rolesOfRule = (rule: Rule): Role[] => roles.filter(({ viewer }) => rule.could(viewer));
