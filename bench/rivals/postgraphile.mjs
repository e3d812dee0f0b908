// PostGraphile 5 with row-level security as a process: the same tables, the same policies, the same people.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { PORT = '4183', DATABASE_URL = '' } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16, application_name: 'bench-postgraphile' });
const hashed = (token) => createHash('sha256').update(token).digest('hex');

const session = `select u.id, u.name, (select json_agg(m.setting_id) from membership m where m.user_id = u.id and m.state = 'APPROVED') as settings, (select json_agg(r.authority_code) from staff_role r where r.user_id = u.id and r.ended_at is null) as authorities
  from session s join "user" u on u.id = s.user_id where s.token_hash = $1 and s.ended_at is null and u.disabled_at is null and s.expires_at > now() and s.active_at > now() - make_interval(mins => s.idle_minutes)`;
const program = `select c.id, c.name, (select json_agg(s.setting_id) from api_consent s where s.api_client_id = c.id and s.revoked_at is null) as settings, null as authorities
  from oauth_record t join api_client c on c.client_id = t.payload->>'clientId' where t.kind = 'ClientCredentials' and t.id_hash = $1 and (t.expires_at is null or t.expires_at > now()) and c.disabled_at is null`;

/** Whoever asks is found as the product finds them: with one statement per request, for roles as they are now. */
const lookup = new pg.Pool({ connectionString: DATABASE_URL, max: 16, application_name: 'bench-postgraphile', options: '-c portal.realm=accounts' });
async function settingsFor(token) {
  const byPerson = token.startsWith('pps_');
  const { rows } = await lookup.query({ name: byPerson ? 'session' : 'program', text: byPerson ? session : program, values: [hashed(token)] });
  const [found] = rows;
  return { 'portal.realm': 'viewer', 'portal.subject': found?.id ?? '', 'portal.name': found?.name ?? '', 'portal.authorities': `{${(found?.authorities ?? []).join(',')}}`, 'portal.settings': `{${(found?.settings ?? []).join(',')}}` };
}

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ pool, schemas: ['public', 'bench_api'] })],
  disablePlugins: ['NodePlugin'],
  schema: { defaultBehavior: 'connection -list', pgForbidSetofFunctionsToReturnNull: false },
  grafserv: { port: Number(PORT), graphiql: false, watch: false, graphqlOverGET: false, maxRequestLength: 1_000_000 },
  grafast: {
    explain: false,
    context: async (requestContext) => {
      const header = requestContext.node?.req.headers.authorization ?? '';
      return { pgSettings: await settingsFor(header.slice('Bearer '.length)) };
    },
  },
};

const instance = postgraphile(preset);
if (process.argv.includes('--print')) {
  const { printSchema } = await import('graphql');
  console.log(printSchema((await instance.getSchemaResult()).schema));
  process.exit(0);
}
const serv = instance.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
