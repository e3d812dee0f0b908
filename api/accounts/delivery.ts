import { Ctx, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow, anybody } from '../access/index.js';
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
}
