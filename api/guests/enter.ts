import { randomInt } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow, anybody, guestOfPass } from '../access/index.js';
import type { Context } from '../context.js';
import { PortalError, notFound, notNow } from '../kernel/errors.js';
import { keyed, newToken, tokenHash } from '../kernel/seal.js';
import { send } from '../messages/index.js';
import type { Unit } from '../unit.js';
import { GuestPass } from './guest-pass.js';
import { GUEST_MINUTES, GUEST_PREFIX } from './guest-viewer.js';

export enum GuestLinkState {
  OPEN = 'OPEN',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(GuestLinkState, { name: 'GuestLinkState', description: 'Whether the link of a guest works.', valuesConfig: { OPEN: { description: 'It works.' }, EXPIRED: { description: 'Its time is over.' }, WITHDRAWN: { description: 'It was taken back.' } } });

@ObjectType({ description: 'What the link of a guest says before the code: who asks, and nothing about whom.', simpleResolvers: true })
export class GuestLink {
  @Field(() => GuestLinkState, { description: 'Whether it works.' })
  @Allow(anybody)
  state!: GuestLinkState;
  @Field(() => String, { description: 'Who asks: a setting or an authority.' })
  @Allow(anybody)
  fromName!: string;
  @Field(() => String, { description: 'Code of the authority whose portal it is, for name and colour.' })
  @Allow(anybody)
  authorityCode!: string;
}

@ObjectType({ description: 'A code on its way to a guest.', simpleResolvers: true })
export class GuestCodeSent {
  @Field(() => String, { description: 'Where it was mailed to, with most letters hidden.' })
  @Allow(anybody)
  sentTo!: string;
  @Field(() => Int, { description: 'Minutes for which it can be used.' })
  @Allow(anybody)
  minutes!: number;
}

@ObjectType({ description: 'A guest who came in.', simpleResolvers: true })
export class GuestEntered {
  @Field(() => String, { description: `Sent as Authorization: Bearer; for ${GUEST_MINUTES} minutes it opens what the guest was asked for, and nothing else.` })
  @Allow(anybody)
  guestToken!: string;
}

@InputType()
export class EnterAsGuestInput {
  @Field(() => String, { description: 'From the link.' })
  token!: string;
  @Field(() => String, { description: 'The code of six digits from the mail.' })
  code!: string;
}

const CODE_MINUTES = 10;
const MOST_TRIES = 5;
const accounts = { realm: 'accounts' } as const;

@Resolver()
export class EnterAsGuestResolver {
  @Query(() => GuestLink, { nullable: true, description: 'What a link to a guest is worth now. Looking uses nothing up, however often a mail scanner does. Errors: NOT_FOUND, THROTTLED.' })
  @Allow(anybody)
  async guestLink(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<GuestLink> {
    await context.services.throttle.count('guestLinks', context.device.address);
    return context.changeAs(accounts, async (unit) => {
      const pass = await passOf(unit, token);
      return { state: stateOf(pass, context.now), fromName: pass.shown.fromName, authorityCode: pass.authorityCode };
    });
  }

  @Mutation(() => GuestCodeSent, { nullable: true, description: `Mails the guest of a link a code for ${CODE_MINUTES} minutes; the one before stops working. Errors: NOT_FOUND, NOT_NOW (the link’s time is over, or it was taken back), THROTTLED.` })
  @Allow(anybody)
  sendGuestCode(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<GuestCodeSent> {
    return context.changeAs(accounts, async (unit) => {
      const pass = await openPass(unit, token);
      await context.services.throttle.count('guestCodes', pass.id);
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const expiresAt = new Date(unit.now.getTime() + CODE_MINUTES * 60_000);
      Object.assign(pass, { codeHash: codeHashOf(context, pass, code), codeExpiresAt: expiresAt, codeTries: 0 });
      send(unit, context.services.config, { template: 'guestCode', to: pass.email, subject: 'Your code', paragraphs: [`Your code is ${code}. It works for ${CODE_MINUTES} minutes, once.`, 'If you have not just opened a link and asked for it, do nothing.'], expiresAt });
      unit.audit({ act: 'guest.codeSent', audience: 'AUDITOR', authorityCode: pass.authorityCode, settingId: pass.settingId ?? null, childId: pass.childId, subjectType: 'GuestPass', subjectId: pass.id, actor: { kind: 'GUEST', id: pass.id, name: pass.name } });
      return { sentTo: masked(pass.email), minutes: CODE_MINUTES };
    });
  }

  @Mutation(() => GuestEntered, { nullable: true, description: `Lets a guest in with link and code, which is used up; where they were in already, that ends. After ${MOST_TRIES} wrong codes a new one is needed. Errors: NOT_FOUND, NOT_NOW, UNAUTHENTICATED (wrong or old), THROTTLED.` })
  @Allow(anybody)
  async enterAsGuest(@Arg('input', () => EnterAsGuestInput) { token, code }: EnterAsGuestInput, @Ctx() context: Context): Promise<GuestEntered> {
    const guestToken = GUEST_PREFIX + newToken();
    // A wrong code is counted, so its transaction is kept.
    const entered = await context.changeAs(accounts, async (unit) => {
      const pass = await openPass(unit, token);
      await context.services.throttle.count('guestTries', pass.id);
      const usable = pass.codeHash && pass.codeExpiresAt && pass.codeExpiresAt > unit.now && pass.codeTries < MOST_TRIES;
      if (!usable || codeHashOf(context, pass, code.trim()) !== pass.codeHash) {
        pass.codeTries += 1;
        return false;
      }
      Object.assign(pass, { codeHash: null, codeExpiresAt: null, codeTries: 0, sessionHash: tokenHash(guestToken), sessionUntil: new Date(unit.now.getTime() + GUEST_MINUTES * 60_000), openedAt: pass.openedAt ?? unit.now });
      unit.audit({ act: 'guest.entered', audience: pass.purpose === 'SECTION' ? 'SETTING' : 'AUTHORITY', authorityCode: pass.authorityCode, settingId: pass.settingId ?? null, childId: pass.childId, subjectType: pass.caseType, subjectId: pass.caseId, fields: ['guests'], actor: { kind: 'GUEST', id: pass.id, name: pass.name } });
      return true;
    });
    if (!entered) throw new PortalError('UNAUTHENTICATED', 'The code is not right, or it is too old. Look at the newest mail, or ask for another code.');
    return { guestToken };
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Ends the stay of the guest who asks; their link goes on working.' })
  @Allow(guestOfPass)
  async leaveAsGuest(@Ctx() context: Context): Promise<boolean> {
    await context.changeAs(accounts, (unit) => unit.em.execute('update guest_pass set session_hash = null where id = ?', [context.viewer.id]));
    return true;
  }
}

const codeHashOf = ({ services: { config } }: Context, { id }: GuestPass, code: string) => keyed(config.SECRET_KEY, 'guest code', `${id} ${code}`);

export function stateOf({ withdrawnAt, expiresAt }: GuestPass, now: Date): GuestLinkState {
  if (withdrawnAt) return GuestLinkState.WITHDRAWN;
  return expiresAt <= now ? GuestLinkState.EXPIRED : GuestLinkState.OPEN;
}

async function passOf(unit: Unit, token: string): Promise<GuestPass> {
  const found = token.length <= 200 ? await unit.em.findOne(GuestPass, { tokenHash: tokenHash(token) }, { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!found) throw notFound('link');
  return found;
}

async function openPass(unit: Unit, token: string): Promise<GuestPass> {
  const pass = await passOf(unit, token);
  const state = stateOf(pass, unit.now);
  if (state === GuestLinkState.WITHDRAWN) throw notNow(`${pass.shown.fromName} has taken this link back. Ask them if you think that is a mistake.`);
  if (state === GuestLinkState.EXPIRED) throw notNow(`The time of this link is over. Ask ${pass.shown.fromName} for a new one; what you typed is kept.`);
  return pass;
}

const masked = (email: string): string => email.replace(/^(.)[^@]*/, '$1•••');
