const WIDTH = 28;

/** A bar that is drawn over itself on a terminal, and once for every tenth where the output is a file. */
export class Progress {
  private readonly begun = Date.now();
  private tenth = -1;

  constructor(
    private readonly what: string,
    private readonly total: number,
    private readonly already = 0,
  ) {}

  at(done: number): void {
    const share = Math.min(1, done / this.total);
    const elapsed = (Date.now() - this.begun) / 1000;
    const left = done > this.already ? (elapsed / (done - this.already)) * (this.total - done) : Number.NaN;
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '·');
    const line = `${bar} ${(share * 100).toFixed(0).padStart(3)}%  ${done.toLocaleString('en-GB')} of ${this.total.toLocaleString('en-GB')} ${this.what}${Number.isFinite(left) && share < 1 ? `, ${inWords(left)} left` : ''}`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line}\x1b[K${share === 1 ? '\n' : ''}`);
    else if (Math.floor(share * 10) > this.tenth) {
      this.tenth = Math.floor(share * 10);
      process.stderr.write(`${line}\n`);
    }
  }
}

const inWords = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
