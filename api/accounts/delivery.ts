import { Ctx, Field, ID, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow, administratorOfAuthority, anybody, hasRole } from '../access/index.js';
import type { Context } from '../context.js';

export enum Delivery {
  QUEUED = 'QUEUED',
  ACCEPTED = 'ACCEPTED',
  DEFERRED = 'DEFERRED',
  FAILED = 'FAILED',
}
registerEnumType(Delivery, {
  name: 'Delivery',
  description: 'How a mail fares.',
  valuesConfig: {
    QUEUED: { description: 'It is about to be sent.' },
    ACCEPTED: { description: 'The mail server has taken it.' },
    DEFERRED: { description: 'The mail server cannot be reached, or asks to try later; that is done.' },
    FAILED: { description: 'The mail server has refused it for good, or it was too old to be of use.' },
  },
});

const states: Readonly<Record<string, Delivery>> = { QUEUED: Delivery.QUEUED, ACCEPTED: Delivery.ACCEPTED, DEFERRED: Delivery.DEFERRED, BOUNCED: Delivery.FAILED, EXPIRED: Delivery.FAILED };

/** How the mail of a code fares. */
export async function deliveryOf({ services }: Context, mailId: string | null | undefined): Promise<Delivery | null> {
  if (!mailId) return null;
  const [row] = await services.database.read({ realm: 'accounts' }, { text: 'select state from mail where id = $1', values: [mailId] });
  return row ? states[String(row['state'])]! : null;
}

@ObjectType({ description: 'A mail to somebody of the authority that did not arrive, or has not yet.', simpleResolvers: true })
export class UndeliveredMail {
  @Field(() => ID, { description: 'Id.' })
  @Allow(administratorOfAuthority)
  id!: string;
  @Field(() => String, { nullable: true, description: 'Address that it was to go to.' })
  @Allow(administratorOfAuthority)
  recipient!: string;
  @Field(() => String, { nullable: true, description: 'What kind of mail, such as sign-in-code; its words are not kept.' })
  @Allow(administratorOfAuthority)
  template!: string;
  @Field(() => Delivery, { nullable: true, description: 'DEFERRED or FAILED.' })
  @Allow(administratorOfAuthority)
  delivery!: Delivery;
  @Field(() => Date, { nullable: true, description: 'When it was written.' })
  @Allow(administratorOfAuthority)
  queuedAt!: Date;
  @Field(() => Number, { nullable: true, description: 'How often it was tried.' })
  @Allow(administratorOfAuthority)
  tries!: number;
  @Field(() => String, { nullable: true, description: 'Code that the mail server answered with.' })
  @Allow(administratorOfAuthority)
  answer!: string | null;
}

const undelivered = `select * from (
    select m.id, m.recipient, m.template, m.state, m.queued_at as "queuedAt", m.tries, m.answer, (
      select code from (
        select r.authority_code as code from staff_role r join "user" u on u.id = r.user_id where u.email = m.recipient and r.ended_at is null
        union all select s.authority_code from membership s join "user" u on u.id = s.user_id where u.email = m.recipient and s.state in ('REQUESTED', 'APPROVED')
        union all select g.authority_code from registration g where g.email = m.recipient) codes
      where code = any($1::text[]) limit 1) as "authorityCode"
    from mail m where m.state in ('DEFERRED', 'BOUNCED', 'EXPIRED') and m.queued_at > $2::timestamptz - interval '30 days') mails
  where "authorityCode" is not null order by "queuedAt" desc, id desc limit 200`;

/** Mails are in trouble where one waits that was tried in vain, and none has gone out since. */
const trouble = `select exists (select from mail d where d.state = 'DEFERRED' and not exists (select from mail a where a.state = 'ACCEPTED' and a.handed_over_at > d.queued_at)) as trouble`;

@Resolver()
export class DeliveryResolver {
  @Query(() => Delivery, { nullable: true, description: 'Whether mails go out at present: ACCEPTED, or DEFERRED where the mail server cannot be reached. It says the same to everybody, and nothing about an address.' })
  @Allow(anybody)
  async mailDelivery(@Ctx() { services }: Context): Promise<Delivery> {
    const [row] = await services.database.read({ realm: 'accounts' }, { text: trouble });
    return row?.['trouble'] ? Delivery.DEFERRED : Delivery.ACCEPTED;
  }

  @Query(() => [UndeliveredMail], { nullable: true, description: 'Mails of the last 30 days to people of your authority that did not arrive, or have not yet; the newest first, 200 at most.' })
  @Allow(administratorOfAuthority)
  async undeliveredMails(@Ctx() { viewer, now, services }: Context): Promise<UndeliveredMail[]> {
    const codes = [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'ADMINISTRATOR'));
    const rows = await services.database.read({ realm: 'accounts' }, { text: undelivered, values: [codes, now] });
    return rows.map(({ state, ...row }) => ({ ...row, delivery: states[String(state)]! }) as UndeliveredMail);
  }
}
