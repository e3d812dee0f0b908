import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { TermListDocument } from '../gql/graphql.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask } from '../providers/client.js';
import '../styles/caseload.css';
import { yearInWords } from '../words/needs.js';
import { dayInWords, momentDayInWords } from '../words/dates.js';
import { stateInWords } from '../words/reviews.js';

/** The list of one setting as it was sent, and how each review stands now. It prints as a letter for settings without an account. */
export default function TermListPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: ['term-list', id], queryFn: async () => (await ask(TermListDocument, { id })).termList });
  if (!data)
    return (
      <>
        <PageHeading title="Term list" />
        {error ? <Failure error={error} retry={() => void refetch()} /> : <Waiting />}
      </>
    );
  const { termName, startsOn, setting, authority, sentAt, told, acknowledgedAt, acknowledgedByName, entries } = data;
  return (
    <article>
      <nav className="whereabouts no-print" aria-label="Way back">
        <a href="#/terms">Term lists</a>
      </nav>
      <p className="print-only">
        {authority?.name}
        <br />
        <br />
        The head or principal
        <br />
        {setting?.name}
        <br />
        {[setting?.address, setting?.town, setting?.postcode].filter(Boolean).join(', ')}
      </p>
      <PageHeading
        title={`${termName}: ${setting?.name}`}
        beside={
          <Button className="no-print" variant={told === 0 ? 'contained' : 'outlined'} onClick={() => window.print()}>
            Print
          </Button>
        }
      />
      <p className="lead">
        The education, health and care plans of these children must be reviewed in the term from {startsOn && dayInWords(startsOn)}. Each meeting must be held by the day given, so that the authority can decide within four weeks and the review is complete in time.
      </p>
      <p className="quiet no-print">
        {told === 0 ? 'Nobody at this setting has an account: print this list and post it.' : `Sent ${sentAt ? momentDayInWords(sentAt) : ''}.`} {acknowledgedAt ? `Acknowledged ${momentDayInWords(acknowledgedAt)} by ${acknowledgedByName}.` : 'Not acknowledged yet.'}
      </p>
      <section className="panel form-panel scrolls">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">Child</th>
              <th scope="col">Year</th>
              <th scope="col">Meeting by</th>
              <th scope="col">Complete by</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {(entries ?? []).map(({ id: entry, child, meetBy, completeBy, review }) => (
              <tr key={entry}>
                <th scope="row">
                  {review ? <a href={`#/reviews/${review.id}/show`}>{child?.fullName}</a> : (child?.fullName ?? 'No longer here')}
                  <span className="second-line">
                    {child?.bornOn && `born ${dayInWords(child.bornOn)}`} <span className="reference">{review?.reference}</span>
                  </span>
                </th>
                <td>{child?.yearGroup != null && yearInWords(child.yearGroup)}</td>
                <td className="nowrap">{meetBy && dayInWords(meetBy)}</td>
                <td className="nowrap">{completeBy && dayInWords(completeBy)}</td>
                <td>
                  {review && stateInWords(review.state, null)}
                  {review?.meetingBookedOn && <span className="second-line">meeting booked {dayInWords(review.meetingBookedOn)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}
