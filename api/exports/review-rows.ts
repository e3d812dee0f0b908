import { type ExecutionResult, type GraphQLSchema, execute, parse } from 'graphql';
import type { Context } from '../context.js';

/* The rows of an export come from the same guarded schema as everybody's: what the person may not read is not there. */
const document = parse(`query ExportedReviews($filter: ReviewFilter, $after: String) {
  reviews(filter: $filter, sort: DUE, first: 500, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id reference state expectedOn dueOn dueClock daysLeft meetingHeldOn submittedAt acceptedAt decision decidedOn
      child { legalForenames legalSurname upn bornOn yearGroup }
      setting { name urn }
      plan { primaryNeed }
      assignedTo { name }
    }
  }
}`);

interface ReviewNode {
  id: string;
  child: Record<string, unknown> | null;
  setting: Record<string, unknown> | null;
  plan: Record<string, unknown> | null;
  assignedTo: Record<string, unknown> | null;
  [field: string]: unknown;
}

interface Page {
  reviews: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: ReviewNode[] } | null;
}

/** Header and cell of each column. */
export const reviewColumns: readonly (readonly [header: string, cell: (review: ReviewNode) => unknown])[] = [
  ['Reference', (review) => review['reference']],
  ['State', (review) => review['state']],
  ['Surname', ({ child }) => child?.['legalSurname']],
  ['Forenames', ({ child }) => child?.['legalForenames']],
  ['UPN', ({ child }) => child?.['upn']],
  ['Date of birth', ({ child }) => child?.['bornOn']],
  ['Year group', ({ child }) => child?.['yearGroup']],
  ['Primary need', ({ plan }) => plan?.['primaryNeed']],
  ['Setting', ({ setting }) => setting?.['name']],
  ['URN', ({ setting }) => setting?.['urn']],
  ['Caseworker', ({ assignedTo }) => assignedTo?.['name']],
  ['Expected by', (review) => review['expectedOn']],
  ['Next date', (review) => review['dueOn']],
  ['Clock', (review) => review['dueClock']],
  ['Days left', (review) => review['daysLeft']],
  ['Meeting held', (review) => review['meetingHeldOn']],
  ['Submitted', (review) => review['submittedAt']],
  ['Accepted', (review) => review['acceptedAt']],
  ['Decision', (review) => review['decision']],
  ['Decided', (review) => review['decidedOn']],
];

/** Every review that the viewer may see and the filter lets through, page by page, none twice. */
export async function* reviewRows(schema: GraphQLSchema, context: Context, filter: unknown): AsyncGenerator<unknown[]> {
  const seen = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { data, errors = [] }: ExecutionResult = await execute({ schema, document, variableValues: { filter, after }, contextValue: context });
    const page = (data as unknown as Page | null)?.reviews;
    // A field that was refused is an empty cell; everything else stops the export.
    const fault = errors.find(({ extensions }) => extensions['code'] !== 'REFUSED');
    if (fault || !page) throw fault ?? errors[0] ?? new Error('The reviews could not be read');
    for (const review of page.nodes) {
      if (seen.has(review.id)) continue;
      seen.add(review.id);
      yield reviewColumns.map(([, cell]) => cell(review) ?? null);
    }
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}
