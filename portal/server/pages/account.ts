import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangeEmailDocument, ChangePasswordDocument, ChooseQuestionDocument, EndOtherSessionsDocument, EndSessionDocument, MyAccountDocument, MySessionsDocument, type SecurityQuestion } from '../../gql/graphql.js';
import type { Portal } from '../context.js';
import { questionWords } from '../words.js';
import { askingAgain } from './asking-again.js';

/** Your account: what signs you in, and where you are signed in. */
export function accountPages({ app, api, view, person }: Portal): void {
  /** After signing in again in another tab: the page says so, and the first tab goes on. */
  app.get('/signed-in', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return view.send(request, reply, 'signed-in', { title: 'You are signed in' });
  });

  app.get<{ Querystring: { done?: string } }>('/account', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { myAccount } = await api.ask(request, MyAccountDocument);
    const { mySessions } = await api.ask(request, MySessionsDocument);
    return view.send(request, reply, 'account', { title: 'Your account', account: myAccount, question: myAccount?.question && questionWords[myAccount.question], sessions: mySessions, done: doneWords[request.query.done ?? ''] });
  });

  app.post<{ Body: { id?: string } }>('/account/sessions/end', async (request, reply) => {
    if (request.body?.id) await api.ask(request, EndSessionDocument, { id: request.body.id });
    else await api.ask(request, EndOtherSessionsDocument);
    return reply.redirect('/account?done=sessions#sessions', 303);
  });

  form('/account/password', 'account-password', 'Change your password', 'password', async (request, { current = '', password = '' }) => {
    await api.ask(request, ChangePasswordDocument, { input: { current, password } });
  });
  form('/account/email', 'account-email', 'Change your e-mail address', 'email', async (request, { email = '' }) => {
    await api.ask(request, ChangeEmailDocument, { email });
  });
  form('/account/question', 'account-question', 'Choose your security question', 'question', async (request, { question = '', answer = '' }) => {
    await api.ask(request, ChooseQuestionDocument, { question: question as SecurityQuestion, answer });
  });

  /** One page with one form: shown, sent, and shown again with what is wrong. */
  function form(path: string, template: string, title: string, done: string, act: (request: FastifyRequest, body: Record<string, string>) => Promise<void>): void {
    const show = (request: FastifyRequest, reply: FastifyReply, more: Record<string, unknown> = {}, status = 200) => view.send(request, reply, template, { title, questions: questionWords, back: '/account', ...more }, status);
    app.get(path, async (request, reply) => ((await person(request, reply)) ? show(request, reply) : reply));
    app.post<{ Body: Record<string, string> }>(path, async (request, reply) => {
      await person(request, reply);
      return askingAgain(reply, path, async () => {
        await act(request, request.body ?? {});
        return reply.redirect(`/account?done=${done}`, 303);
      }, (error) => show(request, reply, { error: error.message, field: error.details['field'] ?? done, email: request.body?.['email'], chosen: request.body?.['question'] }, error.code === 'THROTTLED' ? 429 : 422));
    });
  }
}

const doneWords: Readonly<Record<string, string>> = {
  password: 'Your password is changed. Everywhere else you have been signed out.',
  email: 'We have sent a link to the new address. The change happens when you open it.',
  question: 'Your security question is chosen.',
  app: 'Your authenticator app is set up.',
  passkey: 'Your passkey is set up.',
  removed: 'It is taken away. Everywhere else you have been signed out.',
  sessions: 'Signed out there.',
};
