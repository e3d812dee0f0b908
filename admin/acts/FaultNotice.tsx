import { Notice } from '../layout/Notice.js';
import type { Fault } from '../providers/faults.js';

/** What went wrong. Where only the proof is missing that it is still the same person, it can be given in another tab, and nothing is typed twice. */
export const FaultNotice = ({ fault, again }: { fault: Fault; again: string }) =>
  fault.reason === 'FACTOR_NOT_FRESH' ? (
    <Notice tone="warning">
      <p>This needs a new code, so that an open session alone cannot do it. Nothing was changed, and what you typed stays here.</p>
      <p>
        <a href="/confirm?next=/confirmed" target="_blank" rel="noreferrer">
          Confirm that it is you (opens in a new tab)
        </a>
        , then press “{again}” again.
      </p>
    </Notice>
  ) : (
    <Notice tone="bad">{fault.message}</Notice>
  );
