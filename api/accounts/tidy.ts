import { anonymous } from '../access/index.js';
import type { Services } from '../context.js';
import { civilDateAt } from '../kernel/civil-date.js';
import { Unit } from '../unit.js';
import { forgetUnaskedAnswers } from './credentials/security-question.js';
import { SignInChallenge } from './credential.js';
import { forgetOldTexts } from './kept/keep-text.js';

/** Every hour: what must not be kept any longer goes. A repeat does no harm. */
export async function tidyAccounts({ database, clock }: Pick<Services, 'database' | 'clock'>): Promise<void> {
  await database.change({ realm: 'accounts' }, {}, async (em) => {
    const now = clock();
    const unit = new Unit(em, anonymous, now, civilDateAt(now), 'tidy');
    await forgetUnaskedAnswers(unit);
    await forgetOldTexts(unit);
    await em.nativeDelete(SignInChallenge, { expiresAt: { $lt: new Date(now.getTime() - 24 * 3_600_000) } });
    await unit.finish();
  });
}
