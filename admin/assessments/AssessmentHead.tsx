import { Notice } from '../layout/Notice.js';
import { HiddenNames, NAMELESS } from '../layout/HiddenNames.js';
import { PageHeading } from '../layout/PageHeading.js';
import { HeadSteps } from '../process/HeadSteps.js';
import { useStep } from '../process/use-step.js';
import { type Assessment, stateSays } from './lookups.js';
import { seenAssessment } from './seen.js';

/** Who it is about, where it stands, and what can be done now. */
export function AssessmentHead({ assessment, reload }: { assessment: Assessment; reload: () => Promise<unknown> }) {
  const name = assessment.child?.fullName ?? NAMELESS;
  const available = assessment.availableSteps ?? [];
  const { open, dialog, done } = useStep({ seen: seenAssessment(assessment), about: `${name}, ${assessment.reference}`, available, reload });
  return (
    <>
      <nav className="whereabouts" aria-label="Way back">
        <a href="#/assessments">Requests and assessments</a>
      </nav>
      <div className="case-head">
        <div>
          <PageHeading title={`${name}, ${assessment.reference}`}>
            {name} {assessment.child?.age != null && <span className="case-age">aged {assessment.child.age}</span>}
          </PageHeading>
          <HiddenNames rows={[assessment]} />
          <p className="row">
            <span className={assessment.state === 'SUBMITTED' ? 'state state-ours' : 'state'}>{stateSays(assessment.state)}</span>
            <span>{assessment.title}</span>
            <span className="reference quiet">{assessment.reference}</span>
          </p>
        </div>
        <HeadSteps available={available} open={open} />
      </div>
      {done && (
        <Notice tone="good" focus key={done}>
          <p className="row">
            <strong>{done}</strong>
            <a href="#/assessments">Back to the list</a>
          </p>
        </Notice>
      )}
      {dialog}
    </>
  );
}
