import { type KeyObject, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CheckpointFiles, type Report, verifyLog } from '../../api/audit/index.js';
import { ChainHead } from '../../api/audit/chain-head.js';
import { type ChainedEvent, eventColumns, leafOf } from '../../api/audit/event-text.js';
import { Installation, type Person } from '../support/installation.js';
import { Tampering } from '../support/tampering.js';

let house: Installation;
let amara: Person;
let files: CheckpointFiles;
let tampering: Tampering;
let key: KeyObject;
/** Entries of Devon's chain when the first of two checkpoints was signed, and at the second. */
let [first, size] = [0, 0];
/** Ids of the entries in Devon's chain, in order. */
let ids: string[] = [];

const verify = (): Promise<Report> => verifyLog(house.owner, files, key);
const path = () => join(house.config.CHECKPOINT_DIR, '878.jsonl');

/** Waits until all that was written is in its chain and signed. */
async function settled(): Promise<Report> {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 50))) {
    const report = await verify();
    if (report.waiting === 0 && report.chains.length > 0 && report.chains.every(({ entries, signed }) => entries === signed)) return report;
  }
  throw new Error(`The chain does not settle: ${JSON.stringify(await verify())}`);
}

const act = (name: string) => amara.get('mutation($input: AddChildInput!) { addChild(input: $input) { child { id } } }', { input: { settingId, authority: '878', legalForenames: name, legalSurname: 'Chain', bornOn: '2009-01-01', sex: 'F' } });
let settingId: string;

beforeAll(async () => {
  house = await Installation.start({ CHECKPOINT_MINUTES: '0.001' });
  files = new CheckpointFiles(house.config.CHECKPOINT_DIR);
  amara = await house.signIn('amara.senco@exe-college.example');
  settingId = (await amara.get<{ viewer: { settings: { id: string }[] } }>('{ viewer { settings { id } } }')).viewer.settings[0]!.id;
  await act('Before');
  for (;;) {
    try {
      key = createPublicKey(readFileSync(join(house.config.CHECKPOINT_DIR, 'public-key.pem')));
      break;
    } catch {
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
  await settled();
  first = sizeOf(await verify());
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) await act(name);
  size = sizeOf(await settled());
  const { rows } = await house.owner.query<{ event_id: string }>(`select event_id from audit_link where chain = '878' order by seq`);
  ids = rows.map(({ event_id }) => event_id);
  tampering = await Tampering.prepare(house.owner);
});
afterAll(() => house.stop());

const sizeOf = ({ chains }: Report): number => chains.find(({ chain }) => chain === '878')!.entries;

describe('the chain of an authority', () => {
  it('holds every entry of the log once, and is whole', async () => {
    const { findings, waiting, chains } = await verify();
    expect([findings, waiting]).toEqual([[], 0]);
    const { rows } = await house.owner.query<{ chain: string; entries: number }>(`select coalesce(authority_code, 'platform') as chain, count(*)::int as entries from audit_event group by 1 order by 1`);
    expect(chains.map(({ chain, entries }) => ({ chain, entries }))).toEqual(rows);
    expect(size).toBeGreaterThanOrEqual(first + 6);
    expect(ids.length).toBe(size);
  });

  it('keeps the order of commit, also of those who began together and ended the other way round', async () => {
    const one = new pg.Client({ connectionString: house.ownerUrl });
    const other = new pg.Client({ connectionString: house.ownerUrl });
    await Promise.all([one.connect(), other.connect()]);
    const write = (client: pg.Client, act: string) => client.query(`insert into audit_event (at, actor_kind, actor_name, act, fields, audience, request_id) values (now(), 'SYSTEM', 'Test', $1, '{}', 'BOTH', 'order')`, [act]);
    await one.query('begin');
    await write(one, 'order.began');
    await write(other, 'order.overtook');
    // The sequencer goes on while the first is still open, and finds it when it is done.
    await expect.poll(async () => (await house.owner.query(`select 1 from audit_link l join audit_event e on e.id = l.event_id where e.act = 'order.overtook'`)).rowCount, { timeout: 10_000 }).toBe(1);
    await one.query('commit');
    await settled();
    const { rows } = await house.owner.query<{ act: string }>(`select e.act from audit_link l join audit_event e on e.id = l.event_id where e.request_id = 'order' order by l.seq`);
    expect(rows.map((row) => row.act)).toEqual(['order.overtook', 'order.began']);
    await Promise.all([one.end(), other.end()]);
    tampering = await Tampering.prepare(house.owner);
  });

  it('cannot be changed by the application, nor by the queue', async () => {
    for (const url of [house.appUrl, house.jobsUrl]) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`set portal.realm = 'chain'`);
      for (const table of ['audit_event', 'audit_link', 'audit_checkpoint'])
        for (const statement of [`update ${table} set ${table === 'audit_event' ? `act = 'x'` : `chain = 'x'`}`, `delete from ${table}`, `truncate ${table}`]) await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' });
      if (url === house.appUrl) await expect(client.query(`insert into audit_link values ('878', 999999, 1, '', '', '')`)).rejects.toMatchObject({ code: '42501' });
      else await expect(client.query(`insert into audit_event (at, actor_kind, actor_name, act, fields, request_id) values (now(), 'SYSTEM', 'x', 'x', '{}', 'x')`)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    }
  });

  it('cannot be changed by its owner as long as the triggers stand', async () => {
    for (const table of ['audit_event', 'audit_link', 'audit_checkpoint'])
      for (const statement of [`delete from ${table}`, `truncate ${table}`]) await expect(house.owner.query(statement), statement).rejects.toThrow(/append-only/);
  });
});

describe('whoever goes around the triggers is found, and the first bad entry is named', () => {
  afterEach(async () => {
    await tampering.undo();
    expect((await verify()).findings).toEqual([]);
  });
  const bad = async () => (await verify()).findings.map(({ chain, seq, event, says }) => [chain, seq, event, says]);
  const at = (seq: number) => ids[seq - 1]!;

  it('an entry that was changed', async () => {
    for (const change of [`act = 'child.removed'`, `actor_name = 'Somebody else'`, `at = at + interval '1 microsecond'`, `fields = fields || '{bornOn}'`, `child_id = gen_random_uuid()`, `request_id = 'x'`, `purpose = ''`, `row_count = 1`, `commitments = '{}'`, `child_ids = '{}'`, `setting_id = null`, `audience = 'BOTH'`]) {
      await tampering.run(`update audit_event set ${change} where id = ${at(size - 2)}`);
      expect(await bad(), change).toEqual([['878', size - 2, at(size - 2), expect.stringContaining('was changed')]]);
      await tampering.undo();
    }
  });

  it('an entry that was deleted, with its link and without', async () => {
    await tampering.run(`delete from audit_event where id = ${at(3)}`);
    expect(await bad()).toEqual([['878', 3, at(3), expect.stringContaining('was deleted')]]);
    await tampering.run(`delete from audit_link where chain = '878' and seq = 3`);
    expect(await bad()).toEqual([['878', 3, at(4), expect.stringContaining('link is missing')]]);
  });

  it('an entry that was deleted with the links after it moved up', async () => {
    await tampering.run(`delete from audit_event where id = ${at(3)}`, `delete from audit_link where chain = '878' and seq = 3`, `update audit_link set seq = seq - 1 + 100000 where chain = '878' and seq > 3`, `update audit_link set seq = seq - 100000 where seq > 100000`);
    expect(await bad()).toEqual([['878', 3, at(4), expect.stringContaining('does not follow')]]);
  });

  it('two entries that were swapped', async () => {
    await tampering.run(`update audit_link set event_id = -1 where event_id = ${at(4)}`, `update audit_link set event_id = ${at(4)} where event_id = ${at(6)}`, `update audit_link set event_id = ${at(6)} where event_id = -1`);
    expect(await bad()).toEqual([['878', 4, at(6), expect.stringContaining('another stands in its place')]]);
  });

  it('links that were put in another order', async () => {
    await tampering.run(`update audit_link set seq = 100005 where chain = '878' and seq = 5`, `update audit_link set seq = 5 where chain = '878' and seq = 7`, `update audit_link set seq = 7 where chain = '878' and seq = 100005`);
    expect(await bad()).toEqual([['878', 5, at(7), expect.stringContaining('does not follow')]]);
  });

  it('an entry that was moved to another authority', async () => {
    await tampering.run(`update audit_event set authority_code = '879' where id = ${at(5)}`);
    expect(await bad()).toEqual([['878', 5, at(5), expect.stringContaining('from the chain of 879')]]);
  });

  it('an end that was cut off', async () => {
    await tampering.run(`delete from audit_event where id = any('{${ids.slice(-2).join()}}')`, `delete from audit_link where chain = '878' and seq > ${size - 2}`);
    expect(await bad()).toEqual([['878', size - 1, null, expect.stringContaining(`entries ${size - 1} to ${size} are missing`)]]);
  });

  it('a chain that is gone altogether', async () => {
    await tampering.run('delete from audit_event', 'delete from audit_link', 'delete from audit_checkpoint');
    expect((await bad()).map(([chain, seq]) => [chain, seq])).toEqual((await files.chains()).map((chain) => [chain, 1]));
  });

  it('a link that was forged', async () => {
    await tampering.run(`update audit_link set hash = decode(repeat('ab', 32), 'hex') where chain = '878' and seq = 5`);
    expect(await bad()).toEqual([['878', 5, at(5), expect.stringContaining('does not follow')]]);
  });

  /** What an attacker does who knows how the chain is made, and has everything but the key. */
  async function remake(change: (events: ChainedEvent[]) => ChainedEvent[]): Promise<void> {
    const { rows } = await house.owner.query<ChainedEvent>(`select ${eventColumns('e')} from audit_event e join audit_link l on l.event_id = e.id where l.chain = '878' order by l.seq`);
    const head = new ChainHead('878');
    const values = change(rows).map((event) => {
      const leaf = leafOf(event);
      const { seq, hash, nodes } = head.append(leaf);
      return `('878', ${seq}, ${event.id}, '\\x${leaf.toString('hex')}', '\\x${hash.toString('hex')}', '\\x${nodes.toString('hex')}')`;
    });
    await tampering.run(`delete from audit_link where chain = '878'`, `insert into audit_link (chain, seq, event_id, leaf, hash, nodes) values ${values.join(',')}`);
  }

  it('a log that was replaced, link by link, is found between two checkpoints', async () => {
    await tampering.run(`update audit_event set actor_name = 'Somebody else' where id = ${at(first + 2)}`);
    await remake((events) => events);
    expect(await bad()).toEqual([['878', first + 1, null, expect.stringContaining(`from number ${first + 1} to`)]]);
  });

  it('an entry that was put in, with everything after it made anew', async () => {
    await tampering.run(`insert into audit_event (id, at, authority_code, actor_kind, actor_name, act, fields, audience, request_id, written_in) select 900000, at, '878', 'PERSON', 'Nobody', 'review.decided', '{}', 'BOTH', 'x', written_in from audit_event where id = ${at(2)}`);
    const { rows } = await house.owner.query<ChainedEvent>(`select ${eventColumns('e')} from audit_event e where id = 900000`);
    await remake((events) => [...events.slice(0, 2), rows[0]!, ...events.slice(2)]);
    expect(await bad()).toEqual([['878', 1, null, expect.stringContaining('was replaced')]]);
  });
});

describe('the checkpoints', () => {
  /* A copy is tampered with: into the files themselves the sequencer may write at any moment. */
  let copies: string;
  let copy: string;
  let kept: string;
  beforeAll(async () => {
    await settled();
    kept = readFileSync(path(), 'utf8');
    copies = mkdtempSync(join(tmpdir(), 'checkpoints-'));
    cpSync(house.config.CHECKPOINT_DIR, copies, { recursive: true });
    copy = join(copies, '878.jsonl');
  });
  afterAll(() => rmSync(copies, { recursive: true, force: true }));
  const bad = async () => (await verifyLog(house.owner, new CheckpointFiles(copies), key)).findings.map(({ says }) => says);

  it('are signed with this key alone', async () => {
    const { findings } = await verifyLog(house.owner, files, generateKeyPairSync('ed25519').publicKey);
    expect(new Set(findings.map(({ says }) => says))).toEqual(new Set(['line 1 of the file of checkpoints is not signed with this key.']));
  });

  it('cannot be changed, taken out of the middle, or told of another chain', async () => {
    expect(await bad()).toEqual([]);
    const lines = kept.trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    writeFileSync(copy, kept.replace(/"size":(\d+)/, (_, found: string) => `"size":${Number(found) + 1}`));
    expect(await bad()).toEqual(['line 1 of the file of checkpoints is not signed with this key.']);
    writeFileSync(copy, `${lines.slice(1).join('\n')}\n`);
    expect(await bad()).toEqual(['line 1 of the file of checkpoints does not follow the one before.']);
    writeFileSync(copy, readFileSync(join(house.config.CHECKPOINT_DIR, 'platform.jsonl'), 'utf8'));
    expect(await bad()).toEqual(['line 1 of the file of checkpoints is of the chain of platform.']);
  });

  it('that a power cut tore are left out, and the next one goes on after the last whole one', async () => {
    await settled();
    appendFileSync(path(), '{"version":1,"ch');
    expect((await verify()).findings).toEqual([]);
    await act('Seven');
    await settled();
    expect(readFileSync(path(), 'utf8').startsWith(kept)).toBe(true);
  });
});
