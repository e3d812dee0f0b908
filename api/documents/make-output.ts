import type { Services } from '../context.js';
import { compose } from './compose.js';
import { DocumentState } from './document-words.js';
import { sealOf } from './document-seal.js';
import type { Press } from './press.js';
import type { Loss } from './proof.js';
import { type Source, readSource } from './source.js';

interface Job {
  document: string;
  authority: string;
  setting: string;
}

/**
 * The job: prints a document, proves it, and stores it. Whatever goes wrong, the document says so and is not given
 * out; the job is then tried again. A repeat makes the same again.
 */
export async function makeOutput(services: Pick<Services, 'database' | 'store' | 'clock' | 'config'>, print: Press, { document, authority, setting }: Job): Promise<void> {
  const { database, store, clock, config } = services;
  const identity = { realm: 'jobs' as const, authorities: [authority], settings: [setting] };
  const say = (sql: string, values: unknown[]) => database.change(identity, {}, async (em) => void (await em.execute(sql, values)));
  const source = await readSource(services, identity, document);
  if (!source) return;
  const { paper, expected, leftOut } = compose(source, { verifyAt: `${config.BASE_URL}/verify`, now: clock() });
  const failed = (failure: string) => say(`update document set state = ?, failure = ?, version = version + 1 where id = ? and state <> 'REMOVED'`, [DocumentState.FAILED, failure, document]);
  const { content, manifest, losses } = await print({ format: source.format, paper, expected }).catch(async (error: unknown) => {
    await failed('It could not be made. It will be tried again; the answers themselves are safe.');
    throw error;
  });
  if (losses.length > 0) {
    await failed(`${lossInWords(losses)} So that nobody reads a document with a hole in it, it is not given out. The answers themselves are safe.`);
    throw new Error(`Document ${document} is not whole: ${losses.map(({ path }) => path).join(', ')}`);
  }
  const hash = await store.put(content);
  await database.change(identity, {}, async (em) => {
    await em.execute(`update document set state = ?, failure = null, hash = ?, size = ?, manifest = ?::jsonb, created_at = ?, version = version + 1 where id = ? and state <> 'REMOVED'`, [DocumentState.READY, hash, content.length, JSON.stringify({ ...manifest, leftOut }), clock(), document]);
    for (const seal of sealsOf(source, hash)) await em.execute('insert into document_seal (seal, authority_code, made_at) values (?, ?, ?) on conflict do nothing', [seal, authority, clock()]);
  });
}

/** The file itself, and the seal of the answers that is printed in it. A draft has no receipt, and so no seal. */
const sealsOf = ({ submission }: Source, hash: string): string[] => (submission ? [sealOf(submission.receipt, hash), sealOf(submission.receipt, submission.hash)] : []);

/** Which answers, by their questions; never what they say. */
function lossInWords(losses: readonly Loss[]): string {
  const [first, ...more] = losses;
  return `The answer to “${first!.label}” (${first!.path}) did not come out whole: ${first!.found.toLocaleString('en-GB')} of ${first!.expected.toLocaleString('en-GB')} characters were found${more.length > 0 ? `, and ${more.length} more` : ''}.`;
}
