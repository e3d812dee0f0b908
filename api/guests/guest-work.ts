import { LockMode } from '@mikro-orm/core';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Writes, guestOfPass, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { AnswerInput, DraftPage, type Problem, ProblemType, SavedAnswer } from '../forms/index.js';
import { kinds } from '../forms/language/kinds/index.js';
import { conflict, invalid, notFound, notNow } from '../kernel/errors.js';
import { toStoredText } from '../kernel/text.js';
import type { Unit } from '../unit.js';
import { GuestPass, GuestPurpose } from './guest-pass.js';
import { ADVICE_PATH, formOfGuest, guestPage } from './guest-page.js';
import { guestHandlers } from './handlers.js';

@ObjectType({ description: 'A letter that a guest was mailed a link to; its PDF is at /guest/letter.', simpleResolvers: true })
export class GuestLetter {
  @Field(() => String, { description: 'Its words, plain text. A line that begins with # is a heading.' })
  @Allow(recordReader)
  body!: string;
  @Field(() => GraphQLLocalDate, { description: 'Day it was sent.' })
  @Allow(recordReader)
  sentOn!: string;
}

@ObjectType({ description: 'All that a guest sees: what they were asked for, and what they wrote.', simpleResolvers: true })
export class GuestWork {
  @Field(() => ID, { description: 'Id of their pass.' })
  @Allow(guestOfPass)
  id!: string;
  @Field(() => GuestPurpose, { nullable: true, description: 'What they are asked for.' })
  @Allow(guestOfPass)
  purpose!: GuestPurpose;
  @Field(() => String, { nullable: true, description: 'The same in words.' })
  @Allow(guestOfPass)
  title!: string;
  @Field(() => String, { nullable: true, description: 'Who asks.' })
  @Allow(guestOfPass)
  fromName!: string;
  @Field(() => String, { nullable: true, description: 'Code of the authority whose portal it is.' })
  @Allow(guestOfPass)
  authorityCode!: string;
  @Field(() => String, { nullable: true, description: 'Name of the child or young person whom it is about.' })
  @Allow(guestOfPass)
  childName!: string;
  @Field(() => String, { nullable: true, description: 'What whoever asks wrote to them.' })
  @Allow(guestOfPass)
  asks!: string | null;
  @Field(() => String, { nullable: true, description: 'Their own name, as whoever asks wrote it.' })
  @Allow(guestOfPass)
  name!: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which it is asked for.' })
  @Allow(guestOfPass)
  dueOn!: string | null;
  @Field(() => Date, { nullable: true, description: 'When the link ends.' })
  @Allow(guestOfPass)
  expiresAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When they sent it; it cannot be changed then.' })
  @Allow(guestOfPass)
  submittedAt!: Date | null;
  @Field(() => DraftPage, { nullable: true, description: 'The questions, with what they wrote.' })
  @Allow(guestOfPass)
  page!: DraftPage | null;
  @Field(() => GuestLetter, { nullable: true, description: 'The letter, where they were mailed the link to one.' })
  @Allow(guestOfPass)
  letter!: GuestLetter | null;
}

@InputType()
export class SaveGuestAnswersInput {
  @Field(() => [AnswerInput], { description: 'Up to 200 answers; all are saved, or none.' })
  answers!: AnswerInput[];
}

@ObjectType({ description: 'What became of what a guest sent.', simpleResolvers: true })
export class SubmitGuestWorkResult {
  @Field(() => Boolean, { description: 'Whether it was sent.' })
  @Allow(recordReader)
  submitted!: boolean;
  @Field(() => [ProblemType], { description: 'What stands in its way; nothing was sent then.' })
  @Allow(recordReader)
  problems!: Problem[];
}

@Resolver()
export class GuestWorkResolver {
  @Query(() => GuestWork, { nullable: true, description: 'What the guest who asks was asked for. Errors: REFUSED, UNAUTHENTICATED.' })
  @Allow(guestOfPass)
  guestWork(@Ctx() context: Context): Promise<GuestWork> {
    return context.change(async (unit) => toWork(context, await ownPass(unit)));
  }

  @Mutation(() => [SavedAnswer], { nullable: true, description: 'Stores what a guest types, as typed, up to 200,000 characters each. Whoever asked them sees none of it before it is sent. Errors: NOT_NOW (sent already), INVALID (not asked of them), CONFLICT (typed in another window meanwhile).' })
  @Allow(guestOfPass)
  @Writes('GuestWork.page')
  saveGuestAnswers(@Arg('input', () => SaveGuestAnswersInput) { answers }: SaveGuestAnswersInput, @Ctx() context: Context): Promise<SavedAnswer[]> {
    if (answers.length === 0 || answers.length > 200) throw invalid('Save 1 to 200 answers at a time.');
    return context.change(async (unit) => {
      const pass = await ownPass(unit, true);
      const page = await guestPage(context, pass);
      const asked = new Set(page?.questions.map(({ path }) => path));
      const strange = answers.find(({ path }) => !asked.has(path));
      if (strange) throw invalid('This is not asked of you.', { path: strange.path });
      const saved: { path: string; version: number; savedAt: Date }[] = [];
      const work = { ...pass.work };
      const conflicts: object[] = [];
      for (const { path, value: given, baseVersion } of answers) {
        const value = await accepted(context, pass, path, given);
        const stored = work[path] ?? { value: null, version: 0 };
        const same = JSON.stringify(stored.value) === JSON.stringify(value);
        if (!same && stored.version !== baseVersion) conflicts.push({ path, label: page!.questions.find((each) => each.path === path)!.label, yours: value, theirs: stored.value, version: stored.version, savedByName: 'You, in another window', savedAt: unit.now });
        else if (!same) work[path] = { value, version: stored.version + 1 };
        saved.push({ path, version: work[path]?.version ?? 0, savedAt: unit.now });
      }
      if (conflicts.length > 0) throw conflict('This was changed in another window since you opened it. Nothing was overwritten; choose which to keep.', { conflicts });
      pass.work = work;
      const after = await guestPage(context, pass);
      return saved.map((each) => {
        const problem = after?.questions.find(({ path }) => path === each.path)?.problem;
        return { ...each, ...(problem && { problem }) };
      });
    });
  }

  @Mutation(() => SubmitGuestWorkResult, { nullable: true, description: 'Sends what the guest wrote to whoever asked for it; it cannot be changed then. Errors: NOT_NOW (sent already; the form was submitted meanwhile).' })
  @Allow(guestOfPass)
  @Writes('GuestWork.submittedAt')
  async submitGuestWork(@Ctx() context: Context): Promise<SubmitGuestWorkResult> {
    const problems = await context.change(async (unit): Promise<Problem[]> => {
      const pass = await ownPass(unit, true);
      const page = await guestPage(context, pass);
      if (!page) throw notNow('There is nothing to send here.');
      if (!page.questions.some(({ value }) => value !== null && value !== '')) return [{ path: page.questions[0]?.path ?? 'page', code: 'REQUIRED', message: 'You have not written anything yet.' }];
      return page.questions.flatMap(({ problem }) => problem ?? []);
    });
    if (problems.length > 0) return { submitted: false, problems };
    await hand(context);
    return { submitted: true, problems: [] };
  }
}

/** With the rights of whoever asked, for this one pass: the guest has none of their own. */
async function hand(context: Context): Promise<void> {
  const before = await context.change(async (unit) => {
    const { authorityCode, settingId, purpose } = await ownPass(unit, true);
    return { authorityCode, settingId, purpose };
  });
  const identity = before.purpose === GuestPurpose.SECTION ? { realm: 'jobs' as const, settings: [before.settingId!] } : { realm: 'jobs' as const, authorities: [before.authorityCode] };
  await context.changeAs(identity, async (unit) => {
    const pass = await ownPass(unit, true);
    pass.submittedAt = unit.now;
    await guestHandlers.get(pass.purpose)!.submitted(context, unit, pass);
    unit.audit({ act: 'guest.submitted', audience: pass.purpose === GuestPurpose.SECTION ? 'SETTING' : 'AUTHORITY', authorityCode: pass.authorityCode, settingId: pass.settingId ?? null, childId: pass.childId, subjectType: pass.caseType, subjectId: pass.caseId, fields: ['guests'] });
  });
}

/** The pass of the guest who asks. Errors: NOT_FOUND, NOT_NOW (to write, where they have sent it). */
export async function ownPass(unit: Unit, toWrite = false): Promise<GuestPass> {
  const pass = await unit.em.findOne(GuestPass, { id: unit.viewer.id! }, { filters: false, ...(toWrite && { lockMode: LockMode.PESSIMISTIC_WRITE }) });
  if (!pass || pass.withdrawnAt || pass.expiresAt <= unit.now) throw notFound('link');
  if (toWrite && pass.submittedAt) throw notNow('You have sent this already, so it cannot be changed. Ask whoever asked you, if something must change.');
  return pass;
}

async function accepted(context: Context, pass: GuestPass, path: string, value: unknown) {
  if (path === ADVICE_PATH && pass.purpose === GuestPurpose.ADVICE) {
    const text = typeof value === 'string' ? toStoredText(value) : '';
    if (text.length > 200_000) throw invalid('An answer may have 200,000 characters.', { path });
    return text === '' ? null : text;
  }
  const { question } = (await formOfGuest(context, pass)).at(path);
  return kinds[question.kind].accept(value, question);
}

async function toWork(context: Context, pass: GuestPass): Promise<GuestWork> {
  const { id, purpose, title, name, shown, dueOn = null, expiresAt, submittedAt = null } = pass;
  return { id, purpose, title, authorityCode: pass.authorityCode, fromName: shown.fromName, childName: shown.childName, asks: shown.asks, name, dueOn, expiresAt, submittedAt, page: await guestPage(context, pass), letter: shown.letter ?? null };
}
