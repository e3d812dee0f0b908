import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormDefinition, Question } from '../../api/forms/language/definition.js';
import { shippedForms } from '../../api/forms/published/index.js';
import { publishShippedForms } from '../../api/forms/publish.js';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

const DESIGN = 'id kind code title version changedByName unpublished definition findings { section question says stops } differences { what where says } drafts { number drafts }';
const CREATE = `mutation($input: CreateDesignInput!) { createDesign(input: $input) { ${DESIGN} } }`;
const SAVE = `mutation($input: SaveDesignInput!) { saveDesign(input: $input) { ${DESIGN} } }`;
const PUBLISH = 'mutation($input: PublishDesignInput!) { publishDesign(input: $input) { id number hash effectiveFrom } }';
const OFFER = 'mutation($input: OfferFormInput!) { offerForm(input: $input) { code title } }';
const LOOK = `query($id: ID!) { formDesign(id: $id) { ${DESIGN} } }`;
const START = 'mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id title draft { id formVersion { id number } } } }';
const reason = 'Families asked for it.';

interface Design {
  id: string;
  version: number;
  code: string;
  unpublished: boolean;
  definition: FormDefinition;
  findings: { says: string; stops: boolean }[];
  differences: { what: string; says: string }[];
  drafts: { number: number; drafts: number }[];
}

const ask = (kind: Question['kind'], key: string, label: string, extra: Partial<Question> = {}): Question => ({ key, kind, label, sensitivity: 'EDU', ...(kind === 'memo' && { limit: 2000 }), ...(kind === 'text' && { limit: 200 }), ...extra });
const drawn = (definition: FormDefinition, ...questions: Question[]): FormDefinition => ({
  ...definition, purpose: 'Asks for a short break.', legalBasis: 'Children Act 1989, schedule 2, paragraph 6', variants: [{ code: 'all', label: 'Everybody' }], codes: { PLACE: [{ code: 'HOME', label: 'At home' }, { code: 'AWAY', label: 'Away from home' }] },
  sections: [{ key: 'breaks', title: 'Short breaks', why: 'So that the right break is found.', legalBasis: 'Children Act 1989, schedule 2', questions }],
});
const first = [ask('choice', 'where', 'Where', { from: 'PLACE', required: true }), ask('memo', 'away', 'What is needed away from home', { when: { is: ['where', 'AWAY'] }, required: true }), ask('memo', 'wish', 'What the child wishes', { sensitivity: 'VIEWS', voice: true })];

let house: Installation;
let ada: Person;
let pat: Person;
let joe: Person;
let amara: Person;
let design: Design;
let draft: string;
let assessment: string;
let child: string;

beforeAll(async () => {
  house = await Installation.start();
  [ada, pat, joe, amara] = (await Promise.all(['ada.admin@devon.example', 'pat.admin@plymouth.example', 'joe.caseworker@devon.example', 'amara.senco@exe-college.example'].map((email) => house.signIn(email)))) as [Person, Person, Person, Person];
  child = (await amara.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 1) { nodes { id } } }')).children.nodes[0]!.id;
});
afterAll(() => house.stop());

const look = async (id = design.id) => (await ada.get<{ formDesign: Design }>(LOOK, { id })).formDesign;
const save = async (definition: FormDefinition, version: number) => (await ada.get<{ saveDesign: Design }>(SAVE, { input: { design: design.id, definition, expectedVersion: version } })).saveDesign;
const today = '2026-11-22';

describe('a form of an authority’s own', () => {
  it('is begun blank by an administrator, once, and by nobody else', async () => {
    const input = { authority: '878', title: 'Short breaks', code: 'short_breaks' };
    expect(await joe.refusal(CREATE, { input })).toBe('REFUSED');
    expect(await pat.refusal(CREATE, { input })).toBe('REFUSED');
    expect(await amara.refusal(CREATE, { input })).toBe('REFUSED');
    design = (await ada.get<{ createDesign: Design }>(CREATE, { input })).createDesign;
    expect(design).toMatchObject({ kind: 'OWN', code: 'short_breaks', version: 1, changedByName: 'Ada Raddon', unpublished: true });
    expect(await ada.refusal(CREATE, { input })).toBe('CONFLICT');
    expect(await ada.refusal(CREATE, { input: { ...input, code: 'ehcp_review' } })).toBe('INVALID');
    expect(await ada.refusal(CREATE, { input: { ...input, code: 'Bad Code' } })).toBe('INVALID');
  });

  it('is not to be seen by others while it is drawn', async () => {
    for (const person of [joe, amara]) expect(await person.refusal(LOOK, { id: design.id })).toBe('REFUSED');
    expect(await pat.refusal(LOOK, { id: design.id })).toBe('NOT_FOUND');
    expect(await pat.refusal(SAVE, { input: { design: design.id, definition: design.definition, expectedVersion: 1 } })).toBe('NOT_FOUND');
    expect((await pat.get<{ formDesigns: object[] }>('{ formDesigns(authority: "878") { id } }')).formDesigns).toEqual([]);
  });

  it('is saved as it stands, with what lint says; two who draw at once both keep what they drew', async () => {
    const half = await save({ ...design.definition, sections: [{ ...design.definition.sections[0]!, questions: [ask('choice', 'where', '')] }] }, 1);
    expect(half.findings.map(({ says }) => says)).toEqual(expect.arrayContaining(['has no label', 'The form does not say what it is for']));
    expect(await ada.refusal(PUBLISH, { input: { design: design.id, expectedVersion: half.version, effectiveFrom: today, reason } })).toBe('INVALID');
    const whole = await save(drawn(design.definition, ...first), half.version);
    expect(whole.findings).toEqual([]);
    const late = await ada.ask(SAVE, { input: { design: design.id, definition: drawn(design.definition, first[0]!), expectedVersion: half.version } });
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', savedByName: 'Ada Raddon', currentVersion: whole.version, theirs: { sections: [{ questions: [{}, {}, {}] }] } });
    // The same again is no change and no conflict.
    expect((await save(drawn(design.definition, ...first), half.version)).version).toBe(whole.version);
    design = whole;
  });

  it.each<[string, unknown]>([['text', 'x'], ['no sections', { code: 'short_breaks' }], ['another code', { code: 'other_code' }], ['what no form has', { evil: true }]])('refuses what is no form: %s', async (_what, wrong) => {
    const definition = typeof wrong === 'object' ? { ...design.definition, ...(wrong as object), ...((wrong as { code: string }).code === 'short_breaks' && { sections: undefined }) } : wrong;
    expect(await ada.refusal(SAVE, { input: { design: design.id, definition, expectedVersion: design.version } })).toBe('INVALID');
  });

  it('is seen beforehand as a professional will see it, with conditions, and nothing is stored', async () => {
    const PREVIEW = 'query($input: DesignPreviewInput!) { designPreview(input: $input) { title tasks { key state } page { title questions { path asked needed options { code label } problem { code } } } } }';
    const preview = async (answers: object) => (await ada.get<{ designPreview: { tasks: object[]; page: { questions: { path: string; asked: boolean }[] } } }>(PREVIEW, { input: { design: design.id, section: 'breaks', answers } })).designPreview;
    expect((await preview({})).page.questions.map(({ path, asked }) => [path, asked])).toEqual([['where', true], ['away', false], ['wish', true]]);
    expect((await preview({ where: 'AWAY', strange: 1, away: { not: 'text' } })).page.questions.map(({ asked }) => asked)).toEqual([true, true, true]);
    expect(await joe.refusal(PREVIEW, { input: { design: design.id, answers: {} } })).toBe('REFUSED');
    expect(await pat.refusal(PREVIEW, { input: { design: design.id, answers: {} } })).toBe('NOT_FOUND');
  });

  it('is published by an administrator with a fresh factor and a reason, and kept with both', async () => {
    const input = { design: design.id, expectedVersion: design.version, effectiveFrom: today, reason };
    expect(await joe.refusal(PUBLISH, { input })).toBe('REFUSED');
    expect(await pat.refusal(PUBLISH, { input })).toBe('NOT_FOUND');
    expect(await ada.refusal(PUBLISH, { input: { ...input, reason: ' ' } })).toBe('INVALID');
    expect(await ada.refusal(PUBLISH, { input: { ...input, effectiveFrom: '2026-11-21' } })).toBe('INVALID');
    expect(await ada.refusal(PUBLISH, { input: { ...input, expectedVersion: 1 } })).toBe('CONFLICT');
    house.pass({ minutes: 15 });
    expect((await ada.ask(PUBLISH, { input })).errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', reason: 'FACTOR_NOT_FRESH' });
    ada = await house.signIn('ada.admin@devon.example');
    const { publishDesign } = await ada.get<{ publishDesign: { number: number; id: string } }>(PUBLISH, { input });
    expect(publishDesign.number).toBe(1);
    expect(await look()).toMatchObject({ unpublished: false, differences: [] });
    expect(await ada.refusal(PUBLISH, { input })).toBe('INVALID');
    const { rows } = await house.owner.query<{ kind: string; reason: string }>(`select kind, reason from administrative_act where authority_code = '878'`);
    expect(rows).toContainEqual({ kind: 'FORM_PUBLISHED', reason });
    const { rows: log } = await house.owner.query<{ act: string }>(`select act from audit_event where act like 'design.%' or act = 'form.published'`);
    expect(log.map(({ act }) => act)).toEqual(expect.arrayContaining(['design.created', 'design.saved', 'form.published']));
  });

  it('is never changed after, not even by the owner of the database', async () => {
    await expect(house.owner.query(`update form_version set definition = '{}'`)).rejects.toMatchObject({ code: '23001' });
    await expect(house.owner.query('delete from form_version')).rejects.toMatchObject({ code: '23001' });
  });

  it('is offered to professionals by the policy, and only then begun, filled in, submitted and read', async () => {
    const begin = { input: { child, form: 'short_breaks', variant: 'all' } };
    expect(await amara.refusal(START, begin)).toBe('NOT_NOW');
    expect(await joe.refusal(OFFER, { input: { authority: '878', form: 'short_breaks', variants: ['all'], reason } })).toBe('REFUSED');
    expect(await pat.refusal(OFFER, { input: { authority: '878', form: 'short_breaks', variants: ['all'], reason } })).toBe('REFUSED');
    expect(await ada.refusal(OFFER, { input: { authority: '878', form: 'short_breaks', variants: ['none'], reason } })).toBe('INVALID');
    await ada.get(OFFER, { input: { authority: '878', form: 'short_breaks', variants: ['all'], reason } });
    const { startAssessment } = await amara.get<{ startAssessment: { id: string; title: string; draft: { id: string } } }>(START, begin);
    expect(startAssessment.title).toBe('Short breaks');
    [assessment, draft] = [startAssessment.id, startAssessment.draft.id];
    const guidance = await house.ask<{ formGuidance: { rows: { key: string; type: string }[]; jsonSchema: object } }>('{ formGuidance(authority: "878", code: "short_breaks") { rows { key type } jsonSchema } }');
    expect(guidance.data!.formGuidance.rows.map(({ key }) => key)).toEqual(['where', 'away', 'wish']);
  });
});

describe('the next version', () => {
  const UPGRADE = 'query($id: ID!) { assessment(id: $id) { draft { upgrade { version number moves { from to fromLabel toLabel text why } staying added sealed } keptAnswers { path label text } formVersion { number } } } }';
  interface Upgrade { version: string; number: number; moves: { from: string; to: string | null; text: string | null }[]; staying: number; added: string[] }
  const state = async () => (await amara.get<{ assessment: { draft: { upgrade: Upgrade | null; keptAnswers: object[]; formVersion: { number: number } } } }>(UPGRADE, { id: assessment })).assessment.draft;
  const MOVE = 'mutation($input: UpgradeDraftInput!) { upgradeDraft(input: $input) { id formVersion { number } } }';

  it('says in words what is otherwise and how many drafts stay behind, and begins on its day', async () => {
    await amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft, answers: [{ path: 'where', value: 'AWAY', baseVersion: 0 }, { path: 'away', value: 'A quiet room.\nRwy’n hoffi canu 🙂', baseVersion: 0 }, { path: 'wish', value: 'I like the sea', baseVersion: 0 }] } });
    const next = await save(drawn(design.definition, first[0]!, ask('memo', 'needs', 'What is needed', { formerly: ['away'], required: true }), ask('yesNo', 'night', 'Over night')), (await look()).version);
    expect(next.differences.map(({ what, says }) => `${what} ${says}`)).toEqual(expect.arrayContaining(['REMOVED Gone: “What the child wishes”', 'ADDED New: “Over night” (Yes or no)']));
    expect(next.drafts).toEqual([{ number: 1, drafts: 1 }]);
    await ada.get(PUBLISH, { input: { design: design.id, expectedVersion: next.version, effectiveFrom: '2026-11-25', reason } });
    expect(await ada.refusal(PUBLISH, { input: { design: design.id, expectedVersion: (await save(drawn(design.definition, ...first), next.version)).version, effectiveFrom: today, reason } })).toBe('INVALID');
    expect((await state()).upgrade).toBeNull();
    house.pass({ days: 3 });
    [ada, pat, joe, amara] = (await Promise.all([ada, pat, joe, amara].map(({ name }) => house.signIn(name)))) as [Person, Person, Person, Person];
    expect((await state()).formVersion.number).toBe(1);
  });

  it('shows where each answer of a draft goes before it moves, and loses none', async () => {
    const { upgrade } = await state();
    expect(upgrade).toMatchObject({ number: 2, staying: 1, added: ['Over night'] });
    expect(upgrade!.moves.map(({ from, to }) => [from, to]).sort()).toEqual([['away', 'needs'], ['wish', null]]);
    const other = await house.signIn('sam.senco@sound-primary.example');
    expect(await other.refusal(MOVE, { input: { draft, toVersion: upgrade!.version } })).toBe('NOT_FOUND');
    expect(await amara.refusal(MOVE, { input: { draft, toVersion: draft } })).toBe('CONFLICT');
    const both = await Promise.all([1, 2].map(() => amara.get<{ upgradeDraft: { formVersion: { number: number } } }>(MOVE, { input: { draft, toVersion: upgrade!.version } })));
    expect(both.map((each) => each.upgradeDraft.formVersion.number)).toEqual([2, 2]);
    const after = await state();
    expect(after.upgrade).toBeNull();
    expect(after.keptAnswers).toEqual([{ path: 'wish', label: 'What the child wishes', text: 'I like the sea' }]);
    const SECTION = 'query($id: ID!) { assessment(id: $id) { draft { section(key: "breaks") { questions { path value } } problems { path } } } }';
    const { assessment: found } = await amara.get<{ assessment: { draft: { section: { questions: { path: string; value: unknown }[] }; problems: object[] } } }>(SECTION, { id: assessment });
    expect(found.draft.section.questions).toEqual([{ path: 'where', value: 'AWAY' }, { path: 'needs', value: 'A quiet room.\nRwy’n hoffi canu 🙂' }, { path: 'night', value: null }]);
    expect(found.draft.problems).toEqual([]);
    const { rows } = await house.owner.query<{ path: string; count: string }>('select path, count(*) from answer_revision where response_id = $1 group by path order by path', [draft]);
    expect(rows.map(({ path }) => path)).toEqual(['away', 'needs', 'where', 'wish']);
    await fillDraft(amara, assessment, {}, '2026-11-25', { type: 'assessment' });
    const { submitAssessment } = await amara.get<{ submitAssessment: { submitted: boolean; problems: object[] } }>('mutation($input: AssessmentStepInput!) { submitAssessment(input: $input) { submitted problems { path } } }', { input: { assessment } });
    expect(submitAssessment).toMatchObject({ submitted: true, problems: [] });
    expect(JSON.stringify(await joe.get('query($id: ID!) { assessment(id: $id) { submission { sections { entries { text } } } } }', { id: assessment }))).toContain('A quiet room.');
    expect(await amara.refusal(MOVE, { input: { draft, toVersion: draft } })).toBe('NOT_NOW');
  });

  it('does not move a sealed section out of its seal', async () => {
    const { children } = await amara.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 3) { nodes { id } } }');
    const { startAssessment } = await amara.get<{ startAssessment: { id: string; draft: { id: string } } }>(START, { input: { child: children.nodes[1]!.id, form: 'short_breaks', variant: 'all' } });
    const own = startAssessment.draft.id;
    await amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft: own, answers: [{ path: 'needs', value: 'Secret', baseVersion: 0 }] } });
    await amara.get('mutation($input: SealSectionInput!) { sealSection(input: $input) { id } }', { input: { draft: own, section: 'breaks', colleagues: [] } });
    const now = await look();
    const apart = drawn(now.definition, ask('yesNo', 'night', 'Over night'));
    const moved = await save({ ...apart, sections: [...apart.sections, { ...apart.sections[0]!, key: 'other', title: 'Other', questions: [ask('memo', 'needs', 'What is needed')] }] }, now.version);
    await ada.get(PUBLISH, { input: { design: design.id, expectedVersion: moved.version, effectiveFrom: '2026-11-25', reason } });
    const { assessment: found } = await amara.get<{ assessment: { draft: { upgrade: { version: string; sealed: string[] } } } }>(UPGRADE, { id: startAssessment.id });
    expect(found.draft.upgrade.sealed).toEqual(['Short breaks']);
    expect(await amara.refusal(MOVE, { input: { draft: own, toVersion: found.draft.upgrade.version } })).toBe('NOT_NOW');
    const ben = await house.signIn('ben.teacher@exe-college.example');
    expect(JSON.stringify(await ben.ask(UPGRADE, { id: startAssessment.id }))).not.toContain('Secret');
  });
});

describe('what an authority adds to a statutory form', () => {
  it('is drawn beside the statutory questions, which nobody can take out or loosen', async () => {
    const { createDesign: overlay } = await ada.get<{ createDesign: Design }>(CREATE, { input: { authority: '878', overlayOf: 'ehcna_request' } });
    const { definition } = overlay;
    const put = (changed: FormDefinition, version = overlay.version) => ada.ask<{ saveDesign: Design }>(SAVE, { input: { design: overlay.id, definition: changed, expectedVersion: version } });
    const [section, ...rest] = definition.sections as [FormDefinition['sections'][number], ...FormDefinition['sections']];
    const loosened = await put({ ...definition, sections: [{ ...section, questions: section.questions.map((question) => ({ ...question, required: undefined }) as unknown as Question) }, ...rest] });
    expect(loosened.errors?.[0]).toMatchObject({ extensions: { code: 'INVALID' }, message: expect.stringContaining('cannot be changed') as string });
    const added = { ...definition, sections: [{ ...section, questions: [section.questions[0]!, ask('text', 'local.cluster', 'Learning community'), ...section.questions.slice(1)] }, ...rest] };
    const { data } = await put(added);
    expect(data!.saveDesign.findings.filter(({ stops }) => stops)).toEqual([]);
    expect(data!.saveDesign.differences.map(({ what, says }) => `${what} ${says}`)).toEqual(['ADDED New: “Learning community” (Text, one line, up to 200 characters)']);
    const { publishDesign } = await ada.get<{ publishDesign: { number: number } }>(PUBLISH, { input: { design: overlay.id, expectedVersion: data!.saveDesign.version, effectiveFrom: '2026-11-30', reason } });
    expect(publishDesign.number).toBe(2);
  });

  it('is in the next version of the shipped form, too, and a start that changes nothing publishes nothing', async () => {
    await house.owner.query(`select set_config('portal.realm', 'import', false)`);
    expect(await publishShippedForms(house.owner, '2026-11-25', house.now)).toBe(0);
    const request = shippedForms.find(({ code }) => code === 'ehcna_request')!;
    const before = request.title;
    request.title = 'Another title';
    try {
      expect(await publishShippedForms(house.owner, '2026-11-25', house.now)).toBe(3);
    } finally {
      request.title = before;
    }
    const { rows } = await house.owner.query<{ number: number; day: string; own: boolean; title: string }>(`select v.number, v.effective_from::text as day, v.definition::text like '%local.cluster%' as own, v.definition->>'title' as title from form_version v join form f on f.id = v.form_id where f.authority_code = '878' and f.code = 'ehcna_request' order by v.number`);
    expect(rows.map(({ number, day, own }) => [number, day, own])).toEqual([[1, '2026-09-01', false], [2, '2026-11-30', true], [3, '2026-11-25', false], [4, '2026-11-30', true]]);
    expect(rows[3]!.title).toBe('Another title');
  });

  it('has Devon’s own code for a need as a value of its policy', async () => {
    const { rows } = await house.owner.query<{ authority: string; own: boolean }>(`select f.authority_code as authority, v.definition->'codes'->'SENTYPE' @> '[{"code": "PRS", "local": true}]' as own from form_version v join form f on f.id = v.form_id where f.code = 'ehcp_review' order by 1`);
    expect(rows).toEqual([{ authority: '878', own: true }, { authority: '879', own: false }]);
  });
});

describe('copies, files and the bank', () => {
  it('a form is copied from another authority’s, exported and read back', async () => {
    const { forms } = await ada.get<{ forms: { code: string; versions: { id: string; number: number; definition: FormDefinition }[] }[] }>('{ forms(authority: "879") { code versions { id number definition } } }');
    const carer = forms.find(({ code }) => code === 'young_carer')!.versions[0]!;
    const { createDesign: copy } = await ada.get<{ createDesign: Design }>(CREATE, { input: { authority: '878', title: 'Our young carers', code: 'our_carers', copyOf: carer.id } });
    expect(copy.definition.sections.map(({ key }) => key)).toEqual(carer.definition.sections.map(({ key }) => key));
    expect(copy.findings.filter(({ stops }) => stops)).toEqual([]);
    const file = JSON.parse(JSON.stringify(copy.definition)) as FormDefinition;
    const { createDesign: back } = await ada.get<{ createDesign: Design }>(CREATE, { input: { authority: '878', code: 'carers_again', definition: file } });
    expect({ ...back.definition, code: 'our_carers' }).toEqual(copy.definition);
    const broken = await ada.ask(CREATE, { input: { authority: '878', code: 'broken', definition: { ...file, sections: [{ ...file.sections[0], questions: [{ kind: 'html' }] }] } } });
    expect(broken.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', problems: expect.arrayContaining([expect.objectContaining({ path: 'sections.0.questions.0.kind' })]) as object[] });
    expect(await ada.refusal(CREATE, { input: { authority: '878', code: 'nothing', copyOf: child } })).toBe('NOT_FOUND');
  });

  it('a form is put away and taken out again', async () => {
    const AWAY = 'mutation($design: ID!, $away: Boolean!) { putDesignAway(design: $design, away: $away) { id putAwayAt } }';
    expect(await pat.refusal(AWAY, { design: design.id, away: true })).toBe('NOT_FOUND');
    expect((await ada.get<{ putDesignAway: { putAwayAt: string | null } }>(AWAY, { design: design.id, away: true })).putDesignAway.putAwayAt).not.toBeNull();
    expect((await ada.get<{ putDesignAway: { putAwayAt: string | null } }>(AWAY, { design: design.id, away: false })).putDesignAway.putAwayAt).toBeNull();
  });

  it('the bank has the questions of the shipped forms and those that the authority keeps, and only its own', async () => {
    const BANK = 'query($authority: String!, $search: String) { questionBank(authority: $authority, search: $search) { id source own question codes } }';
    const KEEP = 'mutation($input: KeepInBankInput!) { keepInBank(input: $input) { id question codes } }';
    const { questionBank } = await ada.get<{ questionBank: { source: string; question: Question }[] }>(BANK, { authority: '878', search: 'main need' });
    expect(questionBank.map(({ question }) => question.label)).toContain('Main need after the review');
    const question = ask('choice', 'where', 'Where the break is', { from: 'PLACE', when: { is: ['other', true] } });
    const { keepInBank } = await ada.get<{ keepInBank: { id: string; question: Question; codes: object } }>(KEEP, { input: { authority: '878', question, codes: { PLACE: [{ code: 'HOME', label: 'At home' }], OTHER: [{ code: 'X', label: 'x' }] } } });
    expect(keepInBank.question.when).toBeUndefined();
    expect(Object.keys(keepInBank.codes)).toEqual(['PLACE']);
    expect(await joe.refusal(KEEP, { input: { authority: '878', question, codes: {} } })).toBe('REFUSED');
    expect(await pat.refusal(BANK, { authority: '878', search: null })).toBe('REFUSED');
    expect(await pat.refusal('mutation($id: ID!) { removeFromBank(id: $id) }', { id: keepInBank.id })).toBe('NOT_FOUND');
    expect((await ada.get<{ removeFromBank: boolean }>('mutation($id: ID!) { removeFromBank(id: $id) }', { id: keepInBank.id })).removeFromBank).toBe(true);
  });

  it('row-level security keeps designs and banks of other authorities from whoever asks the database itself', async () => {
    const seen = await house.app.services.database.readAll({ realm: 'viewer', subject: '00000000-0000-7000-8000-000000000000', authorities: ['879'], settings: [] }, [{ text: 'select id from form_design', values: [] }, { text: 'select * from portal.drafts_by_version((select id from form where code = $1))', values: ['short_breaks'] }]);
    expect(seen).toEqual([[], []]);
  });
});

describe('an accepted form', () => {
  it('changes what of the record its questions say, and nothing else; the log has it', async () => {
    const own = (await ada.get<{ createDesign: Design }>(CREATE, { input: { authority: '878', title: 'New address', code: 'new_address' } })).createDesign;
    const definition = drawn(own.definition, ask('address', 'home', 'New home address', { limit: 500, sensitivity: 'CONTACT', writeTo: 'child.address' }), ask('text', 'name', 'Called', { sensitivity: 'ID', writeTo: 'child.knownAs' }));
    const { saveDesign } = await ada.get<{ saveDesign: Design }>(SAVE, { input: { design: own.id, definition, expectedVersion: 1 } });
    await ada.get(PUBLISH, { input: { design: own.id, expectedVersion: saveDesign.version, effectiveFrom: '2026-11-25', reason } });
    await ada.get(OFFER, { input: { authority: '878', form: 'new_address', variants: ['all'], reason } });
    const CHILD = 'query($id: ID!) { child(id: $id) { address knownAs legalSurname } }';
    const before = (await amara.get<{ child: { address: string; knownAs: string | null; legalSurname: string } }>(CHILD, { id: child })).child;
    const { startAssessment } = await amara.get<{ startAssessment: { id: string; draft: { id: string } } }>(START, { input: { child, form: 'new_address', variant: 'all' } });
    await amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft: startAssessment.draft.id, answers: [{ path: 'home', value: '3 New Street\nExeter', baseVersion: 0 }] } });
    await amara.get('mutation($input: AssessmentStepInput!) { submitAssessment(input: $input) { submitted } }', { input: { assessment: startAssessment.id } });
    expect((await amara.get<{ child: object }>(CHILD, { id: child })).child).toEqual(before);
    await joe.get('mutation($input: AssessmentStepInput!) { acceptAssessment(input: $input) { id state } }', { input: { assessment: startAssessment.id } });
    expect((await amara.get<{ child: object }>(CHILD, { id: child })).child).toEqual({ ...before, address: '3 New Street\nExeter' });
    const { rows } = await house.owner.query<{ fields: string[] }>(`select fields from audit_event where act = 'record.takenFromForm' and child_id = $1`, [child]);
    expect(rows).toEqual([{ fields: ['address'] }]);
  });
});
