import type { Unit } from '../../unit.js';
import { checkPassword } from '../password.js';
import type { User } from '../user.js';

/** Words that are too easy for a person: their name and address, and the names of where they work. */
export async function checkPasswordOf(unit: Unit, user: Pick<User, 'id' | 'name' | 'email'>, password: string): Promise<void> {
  const rows = await unit.em.execute<{ name: string }[]>(
    `select a.name from authority a where a.code in (select authority_code from staff_role where user_id = ? union select authority_code from membership where user_id = ?)
     union select o.name from organisation o join membership m on m.setting_id = o.id where m.user_id = ?`,
    [user.id, user.id, user.id],
  );
  checkPassword(password, contextWords(user, rows.map(({ name }) => name)));
}

/** Words that a password must not consist of here (ASVS 5.0, 6.1.2). */
export const contextWords = ({ name, email }: { name: string; email: string }, places: readonly string[]): string[] => [name, email, ...email.split('@'), ...places, 'professional portal', 'password'];
