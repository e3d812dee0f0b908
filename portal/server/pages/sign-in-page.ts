import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignInPageDocument } from '../../gql/graphql.js';
import type { Portal } from '../context.js';
import { doorFor } from './info.js';

export interface Shown {
  next: string;
  email?: string;
  error?: string;
  field?: 'email' | 'password';
  status?: number;
}

/** The sign-in page with the texts of the authority that was chosen, its own ways in, and whether mails go out. */
export async function signInPage(portal: Portal, request: FastifyRequest, reply: FastifyReply, { status = 200, ...shown }: Shown): Promise<FastifyReply> {
  const door = await doorFor(portal, request);
  const { identityProviders, mailDelivery } = await portal.api.ask(request, SignInPageDocument);
  const providers = (identityProviders ?? []).filter(({ authorityCode }) => !door || authorityCode === door.code);
  return portal.view.send(request, reply, 'sign-in', { title: 'Sign in', door, providers, delivery: mailDelivery, ...shown }, status);
}
