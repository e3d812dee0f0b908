import type { SettingRole, StaffRoleName } from '../gql/graphql.js';

/** What somebody does at an authority, and what that means: the words of the schema. */
export const staffRoles: Readonly<Record<StaffRoleName, { says: string; means: string }>> = {
  CASEWORKER: { says: 'Caseworker', means: 'Works cases.' },
  MANAGER: { says: 'Manager', means: 'Works cases and sees those of everybody.' },
  QUALITY_READER: { says: 'Quality reader', means: 'Reads cases that were submitted, and changes nothing.' },
  ADMINISTRATOR: { says: 'Administrator', means: 'Looks after people, roles and policy, and sees no case.' },
  AUDITOR: { says: 'Auditor', means: 'Reads the audit log, and sees no case.' },
};

/** What somebody does at a setting. */
export const settingRoles: Readonly<Record<SettingRole, { says: string; means: string }>> = {
  CONTRIBUTOR: { says: 'Contributor', means: 'Sees the children of the setting, and fills in and submits its forms.' },
  COORDINATOR: { says: 'Coordinator', means: 'Also invites colleagues, approves who joins, and hands over the work of those who leave.' },
  HEAD: { says: 'Head', means: 'Also signs off, where a form asks for it.' },
};
