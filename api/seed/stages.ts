import { type GraphQLSchema, graphql } from 'graphql';
import { viewerOfUser } from '../accounts/index.js';
import { Context, type Services } from '../context.js';
import { noticeTransfers } from '../reviews/index.js';
import { type CivilDate, addDays, civilDateAt } from '../kernel/civil-date.js';

/** Who acts, and when: every act of the demo is a real one, taken through the API by somebody who may. */
class Actor {
  constructor(
    private readonly services: Services,
    private readonly schema: GraphQLSchema,
    private readonly userId: string,
  ) {}

  async ask<T>(day: CivilDate, source: string, variableValues: Record<string, unknown>): Promise<T> {
    // The clock of the day it happened: what the log says of it is then as it would have been.
    const services = { ...this.services, clock: () => new Date(`${day}T10:30:00Z`) };
    const context = new Context(services, await viewerOfUser(services.database, this.userId), 'demo', { agent: 'demo', address: '' });
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue: context });
    if (errors?.length) throw new Error(`The demo could not be brought further: ${errors[0]!.message}`, { cause: errors[0] });
    await context.settle();
    return data as T;
  }

  async act(day: CivilDate, name: string, type: string, input: object): Promise<string> {
    return (await this.ask<Record<string, { id: string }>>(day, `mutation($input: ${type}!) { ${name}(input: $input) { id } }`, { input }))[name]!.id;
  }
}

type Act = readonly [after: number, name: string, type: string, values: (day: CivilDate) => object];

const on = (field: string, more: object = {}) => (day: CivilDate) => ({ [field]: day, ...more });
const sections = [
  { code: 'A', text: 'Likes water, trains and being read to. The family hopes for friends nearby.' },
  { code: 'B', text: 'Speech, language and communication: understands short sentences, speaks in two or three words.' },
  { code: 'E', text: 'By the end of the key stage, tells an adult what is wrong in a sentence.' },
  { code: 'F', text: 'Speech and language therapy, 45 minutes a week, in term time; a teaching assistant for 15 hours a week.' },
  { code: 'I', text: 'A mainstream primary school.' },
];

const agreed: Act = [6, 'decideToAssess', 'DecideToAssessInput', on('decidedOn')];
const asked: Act = [6, 'requestAdvice', 'AdviceInput', on('day')];
const advised: Act = [12, 'recordAdvice', 'AdviceInput', on('day')];
const written: Act = [13, 'draftFirstPlan', 'DraftFirstPlanInput', () => ({ sections })];
const sent: Act = [14, 'sendDraftPlan', 'AdviceInput', on('day')];
const consulted: Act = [14, 'consultSettings', 'AdviceInput', on('day')];
const away: Act = [7, 'recordException', 'RecordExceptionInput', (day) => ({ code: 'ABSENT_FROM_AREA', fromOn: addDays(day, -30), toOn: addDays(day, -1), evidence: 'Letter of the mother, on the file.' })];

interface Request {
  forenames: string;
  surname: string;
  bornOn: string;
  sex: 'F' | 'M';
  weeksAgo: number;
  acts: readonly Act[];
}

/** Requests at every stage: how many weeks ago they came, and what was done in which week after. */
const requests: readonly Request[] = [
  { forenames: 'Isla', surname: 'Treloar', bornOn: '2019-04-02', sex: 'F', weeksAgo: 3, acts: [] },
  { forenames: 'Kofi', surname: 'Rundle', bornOn: '2020-01-19', sex: 'M', weeksAgo: 9, acts: [agreed, asked, away] },
  { forenames: 'Wren', surname: 'Chudleigh', bornOn: '2018-10-30', sex: 'F', weeksAgo: 16, acts: [agreed, asked, advised, written, sent, consulted] },
  { forenames: 'Leo Idris', surname: 'Baker', bornOn: '2021-03-08', sex: 'M', weeksAgo: 22, acts: [agreed, asked, advised, written, sent, [15, 'recordDraftRepresentations', 'DraftRepresentationsInput', on('day', { says: 'We agree.' })], [19, 'issuePlan', 'IssuePlanInput', on('issuedOn', { primaryNeed: 'SLCN', placementType: 'MAINSTREAM' })]] },
  { forenames: 'Hana', surname: 'Prowse', bornOn: '2016-07-22', sex: 'F', weeksAgo: 11, acts: [[5, 'refuseToAssess', 'DecideWithReasonInput', on('decidedOn', { reason: 'The school has not yet tried what its own support plan names.' })], [9, 'recordAssessmentAppeal', 'AdviceInput', on('day')]] },
  { forenames: 'Tom', surname: 'Vanstone', bornOn: '2014-12-12', sex: 'M', weeksAgo: 18, acts: [agreed, asked, advised, [15, 'decideNoPlan', 'DecideWithReasonInput', on('decidedOn', { reason: 'The needs can be met by SEN support, as the advice of the psychologist says.' })]] },
];

/** What came of a report, with the days after it came in; each list is one review further on, the longest first. */
const accepted: Act = [0, 'acceptReview', 'ReviewStepInput', () => ({})];
const wrote: Act = [1, 'draftPlan', 'DraftPlanInput', () => ({ sections })];
const notice: Act = [1, 'decideReview', 'DecideReviewInput', on('decidedOn', { decision: 'AMEND', withNotice: true, reason: 'Section F must name the therapy that the report recommends.' })];
const amendments: readonly (readonly Act[])[] = [
  [accepted, wrote, notice, [6, 'recordRepresentations', 'RecordRepresentationsInput', on('receivedOn', { says: 'We agree.' })], [8, 'issueFinalPlan', 'IssueFinalPlanInput', on('issuedOn')]],
  [accepted, wrote, notice, [6, 'recordRepresentations', 'RecordRepresentationsInput', on('receivedOn', { says: 'We agree, and ask for the therapy to begin in January.' })]],
  [accepted, wrote, notice],
  [accepted, [1, 'decideReview', 'DecideReviewInput', on('decidedOn', { decision: 'AMEND', reason: 'Outcomes were reached; new ones are needed.' })]],
  [accepted, [1, 'decideReview', 'DecideReviewInput', on('decidedOn', { decision: 'CEASE', ceaseReason: 'NEEDS_MET_WITHOUT_PLAN', reason: 'The outcomes are reached and the school goes on without the plan.' })]],
];

const workers = [['878', 'joe.caseworker@devon.example'], ['879', 'kit.caseworker@plymouth.example']] as const;

/**
 * Brings some cases of the demo to the stages that come after a report: requests under way, plans being amended.
 * Every step is taken through the API, so nothing stands there that could not have come about. Once: where
 * the first of an authority is there already, its cases are left as they are.
 */
export async function seedStages(services: Services, schema: GraphQLSchema): Promise<void> {
  const today = civilDateAt(services.clock());
  await noticeTransfers(services);
  for (const [authority, email] of workers) {
    const [worker] = await services.database.read({ realm: 'accounts' }, { text: 'select id from "user" where email_key = $1', values: [email] });
    if (!worker) continue;
    const caseworker = new Actor(services, schema, String(worker['id']));
    // Looked up by the program and not by the caseworker: the log must not say that somebody looked for a child who did not.
    const [{ forenames, surname }] = requests as [Request];
    const there = await services.database.read({ realm: 'jobs', authorities: [authority] }, { text: 'select 1 from child where authority_code = $1 and legal_forenames = $2 and legal_surname = $3', values: [authority, forenames, surname] });
    if (there.length > 0) continue;
    for (const request of requests) await bring(caseworker, authority, today, request);
    await amend(caseworker, today);
  }
}

async function bring(caseworker: Actor, authority: string, today: CivilDate, { forenames, surname, bornOn, sex, weeksAgo, acts }: Request): Promise<void> {
  const came = addDays(today, -7 * weeksAgo);
  const { recordChild } = await caseworker.ask<{ recordChild: { child: { id: string } } }>(came, 'mutation($input: RecordChildInput!) { recordChild(input: $input) { child { id } } }', { input: { authority, legalForenames: forenames, legalSurname: surname, bornOn, sex } });
  const assessment = await caseworker.act(came, 'recordRequest', 'RecordRequestInput', { child: recordChild.child.id, source: 'PARENT', receivedOn: came });
  for (const [weeks, name, type, values] of acts) {
    const day = addDays(came, 7 * weeks);
    await caseworker.act(day, name, type, { assessment, ...values(day) });
  }
}

interface Ready {
  id: string;
  state: string;
  submittedAt: string;
  setting: { name: string };
}

async function amend(caseworker: Actor, today: CivilDate): Promise<void> {
  const { reviews } = await caseworker.ask<{ reviews: { nodes: Ready[] } }>(today, '{ reviews(first: 200, filter: { state: [SUBMITTED, ACCEPTED] }) { nodes { id state submittedAt setting { name } } } }', {});
  // The demo's own settings keep what they began with. The oldest report first: most can have happened since.
  const ready = reviews.nodes.filter(({ setting }) => !setting.name.includes('(demo)')).toSorted((one, other) => one.submittedAt.localeCompare(other.submittedAt));
  for (const acts of amendments) {
    const review = ready.shift();
    const came = review?.submittedAt.slice(0, 10);
    if (!review || !came || addDays(came, acts.at(-1)![0]) > today) return;
    for (const [days, name, type, values] of acts.filter((act) => act !== accepted || review.state === 'SUBMITTED')) {
      const day = addDays(came, days);
      await caseworker.act(day, name, type, { review: review.id, ...values(day) });
    }
  }
}
