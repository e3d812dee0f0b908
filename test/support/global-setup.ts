import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../api/database/embedded.js';
import { migrate } from '../../api/migrate.js';
import type { Roles } from '../../api/database/roles.js';
import { seedDemo } from '../../api/seed/demo.js';

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string;
    roles: Roles;
    secret: string;
  }
}

/** One real PostgreSQL for the whole run, with one database that every test file gets a copy of. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(process.platform === 'linux' ? '/var/tmp' : tmpdir(), 'professional-portal-test-'));
  const server = await startEmbedded({ folder: join(folder, 'postgres'), throwaway: true });
  const secret = 'a secret for tests alone, of 32 characters and more';
  const template = server.url.replace(/\/postgres$/, '/template');
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query('create database template');
  await admin.end();
  const roles = await migrate(template, secret);
  const owner = new pg.Client({ connectionString: template });
  await owner.connect();
  await seedDemo(owner, secret, new Date('2026-11-22T10:00:00Z'), { '878': 60, '879': 20 });
  await owner.end();
  project.provide('serverUrl', server.url);
  project.provide('roles', roles);
  project.provide('secret', secret);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
