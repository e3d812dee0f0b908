import { useId, useState } from 'react';
import TextField from '@mui/material/TextField';
import { PublishDesignDocument } from '../../gql/graphql.js';
import { send } from '../../providers/client.js';
import { counted } from '../../words/count.js';
import { dayInWords } from '../../words/dates.js';
import { useToday } from '../../words/use-today.js';
import { Changes } from './Changes.js';
import { ConfirmedAct } from './ConfirmedAct.js';
import type { Board } from './use-design.js';

/** Publishes what is drawn, from a day on, after showing what is otherwise and whom it concerns. */
export function PublishDialog({ board, close, onDone }: { board: Board; close: () => void; onDone: (says: string) => void }) {
  const today = useToday();
  const id = useId();
  const [day, setDay] = useState(today);
  const { standing, version } = board;
  const drafts = (standing.drafts ?? []).reduce((sum, each) => sum + each.drafts, 0);
  const act = async (reason: string) => {
    const { publishDesign } = await send(PublishDesignDocument, { input: { design: standing.id!, expectedVersion: version.current, effectiveFrom: day, reason } });
    onDone(`Version ${publishDesign?.number} is published, for drafts begun from ${dayInWords(publishDesign?.effectiveFrom ?? day)}.`);
  };
  return (
    <ConfirmedAct title={`Publish “${board.form.title}”`} confirm="Publish" act={act} close={close} disabled={day === ''}>
      <p>A published version never changes. {drafts > 0 ? `${counted(drafts, 'draft')} ${drafts === 1 ? 'stays' : 'stay'} on the version ${drafts === 1 ? 'it' : 'they'} began with.` : 'No draft is concerned.'}</p>
      <details>
        <summary>What changed since the last version</summary>
        <Changes list={standing.differences ?? []} none="This is the first version, or nothing changed." />
      </details>
      <TextField id={id} type="date" label="For drafts begun from" value={day} helperText="Today, or a day to come." slotProps={{ htmlInput: { min: today } }} onChange={({ target }) => setDay(target.value)} />
    </ConfirmedAct>
  );
}
