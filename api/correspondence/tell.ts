import type { Context } from '../context.js';
import { type Notification, notify } from '../notifications/index.js';
import type { WorkerNotice } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { type CaseMessage, MessageSide } from './case-message.js';
import type { WrittenCase } from './written-case.js';

/** Tells the other side that there is a message, by the reference of the case: neither a name nor a word of it is in a mail. */
export async function tellOfMessage({ services: { config } }: Context, unit: Unit, { row, type }: Pick<WrittenCase, 'row' | 'type'>, message: CaseMessage): Promise<void> {
  const what = type === 'Review' ? 'review' : 'form';
  const notice = (path: string, says: string): Omit<Notification, 'users'> => ({
    event: 'CASE_MESSAGE', template: 'writeMessage', subject: `There is a message (${row.reference})`,
    paragraphs: [`There is a message about the ${what} ${row.reference}. Sign in to read it and to answer.`],
    link: { says, address: `${config.BASE_URL}${path}` },
  });
  const folder = type === 'Review' ? 'reviews' : 'assessments';
  if (message.side === MessageSide.AUTHORITY) return notify(config, unit, { ...notice(`/${folder}/${row.id}/messages`, 'Read it in the portal'), users: await peopleOfSetting(unit, row) });
  // Who is away and who covers is not for a setting to see: a job finds out.
  const workers = row.assignedToId ? [row.assignedToId] : await writersOfAuthority(unit, row.id);
  for (const worker of workers) unit.queue('tell-worker', { authority: row.authorityCode, worker, except: unit.viewer.id, notification: notice(`/admin/#/${folder}/${row.id}/show`, 'Read it in the back office') } satisfies WorkerNotice);
}

/** Those who lead or submitted the form or wrote in the case, and still work at the setting; else those who coordinate there. */
async function peopleOfSetting(unit: Unit, { id, settingId, responseId }: WrittenCase['row']): Promise<string[]> {
  await unit.em.flush();
  const concerned = await unit.em.execute<{ id: string }[]>(
    `select distinct m.user_id as id from membership m where m.setting_id = ? and m.state = 'APPROVED'
       and m.user_id in (select coalesce(lead_id, started_by_id) from form_response where id = ? union select submitted_by_id from submission where response_id = ? union select written_by_id from case_message where case_id = ? and side = 'SETTING')`,
    [settingId ?? null, responseId ?? null, responseId ?? null, id],
  );
  const found = concerned.length > 0 ? concerned : await unit.em.execute<{ id: string }[]>(`select distinct m.user_id as id from membership m where m.setting_id = ? and m.state = 'APPROVED' and m.role in ('COORDINATOR', 'HEAD')`, [settingId ?? null]);
  return found.map((each) => each.id).filter((each) => each !== unit.viewer.id);
}

async function writersOfAuthority(unit: Unit, caseId: string): Promise<string[]> {
  const found = await unit.em.execute<{ id: string }[]>(`select distinct written_by_id as id from case_message where case_id = ? and side = 'AUTHORITY'`, [caseId]);
  return found.map(({ id }) => id);
}
