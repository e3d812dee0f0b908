import { type Json, type Workload, graphql, list } from './workload.js';

const shared = `reference state dueOn meetingHeldOn decision`;

const PORTAL = `query Review($id: ID!) {
  review(id: $id) {
    id ${shared}
    child { id legalForenames legalSurname bornOn upn sex } setting { id name } plan { id issuedOn primaryNeed reviewDueOn } assignedTo { name }
    submission { receipt submittedByName answers { path value } }
    documents { id name mediaType size state }
    timeline(first: 20) { act actorName fields }
  }
}`;

const POSTGRAPHILE = `query Review($id: UUID!) {
  review: reviewByRowId(rowId: $id) {
    id: rowId ${shared}
    child: childByChildId { id: rowId legalForenames legalSurname bornOn upn sex } setting: organisationBySettingId { id: rowId name } plan: planByPlanId { id: rowId issuedOn primaryNeed reviewDueOn } assignedTo: userByAssignedToId { name }
    submission: submissionBySubmissionId { receipt submittedByName record }
    documents: files { nodes { id: rowId name mediaType size state } }
    timeline { nodes { act actorName fields } }
  }
}`;

const MANY = 50;

export const record: Workload = {
  name: 'W2',
  says: 'one review in full: child, setting, plan, all answers, documents, last 20 audit events',
  as: 'worker',
  async prepare(owner) {
    const { rows } = await owner.query<{ id: string }>(`select r.id from review r join "user" u on u.id = r.assigned_to_id where u.email_key = 'joe.caseworker@devon.example' and r.state in ('SUBMITTED', 'ACCEPTED') and r.id::text like '019a%' order by r.due_on, r.id limit $1`, [MANY]);
    return {
      count: rows.length,
      body: (rival, { number }) => {
        const { id } = rows[number % rows.length]!;
        return rival === 'limit' ? JSON.stringify([id]) : graphql(rival === 'portal' ? PORTAL : POSTGRAPHILE, { id });
      },
      canonical: (_rival, { data }) => canonicalReview(data!['review']!),
    };
  },
};

function canonicalReview(review: Json) {
  const submission = review['submission']!;
  const answers = submission['answers'] ? Object.fromEntries(list(submission['answers']).map(({ path, value }) => [String(path), value])) : flat(submission['record']!, '');
  return {
    id: review['id'], reference: review['reference'], state: review['state'], dueOn: review['dueOn'], meetingHeldOn: review['meetingHeldOn'], decision: review['decision'], child: review['child'], setting: review['setting'], plan: review['plan'],
    assignedTo: review['assignedTo'], receipt: submission['receipt'], submittedByName: submission['submittedByName'], answers, documents: rowsOf(review['documents']), timeline: rowsOf(review['timeline']),
  };
}

const rowsOf = (value: Json | undefined) => (Array.isArray(value) ? list(value) : list(value?.['nodes']));

/** The record as it is stored holds the items of a list as records with an id; the answers name each by its path. */
function flat(values: Json, item: string): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (key === 'id' && item !== '') continue;
    const path = item === '' ? key : `${item}.${key}`;
    if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object') for (const each of list(value)) Object.assign(answers, flat(each, `${path}[${String(each['id'])}]`));
    else if (!(Array.isArray(value) && value.length === 0)) answers[path] = value;
  }
  return answers;
}
