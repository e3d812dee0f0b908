import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChooseQuestionDocument, ConfirmFactorsDocument, MyAccountDocument, PutOffQuestionDocument, RemoveFactorDocument, RemoveRecoveryCodesDocument, type SecurityQuestion, type SignInOffer } from '../../gql/graphql.js';
import type { Portal } from '../context.js';
import { questionWords } from '../words.js';
import { askingAgain } from './asking-again.js';
import { safeNext } from './next.js';

const CHECK = '/account/check';
const QUESTION = '/account/offered-question';
const withNext = (path: string, next: string) => `${path}?next=${encodeURIComponent(next)}`;

/** Where somebody goes who has just signed in: to what waits for a word of theirs, and from there to where they wanted. */
export function pathAfter(offers: readonly SignInOffer[] | null | undefined, next: string): string {
  if (offers?.includes('CHECK_FACTORS')) return withNext(CHECK, next);
  return offers?.includes('CHOOSE_QUESTION') ? withNext(QUESTION, next) : next;
}

interface Body {
  next?: string;
  /** Of the passkey or app to take away; "codes" for the recovery codes. */
  id?: string;
  question?: string;
  answer?: string;
}

/** What is shown once, between signing in and the page that was wanted. */
export function afterSignInPages({ app, api, view, person }: Portal): void {
  app.get<{ Querystring: Body & { removed?: string } }>(CHECK, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const next = safeNext(request.query.next);
    const { myAccount } = await api.ask(request, MyAccountDocument);
    if (!myAccount?.offers?.includes('CHECK_FACTORS')) return reply.redirect(pathAfter(myAccount?.offers, next), 303);
    return view.send(request, reply, 'account-check', { title: 'Is all of this yours?', account: myAccount, next, removed: request.query.removed !== undefined });
  });

  app.post<{ Body: Body }>(CHECK, async (request, reply) => {
    await person(request, reply);
    const next = safeNext(request.body?.next);
    return askingAgain(reply, withNext(CHECK, next), async () => {
      await api.ask(request, ConfirmFactorsDocument);
      return onwards(request, reply, next);
    }, (error) => Promise.reject(error));
  });

  app.post<{ Body: Body }>(`${CHECK}/remove`, async (request, reply) => {
    await person(request, reply);
    const { id = '' } = request.body ?? {};
    const back = withNext(CHECK, safeNext(request.body?.next));
    const shownAgain = () => reply.redirect(`${back}&removed`, 303);
    return askingAgain(reply, back, async () => {
      if (id === 'codes') await api.ask(request, RemoveRecoveryCodesDocument);
      else await api.ask(request, RemoveFactorDocument, { id });
      return shownAgain();
    }, async () => shownAgain());
  });

  app.get<{ Querystring: Body }>(QUESTION, async (request, reply) => ((await person(request, reply)) ? offerQuestion(request, reply, safeNext(request.query.next)) : reply));

  app.post<{ Body: Body }>(QUESTION, async (request, reply) => {
    await person(request, reply);
    const { question = '', answer = '' } = request.body ?? {};
    const next = safeNext(request.body?.next);
    return askingAgain(reply, withNext(QUESTION, next), async () => {
      if (!(question in questionWords)) return offerQuestion(request, reply, next, { error: 'Choose a question', field: 'question' }, 422);
      await api.ask(request, ChooseQuestionDocument, { question: question as SecurityQuestion, answer });
      return reply.redirect(next, 303);
    }, async (error) => (error.code === 'NOT_NOW' ? reply.redirect(next, 303) : offerQuestion(request, reply, next, { error: error.message, field: 'answer', chosen: question }, error.code === 'THROTTLED' ? 429 : 422)));
  });

  app.post<{ Body: Body }>(`${QUESTION}/later`, async (request, reply) => {
    await person(request, reply);
    await api.ask(request, PutOffQuestionDocument);
    return reply.redirect(safeNext(request.body?.next), 303);
  });

  const offerQuestion = (request: FastifyRequest, reply: FastifyReply, next: string, more: Record<string, unknown> = {}, status = 200) => view.send(request, reply, 'account-question', { title: 'Choose your security question', questions: questionWords, action: QUESTION, next, ...more }, status);

  async function onwards(request: FastifyRequest, reply: FastifyReply, next: string): Promise<FastifyReply> {
    const { myAccount } = await api.ask(request, MyAccountDocument);
    return reply.redirect(pathAfter(myAccount?.offers, next), 303);
  }
}
