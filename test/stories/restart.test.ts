import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Started, freePort } from '../support/process.js';

/** The product as it is started, killed in the middle of saving, and started again on the same data. */
describe('kill -9 while an answer is being saved', () => {
  const folder = mkdtempSync('/var/tmp/professional-portal-restart-');
  const environment = { DATA_DIR: join(folder, 'data') };
  let port: number;
  let running: Started;

  beforeAll(async () => {
    port = await freePort();
    running = await Started.start(port, environment);
  });
  afterAll(async () => {
    await running.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  it('says where to look and who the demo people are', () => {
    expect(running.said).toMatch(/^password: \w+-\w+-\w+-\w+$/m);
    expect(running.said).toMatch(/^demo-mis secret: [\w-]{43}$/m);
    expect(running.said).toContain('amara.senco@exe-college.example');
  });

  it('every answer that was acknowledged is there after the restart, once', async () => {
    const token = await running.signIn('amara.senco@exe-college.example');
    const { data } = await running.ask<{ reviews: { nodes: { id: string; draft: { id: string } }[] } }>('{ reviews(filter: { state: [DRAFT] }, first: 1) { nodes { id draft { id } } } }', {}, token);
    const { id, draft } = data!.reviews.nodes[0]!;

    const acknowledged = new Map<string, number>();
    const save = 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }';
    const typing = ['cyp.likes', 'cyp.change', 'cyp.whoHelps', 'cyp.aboutSupport'].map(async (path) => {
      for (let round = 1; ; round += 1) {
        const answer = await running.ask<{ saveAnswers: object | null }>(save, { input: { draft: draft.id, answers: [{ path, value: `round ${round}`, baseVersion: round - 1 }] } }, token).catch(() => null);
        if (!answer?.data?.saveAnswers) return;
        acknowledged.set(path, round);
      }
    });
    while (acknowledged.size < 4) await new Promise((wake) => setTimeout(wake, 20));
    await running.kill('SIGKILL');
    await Promise.all(typing);
    running = await Started.start(port, environment);

    const { data: after } = await running.ask<{ review: { draft: { section: { questions: { path: string; value: string; version: number }[] } } } }>('query($id: ID!) { review(id: $id) { draft { section(key: "views") { questions { path value version } } } } }', { id }, token);
    for (const [path, round] of acknowledged) {
      const stored = after!.review.draft.section.questions.find((question) => question.path === path)!;
      // The last save may have been kept although its answer never came back; none before it may be missing.
      expect([round, round + 1], path).toContain(stored.version);
      expect(stored.value).toBe(`round ${stored.version}`);
    }
  });
});
