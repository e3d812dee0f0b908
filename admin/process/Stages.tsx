import type { Assessment } from '../assessments/lookups.js';
import '../styles/process.css';
import { dayInWords } from '../words/dates.js';
import { supportDecisions, supportEndings } from './words.js';

interface Stage {
  says: string;
  on: string | null | undefined;
}

function stagesOf(of: Assessment): Stage[] {
  if (of.form !== 'ehcna_request') return [{ says: 'Received', on: of.requestedOn }, { says: of.supportDecision ? supportDecisions[of.supportDecision] : 'What is done', on: of.supportedOn }, { says: 'Last review', on: of.reviewedOn }, { says: of.ending ? supportEndings[of.ending] : 'Ended', on: of.endedOn }];
  if (of.refusedOn) return [{ says: 'Received', on: of.requestedOn }, { says: 'Decided not to assess', on: of.refusedOn }, { says: 'Appeal', on: of.appealedOn }];
  const end: Stage[] = of.noPlanOn ? [{ says: 'No plan', on: of.noPlanOn }] : [{ says: 'Draft plan sent', on: of.draftSentOn }, { says: 'Final plan', on: of.finalPlanOn }];
  return [{ says: 'Received', on: of.requestedOn }, { says: 'Decided to assess', on: of.decidedOn }, { says: 'Advice asked for', on: of.adviceRequestedOn }, { says: 'Advice in', on: of.adviceReceivedOn }, ...end];
}

/** How far it has come, stage by stage. */
export function Stages({ assessment }: { assessment: Assessment }) {
  const stages = stagesOf(assessment);
  const now = stages.findIndex(({ on }) => !on);
  return (
    <section className="panel section-panel" aria-labelledby="stages">
      <h2 id="stages">Stages</h2>
      <ol className="stages">
        {stages.map(({ says, on }, index) => (
          <li key={says} className={on ? 'stage-done' : index === now ? 'stage-now' : ''} aria-current={index === now ? 'step' : undefined}>
            <p className="strong">{says}</p>
            <p className="small quiet">{on ? dayInWords(on) : index === now ? 'Next' : 'Not yet'}</p>
          </li>
        ))}
      </ol>
      {assessment.withdrawnOn && <p className="strong">Taken back on {dayInWords(assessment.withdrawnOn)}</p>}
      {assessment.reassessment && <p className="quiet">The child has a plan already, so this is a re-assessment, with periods of its own.</p>}
      {assessment.decisionReason && <p className="whole-text">{assessment.decisionReason}</p>}
      {assessment.representations && (
        <details>
          <summary>What the family says to the draft</summary>
          <p className="whole-text">{assessment.representations}</p>
        </details>
      )}
    </section>
  );
}
