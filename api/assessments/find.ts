import { LockMode } from '@mikro-orm/core';
import { notFound } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { Assessment } from './assessment.js';
import { REQUEST_FORM } from './assessment.clocks.js';

/** The assessment to change, locked; one that is not the viewer's to see does not exist for them. */
export async function lockAssessment(unit: Unit, id: string): Promise<Assessment> {
  const found = isUuid(id) ? await unit.em.findOne(Assessment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!found) throw notFound('assessment');
  if (found.form === REQUEST_FORM) {
    const [advice] = await unit.em.execute<{ awaited: number; all: number }[]>(`select count(*) filter (where state in ('ASKED', 'CAME_IN'))::int as awaited, count(*)::int as all from advice_request where case_id = ? and state <> 'CANCELLED'`, [id]);
    Object.assign(found, { adviceAwaited: advice!.awaited, adviceByName: advice!.all });
  }
  return found;
}
