import Button from '@mui/material/Button';
import { ListBase, useListContext } from 'react-admin';
import { Suspense, lazy, useState } from 'react';
import { FoundRows } from '../layout/FoundRows.js';
import { HiddenNames, NAMELESS } from '../layout/HiddenNames.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Rows } from '../layout/Rows.js';
import { Tabs, listAt } from '../layout/Tabs.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { dayInWords } from '../words/dates.js';
import type { AccessRequestRow } from './lookups.js';
import { applicants, requestStates } from './words.js';

const RecordDialog = lazy(() => import('./RecordDialog.js'));
const NAME = 'subjectAccess';

/** Requests of people for a copy of what is held on them, the earliest due first. */
export default function RequestList() {
  const [recording, setRecording] = useState(false);
  return (
    <ListBase resource={NAME} perPage={25} filterDefaultValues={{ open: true }} exporter={false} queryOptions={shownInPage}>
      <PageHeading
        title="Copies of data"
        beside={
          <Button variant="contained" onClick={() => setRecording(true)}>
            Record a request
          </Button>
        }
      />
      <p className="quiet lead">A child, a young person or a parent may ask for a copy of everything that is held on the child (UK GDPR Article 15). It must be answered within a month. Everything is gathered here; you look through what may be about other people, then send the pack.</p>
      <Which />
      <FoundRows<AccessRequestRow> empty={({ open }) => (open === false ? 'No request has been answered yet.' : 'No request waits for an answer.')}>
        {(rows) => (
          <>
            <HiddenNames rows={rows} />
            <Rows
              label="Requests for a copy of data"
              rows={rows}
              columns={[
                { label: 'Child', cell: ({ id, child }) => <a href={`#/${NAME}/${id}/show`}>{child?.fullName ?? NAMELESS}</a> },
                { label: 'Asked by', cell: ({ applicant }) => applicant && applicants[applicant] },
                { label: 'Came in', cell: ({ receivedOn }) => receivedOn && <span className="nowrap">{dayInWords(receivedOn)}</span> },
                { label: 'Answer by', cell: ({ dueOn }) => dueOn && <span className="nowrap">{dayInWords(dueOn)}</span> },
                { label: 'Stands', cell: ({ state }) => state && requestStates[state] },
                { label: 'Recorded by', cell: ({ recordedByName }) => recordedByName },
              ]}
            />
          </>
        )}
      </FoundRows>
      {recording && (
        <Suspense fallback={null}>
          <RecordDialog close={() => setRecording(false)} />
        </Suspense>
      )}
    </ListBase>
  );
}

function Which() {
  const { filterValues } = useListContext();
  const open = filterValues['open'] !== false;
  return <Tabs label="Which" tabs={[{ says: 'To answer', href: listAt(NAME, { open: true }), current: open }, { says: 'Answered', href: listAt(NAME, { open: false }), current: !open }]} />;
}
