import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRules, grantingOperations, guardedTypes, markedFields, marksOf, withoutGranting } from '../../api/access/index.js';
import { guardedSchema } from '../../api/schema.js';
import { questionMarks } from '../../tools/permissions/questions.js';
import { roles } from '../../tools/permissions/roles.js';
import { fillDraft } from '../support/fill-draft.js';
import { type Answer, Installation, Person } from '../support/installation.js';

// The graphql that the API has: the test runner would bring another build of it, whose types are strangers to the schema.
const { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

/* Everybody, with the rules that hold for them and a submitted review of Exe College that is assigned to Joe: by hand. */
const everybody = ['anybody', 'recordReader'];
const person = [...everybody, 'signedIn', 'person'];
const cast = {
  'nobody signed in': { rules: everybody, sees: false },
  'SENCO of the setting': { rules: [...person, 'memberOfSetting', 'coordinatorOfSetting'], sees: true },
  'colleague at the setting': { rules: [...person, 'memberOfSetting'], sees: true },
  'SENCO of another setting': { rules: person, sees: false, could: ['memberOfSetting', 'coordinatorOfSetting'] },
  'head of the setting': { rules: [...person, 'memberOfSetting', 'coordinatorOfSetting', 'headOfSetting'], sees: true },
  'assigned caseworker': { rules: [...person, 'caseworkerOfAuthority', 'caseworkerOnceSubmitted', 'assignedCaseworkerOnceSubmitted', 'staffOfAuthority', 'self'], sees: true },
  'another caseworker': { rules: [...person, 'caseworkerOfAuthority', 'caseworkerOnceSubmitted', 'staffOfAuthority'], sees: true, could: ['assignedCaseworkerOnceSubmitted'] },
  manager: { rules: [...person, 'caseworkerOfAuthority', 'caseworkerOnceSubmitted', 'staffOfAuthority', 'managerOfAuthority'], sees: true, could: ['assignedCaseworkerOnceSubmitted', 'openedSealedSection'] },
  'quality reader': { rules: [...person, 'qualityReaderOfAuthority', 'qualityReaderOnceSubmitted', 'staffOfAuthority'], sees: true },
  operator: { rules: [...person, 'platformOperator'], sees: false },
  administrator: { rules: [...person, 'administratorOfAuthority', 'staffOfAuthority'], sees: false },
  auditor: { rules: [...person, 'auditorOfAuthority', 'staffOfAuthority'], sees: false },
  'caseworker of another authority': { rules: person, sees: false, could: ['caseworkerOfAuthority', 'caseworkerOnceSubmitted', 'assignedCaseworkerOnceSubmitted', 'staffOfAuthority'] },
  'administrator of another authority': { rules: person, sees: false, could: ['administratorOfAuthority', 'staffOfAuthority'] },
  'program of the setting': { rules: [...everybody, 'signedIn', 'vendorOfSetting', 'vendorOfPupil'], sees: true },
  'program of nobody': { rules: [...everybody, 'signedIn'], sees: false },
} satisfies Record<string, { rules: string[]; sees: boolean; could?: string[] }>;
type Part = keyof typeof cast;
const parts = Object.keys(cast) as Part[];
const accounts: Partial<Record<Part, string>> = {
  'SENCO of the setting': 'amara.senco@exe-college.example', 'colleague at the setting': 'ben.teacher@exe-college.example', 'SENCO of another setting': 'tess.senco@tamar-view.example', 'assigned caseworker': 'joe.caseworker@devon.example', 'another caseworker': 'lena.caseworker@devon.example',
  manager: 'mary.manager@devon.example', 'quality reader': 'quinn.quality@devon.example', operator: 'olga.operator@portal.example', 'head of the setting': 'hal.head@exe-college.example', administrator: 'ada.admin@devon.example', auditor: 'ivy.auditor@devon.example', 'caseworker of another authority': 'kit.caseworker@plymouth.example', 'administrator of another authority': 'pat.admin@plymouth.example',
};
/** What a person could do with some record, if not with this one. */
const couldOf = (part: Part): string[] => [...cast[part].rules, ...('could' in cast[part] ? (cast[part] as { could: string[] }).could : []), ...(part in accounts ? ['self'] : [])];

/** The file that the data protection officer reads: rules by Type.field. */
const lines = readFileSync('docs/permissions.csv', 'utf8').trim().split('\n').slice(1).map((line) => line.slice(1, -1).split('","') as [type: string, field: string, access: string, rule: string, who: string, condition: string, roles: string, givenBy: string, through: string]);
const rulesIn = (rows: typeof lines, key: (row: (typeof lines)[number]) => string) => new Map([...Map.groupBy(rows, key)].map(([name, each]) => [name, each.map(([, , , rule]) => rule)]));
const file = rulesIn(lines.filter(([type, , access]) => access !== 'change' && !type.startsWith('Form ')), ([type, field]) => `${type}.${field}`);

/* Acts on a case: not of those who only read, or see none. */
const changes = ['addChild', 'saveAnswers', 'startReview', 'submitReview', 'discardReview', 'acceptReview', 'returnReview', 'assignReview', 'decideReview', 'decideMembership', 'changeSettingRole', 'removeColleague', 'inviteColleague', 'inviteStaff', 'grantRole', 'endRole'].map((name) => `Mutation.${name}`);

/* What nobody may ever read or do, whatever else changes: by hand. `*` stands for every field but the id. */
const never: Partial<Record<Part, string[]>> = {
  'program of the setting': [
    'Review.decisionReason', 'Review.draft', 'Review.returnReason', 'Review.returnedAt', 'Review.assignedTo', 'Review.decidedBy', 'Review.submittedByName', 'Review.documents', 'Review.timeline', 'Submission.sections', 'Submission.submittedByName', 'Child.nhsNumber', 'Child.knownAs', 'Child.sex', 'Child.address', 'Child.postcode',
    'User.*', 'Draft.*', 'Document.*', 'AuditEvent.*', 'ReviewNote.*', 'AccessGrant.*', 'Review.notes', 'Review.accessGrants', 'Mutation.addReviewNote', 'Mutation.openSealedSection', 'Mutation.closeSealedSection', 'Membership.*', 'Query.auditEvents', 'Query.memberships', 'Query.membership', 'Query.staff', 'Query.user', 'Query.me',
    'Mutation.addChild', 'Mutation.saveAnswers', 'Mutation.startReview', 'Mutation.submitReview', 'Mutation.discardReview', 'Mutation.acceptReview', 'Mutation.returnReview', 'Mutation.assignReview', 'Mutation.decideReview', 'Mutation.decideMembership', 'Mutation.signOut',
  ],
  'assigned caseworker': ['Draft.*', 'Mutation.saveAnswers', 'Mutation.addChild', 'Mutation.startReview', 'Mutation.submitReview', 'Mutation.discardReview', 'AuditEvent.actorId', 'AuditEvent.requestId'],
  'another caseworker': ['Review.accessGrants', 'AccessGrant.*', 'Query.accessGrants', 'Mutation.openSealedSection', 'Draft.*', 'User.email', 'User.createdAt', 'Mutation.saveAnswers', 'Mutation.submitReview', 'AuditEvent.actorId'],
  'quality reader': ['Draft.*', 'Child.nhsNumber', 'User.email', 'AuditEvent.*', ...changes],
  operator: ['Child.*', 'Plan.*', 'Review.*', 'Submission.*', 'Draft.*', 'Document.*', 'AuditEvent.*', 'Query.children', 'Query.reviews', 'Query.auditEvents', ...changes.filter((name) => name !== 'Mutation.inviteStaff')],
  manager: ['Draft.*', 'Mutation.saveAnswers', 'Mutation.addChild', 'Mutation.submitReview'],
  administrator: ['Child.*', 'Plan.*', 'Review.*', 'Submission.*', 'Draft.*', 'Document.*', 'AuditEvent.*', 'ReviewNote.*', 'AccessGrant.*', 'Query.accessGrants', 'Mutation.openSealedSection', 'Query.children', 'Query.child', 'Query.plan', 'Query.reviews', 'Query.review', 'Query.auditEvents', 'Mutation.saveAnswers', 'Mutation.acceptReview', 'Mutation.assignReview', 'Mutation.decideReview', 'Mutation.addChild'],
  auditor: ['Child.*', 'Plan.*', 'Review.*', 'Submission.*', 'Draft.*', 'Document.*', 'ReviewNote.*', 'Mutation.openSealedSection', 'Mutation.closeSealedSection', 'Mutation.addReviewNote', 'Membership.*', 'Query.children', 'Query.child', 'Query.plan', 'Query.reviews', 'Query.review', 'Mutation.saveAnswers', 'Mutation.acceptReview', 'Mutation.assignReview', 'Mutation.decideReview', 'Mutation.decideMembership', 'Mutation.addChild'],
  'SENCO of the setting': ['Review.notes', 'ReviewNote.*', 'Review.accessGrants', 'AccessGrant.*', 'Query.accessGrants', 'Mutation.addReviewNote', 'Mutation.openSealedSection', 'Child.nhsNumber', 'Review.decidedBy', 'AuditEvent.actorId', 'AuditEvent.requestId', 'User.email', 'Query.staff', 'Query.user', 'Mutation.acceptReview', 'Mutation.assignReview', 'Mutation.returnReview', 'Mutation.decideReview'],
};

/* How each kind of record is reached from that review. */
const reached: Record<string, (field: string) => string> = {
  Review: (field) => `review(id: $id) { ${field} }`,
  Child: (field) => `review(id: $id) { child { ${field} } }`,
  Plan: (field) => `review(id: $id) { plan { ${field} } }`,
  Submission: (field) => `review(id: $id) { submission { ${field} } }`,
  Draft: (field) => `review(id: $id) { draft { ${field} } }`,
  Document: (field) => `review(id: $id) { documents { ${field} } }`,
  AuditEvent: (field) => `review(id: $id) { timeline { ${field} } }`,
  ReviewNote: (field) => `review(id: $id) { notes { ${field} } }`,
  AccessGrant: (field) => `review(id: $id) { accessGrants { ${field} } }`,
  User: (field) => `review(id: $id) { assignedTo { ${field} } }`,
  Clock: (field) => `review(id: $id) { clocks { ${field} } }`,
  SubmittedAnswer: (field) => `review(id: $id) { submission { answers { ${field} } } }`,
  RecordSection: (field) => `review(id: $id) { submission { sections { ${field} } } }`,
};
/** The marks on the way there; whoever lacks one of them sees nothing behind it. */
const gates: Record<string, string[]> = { Child: ['Review.child'], Plan: ['Review.plan'], Submission: ['Review.submission'], Draft: ['Review.draft'], Document: ['Review.documents'], AuditEvent: ['Review.timeline'], ReviewNote: ['Review.notes'], AccessGrant: ['Review.accessGrants'], User: ['Review.assignedTo'], Clock: ['Review.clocks'], SubmittedAnswer: ['Review.submission', 'Submission.answers'], RecordSection: ['Review.submission', 'Submission.sections'] };
const given: Record<string, string> = { 'Draft.section': '(key: "views")', 'Draft.item': '(path: "adults[aaaa]")' };

const sensitivity: Record<string, string> = { ID: 'person.knownAs', EDU: 'rec.reason', CONTACT: 'comms.arrangements', VIEWS: 'par.working', HEALTH: 'hea.summary', SOCIAL: 'soc.summary', EQUAL: 'person.religion', FIN: 'pb.detail', SAFEG: 'rec.safeguarding' };
const readersOfClass: Record<string, Part[]> = {
  ...Object.fromEntries(Object.keys(sensitivity).map((name) => [name, ['SENCO of the setting', 'colleague at the setting', 'head of the setting', 'assigned caseworker', 'another caseworker', 'manager', 'quality reader', ...(['ID', 'EDU'].includes(name) ? ['program of the setting'] : [])] as Part[]])),
  // Sealed: a manager opens it with a reason, or does not see it (stories/sealed-sections).
  SAFEG: ['SENCO of the setting', 'colleague at the setting', 'head of the setting', 'assigned caseworker'],
};
const canary = (name: string) => `Canary of class ${name}`;

let schema: GraphQLSchema;
let house: Installation;
let id: string;
const askers = new Map<Part, Person>();
const ask = (part: Part, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => askers.get(part)?.ask(query, variables) ?? house.ask(query, variables);

beforeAll(async () => {
  schema = await guardedSchema();
  house = await Installation.start();
  for (const part of parts) {
    if (accounts[part]) askers.set(part, await house.signIn(accounts[part]));
    else if (part !== 'nobody signed in') askers.set(part, await house.program(part === 'program of the setting' ? 'demo-mis' : 'other-mis'));
  }
  const amara = askers.get('SENCO of the setting')!;
  const { rows } = await house.owner.query<{ id: string }>(`select r.child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
  const started = await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: rows[0]!.id, variant: 'post16' } });
  id = started.startReview.id;
  await fillDraft(amara, id, { 'person.agreeToParentContact': true, 'pb.requested': true, 'pb.elements': ['EDU'], ...Object.fromEntries(Object.entries(sensitivity).map(([name, path]) => [path, canary(name)])) });
  const { submitReview } = await amara.get<{ submitReview: { submitted: boolean; problems: object[] } }>('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path message } } }', { input: { review: id } });
  expect(submitReview).toEqual({ submitted: true, problems: [] });
  const joe = askers.get('assigned caseworker')!;
  const { me } = await joe.get<{ me: { id: string } }>('{ me { id } }');
  await joe.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: id, caseworker: me.id } });
  await joe.get('mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', { input: { review: id } });
  await joe.get('mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { review: id, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'All is well.' } });
});
afterAll(() => house.stop());

/** A value of a type that is well-formed and means nothing. */
function dummy(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummy(type.ofType as GraphQLInputType);
  if (isListType(type)) return [];
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter(isRequiredInputField).map((field) => [field.name, dummy(field.type)]));
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return { Int: 1, Boolean: true, LocalDate: '2026-11-01', Float: 1 }[type.name] ?? 'nothing';
}

/** A field with whatever it takes to be asked for, under a name of our choice. */
function selected(field: GraphQLField<unknown, unknown>, name = field.name, around = ''): string {
  return `${name === field.name ? '' : `${name}: `}${field.name}${given[`${around}.${field.name}`] ?? ''}${isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
}

function operation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
  const needed = field.args.filter(isRequiredArgument);
  const [declared, passed] = [needed.map((arg) => `$${arg.name}: ${String(arg.type)}`), needed.map((arg) => `${arg.name}: $${arg.name}`)].map((list) => (list.length > 0 ? `(${list.join(', ')})` : ''));
  return { query: `${kind}${declared} { ${field.name}${passed}${isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''} }`, variables: Object.fromEntries(needed.map((arg) => [arg.name, dummy(arg.type)])) };
}

const fieldsOf = (type: string) => Object.values((schema.getType(type) as unknown as { getFields(): Record<string, GraphQLField<unknown, unknown>> }).getFields());
const found = (data: unknown, name: string): unknown[] =>
  Array.isArray(data) ? data.flatMap((each) => found(each, name)) : data !== null && typeof data === 'object' ? Object.entries(data).flatMap(([key, value]) => (key === name ? [value] : found(value, name))).filter((value) => value !== null && value !== undefined) : [];
const fits = (rules: readonly string[] | undefined, held: readonly string[]) => (rules ?? []).some((rule) => held.includes(rule));

describe('the marks', () => {
  it('are on every query, mutation and field, and name rules that exist', () => {
    const known = new Set(allRules());
    const fields = [schema.getQueryType()!, schema.getMutationType()!, ...guardedTypes(schema)].flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, allow: marksOf(field).allow ?? [] })));
    expect(fields.length).toBeGreaterThan(200);
    for (const { name, allow } of fields) {
      expect(allow.length, name).toBeGreaterThan(0);
      expect(allow.every((rule) => known.has(rule)), name).toBe(true);
    }
  });

  it('are what docs/permissions.csv says, no more and no less', () => {
    const marked = Object.fromEntries(markedFields(schema).map(({ type, field, rules }) => [`${type}.${field}`, rules.map(({ name }) => name)]));
    expect(Object.fromEntries(file)).toEqual(marked);
  });

  it('say of every act which fields it changes, and the file says so of every field', () => {
    const acts = markedFields(schema).filter(({ kind }) => kind === 'write');
    const marked = Object.fromEntries(acts.flatMap(({ field: act, rules, writes }) => writes.map((target) => [`${target} by ${act}`, rules.map(({ name }) => name)])));
    expect(Object.fromEntries(rulesIn(lines.filter(([, , access]) => access === 'change'), ([type, field, , , , , , , act]) => `${type}.${field} by ${act}`))).toEqual(marked);
    const known = new Set(markedFields(schema).map(({ type, field }) => `${type}.${field}`));
    expect(acts.flatMap(({ writes }) => writes).filter((target) => !known.has(target))).toEqual([]);
  });

  it('are answered for by questions of the forms, too: each with the readers and writers that the file says', () => {
    const marked = questionMarks().flatMap(({ form, key, readers, writers }) => [[`Form ${form}.${key} read`, readers.map(({ name }) => name)], [`Form ${form}.${key} write`, writers.map(({ name }) => name)]] as const);
    expect(marked.length).toBeGreaterThan(300);
    expect(Object.fromEntries(rulesIn(lines.filter(([type]) => type.startsWith('Form ')), ([type, field, access]) => `${type}.${field} ${access}`))).toEqual(Object.fromEntries(marked));
  });

  it('come with who can give access: every rule has an answer, and the acts that give access exist', () => {
    expect(withoutGranting(allRules().map(({ name }) => name))).toEqual([]);
    expect(grantingOperations().filter((name) => !schema.getMutationType()!.getFields()[name])).toEqual([]);
    expect(allRules().find(({ name }) => name === 'memberOfSetting')!.grantedBy).toContain('administrators of the authority');
    expect(allRules().find(({ name }) => name === 'self')!.grantedBy).toBeNull();
  });

  it('are a page that names every kind of person, every record and every act in words', () => {
    const page = readFileSync('docs/permissions.md', 'utf8');
    for (const { title } of roles) expect(page).toContain(`### ${title}`);
    for (const { type, field, rules } of markedFields(schema)) {
      expect(page, `${type}.${field}`).toContain(field);
      for (const { says } of rules) expect(page).toContain(says);
    }
    // Names of rules are for the program; in the lines for people there are words.
    for (const { name } of allRules().filter(({ name: each }) => /[A-Z]/.test(each))) expect(page.split(name).length - 1, name).toBe(1);
  });
});

describe('somebody who has not signed in', () => {
  const open = ['isGenuine', 'networkFacts', 'sendTestMail', 'acceptInvitation', 'invitation', 'authorities', 'authority', 'organisations', 'organisation', 'registration', 'formGuidance', 'rules', 'viewer', 'register', 'confirmRegistration', 'signIn', 'signInUnderWay', 'chooseFactor', 'resendCode', 'confirmSignIn', 'askReset', 'resetLink', 'resetPassword', 'emailChangeLink', 'confirmEmail', 'undoEmailChange', 'keepText', 'mailDelivery', 'identityProviders', 'startSingleSignOn', 'finishSingleSignOn', 'guestLink', 'sendGuestCode', 'enterAsGuest'];

  it('could use exactly what is listed here, says the file', () => {
    expect([...file].filter(([name, rules]) => /^(Query|Mutation)\./.test(name) && rules.includes('anybody')).map(([name]) => name.split('.')[1]).sort()).toEqual([...open].sort());
  });

  it('is told to sign in by every other operation, before anything is looked at', async () => {
    for (const [kind, type] of [['query', schema.getQueryType()!], ['mutation', schema.getMutationType()!]] as const)
      for (const field of Object.values(type.getFields())) {
        const { query, variables } = operation(kind, field);
        const { errors = [], data } = await house.ask(query, variables);
        const said = errors.map(({ message, extensions }) => `${extensions.code} ${message}`);
        if (open.includes(field.name)) expect(said, field.name).not.toContain('UNAUTHENTICATED Sign in first.');
        else expect([said, found(data, field.name)], field.name).toEqual([['UNAUTHENTICATED Sign in first.'], []]);
      }
  });

  it('sees of an authority what its door needs, not which forms it takes', async () => {
    const { data, errors } = await house.ask<{ authorities: { name: string; policy: { colour: string; offers: null } }[] }>('{ authorities { name policy { colour offers { form } } } }');
    expect(data!.authorities[0]).toEqual({ name: 'Devon County Council', policy: { colour: '#00594f', offers: null } });
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['REFUSED']));
  });
});

describe.each(parts)('%s', (part) => {
  const { rules, sees } = cast[part];

  it('is told by viewer.may what the file says that they could do', async () => {
    const { data } = await ask(part, '{ viewer { may { type field read write } } }');
    const may = (data as { viewer: { may: { type: string; field: string; read: boolean; write: boolean }[] } }).viewer.may;
    const wrong = may.filter(({ type, field, read, write }) => (type === 'Mutation' ? write : read) !== fits(file.get(`${type}.${field}`), couldOf(part)) || (read && write));
    expect(wrong).toEqual([]);
    expect(may.length).toBe(file.size);
  });

  it.each(['query', 'mutation'] as const)('is refused every %s that the file does not give them', async (kind) => {
    const type = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
    for (const field of Object.values(type.getFields())) {
      if (field.name === 'signOut' || fits(file.get(`${type.name}.${field.name}`), couldOf(part))) continue;
      const { query, variables } = operation(kind, field);
      const { errors = [], data } = await ask(part, query, variables);
      expect([errors.map(({ extensions }) => extensions.code), found(data, field.name)], field.name).toEqual([[part === 'nobody signed in' ? 'UNAUTHENTICATED' : 'REFUSED'], []]);
    }
  });

  it.each(Object.keys(reached))('reads of a %s exactly what the file gives them', async (type) => {
    for (const field of fieldsOf(type)) {
      const name = `${type}.${field.name}`;
      const { data, errors = [] } = await ask(part, `query($id: ID!) { ${reached[type]!(selected(field, 'secret', type))} }`, { id });
      const allowed = sees && [...(gates[type] ?? []), name].every((mark) => fits(file.get(mark), rules));
      const refusals = errors.filter(({ extensions }) => ['REFUSED', 'NOT_FOUND', 'UNAUTHENTICATED'].includes(extensions.code));
      if (!allowed) expect([found(data, 'secret'), refusals.length > 0], name).toEqual([[], true]);
      else if (type !== 'SubmittedAnswer' && name !== 'Draft.item') expect(errors, name).toEqual([]);
    }
  });

  it('never reads or does what is listed here', async () => {
    const list = (never[part] ?? []).flatMap((name) => (name.endsWith('.*') ? fieldsOf(name.slice(0, -2)).filter((field) => field.name !== 'id' || !file.get(`${name.slice(0, -2)}.id`)!.includes('recordReader')).map((field) => `${name.slice(0, -2)}.${field.name}`) : [name]));
    for (const name of list) {
      const [type = '', fieldName = ''] = name.split('.');
      const field = fieldsOf(type).find((each) => each.name === fieldName)!;
      const marks = [...(gates[type] ?? []), name];
      expect(marks.every((mark) => fits(file.get(mark), type === 'Query' || type === 'Mutation' ? couldOf(part) : rules.filter((rule) => rule !== 'self'))) && (sees || type === 'Query' || type === 'Mutation'), `${name} by the file`).toBe(false);
      if (!(type in reached)) continue;
      const { data } = await ask(part, `query($id: ID!) { ${reached[type]!(selected(field, 'secret', type))} }`, { id });
      if (!(type === 'User' && rules.includes('self'))) expect(found(data, 'secret'), `${name} by the API`).toEqual([]);
    }
  });

  it.each(Object.entries(sensitivity))('reads an answer of class %s (%s) only as a reader of it, by every way to it', async (name, path) => {
    const mayRead = readersOfClass[name]!.includes(part);
    const { data, errors = [] } = await ask(part, 'query($id: ID!) { review(id: $id) { submission { answers { path value } } } }', { id });
    const answer = (found(data, 'answers')[0] as { path: string; value: unknown }[] | undefined)?.find((each) => each.path === path);
    expect(answer?.value ?? null).toBe(mayRead ? canary(name) : null);
    if (answer && !mayRead) expect(errors.some(({ extensions, message }) => extensions.code === 'REFUSED' && message.includes(path))).toBe(true);
    const entries = '{ path text withheld items { entries { path text } } }';
    const words = await ask(part, `query($id: ID!) { review(id: $id) { submission { sections { entries ${entries} } } draft { tasks { key } section(key: "views") { questions { value } } } timeline(first: 200) { act fields subjectId } } auditEvents(first: 100) { nodes { act fields subjectId } } }`, { id });
    expect(JSON.stringify(words).includes(canary(name))).toBe(mayRead && part !== 'program of the setting');
  });
});

describe('a document of the review', () => {
  let documents: { id: string; kind: string }[];
  const download = (part: Part, document: string) => house.app.http.inject({ method: 'GET', url: `/documents/${document}`, headers: askers.has(part) ? { authorization: `Bearer ${askers.get(part)!.token}` } : {} });

  beforeAll(async () => {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 100))) {
      documents = found((await ask('SENCO of the setting', 'query($id: ID!) { review(id: $id) { documents { id kind state } } }', { id })).data, 'documents')[0] as typeof documents;
      if (documents.every((each) => (each as unknown as { state: string }).state === 'READY')) break;
    }
  });

  it.each<[Part, number]>([
    ['SENCO of the setting', 200], ['colleague at the setting', 200], ['assigned caseworker', 200], ['another caseworker', 200], ['manager', 200], ['head of the setting', 200], ['quality reader', 200], ['operator', 404],
    ['SENCO of another setting', 404], ['administrator', 404], ['auditor', 404], ['caseworker of another authority', 404], ['administrator of another authority', 404], ['program of nobody', 404], ['nobody signed in', 401], ['program of the setting', 404],
  ])('is answered to %s with %i', async (part, status) => {
    expect(documents.length).toBe(1);
    const answer = await download(part, documents[0]!.id);
    expect(answer.statusCode).toBe(status);
    if (status !== 200) expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('holds no answer that some of its readers may not see, and says that it was left out', async () => {
    const { extractText, getDocumentProxy } = await import('unpdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array((await download('another caseworker', documents[0]!.id)).rawPayload)), { mergePages: true });
    const plain = text.replace(/\s+/g, ' ');
    for (const name of Object.keys(sensitivity)) expect(plain.includes(canary(name)), name).toBe(name !== 'SAFEG');
    expect(plain).toContain('Left out of this copy');
  });
});
