import type { Context } from '../context.js';
import { send } from '../messages/index.js';
import type { Organisation } from '../organisations/index.js';
import type { Unit } from '../unit.js';

/** Who leads a setting learns that somebody asks to join it. */
export async function tellLeaders({ services: { config } }: Context, unit: Unit, setting: Pick<Organisation, 'id' | 'name'>, name: string): Promise<void> {
  const leaders = await unit.em.execute<{ email: string }[]>(`select u.email from membership m join "user" u on u.id = m.user_id where m.setting_id = ? and m.state = 'APPROVED' and m.role in ('COORDINATOR', 'HEAD') and u.disabled_at is null`, [setting.id]);
  for (const { email } of leaders)
    send(unit, config, {
      template: 'membership-requested',
      to: email,
      subject: 'Somebody asks to join your setting',
      paragraphs: [`${name} asks to join ${setting.name}.`, 'They see nothing until you, or the authority, approve. Approve only somebody you know.'],
      link: { says: 'Open your team', address: `${config.BASE_URL}/team/${setting.id}` },
    });
}
