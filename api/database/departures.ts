import type { Row, Statement } from './database.js';
import type { Identity } from './identity.js';

/** Statements for one identity, with whoever waits for what they give. */
interface Part {
  identity: Identity;
  statements: readonly Statement[];
  done(results: Row[][]): void;
  failed(error: unknown): void;
}

export interface Travelling {
  identity: Identity;
  statements: readonly Statement[];
}

/**
 * Reads that one request asks for in the same breath leave in one round trip and one transaction: a record’s
 * answers, files and timeline, and before them who it is that asks. Nobody waits for a timer.
 */
export class Departures {
  private readonly waiting = new WeakMap<object, Part[]>();

  /** @param travel sends the parts in their order, each under its own identity, and gives the results of all */
  constructor(
    private readonly travel: (parts: readonly Travelling[]) => Promise<Row[][][]>,
    private readonly isFaultOfAll: (error: unknown) => boolean,
  ) {}

  /** @param together what is asked for with the same object goes in the same trip */
  ask(together: object, identity: Identity, statements: readonly Statement[]): Promise<Row[][]> {
    return new Promise((done, failed) => {
      const part = { identity, statements, done, failed };
      const others = this.waiting.get(together);
      if (others) return void others.push(part);
      this.waiting.set(together, [part]);
      // After every resolver and loader that is ready to ask now.
      void Promise.resolve().then(() => process.nextTick(() => void this.depart(together)));
    });
  }

  private async depart(together: object): Promise<void> {
    const parts = this.waiting.get(together)!;
    this.waiting.delete(together);
    try {
      const results = await this.travel(parts);
      parts.forEach(({ done }, index) => done(results[index]!));
    } catch (error) {
      if (parts.length === 1 || this.isFaultOfAll(error)) return parts.forEach(({ failed }) => failed(error));
      // A statement that fails undoes the trip: each goes again by itself, so that its fault is its own.
      for (const part of parts) await this.travel([part]).then(([results]) => part.done(results!), part.failed);
    }
  }
}
