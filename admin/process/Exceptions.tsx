import Button from '@mui/material/Button';
import { useState } from 'react';
import { WithdrawExceptionDocument } from '../gql/graphql.js';
import type { Assessment } from '../assessments/lookups.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { send } from '../providers/client.js';
import { dayInWords } from '../words/dates.js';
import { exceptionCodes } from './words.js';

/** Recorded exceptions with their days and evidence: the only thing that moves a date. */
export function Exceptions({ assessment: { id, version, exceptions, availableSteps }, reload }: { assessment: Assessment; reload: () => Promise<unknown> }) {
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const may = availableSteps?.some(({ name }) => name === 'withdrawException') ?? false;
  if (!exceptions || exceptions.length === 0) return null;
  return (
    <section className="panel side-panel" aria-labelledby="exceptions">
      <h2 id="exceptions">Statutory exceptions</h2>
      <ul className="letters">
        {exceptions.map((each) => (
          <li key={each.id}>
            <p className="strong">{each.code && exceptionCodes[each.code]}</p>
            <p className="small">
              {each.fromOn && dayInWords(each.fromOn)} to {each.toOn && dayInWords(each.toOn)}
            </p>
            <p className="small whole-text">{each.evidence}</p>
            <p className="quiet small">Recorded by {each.recordedByName}</p>
            {each.withdrawnAt ? <p className="small">Withdrawn: {each.withdrawnReason}</p> : may && <Button size="small" onClick={() => setWithdrawing(each.id)}>Withdraw</Button>}
          </li>
        ))}
      </ul>
      {withdrawing && (
        <AdministratorDialog
          title="Withdraw the exception"
          confirm="Withdraw it"
          harmful
          reason={{ label: 'Why it does not count', hint: 'It stays on the file with this reason.' }}
          act={async (reason) => {
            await send(WithdrawExceptionDocument, { input: { assessment: id, expectedVersion: version, exception: withdrawing, reason } });
            await reload();
          }}
          close={() => setWithdrawing(null)}
        >
          <p>The dates will be as if it had not been recorded.</p>
        </AdministratorDialog>
      )}
    </section>
  );
}
