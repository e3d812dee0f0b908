import { Field, ObjectType } from 'type-graphql';
import { Allow, anybody } from '../../access/index.js';
import type { Context } from '../../context.js';
import { newId } from '../../database/columns.js';
import { newToken, tokenHash } from '../../kernel/seal.js';
import type { Unit } from '../../unit.js';
import { auditPerson } from '../about-person.js';
import { type FactorKind, Session } from '../credential.js';
import { strictestPolicy } from '../find.js';
import { SESSION_PREFIX } from '../session.js';
import { namedAs } from '../team-mailbox.js';
import { addressRange } from './device-words.js';
import { SignInOffer, offersFor } from './sign-in-offers.js';

@ObjectType({ description: 'A sign-in or a confirmation that is complete.', simpleResolvers: true })
export class SignInCompleted {
  @Field(() => String, { nullable: true, description: 'The session: send it as Authorization: Bearer. A token from before works no more.' })
  @Allow(anybody)
  sessionToken!: string;
  @Field(() => Date, { nullable: true, description: 'When the session ends whatever happens.' })
  @Allow(anybody)
  expiresAt!: Date;
  @Field(() => String, { nullable: true, description: 'At a sign-in in a new browser: keep it there, and give it to signIn and confirmSignIn. It opens nothing.' })
  @Allow(anybody)
  deviceToken?: string | null;
  @Field(() => [SignInOffer], { nullable: true, description: 'At a sign-in: what to show the person first.' })
  @Allow(anybody)
  offers?: SignInOffer[];
}

/**
 * Begins a session for somebody who has proved who they are.
 * @param actingName who acts, where the account is a team mailbox
 */
export async function openSession(context: Context, unit: Unit, person: { id: string; name: string }, factor: FactorKind, actingName: string | null = null): Promise<SignInCompleted> {
  const policy = await strictestPolicy(unit, person.id);
  const token = `${SESSION_PREFIX}${newToken()}`;
  const expiresAt = new Date(unit.now.getTime() + policy.absoluteHours * 3_600_000);
  const { agent, address } = context.device;
  const actor = { kind: 'PERSON', id: person.id, name: namedAs(person.name, actingName) } as const;
  if (await isElsewhere(unit, person.id, address)) await auditPerson(unit, person.id, { act: 'user.signedInFromTwoPlaces', actor });
  unit.em.create(Session, { id: newId(), tokenHash: tokenHash(token), userId: person.id, startedAt: unit.now, activeAt: unit.now, idleMinutes: policy.idleMinutes, expiresAt, factor, confirmedAt: unit.now, actingName, device: { agent: agent.slice(0, 200), address } }, { persist: true });
  await auditPerson(unit, person.id, { act: 'user.signedIn', actor });
  return { sessionToken: token, expiresAt, offers: await offersFor(unit, person.id) };
}

/** Whether the person is at work from another network at this very time: a shared account, or a stolen one. */
async function isElsewhere(unit: Unit, userId: string, address: string): Promise<boolean> {
  const others = await unit.em.find(Session, { userId, endedAt: null, expiresAt: { $gt: unit.now }, activeAt: { $gt: new Date(unit.now.getTime() - 10 * 60_000) } });
  return others.some(({ device }) => device && addressRange(device.address) !== addressRange(address));
}
