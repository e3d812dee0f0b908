import Button from '@mui/material/Button';
import type { Available } from './StepDialog.js';
import { steps } from './steps/index.js';

/** The steps whose buttons stand beside the name. The API says what can be done now and in which words. */
export const HeadSteps = ({ available, open }: { available: readonly Available[]; open: (name: string) => void }) => (
  <div className="row case-buttons">
    {available
      .filter(({ name }) => steps[name]?.atHead)
      .map(({ name, says }) => (
        <Button key={name} variant={steps[name]!.onward ? 'contained' : 'outlined'} onClick={() => open(name)}>
          {says}
        </Button>
      ))}
  </div>
);
