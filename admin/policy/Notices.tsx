import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { NoticePlace } from '../gql/graphql.js';
import { Choice } from '../layout/Choice.js';
import { type Notice, places } from './words.js';

/** Texts of the authority on pages of the portal: what stands at the sign-in, in the help, in privacy and terms. */
export function Notices({ notices, change }: { notices: readonly Notice[]; change: (notices: Notice[]) => void }) {
  const set = (at: number, part: Partial<Notice>) => change(notices.map((notice, index) => (index === at ? { ...notice, ...part } : notice)));
  return (
    <fieldset className="policy-group">
      <legend>Texts on the pages</legend>
      <p className="quiet small">Plain text; an empty line begins a new paragraph. They stand in the order shown here.</p>
      {notices.map(({ place, heading, text }, index) => (
        <fieldset key={index} className="policy-notice" aria-label={`Text ${index + 1}`}>
          <div className="policy-fields">
            <Choice<NoticePlace> id={`place-${index}`} label="Page" value={place ?? 'START'} options={places} onChange={(next) => set(index, { place: next })} />
            <TextField id={`heading-${index}`} label="Heading" fullWidth value={heading ?? ''} onChange={({ target }) => set(index, { heading: target.value })} />
          </div>
          <TextField id={`text-${index}`} label="Text" fullWidth multiline minRows={2} maxRows={10} value={text ?? ''} onChange={({ target }) => set(index, { text: target.value })} />
          <div className="row">
            <Button size="small" variant="outlined" disabled={index === 0} onClick={() => change(notices.toSpliced(index - 1, 2, notices[index]!, notices[index - 1]!))} aria-label={`Move up: text ${index + 1}`}>
              Move up
            </Button>
            <Button size="small" variant="outlined" color="error" onClick={() => change(notices.toSpliced(index, 1))} aria-label={`Take away: text ${index + 1}`}>
              Take away
            </Button>
          </div>
        </fieldset>
      ))}
      <Button size="small" variant="outlined" onClick={() => change([...notices, { place: 'SIGN_IN', heading: '', text: '' }])}>
        Add a text
      </Button>
    </fieldset>
  );
}
