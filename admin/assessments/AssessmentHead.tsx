import Button from '@mui/material/Button';
import { useState } from 'react';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { AssessmentDialog } from './AssessmentDialog.js';
import { type Assessment, stateSays } from './lookups.js';
import { assessmentSteps } from './steps.js';

/** Who it is about, where it stands, and what can be done now. */
export function AssessmentHead({ assessment, reload }: { assessment: Assessment; reload: () => Promise<void> }) {
  const [step, setStep] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const name = assessment.child?.fullName ?? 'Name not yours to see';
  const buttons = (assessment.availableSteps ?? []).filter((each) => each.name in assessmentSteps);
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
          <p className="row">
            <span className={assessment.state === 'SUBMITTED' ? 'state state-ours' : 'state'}>{stateSays(assessment.state)}</span>
            <span>{assessment.title}</span>
            <span className="reference quiet">{assessment.reference}</span>
          </p>
        </div>
        <div className="row case-buttons">
          {buttons.map(({ name: verb, says }) => (
            <Button key={verb} variant={verb === 'acceptAssessment' ? 'contained' : 'outlined'} onClick={() => setStep(verb)}>
              {says}
            </Button>
          ))}
        </div>
      </div>
      {done && (
        <Notice tone="good" focus key={done}>
          <p className="row">
            <strong>{done}</strong>
            <a href="#/assessments">Back to the list</a>
          </p>
        </Notice>
      )}
      {step && (
        <AssessmentDialog
          step={step}
          assessment={assessment}
          reload={reload}
          close={() => setStep(null)}
          onDone={(says) => {
            setStep(null);
            setDone(says);
            void reload();
          }}
        />
      )}
    </>
  );
}
