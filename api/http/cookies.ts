import type { FastifyInstance } from 'fastify';

const PREFIX = '__Host-';

/**
 * Behind https every cookie has the prefix `__Host-`: browsers then take it from this host alone, over https, for all paths. A page
 * of another host below the same domain can neither plant a session of its own here nor hide ours (ASVS 5.0, 3.3.1). What comes
 * without the prefix is not read. Pages go on calling cookies by their plain names.
 */
export function hostCookies(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    request.cookies = Object.fromEntries(Object.entries(request.cookies).flatMap(([name, value]) => (name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), value]] : [])));
    const set = reply.setCookie.bind(reply);
    reply.setCookie = (name, value, options) => set(`${PREFIX}${name}`, value, { ...options, path: '/', secure: true });
    reply.clearCookie = (name, options) => reply.setCookie(name, '', { httpOnly: true, sameSite: 'lax', ...options, expires: new Date(1), maxAge: 0 });
    done();
  });
}
