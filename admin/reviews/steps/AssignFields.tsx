import { CaseworkerSelect } from '../CaseworkerSelect.js';
import type { StepFieldsProps } from './step.js';

export const AssignFields = ({ review, input, change, problems }: StepFieldsProps) => (
  <>
    <p>Now with: {review.assignedTo?.name ?? 'nobody'}.</p>
    <CaseworkerSelect value={input.caseworker} onChange={(caseworker) => change({ caseworker })} problem={problems.caseworker} />
  </>
);
