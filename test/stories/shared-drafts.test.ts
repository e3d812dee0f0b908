import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

/* One form, several people: sections handed to a colleague, sealed from the others, and every answer with its author. */
const SAVE = 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }';
const HAND = 'mutation($input: HandSectionInput!) { handSection(input: $input) { id } }';
const SEAL = 'mutation($input: SealSectionInput!) { sealSection(input: $input) { id } }';
const UNSEAL = 'mutation($input: SectionInput!) { unsealSection(input: $input) { id } }';
const TASKS = 'query($id: ID!) { review(id: $id) { draft { lead { name } tasks { key heldByName sealed sealedByName kept } } } }';
const SECRET = 'Sealcanary: she told Ben why she is afraid.';
const PATH = 'rec.safeguarding';
const SUBMIT = 'mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path section message } } }';

let house: Installation;
let amara: Person;
let ben: Person;
let hal: Person;
let review: string;
let draft: string;
let section: string;
const ids = new Map<string, string>();

interface Task {
  key: string;
  heldByName: string | null;
  sealed: boolean;
  sealedByName: string | null;
  kept: boolean;
}
const taskOf = async (person: Person): Promise<Task> => (await person.get<{ review: { draft: { tasks: Task[] } } }>(TASKS, { id: review })).review.draft.tasks.find(({ key }) => key === section)!;
const everything = 'query($id: ID!, $section: String!) { review(id: $id) { documents { name } draft { tasks { key } problems { message } section(key: $section) { questions { value } } } submission { answers { path value } sections { entries { path text } } } } }';
const leak = async (person: Person): Promise<boolean> => JSON.stringify(await person.ask(everything, { id: review, section })).includes('Sealcanary');

beforeAll(async () => {
  house = await Installation.start();
  [amara, ben, hal] = [await house.signIn('amara.senco@exe-college.example'), await house.signIn('ben.teacher@exe-college.example'), await house.signIn('hal.head@exe-college.example')];
  for (const { id, email_key } of (await house.owner.query<{ id: string; email_key: string }>('select id, email_key from "user"')).rows) ids.set(email_key.split('.')[0]!, id);
  const { rows } = await house.owner.query<{ id: string }>(`select r.child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
  review = (await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: rows[0]!.id, variant: 'post16' } })).startReview.id;
  await fillDraft(amara, review, {});
  const found = await amara.get<{ review: { draft: { id: string; formVersion: { definition: { sections: { key: string; questions: { key: string }[] }[] } } } } }>('query($id: ID!) { review(id: $id) { draft { id formVersion { definition } } } }', { id: review });
  draft = found.review.draft.id;
  section = found.review.draft.formVersion.definition.sections.find(({ questions }) => questions.some(({ key }) => key === PATH))!.key;
});
afterAll(() => house.stop());

describe('a section that is handed to a colleague', () => {
  it('shows with whom it is, and they are told by a mail that names no child', async () => {
    await amara.get(HAND, { input: { draft, section, colleague: ids.get('ben') } });
    expect(await taskOf(hal)).toMatchObject({ heldByName: 'Ben Hannaford', sealed: false, kept: false });
    const mail = await house.mailTo('ben.teacher@exe-college.example', /asks you to fill in “(.*)” of the form R-/);
    const { review: seen } = await amara.get<{ review: { child: { legalSurname: string } } }>('query($id: ID!) { review(id: $id) { child { legalSurname } } }', { id: review });
    expect(mail.input).not.toContain(seen.child.legalSurname);
  });

  it('is not handed to somebody of another setting, or by them', async () => {
    expect(await amara.refusal(HAND, { input: { draft, section, colleague: ids.get('tess') } })).toBe('INVALID');
    const tess = await house.signIn('tess.senco@tamar-view.example');
    expect(await tess.refusal(HAND, { input: { draft, section, colleague: ids.get('tess') } })).toBe('NOT_FOUND');
    const joe = await house.signIn('joe.caseworker@devon.example');
    expect(await joe.refusal(HAND, { input: { draft, section, colleague: null } })).toBe('REFUSED');
  });
});

describe('a sealed section', () => {
  it('is seen and written by those it is open to, and by nobody else at the setting, not even a coordinator or the head', async () => {
    await ben.get(SAVE, { input: { draft, answers: [{ path: PATH, value: SECRET, baseVersion: 0 }] } });
    expect(await leak(amara)).toBe(true);
    await ben.get(SEAL, { input: { draft, section, colleagues: [] } });
    expect([await leak(ben), await leak(amara), await leak(hal)]).toEqual([true, false, false]);
    expect(await taskOf(amara)).toEqual({ key: section, heldByName: 'Ben Hannaford', sealed: true, sealedByName: 'Ben Hannaford', kept: true });
    expect((await amara.ask(everything, { id: review, section })).errors?.find(({ extensions }) => extensions['reason'] === 'SEALED')?.extensions.code).toBe('REFUSED');
    for (const person of [amara, hal]) {
      expect(await person.refusal(SAVE, { input: { draft, answers: [{ path: PATH, value: 'overwritten', baseVersion: 1 }] } })).toBe('REFUSED');
      expect(await person.refusal(UNSEAL, { input: { draft, section } })).toBe('REFUSED');
      expect(await person.refusal(SEAL, { input: { draft, section, colleagues: [] } })).toBe('REFUSED');
      expect(await person.refusal(HAND, { input: { draft, section, colleague: null } })).toBe('REFUSED');
    }
  });

  it('opens for a colleague who is named, from their next request', async () => {
    await ben.get(SEAL, { input: { draft, section, colleagues: [ids.get('hal')] } });
    expect([await leak(ben), await leak(amara), await leak(hal)]).toEqual([true, false, true]);
  });

  it('is submitted whole by somebody who does not see it; then the authority has it, and the setting is sealed from it as before', async () => {
    const { submitReview } = await amara.get<{ submitReview: { submitted: boolean; problems: object[] } }>(SUBMIT, { input: { review } });
    expect(submitReview).toEqual({ submitted: true, problems: [] });
    expect([await leak(ben), await leak(amara), await leak(hal)]).toEqual([true, false, true]);
    const program = await house.program('demo-mis');
    expect(await leak(program)).toBe(false);
    const { rows } = await house.owner.query<{ record: Record<string, unknown>; contributors: Record<string, string[]> }>(`select s.record, s.contributors from submission s join form_response f on f.id = s.response_id where f.id = $1`, [draft]);
    expect(rows[0]!.record[PATH]).toBe(SECRET);
    expect(rows[0]!.contributors[PATH]).toEqual(['Ben Hannaford']);
    const joe = await house.signIn('joe.caseworker@devon.example');
    await joe.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review, caseworker: ids.get('joe') } });
    expect(await leak(joe)).toBe(true);
  });

  it('names who wrote each answer, to those who see it', async () => {
    const query = 'query($id: ID!) { review(id: $id) { submission { sections { entries { path contributors } } } } }';
    const of = async (person: Person): Promise<string[] | undefined> => (await person.get<{ review: { submission: { sections: { entries: { path: string; contributors: string[] }[] }[] } } }>(query, { id: review })).review.submission.sections.flatMap(({ entries }) => entries).find(({ path }) => path === PATH)?.contributors;
    expect([await of(ben), await of(amara)]).toEqual([['Ben Hannaford'], []]);
  });

  it('goes to whoever takes over when one of those who see it leaves, and to the leaders where nobody is left', async () => {
    const membership = async (user: string) => (await house.owner.query<{ id: string }>('select id from membership where user_id = $1', [ids.get(user)])).rows[0]!.id;
    const REMOVE = 'mutation($input: RemoveColleagueInput!) { removeColleague(input: $input) { state } }';
    const { leaving } = await amara.get<{ leaving: { sealed: number } }>('query($id: ID!) { leaving(membership: $id) { sealed } }', { id: await membership('ben') });
    expect(leaving.sealed).toBe(1);
    await amara.get(REMOVE, { input: { membership: await membership('ben'), successor: ids.get('amara') } });
    expect(await leak(amara)).toBe(true);
    await house.owner.query(`select set_config('portal.realm', 'import', false)`);
    await house.owner.query(`update draft_section set open_to = '{}' where response_id = $1`, [draft]);
    expect([await leak(amara), await leak(hal)]).toEqual([true, true]);
  });
});

describe('a sealed section that is not complete', () => {
  it('is said so without saying what it asks', async () => {
    const { rows } = await house.owner.query<{ id: string }>(`select r.child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null offset 1 limit 1`);
    const other = (await amara.get<{ startReview: { id: string; draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id draft { id } } }', { input: { child: rows[0]!.id, variant: 'post16' } })).startReview;
    await amara.get(SEAL, { input: { draft: other.draft.id, section: 'views', colleagues: [] } });
    const { submitReview } = await hal.get<{ submitReview: { problems: { path: string; section: string; message: string }[] } }>(SUBMIT, { input: { review: other.id } });
    expect(submitReview.problems.filter((problem) => problem.section === 'views')).toEqual([{ path: 'views', section: 'views', message: 'This section is sealed and not complete. Whoever sealed it must complete it.' }]);
  });
});
