import type { FastifyReply, FastifyRequest } from 'fastify';
import { AssessmentGuestsDocument, InviteGuestDocument, RenewGuestDocument, ReviewGuestsDocument, WithdrawGuestDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import type { WorkSort } from '../work.js';

interface Fields {
  section?: string;
  name?: string;
  relationship?: string;
  email?: string;
  asks?: string;
}

/** People without an account whom the setting asks to write a section of its draft. */
export function guestsPages({ app, api, view, person }: Portal, { base: root, name }: WorkSort): void {
  type Request = FastifyRequest<{ Params: { id: string }; Querystring: { done?: string; section?: string }; Body: Fields }>;
  const address = `${root}/:id/guests`;
  const caseOf = (id: string) => (root === '/reviews' ? { review: id } : { assessment: id });

  app.get(address, async (request: Request, reply) => {
    if (!(await person(request, reply))) return reply;
    return show(request, reply);
  });

  app.post(address, async (request: Request, reply) => {
    await person(request, reply);
    const { section = '', name: who = '', relationship = '', email = '', asks = '' } = request.body ?? {};
    const missing = Object.entries({ section: section ? '' : 'Choose the section', name: who.trim() ? '' : 'Enter their name', relationship: relationship.trim() ? '' : 'Say who they are, such as Mother or GP', email: email.trim() ? '' : 'Enter their e-mail address' }).filter(([, message]) => message);
    if (missing.length > 0) return show(request, reply, { typed: request.body, problems: Object.fromEntries(missing), status: 422 });
    try {
      await api.ask(request, InviteGuestDocument, { input: { ...caseOf(request.params.id), section, name: who, relationship, email, asks: asks.trim() || null, days: 14 } });
    } catch (error) {
      if (!(error instanceof ApiError) || !['INVALID', 'NOT_NOW', 'THROTTLED', 'REFUSED'].includes(error.code)) throw error;
      const field = typeof error.details['field'] === 'string' ? error.details['field'] : error.code === 'INVALID' ? 'email' : 'section';
      return show(request, reply, { typed: request.body, problems: { [field === 'reason' ? 'asks' : field]: error.message }, status: 422 });
    }
    return reply.redirect(`${root}/${request.params.id}/guests?done=asked`, 303);
  });

  const acts: [name: string, act: (request: FastifyRequest, id: string) => Promise<unknown>][] = [
    ['withdraw', (request, guest) => api.ask(request, WithdrawGuestDocument, { id: guest })],
    ['renew', (request, guest) => api.ask(request, RenewGuestDocument, { id: guest })],
  ];
  for (const [done, act] of acts)
    app.post<{ Params: { id: string; guest: string } }>(`${address}/:guest/${done}`, async (request, reply) => {
      await person(request, reply);
      await act(request, request.params.guest);
      return reply.redirect(`${root}/${request.params.id}/guests?done=${done}`, 303);
    });

  async function show(request: Request, reply: FastifyReply, { typed, problems = {}, status = 200 }: { typed?: Fields | undefined; problems?: Record<string, string>; status?: number } = {}): Promise<FastifyReply> {
    const { id } = request.params;
    const { work } = root === '/reviews' ? await api.ask(request, ReviewGuestsDocument, { id }) : await api.ask(request, AssessmentGuestsDocument, { id });
    const now = Date.now();
    const guests = (work?.guests ?? []).filter(({ purpose }) => purpose === 'SECTION').map((guest) => ({ ...guest, state: guest.submittedAt ? 'sent' : guest.withdrawnAt ? 'withdrawn' : guest.expiresAt && Date.parse(String(guest.expiresAt)) < now ? 'expired' : guest.openedAt ? 'opened' : 'asked' }));
    return view.send(request, reply, 'guests', {
      title: 'Ask somebody outside to write a section', work, base: `${root}/${id}`, what: name.toLowerCase(), guests, typed: typed ?? { section: request.query.section }, problems, done: request.query.done, open: work?.draft?.open === true,
      sections: (work?.draft?.tasks ?? []).filter(({ sealed, kept }) => !sealed && !kept),
      errors: Object.entries(problems).map(([field, text]) => ({ href: `#${field}`, text })),
    }, status);
  }
}
