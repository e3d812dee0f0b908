import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitmentTo } from '../../api/journal/entry.js';
import { Installation, type Person } from '../support/installation.js';

interface Bundle {
  child: string;
  parts: { chain: string; checkpoint: { size: number; root: string; signature: string }; entries: { seq: number; event: Record<string, unknown>; path: string[] }[]; notYetSigned: number }[];
}

let house: Installation;
let [ivy, joe, amara, kit, ada]: Person[] = [];
let known: { id: string; child: string; name: string; surname: string };

beforeAll(async () => {
  house = await Installation.start({ CHECKPOINT_MINUTES: '0.001' });
  [ivy, joe, amara, kit, ada] = await Promise.all(['ivy.auditor@devon.example', 'joe.caseworker@devon.example', 'amara.senco@exe-college.example', 'kit.caseworker@plymouth.example', 'ada.admin@devon.example'].map((email) => house.signIn(email)));
  const { rows } = await house.owner.query<typeof known>(`select r.id, r.child_id as child, c.legal_forenames as name, c.legal_surname as surname from review r join child c on c.id = r.child_id join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'SUBMITTED' limit 1`);
  known = rows[0]!;
  for (let time = 0; time < 3; time += 1) await joe!.get('query($id: ID!) { review(id: $id) { reference child { fullName } } }', { id: known.id });
  await amara!.get('{ reviews(first: 50) { nodes { child { fullName } } } }');
});
afterAll(() => house.stop());

/** Waits until everything that was written until now is signed. */
async function signed(): Promise<void> {
  const { rows } = await house.owner.query<{ id: string }>('select max(id) as id from audit_event');
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 50)))
    if ((await house.owner.query(`select 1 from audit_link l join audit_checkpoint c on c.chain = l.chain and c.size >= l.seq where l.event_id = $1`, [rows[0]!.id])).rowCount) return;
  throw new Error('Nothing is signed');
}

describe('an auditor', () => {
  it('finds a child by name, sees the name alone, and that is in the log', async () => {
    const { auditedChildren } = await ivy!.get<{ auditedChildren: { id: string; name: string }[] }>('query($search: String!) { auditedChildren(search: $search) { id name } }', { search: `${known.surname} ${known.name.slice(0, 3)}` });
    expect(auditedChildren).toContainEqual({ id: known.child, name: `${known.name} ${known.surname}` });
    const { auditEvents } = await ivy!.get<{ auditEvents: { nodes: { act: string; actorName: string; fields: string[] }[] } }>('query($id: ID!) { auditEvents(child: $id, first: 1) { nodes { act actorName fields } } }', { id: known.child });
    expect(auditEvents.nodes[0]).toMatchObject({ act: 'log.read', actorName: 'Ivy Yeo', fields: ['AuditedChild.name'] });
    expect(await ivy!.refusal('{ auditedChildren(search: "ab") { id } }')).toBe('INVALID');
    expect(await ivy!.refusal('query($id: ID!) { child(id: $id) { fullName } }', { id: known.child })).toBe('REFUSED');
  });

  it('sees who looked at a child, in lists and by itself', async () => {
    const { readersOfChild } = await ivy!.get<{ readersOfChild: { actorName: string; actorKind: string; opened: number; listed: number; exported: number }[] }>('query($id: ID!) { readersOfChild(child: $id) { actorName actorKind opened listed exported firstAt lastAt } }', { id: known.child });
    expect(readersOfChild.find(({ actorName }) => actorName === 'Joe Westcott')).toMatchObject({ actorKind: 'PERSON', opened: 3, listed: 0, exported: 0 });
    expect(readersOfChild.find(({ actorName }) => actorName === 'Amara Okafor')).toMatchObject({ opened: 0, listed: 1 });
  });

  it('searches by person, child, act and time, page by page, with a statement or two', async () => {
    const query = 'query($child: ID, $actorName: String, $act: String, $after: String, $until: DateTimeISO) { auditEvents(child: $child, actorName: $actorName, act: $act, after: $after, until: $until, first: 2) { nodes { id act actorName children { id name } } pageInfo { hasNextPage endCursor } } }';
    type Page = { auditEvents: { nodes: { id: string; act: string; actorName: string; children: { id: string }[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const { auditEvents: first } = await ivy!.get<Page>(query, { child: known.child, actorName: 'westc', act: 'record.read' });
    const { auditEvents: second } = await ivy!.get<Page>(query, { child: known.child, actorName: 'westc', act: 'record.read', after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ act, actorName, children }) => [act, actorName, children[0]!.id])).toEqual(Array.from({ length: 3 }, () => ['record.read', 'Joe Westcott', known.child]));
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
    expect((await ivy!.get<Page>(query, { child: known.child, until: '2020-01-01T00:00:00Z' })).auditEvents.nodes).toEqual([]);
    await house.idle();
    const before = house.app.services.database.statements;
    await ivy!.get('{ auditEvents(first: 100) { nodes { act children { name } } } }');
    expect(house.app.services.database.statements - before).toBe(3); // the session, the entries, the names
  });

  it('is told in words of reading by volume, at night, and of unrelated cases', async () => {
    const { rows: people } = await house.owner.query<{ id: string; name: string }>(`select id, name from "user" where email_key in ('joe.caseworker@devon.example', 'mary.manager@devon.example') order by email_key`);
    const insert = (actor: { id: string; name: string }, at: string, children: string) => house.owner.query(`insert into audit_event (at, authority_code, child_id, child_ids, actor_kind, actor_id, actor_name, act, fields, audience, request_id) select $1::timestamptz, '878', case when $4 = 'one' then c.id end, case when $4 = 'all' then (select array_agg(id) from child where authority_code = '878') end, 'PERSON', $2, $3, 'record.read', '{}', 'AUDITOR', 'x' from child c where authority_code = '878' and not exists (select from review v where v.child_id = c.id and v.assigned_to_id = $2) and not exists (select from audit_event w where w.child_id = c.id and w.actor_id = $2) order by c.id limit 12`, [at, actor.id, actor.name, children]);
    await insert(people[1]!, '2026-11-20T23:30:00Z', 'one');
    await insert(people[0]!, '2026-11-19T10:00:00Z', 'all');
    const { unusualReading } = await ivy!.get<{ unusualReading: { actorName: string; day: string; reason: string; count: number; says: string }[] }>('{ unusualReading { actorId actorName day reason count says } }');
    const of = (reason: string) => unusualReading.filter((each) => each.reason === reason).map(({ actorName, day, says }) => [actorName, day, says]);
    expect(of('HOURS')).toEqual([['Mary Endacott', '2026-11-20', 'Read children’s records 12 times between 22:00 and 06:00.']]);
    expect(of('UNRELATED')).toEqual([['Mary Endacott', '2026-11-20', 'Opened the records of 12 children whose cases are not theirs and on which they have never worked.']]);
    expect(of('VOLUME')).toEqual([['Joe Westcott', '2026-11-19', expect.stringMatching(/^Saw the records of \d+ children on this day; on other days about 1\.$/)]]);
    expect(await ivy!.refusal('{ unusualReading(days: 400) { day } }')).toBe('INVALID');
  });

  it('sees how the chain stands', async () => {
    await signed();
    await expect.poll(async () => (await ivy!.get<{ auditChains: { verifiedEntries: number }[] }>('{ auditChains { verifiedEntries } }')).auditChains[0]!.verifiedEntries, { timeout: 20_000 }).toBeGreaterThan(0);
    const { auditChains } = await ivy!.get<{ auditChains: { chain: string; entries: number; signedEntries: number; signedAt: string; key: string; finding: null }[] }>('{ auditChains { chain entries signedEntries signedAt key verifiedEntries verifiedAt finding } }');
    expect(auditChains).toEqual([expect.objectContaining({ chain: '878', finding: null, key: expect.stringMatching(/^[0-9a-f]{32}$/) })]);
    expect(auditChains[0]!.signedEntries).toBeGreaterThan(0);
  });

  it('alone may ask all this', async () => {
    for (const query of ['{ auditChains { chain } }', '{ unusualReading { day } }', `{ readersOfChild(child: "${known.child}") { actorName } }`, '{ auditedChildren(search: "abc") { id } }', `{ auditProof(child: "${known.child}") }`])
      for (const person of [joe, amara, kit, ada]) expect(await person!.refusal(query), query).toBe('REFUSED');
    const { rows } = await house.owner.query<{ id: string }>(`select child_id as id from audit_event where authority_code = '879' and child_id is not null limit 1`);
    expect(await ivy!.refusal('query($id: ID!) { auditProof(child: $id) }', { id: rows[0]!.id })).toBe('NOT_FOUND');
    expect(await ivy!.get('query($id: ID!) { readersOfChild(child: $id) { actorName } }', { id: rows[0]!.id })).toEqual({ readersOfChild: [] });
  });
});

describe('a proof bundle', () => {
  let bundle: Bundle;
  const file = () => join(house.folder, 'bundle.json');
  const check = (made: object, key = join(house.config.CHECKPOINT_DIR, 'public-key.pem')) => {
    writeFileSync(file(), JSON.stringify(made));
    const { status, stdout } = spawnSync(process.execPath, ['tools/verify-proof.mjs', file(), '--public-key', key], { encoding: 'utf8', env: {} });
    return [status, stdout] as const;
  };
  const changed = (change: (copy: Bundle) => void): Bundle => {
    const copy = structuredClone(bundle);
    change(copy);
    return copy;
  };

  beforeAll(async () => {
    await signed();
    bundle = (await ivy!.get<{ auditProof: Bundle }>('query($id: ID!) { auditProof(child: $id) }', { id: known.child })).auditProof;
  });

  it('verifies offline, with the public key and a script alone', () => {
    const [status, said] = check(bundle);
    expect([status, said]).toEqual([0, expect.stringMatching(/^Chain 878: \d+ entries are in the log of \d+ entries that was signed on /)]);
    expect(bundle.parts[0]!.entries.length).toBeGreaterThan(5);
  });

  it('is in the log itself, with the number of its entries', async () => {
    const { rows } = await house.owner.query<{ actor_name: string; row_count: number }>(`select actor_name, row_count from audit_event where act = 'audit.proofMade' and child_id = $1`, [known.child]);
    expect(rows).toEqual([{ actor_name: 'Ivy Yeo', row_count: bundle.parts[0]!.entries.length }]);
  });

  it.each<[string, (copy: Bundle) => void, RegExp]>([
    ['an entry that was changed', (copy) => void (copy.parts[0]!.entries[1]!.event['actor_name'] = 'Somebody else'), /entry \d+ .* not in the log that was signed/],
    ['a field that was added', (copy) => void (copy.parts[0]!.entries[1]!.event['purpose'] = 'none'), /not in the log that was signed/],
    ['an entry at another place', (copy) => void (copy.parts[0]!.entries[1]!.seq += 1), /not in the log that was signed/],
    ['an entry that is there twice', (copy) => void copy.parts[0]!.entries.push(copy.parts[0]!.entries[0]!), /here twice/],
    ['the way up of another entry', (copy) => void (copy.parts[0]!.entries[0]!.path = copy.parts[0]!.entries[1]!.path), /not in the log that was signed/],
    ['a way up that is too short', (copy) => void copy.parts[0]!.entries[0]!.path.pop(), /not in the log that was signed/],
    ['another root', (copy) => void (copy.parts[0]!.checkpoint.root = 'ab'.repeat(32)), /not signed with this key/],
    ['another size', (copy) => void (copy.parts[0]!.checkpoint.size += 1), /not signed with this key/],
    ['another chain', (copy) => void (copy.parts[0]!.chain = '879'), /checkpoint is of chain 878/],
    ['another child', (copy) => void (copy.child = '00000000-0000-7000-8000-000000000001'), /not about this child/],
  ])('%s is found', (_what, change, says) => {
    const [status, said] = check(changed(change));
    expect([status, says.test(said)], said).toEqual([1, true]);
  });

  it('another key is found', async () => {
    const { generateKeyPairSync } = await import('node:crypto');
    const other = join(house.folder, 'other.pem');
    writeFileSync(other, generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }));
    expect(check(bundle, other)).toEqual([1, expect.stringContaining('not signed with this key')]);
  });
});

describe('values are committed to, kept apart, and can be erased', () => {
  it('of a step: what each field was and became, which nothing but its salt and value gives', async () => {
    await joe!.get('mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', { input: { review: known.id } });
    const { rows } = await house.owner.query<{ fields: string[]; commitments: Record<string, { from: string; to: string }> }>(`select fields, commitments from audit_event where act = 'review.accepted' and subject_id = $1 order by id desc limit 1`, [known.id]);
    const { rows: kept } = await house.owner.query<{ field: string; salt: string; was: unknown; became: unknown }>(`select * from value_revision where subject_id = $1`, [known.id]);
    expect(Object.keys(rows[0]!.commitments).sort()).toEqual([...rows[0]!.fields].sort());
    const state = kept.find(({ field }) => field === 'state')!;
    expect([state.was, state.became]).toEqual(['SUBMITTED', 'ACCEPTED']);
    expect(rows[0]!.commitments['state']).toEqual({ from: commitmentTo(state.salt, ['from', 'SUBMITTED']), to: commitmentTo(state.salt, ['to', 'ACCEPTED']) });
  });

  it('of an answer: one for each new value, none for a repeat', async () => {
    const { reviews } = await amara!.get<{ reviews: { nodes: { draft: { id: string } }[] } }>('{ reviews(first: 1, filter: { state: [DRAFT] }) { nodes { draft { id } } } }');
    const draft = reviews.nodes[0]!.draft.id;
    const { rows: answers } = await house.owner.query<{ version: number }>(`select coalesce(max(version), 0)::int as version from answer where response_id = $1 and path = 'cyp.likes'`, [draft]);
    const save = () => amara!.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }', { input: { draft, answers: [{ path: 'cyp.likes', value: 'Otters', baseVersion: answers[0]!.version }] } });
    await save();
    await save();
    const { rows } = await house.owner.query<{ commitments: Record<string, { to: string }> }>(`select commitments from audit_event where act = 'draft.answersSaved' and subject_id = $1 order by id desc limit 2`, [draft]);
    const { rows: kept } = await house.owner.query<{ salt: string; value: string }>(`select salt, value from answer_revision where response_id = $1 and path = 'cyp.likes' order by version desc limit 1`, [draft]);
    expect(rows.map(({ commitments }) => commitments)).toEqual([{}, { 'cyp.likes': { to: commitmentTo(kept[0]!.salt, 'Otters') } }]);
    expect(JSON.stringify(rows)).not.toContain('Otters');
  });

  it('no request of anybody reads them', async () => {
    const { database } = house.app.services;
    for (const realm of ['viewer', 'accounts'] as const) expect(await database.read({ realm, authorities: ['878'] }, { text: 'select * from value_revision' })).toEqual([]);
  });
});
