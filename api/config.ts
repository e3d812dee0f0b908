import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/**
 * Everything the environment may say, parsed once. The only reader of process.env.
 * `npm run config` prints this table and the README holds a copy that is checked for drift.
 */
const seconds = (fallback: number[]) =>
  z
    .string()
    .transform((text) => text.split(',').map(Number))
    .pipe(z.array(z.number().positive()).min(1))
    .default(fallback);

/** One address or one network; a whole family of addresses would trust everybody. */
function isProxy(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (longest === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= longest);
}

const proxies = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .pipe(z.array(z.string().refine(isProxy, 'Write addresses or networks, comma separated, such as 10.0.0.5,10.1.0.0/16,fd00::/8.')));

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000).describe('Port that portal, back office and API answer on'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on'),
  TRUSTED_PROXY: proxies.optional().describe('Addresses or networks (CIDR) of the proxies in front, comma separated, whose X-Forwarded-For says who calls; absent: nobody’s does'),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional().describe('Address that people use; every link in a mail starts with it (default http://localhost:PORT)'),
  DATABASE_URL: z.string().optional().describe('PostgreSQL of your own, as an owner that may create roles; absent: an embedded server under DATA_DIR'),
  DATABASE_APP_URL: z.string().optional().describe('The same database as a role that owns nothing; absent: the role is made by the owner'),
  DATABASE_REPLICA_URLS: z.string().optional().describe('Read replicas, comma separated'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16).describe('Connections that one process holds at most'),
  DATA_DIR: z.string().default('./data').describe('Folder of documents, the embedded database and, unless given, the secret key'),
  SECRET_KEY: z.string().min(32).optional().describe('Key that codes and links are hashed with, at least 32 characters; absent: made once and kept in DATA_DIR'),
  AUDIT: z.enum(['on', 'unchained', 'off']).default('on').describe('For measurements alone, refused in production: unchained writes entries without their chain, off writes no reads either'),
  AUDIT_SIGNING_KEY: z.string().optional().describe('Ed25519 private key (PEM) that checkpoints of the audit log are signed with; absent: made once and kept in DATA_DIR'),
  CHECKPOINT_DIR: z.string().optional().describe('Folder that signed checkpoints of the audit log are written to, best on another machine; absent: checkpoints under DATA_DIR'),
  CHECKPOINT_MINUTES: z.coerce.number().positive().max(1440).default(15).describe('Minutes between signed checkpoints of the audit log'),
  SMTP_URL: z.string().optional().describe('Mail server, such as smtps://user:password@host; absent: mails go to the mailbox page'),
  MAIL_FROM: z.string().default('Professional Portal <no-reply@portal.example>').describe('Sender of every mail'),
  MAIL_RETRY_SCHEDULE: seconds([10, 60, 300, 1800, 7200]).describe('Seconds between attempts to hand a mail over'),
  WEBHOOK_RETRY_SCHEDULE: seconds([10, 60, 300, 1800, 7200, 21600, 86400]).describe('Seconds between attempts to deliver a webhook'),
  RATE_LIMITS: z.enum(['standard', 'test']).default('standard').describe('Throttling profile; test is for automated runs and refused in production'),
  CLAMD_URL: z.url({ protocol: /^tcp$/ }).optional().describe('Malware scanner (clamd), such as tcp://127.0.0.1:3310; nothing that was added can be opened before it has said that it is clear. Absent: files are checked by their kind and content alone'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development').describe('In production there is no demo, mailbox page, GraphiQL or introspection'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').describe('How much is logged'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional().describe('Port for /metrics; absent: none'),
  WEBHOOK_ALLOW_LOOPBACK: z.stringbool().default(false).describe('Lets webhooks go to this machine; refused in production'),
  ROLE: z.enum(['all', 'web', 'worker']).default('all').describe('What this process does'),
});

type Environment = z.infer<typeof environment>;

export interface Config extends Omit<Environment, 'BASE_URL' | 'SECRET_KEY' | 'DATA_DIR' | 'CHECKPOINT_DIR'> {
  CHECKPOINT_DIR: string;
  BASE_URL: string;
  SECRET_KEY: string;
  DATA_DIR: string;
  production: boolean;
}

export interface EnvironmentVariable {
  name: string;
  type: string;
  fallback: string;
  meaning: string;
}

/** The table behind `npm run config` and the README. */
export function describeEnvironment(): EnvironmentVariable[] {
  const schema = z.toJSONSchema(environment, { io: 'input' });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { type, enum: choices, default: fallback, description } = property as Record<string, unknown>;
    return {
      name,
      type: Array.isArray(choices) ? choices.join(' | ') : String(type ?? 'text'),
      fallback: fallback === undefined ? '' : String(fallback),
      meaning: String(description ?? ''),
    };
  });
}

/** Reads the environment, or throws one sentence per variable that cannot be used. */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment cannot be used.\n${lines.join('\n')}\nSee: npm run config`);
  }
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  if (production && values.RATE_LIMITS !== 'standard') throw new Error('RATE_LIMITS: only "standard" is accepted in production.');
  if (production && values.WEBHOOK_ALLOW_LOOPBACK) throw new Error('WEBHOOK_ALLOW_LOOPBACK is refused in production.');
  if (production && values.AUDIT !== 'on') throw new Error('AUDIT: only "on" is accepted in production.');
  const dataDir = resolve(values.DATA_DIR);
  return {
    ...values,
    DATA_DIR: dataDir,
    CHECKPOINT_DIR: resolve(values.CHECKPOINT_DIR ?? join(dataDir, 'checkpoints')),
    BASE_URL: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    SECRET_KEY: values.SECRET_KEY ?? keptSecret(dataDir),
    production,
  };
}

function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret.key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('base64url');
  try {
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
    return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(file, 'utf8').trim();
    throw error;
  }
}
