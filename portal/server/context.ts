import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DoorsDocument, type DoorsQuery, WhoDocument, type WhoQuery } from '../gql/graphql.js';
import type { Api } from './api.js';
import type { Frame, View } from './view.js';

export type Door = NonNullable<DoorsQuery['authorities']>[number];
export type Who = WhoQuery['viewer'];

/** What every page of the portal works with. */
export interface Portal {
  app: FastifyInstance;
  api: Api;
  view: View;
  doors(request: FastifyRequest): Promise<readonly Door[]>;
  who(request: FastifyRequest): Promise<Who>;
  /** Somebody signed in; else the reply is already on its way to the sign-in page, and this is null. */
  person(request: FastifyRequest, reply: FastifyReply): Promise<Who | null>;
  secure: boolean;
}

export const DOOR_COOKIE = 'portal_authority';

/** The authority whose name and colour a page has: of the person’s work, and of several the one they chose; else the one they chose, else the only one. */
export function doorOf(doors: readonly Door[], who: Who | null, chosen: string | undefined): Door | undefined {
  const staffOf = doors.filter(({ code }) => who?.authorities?.some((authority) => authority.code === code));
  const own = staffOf.length > 0 ? staffOf : doors.filter(({ code }) => who?.settings?.some(({ laCode }) => laCode === code));
  return own.find(({ slug }) => slug === chosen) ?? own[0] ?? doors.find(({ slug }) => slug === chosen) ?? (doors.length === 1 ? doors[0] : undefined);
}

export function remembering<T>(make: (request: FastifyRequest) => Promise<T>): (request: FastifyRequest) => Promise<T> {
  const known = new WeakMap<FastifyRequest, Promise<T>>();
  return (request) => {
    let found = known.get(request);
    if (!found) known.set(request, (found = make(request)));
    return found;
  };
}

export async function frameOf(doors: readonly Door[], who: Who | null, chosen: string | undefined): Promise<Frame> {
  const door = doorOf(doors, who, chosen);
  return {
    theme: door ? { code: door.code, serviceName: door.policy?.serviceName ?? 'Professional Portal', supportEmail: door.policy?.supportEmail ?? '', supportPhone: door.policy?.supportPhone ?? '' } : null,
    idleMinutes: who?.idleMinutes ?? null,
    person: who?.id ? { name: who.name ?? '', staff: (who.authorities ?? []).length > 0, settings: (who.settings ?? []).length, leads: (who.leads ?? []).length > 0 } : null,
  };
}

export { DoorsDocument, WhoDocument };
