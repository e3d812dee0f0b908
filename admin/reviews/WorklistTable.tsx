import { DataTable } from 'react-admin';
import { dayInWords } from '../words/dates.js';
import { NAMELESS } from '../layout/HiddenNames.js';
import { AssignBar } from './AssignBar.js';
import { SelectPage, SelectRow } from './Select.js';
import { DueMark } from './DueMark.js';
import type { WorklistRow } from './lookups.js';
import { StateMark } from './StateMark.js';
import { toDue } from './to-due.js';

const Column = DataTable.Col<WorklistRow & Partial<Record<'DUE' | 'CHILD' | 'SETTING' | 'CASEWORKER' | 'MEETING', never>>>;

/**
 * The row opens with a click anywhere; the link in it is for the keyboard, and for opening in a tab.
 * The ticks are our own: react-admin's have no name for screen readers with this version of Material UI.
 * A heading that sorts names its order of the API as its source.
 */
export const WorklistTable = () => (
  <div className="panel worklist-table">
    <AssignBar />
    <DataTable<WorklistRow> aria-label="Reviews" rowClick="show" bulkActionButtons={false}>
      <Column label={<SelectPage />} disableSort className="tick no-print" render={(row) => <SelectRow row={row} />} />
      <Column label="Due" source="DUE" render={(row) => <Due row={row} />} />
      <Column
        label="Child"
        source="CHILD"
        render={({ id, child, isNew }) => (
          <>
            <a href={`#/reviews/${id}/show`} className="strong" onClick={(event) => event.stopPropagation()}>
              {child?.fullName ?? NAMELESS}
            </a>
            {child?.age != null && <span className="quiet">, {child.age}</span>}
            {isNew && <span className="new-mark">New</span>}
          </>
        )}
      />
      <Column label="Setting" source="SETTING" render={({ setting }) => setting?.name ?? 'None'} />
      <Column label="State" disableSort render={({ state, decision }) => <StateMark state={state} decision={decision} />} />
      <Column label="Meeting" source="MEETING" render={(row) => <Meeting row={row} />} />
      <Column label="Caseworker" source="CASEWORKER" render={({ assignedTo }) => assignedTo?.name ?? <Missing says="Nobody" />} />
      <Column label="Reference" disableSort className="wide-only" render={({ reference }) => <span className="reference">{reference}</span>} />
    </DataTable>
  </div>
);

const Missing = ({ says }: { says: string }) => <span className="quiet">{says}</span>;

function Due({ row }: { row: WorklistRow }) {
  const due = toDue(row);
  return due ? <DueMark due={due} /> : <Missing says="No date" />;
}

function Meeting({ row: { meetingHeldOn, meetingBookedOn } }: { row: WorklistRow }) {
  if (meetingHeldOn) return <span className="nowrap">{dayInWords(meetingHeldOn)}</span>;
  if (!meetingBookedOn) return <Missing says="Not known yet" />;
  return (
    <span className="nowrap">
      {dayInWords(meetingBookedOn)}
      <span className="second-line">booked</span>
    </span>
  );
}
