import { AssessmentDocument, AssessmentListDocument, type AssessmentQuery, type AssessmentState, ChildDocument, DiscardAssessmentDocument, StartAssessmentDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { formsOf, variantOf, wordsOf } from '../offered.js';
import { supportWords } from '../words.js';
import { listedByPart } from './reviews.js';

const PAGE = 25;
const lists: readonly { key: string; title: string; state: AssessmentState[]; empty: string }[] = [
  { key: 'todo', title: 'To do', state: ['DRAFT', 'RETURNED'], empty: 'Nothing is waiting for you. Start a form from the page of a child or young person.' },
  { key: 'sent', title: 'With the authority', state: ['SUBMITTED', 'ACCEPTED', 'ASSESSING', 'DRAFT_PLAN', 'SUPPORTED'], empty: 'Nothing is with the authority.' },
  { key: 'done', title: 'Answered', state: ['REFUSED', 'NO_PLAN', 'PLAN_ISSUED', 'ENDED', 'WITHDRAWN'], empty: 'Nothing has come to its end yet.' },
];

/** Requests and assessments: their list, starting one, its task list, giving it up. */
export function assessmentPages({ app, api, view, person }: Portal): void {
  app.get<{ Querystring: { list?: string; search?: string; after?: string } }>('/assessments', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const list = lists.find(({ key }) => key === request.query.list) ?? lists[0]!;
    const search = request.query.search?.slice(0, 100).trim() || null;
    const { assessments } = await api.ask(request, AssessmentListDocument, { first: PAGE, after: request.query.after ?? null, filter: { state: list.state, search } });
    return view.send(request, reply, 'assessments', { title: 'Requests and assessments', lists, list, search, assessments: assessments?.nodes ?? [], total: assessments?.totalCount ?? 0, next: assessments?.pageInfo?.hasNextPage ? assessments.pageInfo.endCursor : null, further: Boolean(request.query.after) });
  });

  app.get<{ Params: { id: string } }>('/assessments/:id', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { assessment } = await api.ask(request, AssessmentDocument, { id: request.params.id });
    const steps = (assessment?.availableSteps ?? []).map(({ name }) => name);
    const tasks = assessment?.draft?.tasks ?? [];
    const outputs = (assessment?.documents ?? []).filter(({ kind }) => kind === 'OUTPUT');
    return view.send(request, reply, 'assessment', { title: `${assessment?.title} for ${assessment?.child?.fullName}`, assessment, base: `/assessments/${request.params.id}`, tasks, parts: listedByPart(tasks), done: tasks.filter(({ state }) => state === 'COMPLETED').length, steps, open: assessment?.draft?.open === true && assessment.state !== 'DISCARDED', outputs, outcome: outcomeOf(assessment) });
  });

  app.get<{ Params: { id: string } }>('/assessments/:id/discard', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { assessment } = await api.ask(request, AssessmentDocument, { id: request.params.id });
    return view.send(request, reply, 'discard', { title: 'Give up this draft?', review: assessment, base: `/assessments/${request.params.id}` });
  });

  app.post<{ Params: { id: string }; Body: { version?: string } }>('/assessments/:id/discard', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    await api.ask(request, DiscardAssessmentDocument, { input: { assessment: request.params.id, expectedVersion: Number(request.body?.version) || null } });
    return reply.redirect('/assessments', 303);
  });

  app.get<{ Params: { id: string; form: string } }>('/children/:id/start/:form', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return startPage(request, reply, request.params);
  });

  app.post<{ Params: { id: string; form: string }; Body: { variant?: string } }>('/children/:id/start/:form', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { id: child, form } = request.params;
    const variant = request.body?.variant;
    if (!variant) return startPage(request, reply, request.params, 'Choose which form to use');
    try {
      const { startAssessment } = await api.ask(request, StartAssessmentDocument, { input: { child, form, variant } });
      return await reply.redirect(`/assessments/${startAssessment?.id}`, 303);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'INVALID') throw error;
      return startPage(request, reply, request.params, error.message);
    }
  });

  async function startPage(request: Parameters<typeof person>[0], reply: Parameters<typeof person>[1], { id, form }: { id: string; form: string }, error?: string) {
    const { child } = await api.ask(request, ChildDocument, { id });
    const variants = child?.authority?.policy?.offers?.find((offer) => offer.form === form)?.variants ?? [];
    const forms = await formsOf(api, request, child?.authority?.code ?? '', [form]);
    const words = wordsOf(forms, form);
    if (!words || variants.length === 0) throw new ApiError({ message: 'The authority does not take this form through the portal.', extensions: { code: 'NOT_FOUND' } });
    const choices = variants.map((code) => ({ code, ...variantOf(forms, form, code) }));
    return view.send(request, reply, 'start-assessment', { title: words.title, child, form, words, choices, likely: likely(child?.yearGroup), error }, error ? 422 : 200);
  }
}

/** What the authority has done with it, in the order of the days. */
function outcomeOf(of: AssessmentQuery['assessment']): { says: string; on: string }[] {
  const all: readonly (readonly [string, string | null | undefined])[] = [
    ['Decided to assess', of?.decidedOn], ['Decided not to assess', of?.refusedOn], ['Decided that there is no plan', of?.noPlanOn], ['Draft plan sent to the family', of?.draftSentOn], ['Final plan issued', of?.finalPlanOn], ['The request was taken back', of?.withdrawnOn],
    [of?.supportDecision ? `Agreed: ${supportWords[of.supportDecision]}` : 'Agreed', of?.supportedOn], ['Last reviewed', of?.reviewedOn], ['Next review by', of?.endedOn ? null : of?.reviewBy], ['Ended', of?.endedOn],
  ];
  return all.flatMap(([says, on]) => (on ? [{ says, on }] : []));
}

const likely = (year: number | null | undefined) => (year == null ? '' : year < 0 ? 'early_years' : year > 11 ? 'post16' : 'school_age');
