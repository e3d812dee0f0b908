import { RETURN_LIMIT } from './forms.js';
import { ReasonField } from './ReasonField.js';
import type { StepFieldsProps } from './step.js';

export const ReturnFields = ({ input, change, problems }: StepFieldsProps) => (
  <>
    <p>The setting is told by e-mail. Its form opens again with every answer, and comes back to you when it is submitted again. The statutory dates go on.</p>
    <ReasonField label="What is missing or wrong" hint="The setting reads this." limit={RETURN_LIMIT} value={input.reason} onChange={(reason) => change({ reason })} problem={problems.reason} />
  </>
);
