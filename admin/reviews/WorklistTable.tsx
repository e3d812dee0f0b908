import { DataTable } from 'react-admin';
import { dayInWords } from '../words/dates.js';
import { AssignBar } from './AssignBar.js';
import { SelectPage, SelectRow } from './Select.js';
import { DueMark } from './DueMark.js';
import type { WorklistRow } from './lookups.js';
import { StateMark } from './StateMark.js';
import { toDue } from './to-due.js';

const Column = DataTable.Col<WorklistRow>;

/**
 * The row opens with a click anywhere; the link in it is for the keyboard, and for opening in a tab.
 * The ticks are our own: react-admin's have no name for screen readers with this version of Material UI.
 */
export const WorklistTable = () => (
  <div className="panel worklist-table">
    <AssignBar />
    <DataTable<WorklistRow> aria-label="Reviews" rowClick="show" bulkActionButtons={false}>
      <Column label={<SelectPage />} disableSort className="tick" render={(row) => <SelectRow row={row} />} />
      <Column label="Due" disableSort render={(row) => <Due row={row} />} />
      <Column
        label="Child"
        disableSort
        render={({ id, child }) => (
          <>
            <a href={`#/reviews/${id}/show`} className="strong" onClick={(event) => event.stopPropagation()}>
              {child?.fullName ?? 'Name not yours to see'}
            </a>
            {child?.age != null && <span className="quiet">, {child.age}</span>}
          </>
        )}
      />
      <Column label="Setting" disableSort render={({ setting }) => setting?.name ?? 'None'} />
      <Column label="State" disableSort render={({ state, decision }) => <StateMark state={state} decision={decision} />} />
      <Column label="Meeting" disableSort render={({ meetingHeldOn }) => (meetingHeldOn ? <span className="nowrap">{dayInWords(meetingHeldOn)}</span> : <Missing says="Not known yet" />)} />
      <Column label="Caseworker" disableSort render={({ assignedTo }) => assignedTo?.name ?? <Missing says="Nobody" />} />
      <Column label="Reference" disableSort className="wide-only" render={({ reference }) => <span className="reference">{reference}</span>} />
    </DataTable>
  </div>
);

const Missing = ({ says }: { says: string }) => <span className="quiet">{says}</span>;

function Due({ row }: { row: WorklistRow }) {
  const due = toDue(row);
  return due ? <DueMark due={due} /> : <Missing says="No date" />;
}
