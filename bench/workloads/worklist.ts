import { type Json, type Workload, graphql, list } from './workload.js';

const PORTAL = `query Worklist($filter: ReviewFilter, $first: Int!) {
  reviews(filter: $filter, sort: DUE, first: $first) { totalCount nodes { id reference state dueOn decision child { fullName } setting { name } assignedTo { name } documentCount } }
}`;

const POSTGRAPHILE = `query Worklist($worker: UUID, $states: [String], $first: Int!) {
  reviews: benchApiWorklist(worker: $worker, states: $states, first: $first) {
    totalCount
    nodes { id: rowId reference state dueOn decision child: childByChildId { forenames: legalForenames surname: legalSurname } setting: organisationBySettingId { name } assignedTo: userByAssignedToId { name } documentCount: fileCount }
  }
}`;

const states = [['SUBMITTED', 'ACCEPTED'], ['ACCEPTED', 'SUBMITTED', 'RETURNED'], ['SUBMITTED']];

export const worklist: Workload = {
  name: 'W1',
  says: 'worklist page: 50 of an authority by status and worker, in due order, with the total',
  as: 'worker',
  async prepare(owner) {
    const { rows } = await owner.query<{ id: string }>(`select id from "user" where email_key = 'joe.caseworker@devon.example'`);
    const worker = rows[0]!.id;
    return {
      count: states.length,
      body: (rival, { number }) => {
        const state = states[number % states.length]!;
        if (rival === 'limit') return JSON.stringify([worker, state]);
        return rival === 'portal' ? graphql(PORTAL, { filter: { assignedTo: worker, state }, first: 50 }) : graphql(POSTGRAPHILE, { worker, states: state, first: 50 });
      },
      canonical: (_rival, { data }) => ({ totalCount: Number(data?.['reviews']?.['totalCount']), nodes: list(data?.['reviews']?.['nodes']).map(canonicalRow) }),
    };
  },
};

const canonicalRow = ({ id, reference, state, dueOn, decision, child, setting, assignedTo, documentCount }: Json) => ({
  id, reference, state, dueOn, decision, child: child!['fullName'] ?? `${String(child!['forenames'])} ${String(child!['surname'])}`, setting: setting!['name'], assignedTo: assignedTo!['name'], documentCount: Number(documentCount),
});
