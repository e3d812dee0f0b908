import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseIds, submittedCase } from '../support/cast.js';
import { fillDraft } from '../support/fill-draft.js';
import type { Installation, Person } from '../support/installation.js';

/* What changed since a form was returned, and since last year’s. */

const compared = 'query($id: ID!, $with: EarlierForm!) { review(id: $id) { submission { compared(with: $with) { number changed { path section label was became } } } } }';
const submitting = 'mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path message } } }';
const PATH = 'cyp.helped';
const SEALED = 'rec.safeguarding';

interface Changed {
  path: string;
  label: string;
  was: string | null;
  became: string | null;
}

let house: Installation;
let ids: CaseIds;
let amara: Person;
let joe: Person;

const comparedBy = async (person: Person, id: string, earlier: string) => (await person.ask<{ review: { submission: { compared: { number: number; changed: Changed[] } | null } } }>(compared, { id, with: earlier })).data?.review?.submission?.compared ?? null;
const save = async (review: string, answers: Record<string, string>) => {
  const { review: { draft } } = await amara.get<{ review: { draft: { id: string } } }>('query($id: ID!) { review(id: $id) { draft { id } } }', { id: review });
  for (const [path, value] of Object.entries(answers)) {
    const { rows } = await house.owner.query<{ version: number }>('select version from answer where response_id = $1 and path = $2', [draft.id, path]);
    await amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft: draft.id, answers: [{ path, value, baseVersion: rows[0]?.version ?? 0 }] } });
  }
};

beforeAll(async () => {
  ({ house, ids, amara, joe } = await submittedCase({ [PATH]: 'The bus was late on most days.' }));
});
afterAll(() => house.stop());

describe('what changed in what was submitted', () => {
  it('since it was returned: those answers and no other, never a sealed one', async () => {
    expect(await comparedBy(joe, ids.review, 'PREVIOUS_SUBMISSION')).toBeNull();
    await joe.get('mutation($input: ReturnReviewInput!) { returnReview(input: $input) { id } }', { input: { review: ids.review, reason: 'On which days?' } });
    await save(ids.review, { [PATH]: 'The bus was late on Mondays.', [SEALED]: 'Comparecanary, sealed.' });
    expect((await amara.get<{ submitReview: object }>(submitting, { input: { review: ids.review } })).submitReview).toEqual({ submitted: true, problems: [] });
    const found = await comparedBy(joe, ids.review, 'PREVIOUS_SUBMISSION');
    expect(found).toMatchObject({ number: 1, changed: [{ path: PATH, was: 'The bus was late on most days.', became: 'The bus was late on Mondays.' }] });
    expect(JSON.stringify(found)).not.toContain('Comparecanary');
  });

  it('since the last form about the child, for whoever may see that one too', async () => {
    expect(await comparedBy(joe, ids.review, 'LAST_FORM')).toBeNull();
    await joe.get('mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', { input: { review: ids.review } });
    await joe.get('mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { review: ids.review, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'All is well.' } });
    house.pass({ minutes: 1 });
    const { startReview: { id: next } } = await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: ids.child, variant: 'post16' } });
    await fillDraft(amara, next, { [PATH]: 'The taxi comes in time.', 'review.previousReviewDate': '2025-11-01' });
    expect((await amara.get<{ submitReview: object }>(submitting, { input: { review: next } })).submitReview).toEqual({ submitted: true, problems: [] });
    for (const person of [joe, amara]) {
      const found = await comparedBy(person, next, 'LAST_FORM');
      expect(found!.changed.find(({ path }) => path === PATH)).toMatchObject({ was: 'The bus was late on Mondays.', became: 'The taxi comes in time.' });
      expect(JSON.stringify(found)).not.toContain('Comparecanary');
    }
    for (const person of [await house.signIn('tess.senco@tamar-view.example'), await house.signIn('kit.caseworker@plymouth.example'), await house.program('demo-mis'), await house.signIn('ivy.auditor@devon.example')]) expect(await comparedBy(person, next, 'LAST_FORM')).toBeNull();
  });
});
