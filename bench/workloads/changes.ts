import { toCursor } from '../../api/kernel/paging.js';
import { type Json, type Workload, graphql, list } from './workload.js';

const PORTAL = `query Changes($first: Int!, $after: String) { reviews(sort: CHANGED, first: $first, after: $after) { nodes { id reference state child { upn } } } }`;
const POSTGRAPHILE = `query Changes($first: Int!, $afterIn: String!, $afterId: UUID!) { reviews: benchApiChanges(afterIn: $afterIn, afterId: $afterId, first: $first) { nodes { id: rowId reference state child: childByChildId { upn } } } }`;

const PAGE = 500;

export const changes: Workload = {
  name: 'W4',
  says: 'bulk pull: 500 reviews changed since a cursor, with UPN and status',
  as: 'program',
  async prepare(owner) {
    const { rows } = await owner.query<{ changedIn: string; id: string }>(`
      select r.changed_in::text as "changedIn", r.id from review r join api_consent s on s.setting_id = r.setting_id and s.revoked_at is null join api_client c on c.id = s.api_client_id
      where c.client_id = 'demo-mis' order by r.changed_in, r.id`);
    const cursors = rows.filter((_row, index) => index % PAGE === PAGE - 1 && index + PAGE < rows.length);
    return {
      count: cursors.length,
      body: (rival, { number }) => {
        const { changedIn, id } = cursors[number % cursors.length]!;
        if (rival === 'limit') return JSON.stringify([changedIn, id]);
        return rival === 'portal' ? graphql(PORTAL, { first: PAGE, after: toCursor([changedIn, id]) }) : graphql(POSTGRAPHILE, { first: PAGE, afterIn: changedIn, afterId: id });
      },
      canonical: (_rival, { data }) => list(data?.['reviews']?.['nodes']).map(({ id, reference, state, child }: Json) => ({ id, reference, state, upn: child!['upn'] ?? null })),
    };
  },
};
