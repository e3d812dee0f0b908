import { useQuery } from '@tanstack/react-query';
import { CaseworkersDocument } from '../gql/graphql.js';
import { ask } from '../providers/client.js';

interface Colleague {
  id: string;
  name: string;
}

const none: readonly Colleague[] = [];

/** Those who can have a case, by name. */
export function useCaseworkers(): readonly Colleague[] {
  const { data } = useQuery({
    queryKey: ['caseworkers'],
    queryFn: async () => ((await ask(CaseworkersDocument, {})).staff ?? []).map(({ id, name }) => ({ id, name: name ?? 'Name not yours to see' })),
    staleTime: 5 * 60_000,
  });
  return data ?? none;
}
