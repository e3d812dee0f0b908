import Button from '@mui/material/Button';
import { faultOf } from '../providers/faults.js';
import { Notice } from './Notice.js';

/** A page or part of it that could not be shown, with why and what to do. */
export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { code, message } = faultOf(error);
  const says = code === 'NOT_FOUND' ? 'It does not exist, or it is not yours to see.' : code === 'REFUSED' ? 'This is not yours to see.' : message;
  return (
    <Notice tone="bad">
      <p>{says}</p>
      {retry && code !== 'NOT_FOUND' && code !== 'REFUSED' && (
        <Button onClick={retry} variant="outlined" sx={{ mt: 1 }}>
          Try again
        </Button>
      )}
    </Notice>
  );
}
