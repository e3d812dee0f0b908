import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import type { CeaseReason, ReviewDecision } from '../../gql/graphql.js';
import { ceaseReasons, decisions } from '../../words/reviews.js';
import { DECISION_LIMIT } from './forms.js';
import { ReasonField } from './ReasonField.js';
import type { StepFieldsProps } from './step.js';

export function DecideFields({ review, input, change, problems, today }: StepFieldsProps) {
  return (
    <>
      <FormControl component="fieldset" error={problems.decision !== undefined} margin="dense">
        <FormLabel component="legend" id="decision">
          What the authority decided
        </FormLabel>
        <RadioGroup name="decision" value={input.decision ?? ''} onChange={({ target }) => change({ decision: target.value as ReviewDecision, ceaseConfirmed: false })} aria-labelledby="decision" aria-describedby="decision-problem">
          {Object.entries(decisions).map(([name, { says, means }]) => (
            <FormControlLabel
              key={name}
              value={name}
              className="decision"
              control={<Radio />}
              label={
                <>
                  <span className="strong">{says}</span>
                  <span className="decision-means">{means}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
        <FormHelperText id="decision-problem">{problems.decision}</FormHelperText>
      </FormControl>
      {input.decision === 'CEASE' && (
        <FormControl error={problems.ceaseConfirmed !== undefined} className="cease">
          <FormControlLabel
            control={<Checkbox name="ceaseConfirmed" checked={input.ceaseConfirmed} onChange={({ target }) => change({ ceaseConfirmed: target.checked })} />}
            label={`Yes, the authority is ending the plan of ${review.child?.fullName ?? 'this child'}`}
          />
          <FormHelperText>{problems.ceaseConfirmed}</FormHelperText>
          <TextField
            select
            id="ceaseReason"
            name="ceaseReason"
            label="Why the plan is to cease"
            margin="dense"
            value={input.ceaseReason}
            onChange={({ target }) => change({ ceaseReason: target.value as CeaseReason })}
            error={problems.ceaseReason !== undefined}
            helperText={problems.ceaseReason ?? 'As the yearly return to the Department asks it.'}
            slotProps={{ select: { native: true } }}
          >
            <option value="">Choose</option>
            {Object.entries(ceaseReasons).map(([code, says]) => (
              <option key={code} value={code}>
                {says}
              </option>
            ))}
          </TextField>
        </FormControl>
      )}
      <TextField
        type="date"
        id="decidedOn"
        name="decidedOn"
        label="Day the family and the setting are told"
        margin="dense"
        value={input.decidedOn}
        onChange={({ target }) => change({ decidedOn: target.value })}
        error={problems.decidedOn !== undefined}
        helperText={problems.decidedOn}
        slotProps={{ htmlInput: { max: today, min: review.meetingHeldOn ?? undefined } }}
        sx={{ width: '18rem', maxWidth: '100%' }}
      />
      <ReasonField label="Why" hint="The family and the setting read this." limit={DECISION_LIMIT} value={input.reason} onChange={(reason) => change({ reason })} problem={problems.reason} />
    </>
  );
}
