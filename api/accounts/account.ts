import { Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, person } from '../access/index.js';
import type { Context } from '../context.js';
import { unauthenticated } from '../kernel/errors.js';
import { SecurityQuestion } from './credentials/security-question.js';
import { SecondFactor } from './factors/factor.js';
import { SignInOffer, offersIn, offersOf } from './sessions/sign-in-offers.js';

@ObjectType('Factor', { description: 'A passkey or an authenticator app of a person.', simpleResolvers: true })
export class FactorView {
  @Field(() => ID, { description: 'Id, for removeFactor.' })
  @Allow(person)
  id!: string;
  @Field(() => SecondFactor, { nullable: true, description: 'APP or PASSKEY.' })
  @Allow(person)
  kind!: SecondFactor;
  @Field(() => String, { nullable: true, description: 'What the person calls it.' })
  @Allow(person)
  name!: string;
  @Field(() => Date, { nullable: true, description: 'Since when it counts.' })
  @Allow(person)
  confirmedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was last used.' })
  @Allow(person)
  usedAt!: Date | null;
}

@ObjectType('Account', { description: 'What signs the person in, for themselves alone.', simpleResolvers: true })
export class AccountView {
  @Field(() => String, { nullable: true, description: 'Name.' })
  @Allow(person)
  name!: string;
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  @Allow(person)
  email!: string;
  @Field(() => String, { nullable: true, description: 'An address that waits to be confirmed.' })
  @Allow(person)
  pendingEmail!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'False where the person only ever signs in through an identity provider.' })
  @Allow(person)
  hasPassword!: boolean;
  @Field(() => Number, { nullable: true, description: 'Recovery codes that are left.' })
  @Allow(person)
  recoveryCodes!: number;
  @Field(() => Date, { nullable: true, description: 'When those that are left were made.' })
  @Allow(person)
  recoveryCodesMadeAt!: Date | null;
  @Field(() => SecurityQuestion, { nullable: true, description: 'The security question that was chosen.' })
  @Allow(person)
  question!: SecurityQuestion | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether an authority of the person asks one at a reset.' })
  @Allow(person)
  asksQuestion!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'True where an authority that the person works for requires a passkey or an app, and this session has proved only a mailed code: set one up to get the role.' })
  @Allow(person)
  needsStrongFactor!: boolean;
}

const sql = `select u.name, u.email, (select new_email from email_change where user_id = u.id and confirmed_at is null and undone_at is null and expires_at > $2 limit 1) as "pendingEmail",
    exists (select from credential where user_id = u.id) as "hasPassword", (select count(*)::int from recovery_code where user_id = u.id and used_at is null) as "recoveryCodes", (select max(created_at) from recovery_code where user_id = u.id and used_at is null) as "recoveryCodesMadeAt",
    (select question from security_answer where user_id = u.id) as question,
    exists (select from authority a join authority_policy p on p.id = a.policy_id where p.security_question and a.code in (select authority_code from staff_role where user_id = u.id and ended_at is null union select authority_code from membership where user_id = u.id and state in ('REQUESTED', 'APPROVED'))) as "asksQuestion",
    exists (select from session s, staff_role r join authority a on a.code = r.authority_code join authority_policy p on p.id = a.policy_id where s.id = $3 and s.factor = 'EMAIL' and r.user_id = u.id and r.ended_at is null and p.strong_factor_for_staff) as "needsStrongFactor"
  from "user" u where u.id = $1`;

@Resolver(() => AccountView)
export class AccountResolver {
  @Query(() => AccountView, { nullable: true, description: 'What signs you in: for the page of your account.' })
  @Allow(person)
  async myAccount(@Ctx() { viewer, now, services }: Context): Promise<AccountView> {
    const [row] = await services.database.read({ realm: 'accounts' }, { text: sql, values: [viewer.id, now, viewer.sessionId] });
    if (!row) throw unauthenticated();
    return row as unknown as AccountView;
  }

  @FieldResolver(() => [SignInOffer], { nullable: true, description: 'What waits for a word of the person.' })
  @Allow(person)
  async offers(@Ctx() { viewer, services }: Context): Promise<SignInOffer[]> {
    const [row] = await services.database.read({ realm: 'accounts' }, offersOf(viewer.id!));
    return offersIn(row);
  }

  @FieldResolver(() => [FactorView], { nullable: true, description: 'Passkeys and authenticator apps, the oldest first.' })
  @Allow(person)
  async factors(@Ctx() { viewer, services }: Context): Promise<FactorView[]> {
    const rows = await services.database.read({ realm: 'accounts' }, { text: 'select id, kind, name, confirmed_at as "confirmedAt", used_at as "usedAt" from factor where user_id = $1 and confirmed_at is not null order by confirmed_at, id', values: [viewer.id] });
    return rows as unknown as FactorView[];
  }
}
