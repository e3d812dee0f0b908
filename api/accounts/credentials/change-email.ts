import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, anybody, person, requireFreshFactor } from '../../access/index.js';
import type { Context } from '../../context.js';
import { newId } from '../../database/columns.js';
import { notFound, notNow } from '../../kernel/errors.js';
import { newToken, tokenHash } from '../../kernel/seal.js';
import type { Unit } from '../../unit.js';
import { auditPerson } from '../about-person.js';
import { type EmailAddress, judgeEmail, parseEmail } from '../email-address.js';
import { endSessionsOf } from '../end-sessions.js';
import { looksShared } from '../team-mailbox.js';
import { RegistrationState } from '../register.js';
import { User } from '../user.js';
import { mailConfirmation, mailExisting, mailNotice } from './email-letters.js';
import { policiesOf } from './policies-of.js';
import { mailReset } from './start-reset.js';
import { EmailChange } from './stored.js';

/** Hours for which the link to the new address works, and for which the one to the old address undoes it. */
export const CHANGE_HOURS = 12;
export const UNDO_HOURS = 7 * 24;

@ObjectType({ description: 'What the link in the mail about a change of address stands for. Looking at it changes nothing.', simpleResolvers: true })
export class EmailChangeLink {
  @Field(() => RegistrationState, { nullable: true, description: 'Whether it still works.' })
  @Allow(anybody)
  state!: RegistrationState;
  @Field(() => String, { nullable: true, description: 'The new address; shown to whoever has the link alone.' })
  @Allow(anybody)
  newEmail!: string;
  @Field(() => Boolean, { nullable: true, description: 'True for the link that went to the old address and undoes the change.' })
  @Allow(anybody)
  undoes!: boolean;
}

@Resolver()
export class ChangeEmailResolver {
  @Mutation(() => Boolean, { nullable: true, description: 'Asks for another e-mail address: a link goes to the new one, a notice with a way to undo it to the old one. Nothing changes before the link is followed. Takes a fresh second factor. Errors: INVALID (with reason PRIVATE_EMAIL where a policy refuses it), REFUSED (FACTOR_NOT_FRESH), THROTTLED.' })
  @Allow(person)
  async changeEmail(@Arg('email', () => String) typed: string, @Ctx() context: Context): Promise<boolean> {
    requireFreshFactor(context);
    const { config, throttle } = context.services;
    const email = parseEmail(typed);
    const id = context.viewer.id!;
    await throttle.count('emailChanges', id);
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const user = await unit.em.findOneOrFail(User, { id });
      if (user.emailKey === email.key) throw notNow('That is your address already.');
      for (const policy of await policiesOf(unit, id)) judgeEmail(email, policy);
      await supersede(unit, id);
      const [token, undo] = [newToken(), newToken()];
      const expiresAt = new Date(unit.now.getTime() + CHANGE_HOURS * 3_600_000);
      unit.em.create(EmailChange, { id: newId(), userId: id, oldEmail: user.email, newEmail: email.address, tokenHash: tokenHash(token), undoHash: tokenHash(undo), askedAt: unit.now, expiresAt }, { persist: true });
      if (await isTaken(unit, email)) mailExisting(unit, config, email.address);
      else mailConfirmation(unit, config, email.address, token, expiresAt);
      mailNotice(unit, config, user.email, email.address, undo);
      await auditPerson(unit, id, { act: 'user.emailChangeAsked' });
    });
    return true;
  }

  @Query(() => EmailChangeLink, { nullable: true, description: 'What the link in a mail about a change of address stands for. Errors: NOT_FOUND.' })
  @Allow(anybody)
  emailChangeLink(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<EmailChangeLink> {
    return context.changeAs({ realm: 'accounts' }, async (unit) => {
      const hash = tokenHash(token);
      const change = await unit.em.findOne(EmailChange, { $or: [{ tokenHash: hash }, { undoHash: hash }] });
      if (!change) throw notFound('link');
      const undoes = change.undoHash === hash;
      return { state: undoes ? undoState(change, context.now) : changeState(change, context.now), newEmail: change.newEmail, undoes };
    });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Changes the address to the one whose link this is; ends every session. Errors: NOT_FOUND, NOT_NOW.' })
  @Allow(anybody)
  async confirmEmail(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<boolean> {
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const change = await unit.em.findOne(EmailChange, { tokenHash: tokenHash(token) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!change) throw notFound('link');
      if (changeState(change, context.now) !== RegistrationState.WAITING) throw notNow('This link works no more. Ask for the change again.', ['changeEmail']);
      change.confirmedAt = unit.now;
      await moveTo(unit, change.userId, parseEmail(change.newEmail), 'user.emailChanged');
    });
    return true;
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Undoes a change of address from the old one, within a week: the old address holds again, every session ends, and a link to choose a new password is mailed. Errors: NOT_FOUND, NOT_NOW.' })
  @Allow(anybody)
  async undoEmailChange(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<boolean> {
    await context.changeAs({ realm: 'accounts' }, async (unit) => {
      const change = await unit.em.findOne(EmailChange, { undoHash: tokenHash(token) }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!change) throw notFound('link');
      if (undoState(change, context.now) !== RegistrationState.WAITING) throw notNow('This link works no more. Tell your authority if your account is not yours any more.');
      change.undoneAt = unit.now;
      await moveTo(unit, change.userId, parseEmail(change.oldEmail), 'user.emailChangeUndone');
      await mailReset(unit, context.services.config, { id: change.userId, email: change.oldEmail }, { because: 'You have undone a change of your address. Whoever asked for it knew your password, so choose a new one.' });
    });
    return true;
  }
}

async function moveTo(unit: Unit, userId: string, email: EmailAddress, act: string): Promise<void> {
  if (await isTaken(unit, email, userId)) throw notNow('That address has an account of its own by now.');
  const user = await unit.em.findOneOrFail(User, { id: userId });
  Object.assign(user, { email: email.address, emailKey: email.key, teamMailbox: user.teamMailbox || looksShared(email.address) });
  await endSessionsOf(unit, userId);
  await auditPerson(unit, userId, { act, fields: ['email'], actor: { kind: 'PERSON', id: userId, name: user.name } });
}

/** Two accounts never share an address, whatever its letters; the database has the last word. */
async function isTaken(unit: Unit, { key }: EmailAddress, exceptId?: string): Promise<boolean> {
  return (await unit.em.count(User, { emailKey: key, ...(exceptId && { id: { $ne: exceptId } }) })) > 0;
}

const supersede = (unit: Unit, userId: string) => unit.em.nativeUpdate(EmailChange, { userId, confirmedAt: null, undoneAt: null }, { undoneAt: unit.now });

const changeState = (change: EmailChange, now: Date) =>
  change.confirmedAt ? RegistrationState.USED : change.undoneAt ? RegistrationState.SUPERSEDED : change.expiresAt < now ? RegistrationState.EXPIRED : RegistrationState.WAITING;

const undoState = (change: EmailChange, now: Date) =>
  change.undoneAt ? RegistrationState.USED : now.getTime() - change.askedAt.getTime() > UNDO_HOURS * 3_600_000 ? RegistrationState.EXPIRED : RegistrationState.WAITING;
