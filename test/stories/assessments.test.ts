import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

const START = 'mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id reference state } }';
const SUBMIT = 'mutation($input: AssessmentStepInput!) { submitAssessment(input: $input) { submitted problems { path message } assessment { state version submission { receipt hash } } } }';
const longText = 'Mae hi’n hapus 🙂. “Quoted”, <b>bold</b>, {{7*7}}, =SUM(A1)\n\u202Eright to left, ﷽ and żółw.\n'.repeat(120);
const canary = 'Safeguarding canary';

describe('a request or an assessment', () => {
  let house: Installation;
  let sam: Person;
  let amara: Person;
  let kit: Person;
  let joe: Person;

  beforeAll(async () => {
    house = await Installation.start();
    [sam, amara, kit, joe] = await Promise.all(['sam.senco@sound-primary.example', 'amara.senco@exe-college.example', 'kit.caseworker@plymouth.example', 'joe.caseworker@devon.example'].map((email) => house.signIn(email))) as [Person, Person, Person, Person];
  });
  afterAll(() => house.stop());

  const childOf = async (person: Person, place = 0) => (await person.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 20) { nodes { id } } }')).children.nodes[place]!.id;

  it('is taken where the authority’s policy offers its form, and nowhere else', async () => {
    const child = await childOf(amara);
    expect(await amara.refusal(START, { input: { child, form: 'young_carer', variant: 'young_carer' } })).toBe('NOT_NOW');
    expect(await amara.refusal(START, { input: { child, form: 'ehcna_request', variant: 'other' } })).toBe('INVALID');
    expect(await amara.refusal(START, { input: { child, form: 'ehcp_review', variant: 'post16' } })).toBe('INVALID');
    expect(await kit.refusal(START, { input: { child, form: 'ehcna_request', variant: 'post16' } })).toBe('REFUSED');
    expect(await sam.refusal(START, { input: { child, form: 'ehcna_request', variant: 'post16' } })).toBe('NOT_FOUND');
  });

  const forms = [['ehcna_request', 'early_years'], ['ehcna_request', 'school_age'], ['ehcna_request', 'post16'], ['eha', 'family'], ['young_carer', 'young_carer']] as const;

  it.each(forms)('%s, %s: is begun once, filled in with long text, submitted, read whole by the caseworker', async (form, variant) => {
    const place = forms.findIndex((each) => each[0] === form && each[1] === variant);
    const child = await childOf(sam, place);
    const twice = await Promise.all([1, 2].map(() => sam.get<{ startAssessment: { id: string; state: string } }>(START, { input: { child, form, variant } })));
    const id = twice[0]!.startAssessment.id;
    expect(twice[1]!.startAssessment.id).toBe(id);
    expect((await kit.ask('query($id: ID!) { assessment(id: $id) { id } }', { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const early = await sam.get<{ submitAssessment: { submitted: boolean; problems: object[] } }>(SUBMIT, { input: { assessment: id } });
    expect(early.submitAssessment.submitted).toBe(false);
    expect(early.submitAssessment.problems.length).toBeGreaterThan(20);
    const [voice, secret] = { ehcna_request: ['cyp.hard', 'share.not'], eha: ['parent.views', 'ana.risks'], young_carer: ['wish.change', 'ref.risk'] }[form];
    await fillDraft(sam, id, { [voice!]: longText, [secret!]: canary }, '2026-11-22', { type: 'assessment' });
    const { submitAssessment } = await sam.get<{ submitAssessment: { submitted: boolean; problems: object[]; assessment: { state: string } } }>(SUBMIT, { input: { assessment: id } });
    expect(submitAssessment).toMatchObject({ submitted: true, problems: [], assessment: { state: 'SUBMITTED' } });
    expect(await sam.refusal(SUBMIT, { input: { assessment: id } })).toBe('NOT_NOW');

    const ANSWERS = 'query($id: ID!) { assessment(id: $id) { submission { sections { entries { path text withheld items { entries { path text withheld } } } } } } }';
    const read = JSON.stringify(await kit.get(ANSWERS, { id }));
    expect(read).toContain(JSON.stringify(longText.normalize('NFC')).slice(1, -1));
    expect(read).not.toContain(canary);
    expect(JSON.stringify(await sam.get(ANSWERS, { id }))).toContain(canary);
    expect((await joe.ask('query($id: ID!) { assessment(id: $id) { id } }', { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is assigned, returned with a reason, changed, submitted again and accepted', async () => {
    const { assessments } = await kit.get<{ assessments: { nodes: { id: string; version: number }[] } }>('{ assessments(first: 50, filter: { form: "eha" }) { nodes { id version } } }');
    const { id, version } = assessments.nodes[0]!;
    const { viewer } = await kit.get<{ viewer: { id: string } }>('{ viewer { id } }');
    await kit.get('mutation($input: AssignAssessmentInput!) { assignAssessment(input: $input) { id } }', { input: { assessment: id, caseworker: viewer.id, expectedVersion: version } });
    expect(JSON.stringify(await kit.get('query($id: ID!) { assessment(id: $id) { submission { sections { entries { text } } } } }', { id }))).toContain(canary);
    const RETURN = 'mutation($input: ReturnAssessmentInput!) { returnAssessment(input: $input) { state } }';
    expect(await kit.refusal(RETURN, { input: { assessment: id, reason: ' ' } })).toBe('INVALID');
    expect(await kit.refusal(RETURN, { input: { assessment: id, reason: 'Late.', expectedVersion: version } })).toBe('CONFLICT');
    await kit.get(RETURN, { input: { assessment: id, reason: 'Who holds parental responsibility?' } });
    const [mail] = await house.mailTo('sam.senco@sound-primary.example', /returned[\s\S]*/);
    expect(mail).not.toMatch(/canary|parental/);
    const { assessment } = await sam.get<{ assessment: { returnReason: string; draft: { id: string; open: boolean } } }>('query($id: ID!) { assessment(id: $id) { returnReason draft { id open } } }', { id });
    expect(assessment).toMatchObject({ returnReason: 'Who holds parental responsibility?', draft: { open: true } });
    expect((await sam.get<{ submitAssessment: { submitted: boolean } }>(SUBMIT, { input: { assessment: id } })).submitAssessment.submitted).toBe(true);
    const { acceptAssessment } = await kit.get<{ acceptAssessment: { state: string } }>('mutation($input: AssessmentStepInput!) { acceptAssessment(input: $input) { state } }', { input: { assessment: id } });
    expect(acceptAssessment.state).toBe('ACCEPTED');
    const { assessment: seen } = await kit.get<{ assessment: { timeline: { act: string }[]; documents: { name: string; kind: string }[] } }>('query($id: ID!) { assessment(id: $id) { timeline { act } documents { name kind } } }', { id });
    expect(seen.timeline.map(({ act }) => act)).toEqual(['assessment.accepted', 'assessment.submitted', 'assessment.returned', 'assessment.assigned', 'assessment.submitted']);
    expect(seen.documents.filter(({ kind }) => kind === 'OUTPUT')).toHaveLength(2);
  });

  it('is given up before it was submitted, out of everybody’s way', async () => {
    const child = await childOf(amara, 3);
    const { startAssessment } = await amara.get<{ startAssessment: { id: string } }>(START, { input: { child, form: 'ehcna_request', variant: 'post16' } });
    const DISCARD = 'mutation($input: AssessmentStepInput!) { discardAssessment(input: $input) { state } }';
    expect((await amara.get<{ discardAssessment: { state: string } }>(DISCARD, { input: { assessment: startAssessment.id } })).discardAssessment.state).toBe('DISCARDED');
    expect(await amara.refusal(SUBMIT, { input: { assessment: startAssessment.id } })).toBe('NOT_NOW');
    const again = await amara.get<{ startAssessment: { id: string } }>(START, { input: { child, form: 'ehcna_request', variant: 'post16' } });
    expect(again.startAssessment.id).not.toBe(startAssessment.id);
  });

  it('keeps from a colleague what a sealed section still needs', async () => {
    const ben = await house.signIn('ben.teacher@exe-college.example');
    const { startAssessment } = await amara.get<{ startAssessment: { id: string } }>(START, { input: { child: await childOf(amara, 4), form: 'ehcna_request', variant: 'post16' } });
    const id = startAssessment.id;
    const problemsOf = async (person: Person) => (await person.get<{ submitAssessment: { problems: { path: string; message: string }[] } }>(SUBMIT, { input: { assessment: id } })).submitAssessment.problems;
    const DRAFT = 'query($id: ID!) { assessment(id: $id) { draft { id formVersion { definition } } } }';
    const { draft } = (await amara.get<{ assessment: { draft: { id: string; formVersion: { definition: { sections: { key: string; questions: { key: string }[] }[] } } } } }>(DRAFT, { id })).assessment;
    const open = await problemsOf(ben);
    const section = draft.formVersion.definition.sections.find(({ questions }) => open.filter(({ path }) => questions.some(({ key }) => key === path)).length > 1)!;
    const inside = (problems: { path: string }[]) => problems.filter(({ path }) => section.questions.some(({ key }) => key === path));
    expect(inside(open).length).toBeGreaterThan(1);
    await amara.get('mutation($input: SealSectionInput!) { sealSection(input: $input) { id } }', { input: { draft: draft.id, section: section.key, colleagues: [] } });
    const kept = await problemsOf(ben);
    expect(inside(kept)).toEqual([]);
    expect(kept.find(({ path }) => path === section.key)?.message).toContain('sealed');
    expect(inside(await problemsOf(amara)).length).toBe(inside(open).length);
  });

  it('is in no program’s reach', async () => {
    const program = await house.program('demo-mis');
    expect(await program.refusal('{ assessments(first: 1) { totalCount } }')).toBe('REFUSED');
  });
});
