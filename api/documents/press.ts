import { Worker } from 'node:worker_threads';
import type { Format, Paper } from './paper.js';
import type { Expected, Loss, Manifest } from './proof.js';

export interface Order {
  format: Format;
  paper: Paper;
  expected: Expected[];
}

export interface Printed {
  content: Uint8Array;
  manifest: Manifest;
  losses: Loss[];
}

export type Press = (order: Order) => Promise<Printed>;

/** A document takes no longer than this; a hostile one must not hold up the others. */
const LONGEST = 120_000;
/** The thread is let go when nothing was printed for so long, with all the typefaces that it holds. */
const IDLE = 60_000;

interface Waiting {
  order: Order;
  done(printed: Printed): void;
  fail(error: Error): void;
}

/**
 * Prints and proves in a thread of its own, one document after the other: a long one must not hold up those who
 * type, and many must not fill the memory. The thread is kept, since typefaces and readers are costly to load.
 */
export class PrintingPress {
  private worker: Worker | null = null;
  private readonly waiting: Waiting[] = [];
  private current: Waiting | null = null;
  private timer: NodeJS.Timeout | undefined;

  readonly print: Press = (order) =>
    new Promise((done, fail) => {
      this.waiting.push({ order, done, fail });
      this.next();
    });

  async close(): Promise<void> {
    clearTimeout(this.timer);
    await this.worker?.terminate();
    this.worker = null;
  }

  private next(): void {
    if (this.current) return;
    clearTimeout(this.timer);
    this.current = this.waiting.shift() ?? null;
    if (!this.current) {
      this.timer = setTimeout(() => void this.close(), IDLE).unref();
      return;
    }
    this.timer = setTimeout(() => void this.worker?.terminate(), LONGEST).unref();
    (this.worker ??= this.open()).postMessage(this.current.order);
  }

  private open(): Worker {
    const worker = new Worker(new URL('./press-worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
    worker.on('message', (answer: { printed: Printed } | { failed: string }) => this.finish((each) => ('printed' in answer ? each.done(answer.printed) : each.fail(new Error(answer.failed)))));
    worker.on('error', (error) => this.lost(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => this.lost(worker, new Error('The document could not be made in the time and memory that it may take')));
    worker.unref();
    return worker;
  }

  private lost(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    this.finish((each) => each.fail(error));
  }

  private finish(tell: (each: Waiting) => void): void {
    const finished = this.current;
    this.current = null;
    if (finished) tell(finished);
    this.next();
  }
}
