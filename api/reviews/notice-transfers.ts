import { LockMode } from '@mikro-orm/core';
import { anonymous } from '../access/index.js';
import { Child } from '../children/index.js';
import { Context, type Services } from '../context.js';
import { addMonths } from '../kernel/civil-date.js';
import { nextDue } from '../kernel/clocks.js';
import { Organisation } from '../organisations/index.js';
import type { Unit } from '../unit.js';
import { timesOf } from './expect-review.js';
import { clocksOf } from './review.clocks.js';
import { openStates } from './review.worklists.js';
import { Review } from './review.js';
import { ReviewKind } from './review-words.js';

const system = { kind: 'SYSTEM' as const, id: null, name: 'Moves to the next phase' };

/** Reviews that one transaction takes. */
const AT_ONCE = 200;

/** Open reviews of children who reach the highest age of their setting by the second 31 August from now, and of which no move is noted. */
const candidates = `select r.id from review r join child c on c.id = r.child_id join organisation o on o.id = r.setting_id
  where r.authority_code = $1 and r.state = any($2) and r.transfer_on is null and r.called_because is null and r.expected_on is not null and o.highest_age < 18
    and c.born_on <= make_date(extract(year from $3::date)::int + 1, 8, 31) - make_interval(years => o.highest_age) order by r.id`;

/**
 * The job of every day: notes the move to the next phase on reviews that were expected before anybody could know of it, because the
 * child has changed settings, the register its ages, or the plan came from elsewhere. From then on the day of regulation 18 counts.
 */
export async function noticeTransfers(services: Services): Promise<void> {
  const context = new Context(services, anonymous, 'job transfers', { agent: 'job', address: '' });
  for (const { code } of await services.database.read({ realm: 'jobs' }, { text: 'select code from authority' })) {
    const identity = { realm: 'jobs' as const, authorities: [String(code)] };
    const found = await services.database.read(identity, { text: candidates, values: [code, openStates, context.today] });
    for (let from = 0; from < found.length; from += AT_ONCE) await context.changeAs(identity, (unit) => note(unit, found.slice(from, from + AT_ONCE).map(({ id }) => String(id))));
  }
}

/** A job is nobody: what it sees is for its identity and the row policies to say, not for a person’s filters. */
const whole = { filters: false } as const;

async function note(unit: Unit, ids: readonly string[]): Promise<void> {
  const reviews = await unit.em.find(Review, { id: { $in: [...ids] }, transferOn: null }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, ...whole });
  const children = new Map((await unit.em.find(Child, { id: { $in: reviews.map(({ childId }) => childId) } }, whole)).map((child) => [child.id, child]));
  const settings = new Map((await unit.em.find(Organisation, { id: { $in: reviews.flatMap(({ settingId }) => settingId ?? []) } }, whole)).map((setting) => [setting.id, setting]));
  for (const review of reviews) {
    const child = children.get(review.childId);
    const setting = settings.get(review.settingId ?? '');
    if (!child || !setting) continue;
    const times = timesOf(child.bornOn, setting, review.lastCompletedOn ?? review.planMadeOn ?? addMonths(review.expectedOn!, -12));
    if (!times.transferOn) continue;
    Object.assign(review, { transferOn: times.transferOn, circumstances: [...new Set([...review.circumstances, ...times.circumstances])], changedAt: unit.now, ...(review.kind === ReviewKind.ANNUAL && { kind: times.kind }) });
    const due = nextDue(clocksOf(review));
    Object.assign(review, { dueOn: due?.dueOn ?? null, dueClock: due?.code ?? null });
    unit.audit({ actor: system, act: 'review.transferNoted', authorityCode: review.authorityCode, settingId: review.settingId, childId: review.childId, subjectType: 'Review', subjectId: review.id, fields: ['transferOn', 'circumstances', 'dueOn'] });
  }
}
