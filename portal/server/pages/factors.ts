import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderSVG } from 'uqr';
import { ConfirmAppDocument, ConfirmPasskeyDocument, MakeRecoveryCodesDocument, RemoveFactorDocument, StartAppDocument, StartPasskeyDocument } from '../../gql/graphql.js';
import type { Portal } from '../context.js';
import { askingAgain } from './asking-again.js';

interface Body {
  id?: string;
  code?: string;
  name?: string;
  passkey?: string;
}

/** Setting up passkeys, an authenticator app and recovery codes. */
export function factorPages({ app, api, view, person }: Portal): void {
  app.get('/account/app', async (request, reply) => ((await person(request, reply)) ? view.send(request, reply, 'account-app-begin', { title: 'Set up an authenticator app', back: '/account' }) : reply));
  app.post('/account/app', (request, reply) => startApp(request, reply));
  app.post<{ Body: Body }>('/account/app/confirm', async (request, reply) => {
    await person(request, reply);
    const { id = '', code = '', name = '' } = request.body ?? {};
    return askingAgain(reply, '/account/app', async () => {
      await api.ask(request, ConfirmAppDocument, { id, code, name: name.trim() || 'Authenticator app' });
      return reply.redirect('/account?done=app', 303);
    }, async (error) => (error.code === 'INVALID' ? showApp(request, reply, { id, name, error: error.message, field: error.details['field'] === 'code' ? 'code' : 'name' }, 422) : reply.redirect('/account/app', 303)));
  });

  app.get('/account/passkey', async (request, reply) => ((await person(request, reply)) ? view.send(request, reply, 'account-passkey-begin', { title: 'Set up a passkey', back: '/account' }) : reply));
  app.post('/account/passkey', (request, reply) => startPasskey(request, reply));
  app.post<{ Body: Body }>('/account/passkey/confirm', async (request, reply) => {
    await person(request, reply);
    const { id = '', passkey = '', name = '' } = request.body ?? {};
    return askingAgain(reply, '/account/passkey', async () => {
      await api.ask(request, ConfirmPasskeyDocument, { id, answer: passkey, name: name.trim() || 'Passkey' });
      return reply.redirect('/account?done=passkey', 303);
    }, (error) => view.send(request, reply, 'account-passkey-begin', { title: 'Set up a passkey', back: '/account', error: error.message }, 422));
  });

  app.get('/account/recovery-codes', async (request, reply) => ((await person(request, reply)) ? view.send(request, reply, 'account-codes', { title: 'Recovery codes', back: '/account' }) : reply));
  app.post('/account/recovery-codes', async (request, reply) => {
    await person(request, reply);
    return askingAgain(reply, '/account/recovery-codes', async () => {
      const { makeRecoveryCodes } = await api.ask(request, MakeRecoveryCodesDocument);
      return view.send(request, reply, 'account-codes', { title: 'Your recovery codes', codes: makeRecoveryCodes ?? [] });
    }, (error) => Promise.reject(error));
  });

  app.post<{ Body: Body }>('/account/factors/remove', async (request, reply) => {
    await person(request, reply);
    return askingAgain(reply, '/account', async () => {
      await api.ask(request, RemoveFactorDocument, { id: request.body?.id ?? '' });
      return reply.redirect('/account?done=removed', 303);
    }, async () => reply.redirect('/account', 303));
  });

  async function startApp(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    await person(request, reply);
    return askingAgain(reply, '/account/app', async () => {
      const { startApp: started } = await api.ask(request, StartAppDocument);
      return showApp(request, reply, { id: started?.id, address: started?.address, key: started?.key });
    }, (error) => view.send(request, reply, 'account-app-begin', { title: 'Set up an authenticator app', back: '/account', error: error.message }, 422));
  }

  function showApp(request: FastifyRequest, reply: FastifyReply, data: Record<string, unknown>, status = 200): Promise<FastifyReply> {
    const address = typeof data['address'] === 'string' && data['address'].startsWith('otpauth://') ? data['address'] : null;
    const picture = address && `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { border: 2 })).toString('base64')}`;
    return view.send(request, reply, 'account-app', { title: 'Set up an authenticator app', back: '/account', ...data, picture }, status);
  }

  async function startPasskey(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    await person(request, reply);
    return askingAgain(reply, '/account/passkey', async () => {
      const { startPasskey: started } = await api.ask(request, StartPasskeyDocument);
      return view.send(request, reply, 'account-passkey', { title: 'Set up a passkey', back: '/account', id: started?.id, options: started?.options });
    }, (error) => view.send(request, reply, 'account-passkey-begin', { title: 'Set up a passkey', back: '/account', error: error.message }, 422));
  }
}
