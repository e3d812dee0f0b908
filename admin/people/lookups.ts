import { PeopleDocument, type PeopleQuery, PersonDocument, type PersonQuery } from '../gql/graphql.js';
import { type Lookups, one, paged } from '../providers/lookup.js';
import { settingRoles, staffRoles } from '../words/roles.js';

export type PersonRow = NonNullable<NonNullable<PeopleQuery['people']>['nodes']>[number];
export type Person = NonNullable<PersonQuery['personOf']>;

export const personAt = (id: string): string => `#/people/${id}/show`;

/** What somebody does where, in words, of those that hold now. */
export function workOf({ staffRoles: roles, memberships }: PersonRow): string[] {
  const atAuthority = (roles ?? []).filter(({ endedAt }) => !endedAt).map(({ role }) => (role ? staffRoles[role].says : ''));
  const atSettings = (memberships ?? []).filter(({ state }) => state === 'APPROVED').map(({ role, setting }) => `${role ? settingRoles[role].says : 'Works'}, ${setting?.name ?? 'a setting'}`);
  return [...atAuthority, ...atSettings];
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

export const peopleLookups: Lookups = {
  GET_LIST: paged(PeopleDocument, ({ search }, page) => ({ search: text(search), ...page }), (data) => data.people),
  GET_ONE: one(PersonDocument, (data) => data.personOf),
};
