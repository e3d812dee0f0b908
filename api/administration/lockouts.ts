import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority, hasRole, recordReader } from '../access/index.js';
import { parseEmail } from '../accounts/index.js';
import type { Context } from '../context.js';
import { notNow } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import type { LimitName } from '../kernel/throttle.js';
import { AdministrativeActKind, keepAct } from './administrative-act.js';
import { personOfAuthority } from './person-of-authority.js';
import { ForPersonInput } from './sessions-of-person.js';

@ObjectType({ description: 'Somebody who cannot go on signing in just now, because of too many tries.', simpleResolvers: true })
export class Lockout {
  @Field(() => ID, { description: 'Id of the person.' })
  @Allow(recordReader)
  id!: string;
  @Field(() => String, { nullable: true, description: 'Their name.' })
  @Allow(recordReader)
  name!: string;
  @Field(() => String, { nullable: true, description: 'Their address.' })
  @Allow(recordReader)
  email!: string;
  @Field(() => [String], { description: 'What there was too much of: passwords, codes or mails.' })
  @Allow(recordReader)
  of!: string[];
  @Field(() => Date, { nullable: true, description: 'When the last of it ends by itself.' })
  @Allow(recordReader)
  until!: Date;
}

interface Person {
  id: string;
  email: string;
}
const byAddress = ({ email }: Person) => parseEmail(email).throttleKey;
/** Limits that are counted for an account: in the words of the page, and under which key. */
const counted = {
  signInAccount: { says: 'passwords', keyOf: byAddress },
  codes: { says: 'codes sent', keyOf: byAddress },
  codeTries: { says: 'codes tried', keyOf: ({ id }: Person) => id },
  accountMails: { says: 'mails', keyOf: byAddress },
} as const satisfies Partial<Record<LimitName, { says: string; keyOf(person: Person): string }>>;
const names = Object.keys(counted) as (keyof typeof counted)[];

@Resolver()
export class LockoutResolver {
  @Query(() => [Lockout], { nullable: true, description: 'People of your authority and its settings who have used up a limit; by name. Counts are kept under hashed keys, so only accounts are found, not addresses without one.' })
  @Allow(administratorOfAuthority)
  async lockouts(@Ctx() context: Context): Promise<Lockout[]> {
    const { viewer, services } = context;
    const authorities = [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'ADMINISTRATOR'));
    const people = (await services.database.read({ realm: 'accounts' }, {
      text: 'select id, name, email from "user" where id in (select user_id from staff_role where authority_code = any($1::text[]) union select user_id from membership where authority_code = any($1::text[])) order by name, id',
      values: [authorities],
    })) as unknown as { id: string; name: string; email: string }[];
    const full = await Promise.all(names.map((name) => services.throttle.full(name, people.map(counted[name].keyOf))));
    return people.flatMap((person) => {
      const used = names.flatMap((name, index) => {
        const until = full[index]!.get(counted[name].keyOf(person));
        return until ? [{ name, until }] : [];
      });
      return used.length === 0 ? [] : [{ ...person, of: used.map(({ name }) => counted[name].says), until: new Date(Math.max(...used.map(({ until }) => until.getTime()))) }];
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Lets somebody try again at once. Ask first, by a way that you know, whether it was them. Errors: NOT_FOUND, NOT_NOW (nothing is used up), INVALID.' })
  @Allow(administratorOfAuthority)
  @Writes('Lockout.until')
  async releaseLockout(@Arg('input', () => ForPersonInput) { person, reason }: ForPersonInput, @Ctx() context: Context): Promise<boolean> {
    const why = reasonGiven(reason, 1_000);
    const { throttle } = context.services;
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const { user, authority } = await personOfAuthority(context, unit, person);
      const full = await Promise.all(names.map((name) => throttle.full(name, [counted[name].keyOf(user)])));
      if (full.every((found) => found.size === 0)) throw notNow('They can sign in: nothing is used up.');
      unit.audit({ act: 'user.lockoutReleased', authorityCode: authority, subjectType: 'User', subjectId: user.id, fields: ['reason'] });
      keepAct(unit, { authorityCode: authority, kind: AdministrativeActKind.LOCKOUT_RELEASED, personId: user.id, reason: why });
      await Promise.all(names.map((name) => throttle.forget(name, counted[name].keyOf(user))));
    });
    return true;
  }
}
