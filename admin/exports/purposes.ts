import { useQuery } from '@tanstack/react-query';
import { PurposesDocument, type PurposesQuery } from '../gql/graphql.js';
import { ask } from '../providers/client.js';

export type Purpose = NonNullable<PurposesQuery['purposes']>[number];

/** The closed list of what data may be taken out for, with the law; it never changes while a page is open. */
export function usePurposes(): readonly Purpose[] {
  const { data } = useQuery({ queryKey: ['purposes'], queryFn: async () => (await ask(PurposesDocument, {})).purposes ?? [], staleTime: Infinity });
  return data ?? [];
}
