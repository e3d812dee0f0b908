/** How much is done at once. */
export interface SharesOptions {
  /** In all. */
  atOnce: number;
  /** For one party, while nobody else may be there: the rest stays free for whoever comes next. */
  each: number;
  /** How much may wait for one party. */
  waiting: number;
  /** Milliseconds for which anything waits. */
  patience: number;
}

interface Waiter {
  start(): void;
  timer: NodeJS.Timeout;
}

interface Line {
  running: number;
  waiting: Waiter[];
}

/** How things stand, for health and metrics; it names nobody. */
export interface Load {
  atOnce: number;
  running: number;
  waiting: number;
  /** Parties that something is done for, or waits for. */
  parties: number;
  /** How often somebody was turned away since the start. */
  turnedAway: number;
}

/** Thrown where the line of a party is full, or its patience is over. */
export class LineFull extends Error {
  /** @param retryAfter seconds after which another try may find room */
  constructor(readonly retryAfter: number) {
    super('More is asked for than this party’s share, and its line is full');
  }
}

/** Weight of the newest in the average of how long things take. */
const NEWEST = 0.05;

/**
 * Shares what a process can do at once between parties, such as authorities: whoever asks for much waits in a line of
 * its own, and the lines take turns. While nobody else asks, one party has nearly all of it.
 */
export class Shares {
  private readonly lines = new Map<string, Line>();
  private running = 0;
  private turnedAway = 0;
  /** Milliseconds. */
  private usual = 20;

  constructor(private readonly options: SharesOptions) {}

  /** Does something for a party when it is its turn. Throws LineFull where it will not be soon. */
  async run<T>(party: string, work: () => Promise<T>): Promise<T> {
    const line = this.lineOf(party);
    if (this.hasRoom(line)) this.begin(line);
    else await this.wait(party, line);
    const begun = performance.now();
    try {
      return await work();
    } finally {
      this.usual += NEWEST * (performance.now() - begun - this.usual);
      this.running -= 1;
      line.running -= 1;
      this.next();
      this.forget(party, line);
    }
  }

  get load(): Load {
    const waiting = [...this.lines.values()].reduce((sum, line) => sum + line.waiting.length, 0);
    return { atOnce: this.options.atOnce, running: this.running, waiting, parties: this.lines.size, turnedAway: this.turnedAway };
  }

  private lineOf(party: string): Line {
    let line = this.lines.get(party);
    if (!line) this.lines.set(party, (line = { running: 0, waiting: [] }));
    return line;
  }

  /** Whoever waits is let in as soon as there is room, so that nobody is overtaken here. */
  private hasRoom(line: Line): boolean {
    return this.running < this.options.atOnce && line.running < this.options.each;
  }

  private begin(line: Line): void {
    this.running += 1;
    line.running += 1;
  }

  private wait(party: string, line: Line): Promise<void> {
    return new Promise((start, failed) => {
      const turnAway = () => {
        this.turnedAway += 1;
        failed(new LineFull(Math.min(60, Math.max(1, Math.ceil((line.waiting.length * this.usual) / this.options.each / 1000)))));
      };
      if (line.waiting.length >= this.options.waiting) {
        turnAway();
        return this.forget(party, line);
      }
      const timer = setTimeout(() => {
        line.waiting.splice(line.waiting.indexOf(waiter), 1);
        turnAway();
        this.forget(party, line);
      }, this.options.patience);
      const waiter: Waiter = { start, timer };
      line.waiting.push(waiter);
    });
  }

  /** Lets in whoever waits while there is room: one of each line in turn. */
  private next(): void {
    while (this.running < this.options.atOnce) {
      const found = [...this.lines].find(([, line]) => line.waiting.length > 0 && line.running < this.options.each);
      if (!found) return;
      const [party, line] = found;
      this.lines.delete(party);
      this.lines.set(party, line);
      const { timer, start } = line.waiting.shift()!;
      clearTimeout(timer);
      this.begin(line);
      start();
    }
  }

  private forget(party: string, line: Line): void {
    if (line.running === 0 && line.waiting.length === 0 && this.lines.get(party) === line) this.lines.delete(party);
  }
}
