import { type Viewer, anonymous, openingOf } from '../access/index.js';
import type { Row, Statement } from '../database/database.js';
import { tokenHash } from '../kernel/seal.js';
import { SCOPE, tokenSql } from './oauth.js';

const sql = `select c.id, c.name, (select json_agg(s.setting_id) from api_consent s where s.api_client_id = c.id and s.revoked_at is null) as consents,
    (select json_agg(json_build_array(d.response_id, d.section)) from api_consent s join draft_section d on d.setting_id = s.setting_id where s.api_client_id = c.id and s.revoked_at is null and d.sealed_at is not null) as kept_from
  from api_client c where c.client_id = $1 and c.disabled_at is null`;

/** What the provider keeps of an access token, where it still works; asked in the realm of accounts. */
export const findToken = (token: string): Statement => ({ text: tokenSql, values: ['ClientCredentials', tokenHash(token)] });

/** A program and the settings that consent to it now; asked in the realm of accounts. */
export const findProgram = (clientId: string): Statement => ({ text: sql, values: [clientId] });

/** @param scope what its access token is for */
export function viewerOfProgram(row: Row, scope: string): Viewer {
  const scoped = scope.split(' ').includes(SCOPE);
  const keptFrom = new Set(((row['kept_from'] as [string, string][] | null) ?? []).map(([response, section]) => openingOf(response, section)));
  return { ...anonymous, kind: 'program', id: String(row['id']), name: String(row['name']), consents: new Set(scoped ? ((row['consents'] as string[] | null) ?? []) : []), keptFrom };
}
