import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { conflict, invalid, notFound, notNow } from '../kernel/errors.js';
import { countCharacters, oneLine, toStoredText } from '../kernel/text.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { CaseMessage } from './case-message.js';
import { tellOfMessage } from './tell.js';
import { OfCaseInput, lockWrittenCase, sideOf } from './written-case.js';

@InputType()
export class WriteMessageInput extends OfCaseInput {
  @Field(() => ID, { nullable: true, description: 'The thread to go on with; leave it out to begin one.' })
  thread?: string | null;
  @Field(() => String, { nullable: true, description: 'What a new thread is about, 1 to 150 characters in one line.' })
  topic?: string | null;
  @Field(() => String, { description: 'The message, up to 10,000 characters. Everybody of the setting who sees the case reads it, and so do caseworkers; the family may ask to.' })
  text!: string;
  @Field(() => String, { description: 'A text of your own, 8 to 100 characters, new for each message: a repeat with the same one sends nothing twice.' })
  idempotencyKey!: string;
}

const LONGEST = 10_000;

@Resolver()
export class WriteMessageResolver {
  @Mutation(() => CaseMessage, {
    nullable: true,
    description: 'Writes a message to the other side of a case. It cannot be changed afterwards. The other side is told by mail that there is one, and nothing of what it says. Errors: NOT_FOUND, REFUSED, NOT_NOW (a draft that the authority has not received, or no setting to write to), CONFLICT (the key was used for another message), INVALID, THROTTLED.',
  })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  @Writes('Review.messages', 'Assessment.messages')
  async writeMessage(@Arg('input', () => WriteMessageInput) input: WriteMessageInput, @Ctx() context: Context): Promise<CaseMessage> {
    const words = wordsOf(input.text);
    const topic = input.thread ? null : oneLine(input.topic ?? '', 'What it is about', 150, 'topic');
    const key = oneLine(input.idempotencyKey, 'The key', 100, 'idempotencyKey');
    if (countCharacters(key) < 8) throw invalid('The key must be 8 to 100 characters.', { field: 'idempotencyKey' });
    await context.services.throttle.count('caseMessages', context.viewer.id ?? '');
    return context.change(async (unit) => {
      const { row, type, check } = await lockWrittenCase(unit, input);
      const act = check('writeMessage');
      if (!row.settingId) throw notNow('No setting takes part in this case, so there is nobody to write to.', []);
      const sent = await unit.em.findOne(CaseMessage, { writtenById: unit.viewer.id!, key });
      if (sent) return sameMessage(sent, row.id, words);
      const id = newId();
      const threadId = input.thread ? await threadOf(unit, row.id, input.thread) : id;
      const message = unit.em.create(CaseMessage, { id, caseId: row.id, authorityCode: row.authorityCode, settingId: row.settingId, childId: row.childId, threadId, topicGiven: topic, words, side: sideOf(unit, row), writtenAt: unit.now, writtenById: unit.viewer.id!, writtenByName: unit.viewer.name, key, withdrawnAt: null }, { persist: true });
      unit.audit({ act, audience: 'BOTH', authorityCode: row.authorityCode, settingId: row.settingId, childId: row.childId, subjectType: type, subjectId: row.id, fields: ['messages'] });
      await tellOfMessage(context, unit, { row, type }, message);
      return Object.assign(message, { isUnread: false });
    });
  }
}

function wordsOf(typed: string): string {
  const text = toStoredText(typed).trim();
  if (text === '') throw invalid('Write the message.', { field: 'text' });
  const surplus = countCharacters(text) - LONGEST;
  if (surplus > 0) throw invalid(`The message must be ${LONGEST.toLocaleString('en-GB')} characters or less. It is ${surplus} too long.`, { field: 'text', limit: LONGEST, surplus });
  return text;
}

/** A repeat of what was sent already gives the same message. */
function sameMessage(sent: CaseMessage, caseId: string, words: string): CaseMessage {
  if (sent.caseId !== caseId || sent.words !== words) throw conflict('Another message was sent with this key. Send this one with a new key.', { field: 'idempotencyKey' });
  return Object.assign(sent, { isUnread: false });
}

async function threadOf(unit: Unit, caseId: string, thread: string): Promise<string> {
  const first = isUuid(thread) ? await unit.em.findOne(CaseMessage, { id: thread, caseId }) : null;
  if (!first || first.threadId !== first.id) throw notFound('thread');
  return first.id;
}
