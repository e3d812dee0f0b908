import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LineFull, Shares } from '../../api/kernel/shares.js';
import { Installation } from '../support/installation.js';

/** Something that goes on until it is let go. */
function held() {
  let letGo = () => {};
  const gate = new Promise<void>((open) => (letGo = open));
  return { gate, letGo };
}
const soon = () => new Promise<void>((done) => setImmediate(done));
const settings = { atOnce: 4, each: 3, waiting: 5, patience: 60_000 };

describe('shares', () => {
  it('leave room for others, however much one party asks for', async () => {
    const shares = new Shares(settings);
    const { gate, letGo } = held();
    const began: string[] = [];
    const one = (party: string) => shares.run(party, async () => {
      began.push(party);
      await gate;
    });
    const many = Array.from({ length: 8 }, () => one('devon'));
    await soon();
    expect(began).toEqual(['devon', 'devon', 'devon']);
    expect(shares.load).toEqual({ atOnce: 4, running: 3, waiting: 5, parties: 1, turnedAway: 0 });
    const other = one('plymouth');
    await soon();
    expect(began.at(-1)).toBe('plymouth');
    await expect(one('devon')).rejects.toThrow(LineFull);
    letGo();
    await Promise.all([...many, other]);
    expect(shares.load).toEqual({ atOnce: 4, running: 0, waiting: 0, parties: 0, turnedAway: 1 });
  });

  it('take turns between those who wait', async () => {
    const shares = new Shares({ ...settings, atOnce: 1, each: 1 });
    const { gate, letGo } = held();
    const order: string[] = [];
    const first = shares.run('devon', () => gate);
    const others = [...Array.from({ length: 4 }, () => 'devon'), 'plymouth', 'torbay', 'plymouth'].map((party) => shares.run(party, async () => void order.push(party)));
    letGo();
    await Promise.all([first, ...others]);
    expect(order).toEqual(['devon', 'plymouth', 'torbay', 'devon', 'plymouth', 'devon', 'devon']);
  });

  it('end with what was done, whether it failed or not, and turn away who waits for too long', async () => {
    const shares = new Shares({ ...settings, atOnce: 1, each: 1, patience: 1 });
    await expect(shares.run('devon', () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault');
    const { gate, letGo } = held();
    const first = shares.run('devon', () => gate);
    const late = await shares.run('plymouth', async () => undefined).catch((error: unknown) => error);
    expect([late instanceof LineFull, (late as LineFull).retryAfter]).toEqual([true, 1]);
    letGo();
    await first;
    expect(shares.load).toMatchObject({ running: 0, waiting: 0, parties: 0, turnedAway: 1 });
  });
});

describe('two authorities at once', () => {
  let house: Installation;
  let devon: string, plymouth: string, school: string;
  const LIST = '{ reviews(first: 5) { totalCount nodes { id reference } } }';
  const post = async (token: string) => house.app.http.inject({ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${token}` }, payload: { query: LIST } });

  beforeAll(async () => {
    house = await Installation.start({ METRICS_PORT: '0' });
    devon = (await house.signIn('joe.caseworker@devon.example')).token;
    plymouth = (await house.signIn('kit.caseworker@plymouth.example')).token;
    school = (await house.signIn('amara.senco@exe-college.example')).token;
  });
  afterAll(() => house.stop());

  it('the one that asks for too much waits, is turned away and told what to do; the other sees nothing of it', async () => {
    const { shares } = house.app.services;
    const { gate, letGo } = held();
    const work: Promise<unknown>[] = [];
    const heavy = () => void work.push(shares.run('authority 878', () => gate).catch(() => undefined));
    // All that one authority may have at once, and as many waiting as may wait.
    for (let each = 0; each < 12 + 499; each += 1) heavy();
    await soon();
    const waiting = post(devon);
    await expect.poll(() => shares.load.waiting, { timeout: 10_000 }).toBe(500);
    const turnedAway = await post(devon);
    expect([turnedAway.statusCode, turnedAway.headers['retry-after']]).toEqual([503, expect.stringMatching(/^\d+$/)]);
    const { errors } = turnedAway.json<{ errors: { message: string; extensions: { code: string; retryAfter: number } }[] }>();
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('take large amounts out with an export'), extensions: { code: 'THROTTLED', retryAfter: Number(turnedAway.headers['retry-after']) } });
    // A school of the same authority is of the same share; another authority, and somebody who signs in, is not.
    expect((await post(school)).statusCode).toBe(503);
    for (let time = 0; time < 3; time += 1) {
      const answer = await post(plymouth);
      expect([answer.statusCode, answer.json<{ errors?: object }>().errors]).toEqual([200, undefined]);
    }
    expect(await house.signIn('sam.senco@sound-primary.example')).toMatchObject({ token: expect.any(String) });
    const ready = await house.app.http.inject('/health/ready');
    expect(ready.json()).toMatchObject({ status: 'ready', load: { atOnce: 16, running: 12, waiting: 500, turnedAway: 2 } });
    const metrics = await (await fetch(`http://127.0.0.1:${house.app.metricsPort}/metrics`)).text();
    expect(metrics).toContain('portal_operations_waiting 500\n');
    expect(metrics).toContain('portal_operations_turned_away_total 2\n');
    expect(metrics).not.toMatch(/878|devon/i);
    letGo();
    await Promise.all(work);
    const answer = await waiting;
    expect([answer.statusCode, answer.json<{ errors?: object }>().errors]).toEqual([200, undefined]);
    expect((await post(devon)).statusCode).toBe(200);
  });

  it('heavy jobs of one are done one after the other, and light ones are not', async () => {
    const queued = async (task: string, authority: string) => {
      await house.owner.query(`select portal_jobs.queue($1, $2, now() + interval '1 day', $3)`, [task, JSON.stringify({ authority }), `${task} ${authority}`]);
      const { rows } = await house.owner.query<{ queue: string | null }>(`select q.queue_name as queue from graphile_worker._private_jobs j left join graphile_worker._private_job_queues q on q.id = j.job_queue_id where j.key = $1`, [`${task} ${authority}`]);
      return rows[0]!.queue;
    };
    expect([await queued('make-export', '878'), await queued('make-export', '879'), await queued('make-letter', '878')]).toEqual(['of 878', 'of 879', null]);
  });
});
