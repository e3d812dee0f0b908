import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AssessmentMessagesDocument, type CaseMessageFragment, MarkMessagesReadDocument, ReviewMessagesDocument, WithdrawMessageDocument, WriteMessageDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import type { WorkSort } from '../work.js';

interface Fields {
  thread?: string;
  topic?: string;
  text?: string;
  key?: string;
}

interface Problem {
  field: string;
  message: string;
}

/** Messages between the setting and the authority about a case, thread by thread; a field that did not do comes back as it was typed. */
export function messagePages({ app, api, view, person }: Portal, { base: root, name }: WorkSort): void {
  type Request = FastifyRequest<{ Params: { id: string }; Querystring: { done?: string }; Body: Fields }>;
  const address = `${root}/:id/messages`;
  const caseOf = (id: string) => (root === '/reviews' ? { review: id } : { assessment: id });

  app.get(address, async (request: Request, reply) => {
    if (!(await person(request, reply))) return reply;
    return show(request, reply);
  });

  app.post(address, async (request: Request, reply) => {
    await person(request, reply);
    const { id } = request.params;
    const { thread, topic = '', text = '', key } = request.body ?? {};
    const missing: Problem[] = [...(!thread && topic.trim() === '' ? [{ field: 'topic', message: 'Say in a few words what it is about' }] : []), ...(text.trim() === '' ? [{ field: 'text', message: 'Write the message' }] : [])];
    if (missing.length > 0) return show(request, reply, { typed: request.body, problems: missing, status: 422 });
    try {
      await api.ask(request, WriteMessageDocument, { input: { ...caseOf(id), thread: thread || null, topic: thread ? null : topic, text, idempotencyKey: key && /^[\w-]{8,100}$/.test(key) ? key : randomUUID() } });
    } catch (error) {
      const field = error instanceof ApiError && error.code === 'INVALID' ? String(error.details['field'] ?? '') : '';
      if (field !== 'text' && field !== 'topic') throw error;
      return show(request, reply, { typed: request.body, problems: [{ field, message: (error as ApiError).message }], status: 422 });
    }
    return reply.redirect(`${root}/${id}/messages?done=sent`, 303);
  });

  app.post<{ Params: { id: string; message: string } }>(`${address}/:message/withdraw`, async (request, reply) => {
    await person(request, reply);
    await api.ask(request, WithdrawMessageDocument, { id: request.params.message });
    return reply.redirect(`${root}/${request.params.id}/messages?done=withdrawn`, 303);
  });

  app.get<{ Params: { id: string; message: string } }>(`${address}/:message/withdraw`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const work = await load(request);
    const message = work?.messages?.find((each) => each.id === request.params.message && each.isOwn && !each.withdrawnAt);
    if (!message) throw new ApiError({ message: '', extensions: { code: 'NOT_FOUND' } });
    return view.send(request, reply, 'message-withdraw', { title: 'Take back this message?', work, message, base: `${root}/${request.params.id}` });
  });

  async function load(request: FastifyRequest<{ Params: { id: string } }>) {
    const { id } = request.params;
    const { work } = root === '/reviews' ? await api.ask(request, ReviewMessagesDocument, { id }) : await api.ask(request, AssessmentMessagesDocument, { id });
    return work;
  }

  async function show(request: Request, reply: FastifyReply, { typed, problems = [], status = 200 }: { typed?: Fields | undefined; problems?: Problem[]; status?: number } = {}): Promise<FastifyReply> {
    const { id } = request.params;
    const work = await load(request);
    const messages = work?.messages ?? [];
    const newest = messages.at(-1);
    // Whoever reads the page has read them; a program that fetches pages ahead has not.
    if (newest && messages.some(({ isUnread }) => isUnread) && !/prefetch/.test(String(request.headers['sec-purpose'] ?? request.headers['purpose'] ?? ''))) await api.ask(request, MarkMessagesReadDocument, { message: newest.id });
    const wrong = (field: string, thread: string) => (typed && (typed.thread ?? '') === thread ? (problems.find((each) => each.field === field)?.message ?? null) : null);
    const formFor = (thread: string) => ({ key: (typed?.thread ?? '') === thread && typed?.key ? typed.key : randomUUID(), topic: thread === '' ? (typed?.thread ? '' : (typed?.topic ?? '')) : '', text: typed && (typed.thread ?? '') === thread ? (typed.text ?? '') : '', topicError: wrong('topic', thread), textError: wrong('text', thread) });
    const threads = threadsOf(messages).map((thread) => ({ ...thread, form: formFor(thread.id) }));
    return view.send(request, reply, 'messages', {
      title: 'Messages', work, base: `${root}/${id}`, what: name.toLowerCase(), threads, start: formFor(''), done: request.query.done,
      errors: problems.map(({ field, message }) => ({ href: `#${field}-${typed?.thread || 'new'}`, text: message })),
    }, status);
  }
}

/** The threads, the last written in first. */
function threadsOf(messages: readonly CaseMessageFragment[]): { id: string; topic: string; messages: CaseMessageFragment[]; unread: boolean }[] {
  const threads = new Map<string, CaseMessageFragment[]>();
  for (const message of messages) threads.set(message.threadId ?? message.id, [...(threads.get(message.threadId ?? message.id) ?? []), message]);
  return [...threads].map(([id, inIt]) => ({ id, topic: inIt[0]?.topic ?? 'Taken back', messages: inIt, unread: inIt.some(({ isUnread }) => isUnread) })).sort((one, other) => (String(one.messages.at(-1)?.writtenAt) < String(other.messages.at(-1)?.writtenAt) ? 1 : -1));
}
