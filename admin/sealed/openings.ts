import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type OpeningFragment, ReviewOpeningsDocument } from '../gql/graphql.js';
import { ask } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';

/** The openings of a review's sealed sections; none are asked for where they are not the viewer's to see. */
export function useOpenings(review: string | undefined): readonly OpeningFragment[] {
  const mayOpen = useViewer().could('Mutation.openSealedSection');
  const { data } = useQuery({ queryKey: ['openings', review], queryFn: async () => (await ask(ReviewOpeningsDocument, { id: review! })).review?.accessGrants ?? [], enabled: mayOpen && review !== undefined });
  return data ?? [];
}

/** Milliseconds until a moment, counted down each second; 0 when it has come. */
export function useLeft(until: string | null | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!until) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [until]);
  return until ? Math.max(0, new Date(until).getTime() - now) : 0;
}

/** 43 minutes, and at the end 50 seconds. */
export function leftInWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
