import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import { newId } from '../database/columns.js';
import { addDays } from '../kernel/civil-date.js';
import { notify } from '../notifications/index.js';
import type { Unit } from '../unit.js';

/** Days before a term from which the lists are made of themselves; two weeks are the law's, the other two are for the post. */
export const AHEAD = 28;
/** Days before a term by which the lists must be with the settings. */
export const NOTICE = 14;
/** Days that the authority has for its decision after the meeting (SEND Regulations 2014, regulation 20(10)). */
const TO_DECIDE = 28;

export interface TermListJob {
  authority: string;
  term: string;
  /** Whoever asked for it; nobody where its day had come. */
  by: string | null;
  /** Tells settings that have not acknowledged theirs again. */
  remind?: boolean | undefined;
}

interface Due {
  review: string;
  child: string;
  setting: string;
  complete_by: string;
}

const due = `select r.id as review, r.child_id as child, r.setting_id as setting, r.expected_on::text as complete_by from review r
  where r.authority_code = $1 and r.state in ('EXPECTED', 'DRAFT') and r.expected_on <= $2 and r.setting_id is not null
    and not exists (select from term_list l where l.term_id = $3 and l.setting_id = r.setting_id) order by r.setting_id, r.expected_on, r.id`;

/** The job: makes the lists of a term for every setting that has none yet, and tells its heads and coordinators. A repeat makes and tells nothing twice. */
export async function makeTermLists(services: Services, { authority, term: id, by, remind = false }: TermListJob): Promise<void> {
  const context = new Context(services, anonymous, 'job term lists', { agent: 'job', address: '' });
  const staff = { realm: 'jobs' as const, authorities: [authority] };
  const [term] = await services.database.read(staff, { text: 'select name, starts_on::text as starts_on, ends_on::text as ends_on from term where id = $1 and authority_code = $2', values: [id, authority] });
  if (!term) return;
  const found = (await services.database.read(staff, { text: due, values: [authority, addDays(String(term['ends_on']), TO_DECIDE), id] })) as unknown as Due[];
  const settings = [...new Set(found.map(({ setting }) => setting))];
  const again = remind ? (await services.database.read(staff, { text: 'select setting_id from term_list where term_id = $1 and acknowledged_at is null', values: [id] })).map((row) => String(row['setting_id'])) : [];
  const concerned = [...new Set([...settings, ...again])];
  if (concerned.length === 0) return;
  // A setting may lie in the area of another authority: who leads it is the setting's own to show.
  await context.changeAs({ ...staff, settings: concerned }, async (unit) => {
    const leaders = await leadersOf(unit, concerned);
    const lists = settings.map((setting) => ({ id: newId(), setting, children: found.filter((each) => each.setting === setting), told: leaders.get(setting)?.length ?? 0 }));
    await insert(unit, authority, id, by, term, lists);
    for (const { id: list, setting, children } of lists) await tell(services, unit, leaders.get(setting) ?? [], list, String(term['name']), children.length, 'sent');
    if (!remind) return;
    const open = await unit.em.execute<{ id: string; setting_id: string; children: number }[]>('select id, setting_id, children from term_list where term_id = ? and acknowledged_at is null', [id]);
    const made = new Set(lists.map((list) => list.id));
    for (const list of open) if (!made.has(list.id)) await tell(services, unit, leaders.get(list.setting_id) ?? [], list.id, String(term['name']), list.children, `reminded ${context.today}`);
  });
}

async function leadersOf(unit: Unit, settings: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await unit.em.execute<{ setting_id: string; users: string[] }[]>(
    `select m.setting_id, json_agg(m.user_id) as users from membership m join "user" u on u.id = m.user_id and u.disabled_at is null where m.setting_id = any(?::uuid[]) and m.state = 'APPROVED' and m.role in ('COORDINATOR', 'HEAD') group by 1`,
    [`{${settings.join(',')}}`],
  );
  return new Map(rows.map(({ setting_id: setting, users }) => [setting, users]));
}

interface NewList {
  id: string;
  setting: string;
  children: readonly Due[];
  told: number;
}

/** Two statements for all settings. */
async function insert(unit: Unit, authority: string, term: string, by: string | null, { name, starts_on: startsOn, ends_on: endsOn }: Record<string, unknown>, lists: readonly NewList[]): Promise<void> {
  if (lists.length === 0) return;
  await unit.em.execute(
    `insert into term_list (id, authority_code, setting_id, term_id, term_name, starts_on, ends_on, children, sent_at, sent_by_id, told, version)
       select id, ?, setting, ?, ?, ?::date, ?::date, children, ?, ?::uuid, told, 1 from json_to_recordset(?::json) as made(id uuid, setting uuid, children int, told int)`,
    [authority, term, name, startsOn, endsOn, unit.now, by, JSON.stringify(lists.map(({ id, setting, children, told }) => ({ id, setting, children: children.length, told })))],
  );
  const entries = lists.flatMap(({ id, children }) => children.map(({ review, child, setting, complete_by: completeBy }) => ({ id: newId(), list: id, setting, child, review, complete_by: completeBy, meet_by: addDays(completeBy, -TO_DECIDE) })));
  await unit.em.execute(
    `insert into term_list_entry (id, term_list_id, authority_code, setting_id, child_id, review_id, complete_by, meet_by)
       select id, list, ?, setting, child, review, complete_by, meet_by from json_to_recordset(?::json) as made(id uuid, list uuid, setting uuid, child uuid, review uuid, complete_by date, meet_by date)`,
    [authority, JSON.stringify(entries)],
  );
  for (const { id, setting, children } of lists) unit.audit({ act: 'termList.sent', audience: 'BOTH', authorityCode: authority, settingId: setting, childIds: children.map(({ child }) => child), subjectType: 'TermList', subjectId: id, fields: [] });
}

/** No child is named: how many there are, and where to look. */
async function tell({ config }: Services, unit: Unit, users: readonly string[], list: string, term: string, children: number, what: string): Promise<void> {
  await notify(config, unit, {
    event: 'TERM_LIST', users, key: `term list ${list} ${what}`, subject: `Reviews that are due: ${term}`,
    paragraphs: [`${children === 1 ? 'One plan of a child' : `Plans of ${children} children`} at your setting must be reviewed in the ${term}.`, 'Sign in to see the list, to plan the meetings, and to acknowledge it.'],
    link: { says: 'Open the list', address: `${config.BASE_URL}/term-lists/${list}` },
  });
}

/** The job of every day: terms that begin within four weeks get their lists. */
export async function makeDueTermLists(services: Services): Promise<void> {
  const { today } = new Context(services, anonymous, 'job term lists', { agent: 'job', address: '' });
  for (const { code } of await services.database.read({ realm: 'jobs' }, { text: 'select code from authority' })) {
    const terms = await services.database.read({ realm: 'jobs', authorities: [String(code)] }, { text: 'select id from term where authority_code = $1 and starts_on > $2::date and starts_on <= $2::date + $3::int order by starts_on', values: [code, today, AHEAD] });
    for (const { id } of terms) await makeTermLists(services, { authority: String(code), term: String(id), by: null });
  }
}
