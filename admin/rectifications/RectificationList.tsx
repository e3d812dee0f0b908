import { ListBase, useListContext } from 'react-admin';
import { FoundRows } from '../layout/FoundRows.js';
import { HiddenNames, NAMELESS } from '../layout/HiddenNames.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Rows } from '../layout/Rows.js';
import { Tabs, listAt } from '../layout/Tabs.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { dayInWords, momentInWords } from '../words/dates.js';
import type { RectificationRow } from './lookups.js';
import { decisions } from './words.js';

const NAME = 'rectifications';

/** What somebody says is not right in a record, the longest waiting first. It is decided on beside the answer. */
export default function RectificationList() {
  return (
    <ListBase resource={NAME} perPage={25} filterDefaultValues={{ decision: 'PENDING' }} exporter={false} queryOptions={shownInPage}>
      <PageHeading title="Corrections" />
      <p className="quiet lead">A child, a parent or somebody else may say that something recorded about them is wrong (UK GDPR Article 16). What was submitted never changes; the correction stands beside it, wherever it is read. Open the record to read and decide. It must be answered within a month.</p>
      <Decisions />
      <FoundRows<RectificationRow> empty={({ decision }) => decisions[decision as keyof typeof decisions]?.empty ?? 'There is nothing.'}>
        {(rows) => (
          <>
            <HiddenNames rows={rows} />
            <Rows
              label="Corrections"
              rows={rows}
              columns={[
                { label: 'Child', cell: ({ child, review, assessment }) => <a href={review ? `#/reviews/${review}/show` : `#/assessments/${assessment ?? ''}/show`}>{child?.fullName ?? NAMELESS}</a> },
                { label: 'About', cell: ({ question, reference }) => <>{question}<span className="second-line">{reference}</span></> },
                { label: 'Came in', cell: ({ receivedOn, recordedByName }) => receivedOn && <>{dayInWords(receivedOn)}<span className="second-line">noted by {recordedByName}</span></> },
                { label: 'Answer by', cell: ({ dueOn, decision }) => decision === 'PENDING' && dueOn && <span className="nowrap">{dayInWords(dueOn)}</span> },
                { label: 'Decided', cell: ({ decision, decidedAt, decidedByName }) => decision && decidedAt && <>{decisions[decision].says}, {momentInWords(decidedAt)}<span className="second-line">{decidedByName}</span></> },
              ]}
            />
          </>
        )}
      </FoundRows>
    </ListBase>
  );
}

function Decisions() {
  const { filterValues } = useListContext();
  return <Tabs label="Decision" tabs={Object.entries(decisions).map(([decision, { says }]) => ({ says, href: listAt(NAME, { decision }), current: filterValues['decision'] === decision }))} />;
}
