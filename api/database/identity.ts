/**
 * Who a statement runs for. It is set for one transaction only, and PostgreSQL's row-level
 * security reads it: no identity, no rows (docs/decisions/0003-row-level-security.md).
 */
export interface Identity {
  /** What kind of work this is; a policy may open a table to one realm alone. */
  realm: 'viewer' | 'accounts' | 'jobs' | 'import' | 'chain';
  /** The person or program. */
  subject?: string | undefined;
  /** Authorities whose rows may be seen: three-digit codes. */
  authorities?: readonly string[];
  /** Settings (schools, colleges) whose rows may be seen: organisation ids. */
  settings?: readonly string[];
}

const asArray = (values: readonly string[] = []) => `{${values.join(',')}}`;

/** The session variables of an identity, all of them always, so that none stays from before. */
export function variablesOf(identity: Identity): Record<string, string> {
  return {
    'portal.realm': identity.realm,
    'portal.subject': identity.subject ?? '',
    'portal.authorities': asArray(identity.authorities),
    'portal.settings': asArray(identity.settings),
  };
}

/*
 * The casts are inside the selects, so that each is made once for a statement and not again for every row.
 * The one around the list changes nothing; without it PostgreSQL would take the select for a list of rows.
 */
const list = (name: string, type: string) => `((select nullif(current_setting('portal.${name}', true), '')::${type}[])::${type}[])`;

/**
 * SQL for policies. A setting that was never made, or was reset to '', matches nothing.
 * The whole question is one select: answered once, and PostgreSQL expects half of the rows and not one in two hundred,
 * for which it would read a table again for every row that it is joined to.
 */
export const sqlRealm = (...realms: Identity['realm'][]) => `(select coalesce(current_setting('portal.realm', true) in (${realms.map((realm) => `'${realm}'`).join(', ')}), false))`;
export const sqlSubject = `(select nullif(current_setting('portal.subject', true), '')::uuid)`;
export const sqlAuthorities = list('authorities', 'text');
export const sqlSettings = list('settings', 'uuid');

/** Rows of an authority for its staff, and of a setting for the setting's people and programs. */
export const rowsOfAuthorityOrSetting = `authority_code = any(${sqlAuthorities}) or setting_id = any(${sqlSettings})`;
export const rowsOfAuthority = `authority_code = any(${sqlAuthorities})`;
export const rowsOfSetting = `setting_id = any(${sqlSettings})`;
/** Everybody who is anybody: register data without a child in it. */
export const rowsForAll = sqlRealm('viewer', 'accounts', 'jobs');
