import type { TestContext } from 'vitest';

/** What came of one kind of fault that was made on purpose. */
export interface Fault {
  fault: string;
  rounds: number;
  /** Acknowledged and not there afterwards. */
  lost: number;
  /** Asked once and there twice. */
  doubled: number;
  /** Anything else that went wrong, such as a text that crossed from one authority to another. */
  wrong: number;
}

declare module 'vitest' {
  interface TaskMeta {
    fault?: Fault;
  }
}

/** Hands the figures of a fault to the table at the end of `npm run test:faults`. */
export function tellFault({ task }: Pick<TestContext, 'task'>, fault: Fault): void {
  task.meta.fault = fault;
}

/** Seconds that a fault is kept up: a few among the other tests, a minute in `npm run test:faults`. */
export const faultSeconds = (): number => Number(process.env['FAULT_SECONDS'] ?? 5);
