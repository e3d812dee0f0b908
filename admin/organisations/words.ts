import { openStates } from '../reviews/filter.js';
import type { OrganisationRow } from './lookups.js';

/** "Secondary, 11 to 16"; the register does not know everything of every setting. */
export function agesOf({ phase, lowestAge, highestAge }: OrganisationRow): string {
  const ages = lowestAge != null && highestAge != null ? `${lowestAge} to ${highestAge}` : '';
  return [phase && phase !== 'Not applicable' ? phase : '', ages].filter(Boolean).join(', ');
}

export const reviewsAt = (setting: string): string => `#/reviews?${new URLSearchParams({ filter: JSON.stringify({ setting, state: openStates }), sort: 'DUE', order: 'ASC', page: '1', perPage: '25' })}`;
