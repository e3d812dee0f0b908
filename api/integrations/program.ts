import type Provider from 'oidc-provider';
import { type Viewer, anonymous, openingOf } from '../access/index.js';
import type { Database } from '../database/database.js';
import { SCOPE } from './oauth.js';

const sql = `select c.id, c.name, (select json_agg(s.setting_id) from api_consent s where s.api_client_id = c.id and s.revoked_at is null) as consents,
    (select json_agg(json_build_array(d.response_id, d.section)) from api_consent s join draft_section d on d.setting_id = s.setting_id where s.api_client_id = c.id and s.revoked_at is null and d.sealed_at is not null) as kept_from
  from api_client c where c.client_id = $1 and c.disabled_at is null`;

/** The program of an access token with the settings that consent to it now. */
export async function viewerOfToken(provider: Provider, database: Database, token: string): Promise<Viewer> {
  const found = await provider.ClientCredentials.find(token);
  if (!found || !found.clientId) return anonymous;
  const [row] = await database.read({ realm: 'accounts' }, { text: sql, values: [found.clientId] });
  if (!row) return anonymous;
  const scoped = (found.scope ?? '').split(' ').includes(SCOPE);
  const keptFrom = new Set(((row['kept_from'] as [string, string][] | null) ?? []).map(([response, section]) => openingOf(response, section)));
  return { ...anonymous, kind: 'program', id: String(row['id']), name: String(row['name']), consents: new Set(scoped ? ((row['consents'] as string[] | null) ?? []) : []), keptFrom };
}
