import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { startEmbedded } from '../api/database/embedded.js';
import { migrate } from '../api/migrate.js';
import { ormOptions } from '../api/orm.js';
import { architectureProblems } from './architecture.js';
import { generatedFiles } from './generated-files.js';

/* npm run check: types, lint, architecture, and that nothing generated is stale. Says everything that is wrong, not only the first. */
const checks: [name: string, check: () => string[] | Promise<string[]>][] = [
  ['types of the server', () => types('server', '-p', '.')],
  ['types of the portal’s script', () => types('portal', '-p', 'portal/browser')],
  ['types of the back office', () => (existsSync('admin/tsconfig.json') ? types('admin', '-p', 'admin') : [])],
  ['lint', () => tool('oxlint/bin/oxlint', '--deny-warnings', '.')],
  ['architecture', () => architectureProblems()],
  ['generated files', staleFiles],
  ['typed documents of the clients', () => tool('@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts', '--check')],
  ['migrations and entities', schemaDrift],
];

let failed = 0;
for (const [name, check] of checks) {
  const problems = await check();
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const problem of problems) console.log(`       ${problem}`);
  if (problems.length > 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);

function tool(script: string, ...parameters: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`node_modules/${script}`, ...parameters], { encoding: 'utf8' });
  return status === 0 ? [] : `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '').slice(0, 60);
}

/** Looks again only at what changed since the last time. */
function types(of: string, ...project: string[]): string[] {
  return tool('typescript/bin/tsc', ...project, '--noEmit', '--incremental', '--tsBuildInfoFile', `dist/.types-${of}.tsbuildinfo`);
}

async function staleFiles(): Promise<string[]> {
  const stale = [...(await generatedFiles())].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  return stale.map(([file]) => `${file} is stale: npm run generate, then read the difference`);
}

async function schemaDrift(): Promise<string[]> {
  const folder = mkdtempSync('/var/tmp/professional-portal-check-');
  const server = await startEmbedded({ folder: join(folder, 'postgres'), throwaway: true });
  try {
    await migrate(server.url, 'for a throwaway database only, 32 characters');
    const orm = await MikroORM.init({ ...ormOptions, clientUrl: server.url });
    const difference = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim();
    await orm.close(true);
    return difference === '' ? [] : ['The entities say what no migration makes: npm run migration -- NAME', ...difference.split('\n')];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
