import formbody from '@fastify/formbody';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fileURLToPath } from 'node:url';
import { Api, ApiError, type ApiPort } from './api.js';
import { DOOR_COOKIE, DoorsDocument, type Portal, WhoDocument, frameOf, remembering } from './context.js';
import { errorPages, notFoundPage } from './errors.js';
import { afterSignInPages } from './pages/after-sign-in.js';
import { accountPages } from './pages/account.js';
import { assessmentPages } from './pages/assessments.js';
import { answersRoute } from './pages/answers.js';
import { childPages } from './pages/children.js';
import { confirmPages } from './pages/confirm.js';
import { documentPages } from './pages/documents.js';
import { draftPages } from './pages/draft.js';
import { emailLinkPages } from './pages/email-links.js';
import { factorPages } from './pages/factors.js';
import { filePages } from './pages/files.js';
import { formPages } from './pages/form.js';
import { findSettingPages } from './pages/find-setting.js';
import { guidancePages } from './pages/guidance.js';
import { infoPages } from './pages/info.js';
import { invitationPages } from './pages/invitations.js';
import { guestPages } from './pages/guest.js';
import { guestsPages } from './pages/guests.js';
import { messagePages } from './pages/messages.js';
import { leavingPages } from './pages/leaving.js';
import { notificationPages } from './pages/notifications.js';
import { termListPages } from './pages/term-lists.js';
import { networkCheckPages } from './pages/network-check.js';
import { previewPages } from './pages/preview.js';
import { queryPages } from './pages/queries.js';
import { registerPages } from './pages/register.js';
import { keptPages } from './pages/kept.js';
import { resetPages } from './pages/reset.js';
import { meetingPages } from './pages/meeting.js';
import { reviewPages } from './pages/reviews.js';
import { sectionPeoplePages } from './pages/section-people.js';
import { signInPages } from './pages/sign-in.js';
import { singleSignOnPages } from './pages/single-sign-on.js';
import { startPages } from './pages/start.js';
import { teamPages } from './pages/team.js';
import { verifyPages } from './pages/verify.js';
import { versionPages } from './pages/version.js';
import { View } from './view.js';
import { wordPages } from './pages/word.js';
import { sortsOfWork } from './work.js';

const assets = fileURLToPath(new URL('../../portal/assets/', import.meta.url));

/** The portal for professionals: pages made on the server from the answers of the API; they work without scripts. */
export async function portal(app: FastifyInstance, { port, secure }: { port: ApiPort; secure: boolean }): Promise<void> {
  const api = new Api(port);
  const doors = remembering(async (request) => (await api.ask(request, DoorsDocument)).authorities ?? []);
  const who = remembering(async (request) => (await api.ask(request, WhoDocument)).viewer);
  const view = new View(async (request) => frameOf(await doors(request), await who(request), request.cookies[DOOR_COOKIE]));
  const pages: Portal = {
    app, api, view, doors, who, secure,
    person: async (request, reply) => {
      const found = await who(request);
      if (found.id) return found;
      // What was typed must come back, not a bare sign-in page.
      if (request.method !== 'GET') throw new ApiError({ message: 'Signed out', extensions: { code: 'UNAUTHENTICATED' } });
      await reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
      return null;
    },
  };
  await app.register(formbody, { bodyLimit: 5 * 1024 * 1024 });
  await app.register(fastifyStatic, { root: assets, prefix: '/assets/', immutable: true, maxAge: '365d', index: false, list: false, decorateReply: false, preCompressed: true });
  errorPages(pages);
  previewPages(pages);
  app.setNotFoundHandler((request, reply) => notFoundPage(pages, request, reply));
  const ofTeams = [teamPages, invitationPages, leavingPages, sectionPeoplePages, networkCheckPages, termListPages, notificationPages];
  for (const add of [startPages, infoPages, guidancePages, findSettingPages, registerPages, signInPages, singleSignOnPages, confirmPages, resetPages, emailLinkPages, accountPages, afterSignInPages, factorPages, keptPages, reviewPages, meetingPages, assessmentPages, childPages, verifyPages, guestPages, ...ofTeams]) add(pages);
  for (const sort of sortsOfWork) for (const add of [formPages, filePages, draftPages, documentPages, wordPages, queryPages, messagePages, guestsPages, versionPages, answersRoute]) add(pages, sort);
}
