import { OrganisationsDocument, type OrganisationsQuery } from '../gql/graphql.js';
import { type Lookups, paged } from '../providers/lookup.js';

export type OrganisationRow = NonNullable<NonNullable<OrganisationsQuery['organisations']>['nodes']>[number];

const filled = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

export const organisationLookups: Lookups = {
  GET_LIST: paged(OrganisationsDocument, ({ search, laCode }, page) => ({ search: filled(search), laCode: filled(laCode), ...page }), (data) => data.organisations),
};
