import { FreshFactor } from '../layout/FreshFactor.js';
import { Notice } from '../layout/Notice.js';
import type { Fault } from '../providers/faults.js';

/** What went wrong. Where only the proof is missing that it is still the same person, it can be given in another tab, and nothing is typed twice. */
export const FaultNotice = ({ fault, again }: { fault: Fault; again: string }) => (fault.reason === 'FACTOR_NOT_FRESH' ? <FreshFactor button={again} /> : <Notice tone="bad">{fault.code === 'UNAUTHENTICATED' ? 'You have been signed out. Nothing was changed.' : fault.message}</Notice>);
