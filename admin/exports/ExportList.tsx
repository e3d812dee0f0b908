import Button from '@mui/material/Button';
import { ListBase, useListContext } from 'react-admin';
import { Suspense, lazy, useEffect, useState } from 'react';
import { FileDownload } from '../acts/FileDownload.js';
import { FoundRows } from '../layout/FoundRows.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Rows } from '../layout/Rows.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { useViewer } from '../providers/viewer.js';
import { counted, sizeInWords } from '../words/count.js';
import { momentInWords } from '../words/dates.js';
import type { ExportRow } from './lookups.js';
import { usePurposes } from './purposes.js';
import { exportStates } from './words.js';

const ExportDialog = lazy(() => import('./ExportDialog.js'));

/** Who took out what, what for, and how much. A file lives for a day; that it was taken out stays on record. */
export default function ExportList() {
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const may = viewer.could('Mutation.requestExport');
  return (
    <ListBase resource="exports" perPage={25} exporter={false} queryOptions={shownInPage}>
      <PageHeading
        title="Exports"
        beside={
          may && (
            <Button variant="contained" onClick={() => setAsking(true)}>
              Take reviews out
            </Button>
          )
        }
      />
      <p className="quiet lead">Newest first{viewer.is('MANAGER', 'AUDITOR') ? ', of everybody in the authority' : ', your own'}. Whoever takes data out says what for (SEND Regulations 2014, regulation 17). The file is theirs alone and is erased after 24 hours; this register stays.</p>
      <FoundRows<ExportRow> empty={() => 'Nothing has been taken out.'}>{(rows) => <Register rows={rows} />}</FoundRows>
      {asking && (
        <Suspense fallback={null}>
          <ExportDialog close={() => setAsking(false)} />
        </Suspense>
      )}
    </ListBase>
  );
}

/** A job makes the file; the list looks again until it has. */
const AGAIN = 2000;

function Register({ rows }: { rows: ExportRow[] }) {
  const { refetch } = useListContext();
  const purposes = usePurposes();
  const making = rows.some(({ state }) => state === 'QUEUED');
  useEffect(() => {
    if (!making) return;
    const timer = setInterval(() => void refetch(), AGAIN);
    return () => clearInterval(timer);
  }, [making, refetch]);
  return (
    <Rows
      label="Exports"
      rows={rows}
      columns={[
        { label: 'Asked', cell: ({ requestedAt, requestedByName }) => <>{requestedAt && momentInWords(requestedAt)}<span className="second-line">{requestedByName}</span></> },
        { label: 'What for', cell: ({ purpose, why }) => <>{purposes.find(({ code }) => code === purpose)?.says ?? purpose}<span className="second-line anywhere">{why}</span></> },
        { label: 'How much', cell: ({ rows: count, size }) => count !== null && <span className="nowrap">{counted(count, 'review')}{size !== null && <span className="second-line">{sizeInWords(size)}</span>}</span> },
        { label: 'Stands', cell: ({ state, failure, expiresAt, downloadedAt }) => <>{state && exportStates[state]}{state === 'READY' && expiresAt && ` until ${momentInWords(expiresAt)}`}{failure && <span className="second-line">{failure}</span>}{downloadedAt && <span className="second-line">Downloaded {momentInWords(downloadedAt)}</span>}</> },
        { label: 'File', acts: true, cell: ({ download, requestedAt }) => download && <FileDownload href={download} says="Download" label={`Download the export of ${requestedAt ? momentInWords(requestedAt) : 'this row'}`} /> },
      ]}
    />
  );
}
