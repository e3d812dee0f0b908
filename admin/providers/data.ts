import type { DataProvider } from 'react-admin';
import buildDataProvider, { type BuildQueryResult } from 'ra-data-graphql';
import { adviceLookups } from '../advice/lookups.js';
import { assessmentLookups } from '../assessments/lookups.js';
import { designLookups } from '../forms/designer/lookups.js';
import { exportLookups } from '../exports/lookups.js';
import { formLookups } from '../forms/lookups.js';
import { invitationLookups } from '../invitations/lookups.js';
import { membershipLookups } from '../memberships/lookups.js';
import { organisationLookups } from '../organisations/lookups.js';
import { rectificationLookups } from '../rectifications/lookups.js';
import { disposalLookups, holdLookups, queueLookups } from '../retention/lookups.js';
import { peopleLookups } from '../people/lookups.js';
import { reviewLookups } from '../reviews/lookups.js';
import { openingLookups } from '../sealed/lookups.js';
import { subjectAccessLookups } from '../subject-access/lookups.js';
import { client, uncached } from './client.js';
import { dataOf, toHttpError } from './faults.js';
import type { Lookups, Verb } from './lookup.js';

/** Every question that a page may ask: resource × verb. What is not here cannot be asked. */
const lookups: Readonly<Record<string, Lookups>> = {
  reviews: reviewLookups,
  assessments: assessmentLookups,
  advice: adviceLookups,
  memberships: membershipLookups,
  people: peopleLookups,
  invitations: invitationLookups,
  forms: formLookups,
  designs: designLookups,
  organisations: organisationLookups,
  accessGrants: openingLookups,
  subjectAccess: subjectAccessLookups,
  rectifications: rectificationLookups,
  exports: exportLookups,
  retention: queueLookups,
  legalHolds: holdLookups,
  disposals: disposalLookups,
};

function find(verb: string, resource: string, params: unknown): BuildQueryResult {
  const lookup = lookups[resource]?.[verb as Verb];
  if (!lookup) throw new Error(`The back office has no ${verb} of ${resource}`);
  return { query: lookup.document, variables: lookup.variables(params), parseResponse: (response) => lookup.parse(dataOf(response)) };
}

// Introspection would cost a request and say what codegen has already written down. The provider has a fetch policy
// of its own, which fills the cache, so ours must be said here again.
const provider = buildDataProvider({ client, introspection: false, buildQuery: () => find, query: () => uncached });

const coded = async <Answer>(answer: Promise<Answer>): Promise<Answer> => answer.catch((error: unknown) => Promise.reject(toHttpError(error)));

export const dataProvider: DataProvider = {
  ...provider,
  getList: (resource, params) => coded(provider.getList(resource, params)),
  getOne: (resource, params) => coded(provider.getOne(resource, params)),
};
