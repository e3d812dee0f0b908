import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Which room may import from which. A room is a folder of api/, or a file at its top. What is not listed is refused. */
const base = ['kernel', 'database', 'access', 'journal', 'reading', 'context', 'unit', 'config'];
const rooms: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  database: ['kernel'],
  access: ['kernel', 'database'],
  journal: ['kernel', 'database', 'access'],
  reading: ['kernel', 'database', 'access', 'journal', 'context'],
  config: [],
  unit: ['kernel', 'access', 'database', 'journal'],
  context: ['kernel', 'database', 'access', 'journal', 'reading', 'unit', 'config'],
  'forms/language': ['kernel', 'access'],
  'forms/published': ['forms/language'],
  messages: base,
  organisations: base,
  audit: base,
  accounts: [...base, 'messages', 'organisations'],
  notifications: [...base, 'accounts', 'messages'],
  children: [...base, 'accounts', 'organisations'],
  plans: [...base, 'children', 'organisations'],
  forms: [...base, 'messages', 'forms/language', 'forms/published', 'accounts', 'children', 'notifications', 'organisations'],
  documents: [...base, 'forms', 'forms/language', 'accounts', 'children', 'notifications', 'organisations'],
  reviews: [...base, 'accounts', 'audit', 'children', 'documents', 'forms', 'messages', 'notifications', 'organisations', 'plans'],
  caseload: [...base, 'accounts', 'children', 'messages', 'notifications', 'organisations', 'reviews'],
  administration: [...base, 'accounts', 'organisations'],
  designs: [...base, 'forms', 'forms/language', 'administration', 'organisations'],
  teams: [...base, 'accounts', 'messages', 'organisations'],
  assessments: [...base, 'accounts', 'audit', 'children', 'documents', 'forms', 'messages', 'organisations', 'plans', 'reviews'],
  queries: [...base, 'accounts', 'assessments', 'children', 'documents', 'forms', 'organisations', 'reviews'],
  correspondence: [...base, 'accounts', 'assessments', 'children', 'notifications', 'organisations', 'reviews'],
  guests: [...base, 'accounts', 'assessments', 'children', 'forms', 'forms/language', 'messages', 'notifications', 'organisations', 'reviews'],
  advice: [...base, 'accounts', 'assessments', 'children', 'guests', 'messages', 'notifications', 'organisations', 'reviews'],
  letters: [...base, 'accounts', 'assessments', 'children', 'documents', 'forms', 'guests', 'notifications', 'organisations', 'plans', 'reviews'],
  rehearsal: [...base, 'assessments', 'organisations', 'reviews'],
  sealed: [...base, 'accounts', 'forms', 'messages', 'organisations', 'reviews'],
  purposes: base,
  exports: [...base, 'accounts', 'organisations', 'purposes', 'reviews'],
  'subject-access': [...base, 'forms/language', 'accounts', 'children', 'documents', 'forms', 'organisations', 'purposes'],
  retention: [...base, 'accounts', 'children', 'exports', 'notifications', 'organisations', 'subject-access'],
  integrations: [...base, 'accounts', 'organisations'],
};
/** Rooms that put the others together, and may reach into any. */
const assembling = new Set(['app', 'clients', 'entities', 'http', 'installation', 'jobs', 'main', 'migrate', 'orm', 'owner', 'schema', 'seed']);
/** Rooms whose files are addressed one by one; all others are entered through their index. */
const open = new Set(['kernel', 'database', 'access', 'journal', 'reading', 'config', 'unit', 'context', 'forms/language']);
/** What only one place may touch. */
const single: Readonly<Record<string, RegExp>> = {
  'graphql-shield': /^api\/access\/shield\.ts$/,
  nodemailer: /^api\/messages\/send-mail\.ts$/,
  'openid-client': /^api\/accounts\/single-sign-on\//,
  '@simplewebauthn/server': /^api\/accounts\/factors\//,
  otpauth: /^api\/accounts\/factors\//,
  'oidc-provider': /^api\/(integrations|http)\//,
  '@apollo/server': /^api\/(http|app)/,
  'ical-generator': /^api\/caseload\/calendar\.ts$/,
};

interface Import {
  file: string;
  line: number;
  from: string;
}

/** Sentences about imports that go the wrong way, and about circles; empty where the house is in order. */
export function architectureProblems(root = '.'): string[] {
  const files = globSync('{api,portal,admin}/**/*.{ts,tsx}', { cwd: root }).map((file) => file.replaceAll('\\', '/')).filter((file) => !file.endsWith('.d.ts') && !file.includes('/gql/'));
  const texts = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const imports = texts.flatMap(importsOf);
  return [...imports.flatMap(problemsOf), ...circles(imports), ...texts.flatMap(environmentOf)];
}

interface Source {
  file: string;
  text: string;
}

/** Imports and re-exports, over one line or several, for their effect alone, and at run time. */
const importing = /^(?:import|export)\b[^'";]*\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf({ file, text }: Source): Import[] {
  return [...text.matchAll(importing)].map((found) => ({ file, line: text.slice(0, found.index).split('\n').length, from: (found[1] ?? found[2] ?? found[3])! }));
}

const target = ({ file, from }: Import) => (from.startsWith('.') ? normalize(join(dirname(file), from)).replaceAll('\\', '/').replace(/\.js$/, '') : null);

function roomOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  const nested = `${first}/${second}`;
  return nested in rooms ? nested : first.replace(/\.(ts|js)$/, '');
}

function problemsOf(each: Import): string[] {
  const { file, line, from } = each;
  const where = `${file}:${line}`;
  const lone = Object.entries(single).find(([name]) => from === name || from.startsWith(`${name}/`));
  if (lone && file.startsWith('api/') && !lone[1].test(file)) return [`${where} imports ${from}: only ${String(lone[1])} may`];
  const to = target(each);
  if (!to) return [];
  const client = /^(portal|admin)\//.exec(file)?.[1];
  if (client) return to.startsWith(`${client}/`) ? [] : [`${where} imports ${from}: ${client} knows the API by its typed documents alone, never by its code`];
  const [here, there] = [roomOf(file), roomOf(to)];
  if (assembling.has(here) || here === there) return [];
  const allowed = rooms[here];
  if (!allowed) return [`${where}: the room ${here} is not in tools/architecture.ts; say there what it may import`];
  if (!allowed.includes(there)) return [`${where} imports ${from}: ${here} may import only ${allowed.join(', ') || 'nothing'} (arrows point one way)`];
  if (!open.has(there) && !to.endsWith('/index')) return [`${where} imports ${from}: go through the front door, ${there}/index.js`];
  return [];
}

function circles(imports: readonly Import[]): string[] {
  const edges = new Map<string, Set<string>>();
  for (const each of imports) {
    const to = target(each);
    if (!to || !each.file.startsWith('api/')) continue;
    const [here, there] = [roomOf(each.file), roomOf(to)];
    if (here !== there && !assembling.has(here)) edges.set(here, (edges.get(here) ?? new Set()).add(there));
  }
  const known = new Set(['context/reading', 'context/unit']);
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => [...(edges.get(from) ?? [])].some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  return [...edges.keys()].filter((room) => reaches(room, room) && ![...known].some((pair) => pair.split('/').includes(room))).map((room) => `The room ${room} is in a circle of imports`);
}

function environmentOf({ file, text }: Source): string[] {
  return !file.startsWith('api/config') && text.includes('process.env') ? [`${file} reads process.env: only api/config.ts may`] : [];
}
