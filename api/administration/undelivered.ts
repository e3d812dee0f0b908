import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, administratorOfAuthority, hasRole, recordReader } from '../access/index.js';
import type { Context } from '../context.js';

@ObjectType({ description: 'A mail that did not arrive, or has not yet. Its words are not kept.', simpleResolvers: true })
export class UndeliveredMail {
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;
  @Field(() => String, { nullable: true, description: 'The address.' })
  @Allow(recordReader)
  recipient!: string;
  @Field(() => String, { nullable: true, description: 'What it was, such as sign-in-code.' })
  @Allow(recordReader)
  template!: string;
  @Field(() => String, { nullable: true, description: 'DEFERRED: will be tried again. BOUNCED: refused for good. EXPIRED: too old to be of use.' })
  @Allow(recordReader)
  state!: string;
  @Field(() => String, { nullable: true, description: 'What the mail server said: a number of SMTP or of the network.' })
  @Allow(recordReader)
  answer!: string | null;
  @Field(() => Int, { nullable: true, description: 'How often it was tried.' })
  @Allow(recordReader)
  tries!: number;
  @Field(() => Date, { nullable: true, description: 'When it was written.' })
  @Allow(recordReader)
  queuedAt!: Date;
}

/** Only mails to people of the authority, to those it or its settings have invited, and to those who register at its door. */
const sql = `
  select m.id, m.recipient, m.template, m.state, m.answer, m.tries, m.queued_at as "queuedAt" from mail m
  where m.state in ('DEFERRED', 'BOUNCED', 'EXPIRED') and m.queued_at > $2 and lower(m.recipient) in (
    select u.email_key from "user" u where u.id in (select user_id from staff_role where authority_code = any($1::text[]) union select user_id from membership where authority_code = any($1::text[]))
    union select email_key from invitation where authority_code = any($1::text[]) union select email_key from registration where authority_code = any($1::text[]))
  order by m.queued_at desc limit 200`;
const DAYS = 30;

@Resolver()
export class UndeliveredResolver {
  @Query(() => [UndeliveredMail], { nullable: true, description: 'Mails of the last 30 days to people of your authority that bounced, wait, or came too late; the newest 200.' })
  @Allow(administratorOfAuthority)
  async undeliveredMails(@Ctx() { viewer, services, now }: Context): Promise<UndeliveredMail[]> {
    const authorities = [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'ADMINISTRATOR'));
    return (await services.database.read({ realm: 'accounts' }, { text: sql, values: [authorities, new Date(now.getTime() - DAYS * 86_400_000)] })) as unknown as UndeliveredMail[];
  }
}
