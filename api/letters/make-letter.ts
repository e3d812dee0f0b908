import type { Services } from '../context.js';
import { type LetterPaper, type Press, toPaper } from '../documents/index.js';
import { dayInWords } from '../kernel/civil-date.js';
import { LetterPdf } from './letter.js';

interface Job {
  letter: string;
  authority: string;
}

interface Row {
  title: string;
  recipient: string;
  body: string;
  sentOn: string;
  authorityName: string;
  reference: string | null;
}

const rowSql = `select l.title, l.recipient, l.body, to_char(l.sent_on, 'YYYY-MM-DD') as "sentOn", a.name as "authorityName", coalesce(r.reference, t.reference) as reference
  from letter l join authority a on a.code = l.authority_code left join review r on r.id::text = l.case_id left join assessment t on t.id::text = l.case_id where l.id = $1 and l.state = 'SENT'`;

/** The job: prints a letter that was sent, proves that it is whole, and keeps it. A repeat makes the same again. */
export async function makeLetter({ database, store }: Pick<Services, 'database' | 'store'>, print: Press, { letter, authority }: Job): Promise<void> {
  const identity = { realm: 'jobs' as const, authorities: [authority] };
  const [row] = (await database.read(identity, { text: rowSql, values: [letter] })) as unknown as Row[];
  if (!row) return;
  const say = (sql: string, values: unknown[]) => database.change(identity, {}, async (em) => void (await em.execute(sql, values)));
  const { content, losses } = await print({ format: 'PDF', ...toPaper(asPaper(row)) }).catch(async (error: unknown) => {
    await say('update letter set pdf = ? where id = ?', [LetterPdf.FAILED, letter]);
    throw error;
  });
  if (losses.length > 0) {
    await say('update letter set pdf = ? where id = ?', [LetterPdf.FAILED, letter]);
    throw new Error(`Letter ${letter} is not whole: ${losses.map(({ path }) => path).join(', ')}`);
  }
  await say('update letter set pdf = ?, hash = ?, size = ? where id = ?', [LetterPdf.READY, await store.put(content), content.length, letter]);
}

const asPaper = ({ title, recipient, body, sentOn, authorityName, reference }: Row): LetterPaper => ({
  title, issuer: authorityName, facts: [['To', recipient], ['Date', dayInWords(sentOn)], ...(reference ? [['Our reference', reference] as [string, string]] : [])], body, footer: [authorityName, reference].filter(Boolean).join(' · '),
});
