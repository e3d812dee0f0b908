import { autosave } from './autosave.js';
import { changes } from './changes.js';
import { record } from './record.js';
import type { Workload } from './workload.js';
import { worklist } from './worklist.js';

export const workloads: readonly Workload[] = [worklist, record, autosave, changes];
export { type Answer, type Prepared, type Rival, type Turn, type Workload, rivals } from './workload.js';
