import { generateKeyPairSync, timingSafeEqual } from 'node:crypto';
import Provider, { type Adapter, type AdapterPayload, type Configuration } from 'oidc-provider';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { keyed, tokenHash } from '../kernel/seal.js';

/** Seconds for which an access token of a program works. */
export const TOKEN_SECONDS = 900;
export const SCOPE = 'reviews.read';

const accounts = { realm: 'accounts' } as const;

/** A record of the provider, where it has not expired. */
export const tokenSql = 'select payload from oauth_record where kind = $1 and id_hash = $2 and (expires_at is null or expires_at > now())';

/**
 * The OAuth 2.0 authorization server for vendors' programs: client credentials, introspection and
 * revocation of the certified oidc-provider, nothing else of it is mounted (http/oauth.ts).
 */
export function createAuthorizationServer(config: Pick<Config, 'BASE_URL' | 'SECRET_KEY'>, database: Database): Provider {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const settings: Configuration = {
    adapter: (kind: string) => new StoredRecords(kind, database),
    clients: [],
    scopes: [SCOPE],
    responseTypes: [],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig' } as never] },
    cookies: { keys: [keyed(config.SECRET_KEY, 'oauth cookies', '1')] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] } as never,
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    features: {
      clientCredentials: { enabled: true },
      introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => 'clientId' in token && token.clientId === client.clientId },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => 'clientId' in token && token.clientId === client.clientId },
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
    },
    ttl: { ClientCredentials: TOKEN_SECONDS },
    routes: { token: '/oauth/token', introspection: '/oauth/introspect', revocation: '/oauth/revoke' },
    renderError: (ctx, out) => {
      ctx.type = 'json';
      ctx.body = out;
    },
  };
  const provider = new Provider(config.BASE_URL, settings);
  // Secrets are kept as hashes; the stored "secret" of a client is that hash.
  provider.Client.prototype.compareClientSecret = function compare(this: { clientSecret?: string }, given: string) {
    const [expected, actual] = [Buffer.from(this.clientSecret ?? ''), Buffer.from(tokenHash(given))];
    return expected.length === actual.length && timingSafeEqual(expected, actual);
  } as never;
  return provider;
}

/** RFC 8414: what there is, and only that. */
export const serverMetadata = (base: string) => ({
  issuer: base,
  token_endpoint: `${base}/oauth/token`,
  introspection_endpoint: `${base}/oauth/introspect`,
  revocation_endpoint: `${base}/oauth/revoke`,
  grant_types_supported: ['client_credentials'],
  response_types_supported: [],
  scopes_supported: [SCOPE],
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
});

class StoredRecords implements Adapter {
  constructor(
    private readonly kind: string,
    private readonly database: Database,
  ) {}

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (this.kind === 'Client') return this.client(id);
    const [row] = await this.database.read(accounts, { text: tokenSql, values: [this.kind, tokenHash(id)] });
    return row ? ({ ...(row['payload'] as object), jti: id } as AdapterPayload) : undefined;
  }

  private async client(id: string): Promise<AdapterPayload | undefined> {
    const [row] = await this.database.read(accounts, { text: 'select secret_hash, name from api_client where client_id = $1 and disabled_at is null', values: [id] });
    if (!row) return undefined;
    return { client_id: id, client_name: String(row['name']), client_secret: String(row['secret_hash']), grant_types: ['client_credentials'], response_types: [], redirect_uris: [], scope: SCOPE, token_endpoint_auth_method: 'client_secret_basic' } as AdapterPayload;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const { jti: _token, ...kept } = payload;
    await this.write(
      `insert into oauth_record (kind, id_hash, payload, expires_at) values (?, ?, ?::jsonb, case when ?::int is null then null else now() + make_interval(secs => ?::int) end)
       on conflict (kind, id_hash) do update set payload = excluded.payload, expires_at = excluded.expires_at`,
      [this.kind, tokenHash(id), JSON.stringify(kept), expiresIn ?? null, expiresIn ?? null],
    );
  }

  async destroy(id: string): Promise<void> {
    await this.write('delete from oauth_record where kind = ? and id_hash = ?', [this.kind, tokenHash(id)]);
  }

  async consume(id: string): Promise<void> {
    await this.write(`update oauth_record set payload = payload || jsonb_build_object('consumed', extract(epoch from now())::int) where kind = ? and id_hash = ?`, [this.kind, tokenHash(id)]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.write(`delete from oauth_record where payload->>'grantId' = ?`, [grantId]);
  }

  /** Nothing is found by these: there are no browsers and no device codes here. */
  async findByUid(): Promise<undefined> {
    return undefined;
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  private write(sql: string, values: unknown[]): Promise<void> {
    return this.database.change(accounts, {}, async (em) => {
      await em.execute(sql, values);
    });
  }
}
