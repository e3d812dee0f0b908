import { DataTable } from 'react-admin';
import { useViewer } from '../providers/viewer.js';
import { agesOf, reviewsAt } from './words.js';
import type { OrganisationRow } from './lookups.js';

const Column = DataTable.Col<OrganisationRow>;

export function OrganisationTable() {
  const worksCases = useViewer().could('Mutation.assignReview');
  return (
    <div className="panel">
      <DataTable<OrganisationRow> aria-label="Settings" rowClick={false} bulkActionButtons={false}>
        <Column label="Name" disableSort render={({ name }) => <span className="strong">{name}</span>} />
        <Column label="Type" disableSort render={({ type }) => type} />
        <Column label="Phase and ages" disableSort render={(row) => agesOf(row)} />
        <Column label="Town" disableSort render={({ town }) => town} />
        <Column label="Postcode" disableSort render={({ postcode }) => <span className="nowrap">{postcode}</span>} />
        <Column label="Telephone" disableSort render={({ phone }) => <span className="nowrap">{phone}</span>} />
        <Column label="URN" disableSort render={({ urn }) => urn ?? <span className="quiet">None</span>} />
        {worksCases && (
          <Column
            label="Reviews"
            disableSort
            render={({ id, name }) => (
              <a href={reviewsAt(id)} className="nowrap" aria-label={`Open reviews at ${name}`}>
                Open reviews
              </a>
            )}
          />
        )}
      </DataTable>
    </div>
  );
}
