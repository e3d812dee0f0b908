import { AsyncLocalStorage, createHook } from 'node:async_hooks';
import pg from 'pg';

/** What was done while a request was answered: SQL without its values, and passwords or codes hashed. */
export interface Work {
  statements: string[];
  hashes: number;
}

const doing = new AsyncLocalStorage<Work>();

/** Without values: strings, ids, numbers, and how many rows a statement writes. */
const plain = (sql: string): string => sql.replace(/'(?:[^']|'')*'/g, '?').replace(/\b\d+\b/g, '?').replace(/\s+/g, ' ').trim();

interface Submitted {
  text?: string;
  statements?: readonly { text: string }[];
}

const send = pg.Client.prototype.query as (this: pg.Client, ...parameters: unknown[]) => unknown;
pg.Client.prototype.query = function query(this: pg.Client, ...parameters: unknown[]) {
  const work = doing.getStore();
  const first = parameters[0] as string | Submitted;
  const texts = typeof first === 'string' ? [first] : (first.statements?.map(({ text }) => text) ?? [first.text ?? '']);
  work?.statements.push(...texts.map(plain));
  return send.apply(this, parameters);
} as never;

// A hook is told of every asynchronous act; only while work is watched does it listen.
const hook = createHook({
  init: (_id, type) => {
    const work = doing.getStore();
    if (work && /argon2/i.test(type)) work.hashes += 1;
  },
});

/** Does something and says what work it was. */
export async function workOf<T>(act: () => Promise<T>): Promise<{ answer: T; work: Work }> {
  const work: Work = { statements: [], hashes: 0 };
  hook.enable();
  try {
    // What is only begun when it is waited for is waited for in here.
    const answer = await doing.run(work, async () => {
      const given = await act();
      return given;
    });
    return { answer, work };
  } finally {
    hook.disable();
  }
}
