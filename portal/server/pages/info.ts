import type { FastifyRequest } from 'fastify';
import { DOOR_COOKIE, type Door, type Portal, doorOf } from '../context.js';

/** The authority whose texts and rules a page shows. */
export const doorFor = async ({ doors, who }: Pick<Portal, 'doors' | 'who'>, request: FastifyRequest): Promise<Door | undefined> => doorOf(await doors(request), await who(request), request.cookies[DOOR_COOKIE]);

/** Pages that anybody may read. */
export function infoPages(portal: Portal): void {
  const pages = { accessibility: 'Accessibility statement', privacy: 'Privacy', cookies: 'Cookies', terms: 'Terms of use', help: 'Help with your account' };
  for (const [name, title] of Object.entries(pages)) portal.app.get(`/${name}`, async (request, reply) => portal.view.send(request, reply, name, { title, door: await doorFor(portal, request) }));
}
