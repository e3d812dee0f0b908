import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation, type Person } from '../support/installation.js';

/* The number of a setting is looked up in the national register: its name stands beside the answer, and a page finds the number by the name. */

describe('the number of a setting', () => {
  let house: Installation;
  let amara: Person;
  let [review, draft] = ['', ''];
  const page = (url: string) => house.app.http.inject({ method: 'GET', url, headers: { authorization: `Bearer ${amara.token}` } });
  const save = (value: string, baseVersion: number) => amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }', { input: { draft, answers: [{ path: 'setting.urn', value, baseVersion }] } });
  const shown = async () => /data-registered>([\s\S]*?)<a/.exec((await page(`/reviews/${review}/sections/setting`)).body)?.[1]?.trim();

  beforeAll(async () => {
    house = await Installation.start();
    amara = await house.signIn('amara.senco@exe-college.example');
    const { reviews } = await amara.get<{ reviews: { nodes: { child: { id: string } }[] } }>('{ reviews(first: 1, filter: { state: EXPECTED }) { nodes { child { id } } } }');
    const { startReview } = await amara.get<{ startReview: { id: string; draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id draft { id } } }', { input: { child: reviews.nodes[0]!.child.id, variant: 'post16' } });
    [review, draft] = [startReview.id, startReview.draft.id];
  });
  afterAll(() => house.stop());

  it('is shown with the name that the register has for it, as typed, and says where it has none', async () => {
    expect(await shown()).toContain('<strong>Exe College (demo), Exeter</strong>');
    await save('999 002', 1);
    expect(await shown()).toContain('Tamar View School (demo)');
    await save('123456', 2);
    expect(await shown()).toContain('has no setting of this number');
    await save("'; drop table organisation;--", 3);
    expect(await shown()).toContain('has no setting of this number');
  });

  it('is found by name, town or postcode, by whoever is signed in', async () => {
    const found = (await page('/find-setting?search=tamar+view')).body;
    expect(found).toMatch(/Tamar View School \(demo\)[\s\S]*<strong>999002<\/strong>/);
    expect((await page('/find-setting?search=%3Cscript%3Ezzz')).body).toContain('The register has no such setting');
    expect((await page('/find-setting?search=ab')).body).toContain('Enter three letters or more');
    expect((await house.app.http.inject({ method: 'GET', url: '/find-setting' })).statusCode).toBe(303);
  });
});
