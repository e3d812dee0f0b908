import { LockMode } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { type Assessment, lockAssessment } from '../assessments/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { conflict, invalid, notFound, notNow, refused } from '../kernel/errors.js';
import { oneLine, reasonGiven } from '../kernel/text.js';
import { notify } from '../notifications/index.js';
import { isUuid } from '../reading/condition.js';
import { type Review, lockReview } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { Letter, LetterPdf, LetterState } from './letter.js';
import { type Values, filled, isBlock, named, problemsOf } from './placeholders.js';
import { shipped, shippedTemplates } from './shipped.js';
import { wordsOf } from './templates.js';
import { valuesOfAssessment, valuesOfReview } from './values.js';

@InputType()
export class WriteLetterInput {
  @Field(() => ID, { nullable: true, description: 'The review that it is about; or an assessment.' })
  review?: string | null;
  @Field(() => ID, { nullable: true, description: 'The request or assessment that it is about; or a review.' })
  assessment?: string | null;
  @Field(() => String, { description: 'Code of the template.' })
  template!: string;
  @Field(() => String, { description: 'Whom it is for, with the address where it goes by post: up to 500 characters.' })
  recipient!: string;
}

@InputType()
export class LetterInput {
  @Field(() => ID, { description: 'The letter.' })
  letter!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw; somebody else’s change since is a CONFLICT.' })
  expectedVersion?: number | null;
}

@InputType()
export class ChangeLetterInput extends LetterInput {
  @Field(() => String, { description: 'What it is about, up to 150 characters.' })
  title!: string;
  @Field(() => String, { description: 'Whom it is for, up to 500 characters.' })
  recipient!: string;
  @Field(() => String, { description: 'Its words, up to 40,000 characters.' })
  body!: string;
}

@InputType()
export class SendLetterInput extends LetterInput {
  @Field(() => Boolean, { description: 'Whether the setting gets a copy in the portal, and is told by mail.' })
  toSetting!: boolean;
}

@Resolver()
export class WriteLetterResolver {
  @Mutation(() => Letter, { nullable: true, description: 'Writes a letter on a case from a template, as a draft with what is known filled in. What is not known stands in square brackets. Errors: NOT_FOUND, REFUSED, NOT_NOW (the template does not fit; says which do), INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Letter.state', 'Letter.title', 'Letter.body', 'Letter.recipient', 'Letter.template')
  async writeLetter(@Arg('input', () => WriteLetterInput) { review, assessment, template, recipient: typed }: WriteLetterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Letter | null> {
    const recipient = reasonGiven(typed, 500, 'Whom the letter is for');
    const id = newId();
    await context.change(async (unit) => {
      const of = await caseOf(unit, review, assessment);
      if (!caseworkerOfAuthority.holds(unit.viewer, of.record)) throw refused('write a letter on this case', [caseworkerOfAuthority]);
      const fitting = shippedTemplates.filter(({ about, fits }) => about === of.about && fits(of.record));
      const chosen = shipped(template);
      if (!chosen || chosen.about === 'BLOCK') throw invalid('There is no such letter.', { field: 'template', possible: fitting.map(({ code }) => code) });
      if (!fitting.includes(chosen)) throw notNow('This letter does not fit where the case stands.', fitting.map(({ code }) => code));
      const { title, body } = await wordsOf(unit, of.record.authorityCode, template);
      const values: Values = { ...of.values, recipient: recipient.split('\n')[0]! };
      const { authorityCode, settingId = null, childId } = of.record;
      unit.em.create(
        Letter,
        { id, authorityCode, settingId, childId, caseId: of.record.id, template, title, recipient, body: filled(body, values, (name) => !isBlock(name)).text, state: LetterState.DRAFT, toSetting: false, pdf: LetterPdf.NONE, writtenByName: unit.viewer.name, writtenAt: unit.now, version: 1 },
        { persist: true },
      );
      say(unit, { id, authorityCode, settingId, childId }, 'letter.written', 'AUTHORITY', ['template', 'title', 'body', 'recipient']);
    });
    return context.reader.find(context.viewer, info, Letter, { id });
  }

  @Mutation(() => Letter, { nullable: true, description: 'Changes a letter that was not sent yet. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Letter.title', 'Letter.body', 'Letter.recipient')
  async changeLetter(@Arg('input', () => ChangeLetterInput) input: ChangeLetterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Letter | null> {
    const changes = { title: oneLine(input.title, 'The title', 150, 'title'), recipient: reasonGiven(input.recipient, 500, 'Whom the letter is for'), body: reasonGiven(input.body, 40_000, 'The letter') };
    await context.change(async (unit) => {
      const letter = await lockDraft(unit, input);
      Object.assign(letter, changes, { writtenByName: unit.viewer.name, writtenAt: unit.now });
      say(unit, letter, 'letter.changed', 'AUTHORITY', Object.keys(changes));
    });
    return context.reader.find(context.viewer, info, Letter, { id: input.letter });
  }

  @Mutation(() => Letter, { nullable: true, description: 'Sends a letter: puts the authority’s words on appeal, mediation and advice in, freezes it, makes its PDF, and gives the setting its copy where that was chosen. Print the PDF for the post. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID (something is still not known, or what the law asks for is missing).' })
  @Allow(caseworkerOfAuthority)
  @Writes('Letter.state', 'Letter.body', 'Letter.sentOn', 'Letter.sentByName', 'Letter.toSetting', 'Letter.pdf')
  async sendLetter(@Arg('input', () => SendLetterInput) input: SendLetterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Letter | null> {
    await context.change(async (unit) => {
      const letter = await lockDraft(unit, input);
      if (input.toSetting && !letter.settingId) throw invalid('The child attends no setting, so nobody would get the copy.', { field: 'toSetting' });
      const body = await finished(unit, letter);
      Object.assign(letter, { body, state: LetterState.SENT, toSetting: input.toSetting, sentOn: unit.today, sentByName: unit.viewer.name, pdf: LetterPdf.PREPARING });
      say(unit, letter, 'letter.sent', input.toSetting ? 'BOTH' : 'AUTHORITY', ['state', 'body', 'sentOn', 'toSetting']);
      unit.queue('make-letter', { letter: letter.id, authority: letter.authorityCode });
      if (input.toSetting) await tellSetting(context, unit, letter);
    });
    return context.reader.find(context.viewer, info, Letter, { id: input.letter });
  }

  @Mutation(() => Letter, { nullable: true, description: 'Gives up a letter that was not sent. It stays on the file. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Letter.state')
  async discardLetter(@Arg('input', () => LetterInput) input: LetterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Letter | null> {
    await context.change(async (unit) => {
      const letter = await lockDraft(unit, input);
      letter.state = LetterState.DISCARDED;
      say(unit, letter, 'letter.discarded', 'AUTHORITY', ['state']);
    });
    return context.reader.find(context.viewer, info, Letter, { id: input.letter });
  }
}

async function caseOf(unit: Unit, review?: string | null, assessment?: string | null): Promise<{ about: 'REVIEW' | 'ASSESSMENT'; record: (Review | Assessment) & { decision?: string | null }; values: Values }> {
  if (Boolean(review) === Boolean(assessment)) throw invalid('Name the review or the assessment that the letter is about, and not both.', { field: 'review' });
  if (review) {
    const record = await lockReview(unit, review);
    return { about: 'REVIEW', record, values: await valuesOfReview(unit, record) };
  }
  const record = await lockAssessment(unit, assessment!);
  return { about: 'ASSESSMENT', record, values: await valuesOfAssessment(unit, record) };
}

async function lockDraft(unit: Unit, { letter: id, expectedVersion }: LetterInput): Promise<Letter> {
  const letter = isUuid(id) ? await unit.em.findOne(Letter, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!letter) throw notFound('letter');
  if (!caseworkerOfAuthority.holds(unit.viewer, letter)) throw refused('change this letter', [caseworkerOfAuthority]);
  if (expectedVersion != null && expectedVersion !== letter.version) throw conflict('Somebody changed this letter since you looked. Look at it again.', { expectedVersion, currentVersion: letter.version });
  if (letter.state !== LetterState.DRAFT) throw notNow(`This letter was ${letter.state === LetterState.SENT ? 'sent' : 'given up'} already. Write a new one.`, ['writeLetter']);
  return letter;
}

/** The letter as it is sent: whole, with the authority's own blocks. */
async function finished(unit: Unit, letter: Letter): Promise<string> {
  const { mustHave } = await wordsOf(unit, letter.authorityCode, letter.template);
  const problems = [...problemsOf(letter.body, mustHave.filter(isBlock)), ...(/\[[^\]]*: not known\]/.test(letter.body) ? ['Something in square brackets is still not known: write it in.'] : [])];
  if (problems.length > 0) throw invalid(problems.join(' '), { field: 'body', problems });
  const blocks: Values = {};
  for (const name of named(letter.body).filter(isBlock)) {
    const { body } = await wordsOf(unit, letter.authorityCode, `BLOCK_${name.slice('block.'.length).toUpperCase()}`);
    const { text, missing } = filled(body, await valuesOf(unit, letter));
    if (missing.length > 0) throw invalid(`The authority’s words for {{${name}}} name what is not known on this case: ${missing.join(', ')}.`, { field: 'body', problems: missing });
    blocks[name as keyof Values] = text;
  }
  return filled(letter.body, blocks).text;
}

async function valuesOf(unit: Unit, { caseId }: Letter): Promise<Values> {
  const review = await lockReview(unit, caseId).catch(() => null);
  return review ? valuesOfReview(unit, review) : valuesOfAssessment(unit, await lockAssessment(unit, caseId));
}

async function tellSetting({ services: { config } }: Context, unit: Unit, { settingId, caseId, template }: Letter): Promise<void> {
  const people = await unit.em.execute<{ id: string }[]>(`select distinct user_id as id from membership where setting_id = ? and state = 'APPROVED' and role in ('COORDINATOR', 'HEAD')`, [settingId]);
  const path = shipped(template)?.about === 'ASSESSMENT' ? 'assessments' : 'reviews';
  await notify(config, unit, { event: 'LETTER_SENT', users: people.map(({ id }) => id), subject: 'A letter of the authority', paragraphs: ['The authority has sent a letter on one of your cases, with a copy for you. Sign in to read it.'], link: { says: 'Open the case in the portal', address: `${config.BASE_URL}/${path}/${caseId}` } });
}

const say = (unit: Unit, { id, authorityCode, settingId, childId }: Pick<Letter, 'id' | 'authorityCode' | 'settingId' | 'childId'>, act: string, audience: 'AUTHORITY' | 'BOTH', fields: string[]): void =>
  unit.audit({ act, audience, authorityCode, settingId, childId, subjectType: 'Letter', subjectId: id, fields });
