import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

/* The cost of all the support in a request: worked out, shown, printed, and taken from nobody. */

const SAVE = 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path version } } }';

describe('what is worked out', () => {
  let house: Installation;
  let sam: Person;
  let [id, draft] = ['', ''];
  const total = async () => {
    const { assessment } = await sam.get<{ assessment: { draft: { section: { questions: { path: string; kind: string; value: string | null; mayWrite: boolean; hint: string }[] } } } }>('query($id: ID!) { assessment(id: $id) { draft { section(key: "provision") { questions { path kind value mayWrite hint } } } } }', { id });
    return assessment.draft.section.questions.find(({ path }) => path === 'prov.total')!;
  };
  const save = (answers: object[]) => sam.ask<{ saveAnswers: object }>(SAVE, { input: { draft, answers } });

  beforeAll(async () => {
    house = await Installation.start();
    sam = await house.signIn('sam.senco@sound-primary.example');
    const { children } = await sam.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 1) { nodes { id } } }');
    id = (await sam.get<{ startAssessment: { id: string } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id } }', { input: { child: children.nodes[0]!.id, form: 'ehcna_request', variant: 'school_age' } })).startAssessment.id;
    draft = (await sam.get<{ assessment: { draft: { id: string } } }>('query($id: ID!) { assessment(id: $id) { draft { id } } }', { id })).assessment.draft.id;
  });
  afterAll(() => house.stop());

  it('follows the answers that it is worked out of', async () => {
    expect(await total()).toMatchObject({ kind: 'computed', value: null, mayWrite: false, hint: expect.stringContaining('the sum of “Cost of the support a year”') as string });
    await save([{ path: 'prov[aaaa]', value: 1, baseVersion: 0 }, { path: 'prov[aaaa].annualCost', value: '£1,200', baseVersion: 0 }, { path: 'prov[bbbb]', value: 2, baseVersion: 0 }, { path: 'prov[bbbb].annualCost', value: '50.50', baseVersion: 0 }]);
    expect((await total()).value).toBe('£1,250.50');
  });

  it('is never taken from outside, alone, among others, or from before', async () => {
    for (const answers of [[{ path: 'prov.total', value: '9', baseVersion: 0 }], [{ path: 'prov.topUp', value: '1', baseVersion: 0 }, { path: 'prov.total', value: '9', baseVersion: 0 }]]) {
      const { errors } = await save(answers);
      expect(errors![0]).toMatchObject({ message: expect.stringContaining('worked out from other answers') as string, extensions: { code: 'INVALID' } });
    }
    await house.owner.query(`insert into answer (response_id, path, setting_id, value, version, saved_at, saved_by_id, saved_by_name) select response_id, 'prov.total', setting_id, '"999999"'::jsonb, 1, saved_at, saved_by_id, saved_by_name from answer where response_id = $1 limit 1`, [draft]);
    expect((await total()).value).toBe('£1,250.50');
  });

  it('stands on the portal’s page without scripts, as something to read', async () => {
    const first = await house.app.http.inject({ method: 'GET', url: `/assessments/${id}/sections/provision`, headers: { authorization: `Bearer ${sam.token}` } });
    expect(first.body).toMatch(/<output[^>]*>£1,250\.50<\/output>/);
    expect(first.body).not.toMatch(/name="(version:)?prov\.total"/);
  });

  it('is in the record as a number, as the answers of that day say', async () => {
    await fillDraft(sam, id, { 'prov[aaaa]': 1, 'prov[aaaa].annualCost': '£1,200', 'prov[bbbb]': 2, 'prov[bbbb].annualCost': '50.50' }, '2026-11-22', { type: 'assessment' });
    const { submitAssessment } = await sam.get<{ submitAssessment: { submitted: boolean; problems: object[] } }>('mutation($id: ID!) { submitAssessment(input: { assessment: $id }) { submitted problems { path message } } }', { id });
    expect(submitAssessment).toEqual({ submitted: true, problems: [] });
    const { rows } = await house.owner.query<{ total: number }>(`select s.record->'prov.total' as total from submission s where s.response_id = $1`, [draft]);
    expect(rows[0]!.total).toBe(1250.5);
    expect(await total().catch(() => null)).toMatchObject({ value: '£1,250.50' });
  });
});
