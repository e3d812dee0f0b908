import type { User } from '../accounts/index.js';
import type { Context } from '../context.js';
import { send } from '../messages/index.js';
import type { Unit } from '../unit.js';

/** The reference is enough to find it; no mail names a child. */
export async function tellOfHanding({ viewer, services: { config } }: Context, unit: Unit, responseId: string, { email }: Pick<User, 'email'>, section: string): Promise<void> {
  const [review] = await unit.em.execute<{ id: string; reference: string }[]>('select id, reference from review where response_id = ?', [responseId]);
  send(unit, config, {
    template: 'section-handed',
    to: email,
    subject: `${viewer.name} asks for your part${review ? ` (${review.reference})` : ''}`,
    paragraphs: [`${viewer.name} asks you to fill in “${section}”${review ? ` of the form ${review.reference}` : ''}.`, 'Everything that you type is saved at once, and your colleagues see it.'],
    link: { says: 'Open it in the portal', address: `${config.BASE_URL}${review ? `/reviews/${review.id}` : '/'}` },
  });
}
