import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type AdministrativeActKind, AdministrativeActsDocument } from '../gql/graphql.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { Waiting } from '../layout/Waiting.js';
import { personAt } from '../people/lookups.js';
import { ask } from '../providers/client.js';
import { momentInWords } from '../words/dates.js';
import { labelOf, valueInWords } from './words.js';

const kinds: Record<AdministrativeActKind, string> = { POLICY_CHANGED: 'Policy changed', SESSIONS_ENDED: 'Somebody signed out everywhere', LOCKOUT_RELEASED: 'Lockout released', ACCOUNT_CLOSED: 'Account closed', ACCOUNT_REOPENED: 'Account opened again', FORM_PUBLISHED: 'Form published', FORM_OFFERED: 'Who can begin a form' };

/** What administrators did that takes a reason, newest first; of a policy every value before and after. */
export function ActsOfAdministrators() {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['administrative acts'],
    queryFn: async ({ pageParam }) => (await ask(AdministrativeActsDocument, { first: 20, after: pageParam })).administrativeActs,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last?.pageInfo?.hasNextPage ? last.pageInfo.endCursor : undefined),
    gcTime: 0,
  });
  const acts = data?.pages.flatMap((page) => page?.nodes ?? []) ?? [];
  return (
    <section className="panel person-part" aria-labelledby="acts">
      <h2 id="acts">What administrators did</h2>
      {error ? <Failure error={error} retry={() => void refetch()} /> : isPending ? <Waiting /> : acts.length === 0 && <Empty says="Nothing yet." />}
      <ul className="entries">
        {acts.map(({ id, kind, at, byName, reason, personId, changes }) => (
          <li key={id}>
            <div>
              <span className="strong">{kind && kinds[kind]}</span>
              {personId && (
                <>
                  : <a href={personAt(personId)}>the person</a>
                </>
              )}
              <span className="second-line">
                {at && momentInWords(at)}, {byName}
              </span>
              {reason}
              {Object.entries((changes ?? {}) as Record<string, { before: unknown; after: unknown }>).map(([field, { before, after }]) => (
                <p key={field} className="values">
                  {labelOf(field)}: {valueInWords(before)} → {valueInWords(after)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show older
        </Button>
      )}
    </section>
  );
}
