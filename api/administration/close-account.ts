import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority, hasRole, requireFreshFactor } from '../access/index.js';
import { StaffRole, User, authoritiesOf, checkNotLast, endSessionsOf, oneChangeOfRolesAtATime } from '../accounts/index.js';
import type { Context } from '../context.js';
import { invalid, notNow } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import type { Unit } from '../unit.js';
import { AdministrativeActKind, keepAct } from './administrative-act.js';
import { personOfAuthority } from './person-of-authority.js';
import { ForPersonInput } from './sessions-of-person.js';

/** An account that was closed cannot sign in. Nothing of it is lost: work stays with its setting, and it can be opened again. */
@Resolver()
export class CloseAccountResolver {
  @Mutation(() => Boolean, { nullable: true, description: 'Closes the account of somebody of your authority, or of its settings: they are signed out everywhere and cannot sign in. Roles and memberships stay; end those to hand over work. Takes a second factor fresh within minutes. Errors: NOT_FOUND, NOT_NOW (closed already, the last administrator, or belongs to another authority as well), REFUSED, INVALID (yourself, or no reason).' })
  @Allow(administratorOfAuthority)
  @Writes('User.disabledAt')
  async closeAccount(@Arg('input', () => ForPersonInput) input: ForPersonInput, @Ctx() context: Context): Promise<boolean> {
    await change(context, input, AdministrativeActKind.ACCOUNT_CLOSED, 'user.closed', async (unit, user) => {
      if (user.disabledAt) throw notNow('This account is closed already.', ['reopenAccount']);
      const roles = await unit.em.find(StaffRole, { userId: user.id, endedAt: null }, { filters: false });
      for (const role of roles) {
        await oneChangeOfRolesAtATime(unit, role.authorityCode);
        await checkNotLast(unit, role);
      }
      user.disabledAt = unit.now;
      await endSessionsOf(unit, user.id);
    });
    return true;
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Opens a closed account again, with the roles and settings that it has. Takes a second factor fresh within minutes. Errors: NOT_FOUND, NOT_NOW (open already), REFUSED, INVALID.' })
  @Allow(administratorOfAuthority)
  @Writes('User.disabledAt')
  async reopenAccount(@Arg('input', () => ForPersonInput) input: ForPersonInput, @Ctx() context: Context): Promise<boolean> {
    await change(context, input, AdministrativeActKind.ACCOUNT_REOPENED, 'user.reopened', (_unit, user) => {
      if (!user.disabledAt) throw notNow('This account is open.', ['closeAccount']);
      user.disabledAt = null;
    });
    return true;
  }
}

async function change(context: Context, { person, reason: typed }: ForPersonInput, kind: AdministrativeActKind, act: string, work: (unit: Unit, user: User) => Promise<void> | void): Promise<void> {
  requireFreshFactor(context);
  const reason = reasonGiven(typed, 1_000);
  if (person === context.viewer.id) throw invalid('Another administrator must do this.');
  await context.changeAs({ realm: 'accounts' }, async (unit) => {
    const { user, authority } = await personOfAuthority(context, unit, person);
    // Nobody shuts somebody out of another authority's work.
    const others = (await authoritiesOf(unit, user.id)).filter((code) => !hasRole(context.viewer, code, 'ADMINISTRATOR'));
    if (others.length > 0) throw notNow('This person belongs to another authority as well. End their roles and settings here instead.', ['endRole', 'removeColleague']);
    await work(unit, user);
    unit.audit({ act, authorityCode: authority, subjectType: 'User', subjectId: user.id, fields: ['disabledAt'] });
    keepAct(unit, { authorityCode: authority, kind, personId: user.id, reason });
  });
}
