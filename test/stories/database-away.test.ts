import { mkdtempSync, rmSync } from 'node:fs';
import { type Server, type Socket, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../api/database/embedded.js';
import { Started, freePort } from '../support/process.js';

/** A door to the database that the story opens and shuts. */
class Door {
  private readonly sockets = new Set<Socket>();
  private target: number | null = null;
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async build(): Promise<Door> {
    const port = await freePort();
    const self: { door?: Door } = {};
    const server = createServer((inside) => self.door!.through(inside));
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return (self.door = new Door(server, port));
  }

  private through(inside: Socket): void {
    inside.on('error', () => undefined);
    if (this.target === null) return void inside.destroy();
    const outside = connect(this.target, '127.0.0.1');
    outside.on('error', () => inside.destroy());
    for (const socket of [inside, outside]) {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    }
    inside.pipe(outside).pipe(inside);
  }

  open(port: number): void {
    this.target = port;
  }

  shut(): void {
    this.target = null;
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.shut();
    this.server.close();
  }
}

describe('a database that is down at start, and that goes away', () => {
  const folder = mkdtempSync('/var/tmp/professional-portal-away-');
  let database: EmbeddedServer;
  let door: Door;
  let running: Started;
  const until = async (path: string, status: number) => {
    while ((await fetch(`${running.base}${path}`).catch(() => null))?.status !== status) await new Promise((wake) => setTimeout(wake, 100));
  };

  beforeAll(async () => {
    database = await startEmbedded({ folder: join(folder, 'postgres'), throwaway: true });
    door = await Door.build();
    running = await Started.start(await freePort(), { DATABASE_URL: `postgresql://postgres@127.0.0.1:${door.port}/postgres`, DATA_DIR: join(folder, 'data') }, /cannot be reached/);
  });
  afterAll(async () => {
    await running.kill('SIGTERM');
    door.close();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says that it is not ready yet, on every address, and starts when the database comes', async () => {
    expect((await fetch(`${running.base}/health/live`)).status).toBe(200);
    const ready = await fetch(`${running.base}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'not ready', parts: { database: 'not ready' } }]);
    expect(await (await fetch(`${running.base}/`)).text()).toContain('not available yet');
    expect(await running.ask('{ viewer { name } }')).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    door.open(Number(new URL(database.url).port));
    await until('/health/ready', 200);
  });

  it('while it is away, operations say so with a code, and a page gives back what was typed; then all works without a restart', async () => {
    const token = await running.signIn('amara.senco@exe-college.example');
    const { data } = await running.ask<{ reviews: { nodes: { id: string }[] } }>('{ reviews(filter: { state: [DRAFT] }, first: 1) { nodes { id } } }', {}, token);
    const page = `${running.base}/reviews/${data!.reviews.nodes[0]!.id}/sections/views`;
    const headers = { cookie: `portal_session=${token}`, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({ 'version:cyp.likes': '0', 'shown:cyp.likes': '', 'cyp.likes': 'A sentence that must not be lost', go: 'list' });

    door.shut();
    expect(await running.ask('{ viewer { name } authorities { code } }', {}, token)).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    const lost = await fetch(page, { method: 'POST', headers, body, redirect: 'manual' });
    expect(lost.status).toBe(503);
    expect(lost.headers.get('retry-after')).toBe('5');
    expect(await lost.text()).toContain('A sentence that must not be lost');
    expect((await fetch(`${running.base}/health/ready`)).status).toBe(503);

    door.open(Number(new URL(database.url).port));
    await until('/health/ready', 200);
    const again = await fetch(page, { method: 'POST', headers, body, redirect: 'manual' });
    expect(again.status).toBe(303);
    expect(await (await fetch(page, { headers })).text()).toContain('A sentence that must not be lost');
  });
});
