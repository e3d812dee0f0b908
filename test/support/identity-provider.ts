import type { Server } from 'node:http';
import Provider from 'oidc-provider';
import { freePort } from './process.js';

/** A real OpenID provider with people of our choice, and somebody who walks through its pages. */
export class OpenIdProvider {
  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async start(redirect: string, people: Record<string, Record<string, unknown>>): Promise<OpenIdProvider> {
    const port = await freePort();
    const issuer = `http://127.0.0.1:${port}`;
    const provider = new Provider(issuer, {
      clients: [{ client_id: 'portal', client_secret: 'a secret that both of them know', redirect_uris: [redirect], token_endpoint_auth_method: 'client_secret_post' }],
      scopes: ['openid', 'profile', 'email', 'groups', 'organisation'],
      claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'], groups: ['groups'], organisation: ['organisation'] },
      cookies: { keys: ['only for tests'] },
      findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
    });
    const server = provider.listen(port, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    return new OpenIdProvider(issuer, server);
  }

  /** Signs somebody in there; the query with which the provider sends the browser back. */
  async walk(address: string, login: string): Promise<string> {
    const jar = new Map<string, string>();
    let url = new URL(address);
    let body: URLSearchParams | null = null;
    for (let step = 0; step < 20; step += 1) {
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(body && { method: 'POST', body }) });
      for (const cookie of answer.headers.getSetCookie()) jar.set(cookie.split('=')[0]!, cookie.split(';')[0]!.split('=').slice(1).join('='));
      const location = answer.headers.get('location');
      const html = await answer.text();
      body = null;
      if (location) {
        url = new URL(location, url);
        if (url.pathname === '/sign-in/sso') return url.search.slice(1);
        continue;
      }
      const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
      if (!action) throw new Error(`No form at ${url.href}: ${html.slice(0, 500)}`);
      body = new URLSearchParams({ prompt: /name="prompt" value="(\w+)"/.exec(html)![1]!, login, password: 'any' });
      url = new URL(action, url);
    }
    throw new Error('The provider asks without end');
  }

  stop(): Promise<unknown> {
    return new Promise((done) => this.server.close(done));
  }
}
