import DataLoader from 'dataloader';
import { GraphQLJSON } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type RuleRow, Allow, caseworkerOnceSubmitted, identityOf, memberOfSetting, qualityReaderOnceSubmitted, recordReader, ruleNamed, vendorOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import type { ReadOf } from '../journal/reads.js';
import { refused, whoMay } from '../kernel/errors.js';
import { mayReadAnswer } from './draft.js';
import { type Contributors, withContributors } from './contributors.js';
import { FormVersion } from './form.js';
import type { Facts, Question } from './language/definition.js';
import { type LayoutEntry, type LayoutItem, type LayoutSection, answersOf, toLayout } from './language/layout.js';
import { kinds } from './language/kinds/index.js';
import type { AnswerRecord } from './language/record.js';
import { readersOf } from './language/sensitivity.js';
import { loadNotes, putNotes } from './notes.js';
import { isReadByOpening, recordOpenedReading } from './opened-reading.js';
import { RectificationNote } from './rectification-note.js';
import { formOfVersion, loadVersion } from './versions.js';

const readers = [memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted, vendorOfSetting] as const;

@ObjectType({ description: 'An answer as it was submitted.', simpleResolvers: true })
export class SubmittedAnswer {
  @Field(() => String, { description: 'Where it is, such as cyp.helped.' })
  @Allow(recordReader)
  path!: string;
  read!: () => unknown;
}

@ObjectType('RecordEntry', { description: 'A question with its answer in words.', simpleResolvers: true })
export class RecordEntry implements LayoutEntry {
  @Field(() => String, { description: 'Where it is.' })
  @Allow(recordReader)
  path!: string;
  @Field(() => String, { description: 'The question.' })
  @Allow(recordReader)
  label!: string;
  @Field(() => String, { description: 'Its kind.' })
  @Allow(recordReader)
  kind!: LayoutEntry['kind'];
  @Field(() => Boolean, { description: 'The child’s or the parents’ own words.' })
  @Allow(recordReader)
  voice!: boolean;
  @Field(() => String, { nullable: true, description: 'The answer in words, whole; missing where there is none, or where it is withheld.' })
  @Allow(recordReader)
  text!: string | null;
  @Field(() => Boolean, { description: 'True where there may be an answer that you may not see.' })
  @Allow(recordReader)
  withheld!: boolean;
  readers!: readonly string[];
  @Field(() => [String], { nullable: true, description: 'Who wrote the answer at the setting, in the order of their first writing; none where it was filled in from records.' })
  @Allow(recordReader)
  contributors?: readonly string[];
  @Field(() => [ID], { description: 'Ids of attached documents.' })
  @Allow(recordReader)
  files!: string[];
  @Field(() => [RectificationNote], { description: 'What somebody says is not right about it, and what was decided.' })
  @Allow(recordReader)
  notes!: RectificationNote[];
  @Field(() => [RecordItem], { description: 'For a list: its items.' })
  @Allow(recordReader)
  items!: RecordItem[];
}

@ObjectType('RecordItem', { description: 'An item of a list as it was submitted.', simpleResolvers: true })
export class RecordItem implements LayoutItem {
  @Field(() => String, { description: 'Id of the item.' })
  @Allow(recordReader)
  id!: string;
  @Field(() => String, { description: 'What it is called.' })
  @Allow(recordReader)
  title!: string;
  @Field(() => [RecordEntry], { description: 'Its questions and answers.' })
  @Allow(recordReader)
  entries!: RecordEntry[];
}

@ObjectType('RecordSection', { description: 'A section as it was submitted.', simpleResolvers: true })
export class RecordSection implements LayoutSection {
  @Field(() => String, { description: 'Key of the section.' })
  @Allow(recordReader)
  key!: string;
  @Field(() => String, { description: 'Title.' })
  @Allow(recordReader)
  title!: string;
  @Field(() => Boolean, { description: 'True where it holds sealed answers: the authority sees them only if the case is assigned to them, or after opening the section with a reason.' })
  @Allow(recordReader)
  sealed!: boolean;
  @Field(() => [RecordEntry], { description: 'Questions and answers, those asked.' })
  @Allow(recordReader)
  entries!: RecordEntry[];
}

/** A submission with what rules must know of the case it belongs to. */
@ObjectType('Submission', { description: 'What was submitted, whole and unchangeable.', simpleResolvers: true })
export class SubmissionView {
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;
  @Field(() => Int, { nullable: true, description: '1 for the first, 2 after one return.' })
  @Allow(...readers)
  number!: number;
  @Field(() => String, { nullable: true, description: 'Receipt number.' })
  @Allow(...readers)
  receipt!: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 over the form version and the answers.' })
  @Allow(...readers)
  hash!: string;
  @Field(() => String, { nullable: true, description: 'Variant of the form.' })
  @Allow(...readers)
  variant!: string;
  @Field(() => Date, { nullable: true, description: 'When it was submitted.' })
  @Allow(...readers)
  submittedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who submitted it, as they were named then.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  submittedByName!: string;
  @Field(() => String, { nullable: true, description: 'The head of the setting who approved these very answers; missing where the authority does not ask for it.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  signedOffByName?: string | null;
  @Field(() => Date, { nullable: true, description: 'When the head approved them.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  signedOffAt?: Date | null;
  formVersionId!: string;
  record!: AnswerRecord;
  contributors?: Contributors | null;
  facts!: Facts;
  authorityCode!: string;
  settingId!: string;
  childId!: string;
  responseId!: string;
  assignedToId?: string | null;
}

@Resolver(() => RecordEntry)
export class RecordEntryResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Where it is withheld: for whom it is, and who gives access. Missing where it is not.' })
  @Allow(recordReader)
  why(@Root() { withheld, readers }: RecordEntry): string | null {
    return withheld ? whoMay(readers.map(ruleNamed)) : null;
  }
}

@Resolver(() => SubmittedAnswer)
export class SubmittedAnswerResolver {
  @FieldResolver(() => GraphQLJSON, { nullable: true, description: 'The answer: text, number, true or false, a list of codes, an ISO date. Null with the error REFUSED where its question is not for you.' })
  @Allow(recordReader)
  value(@Root() answer: SubmittedAnswer): unknown {
    return answer.read();
  }
}

@Resolver(() => SubmissionView)
export class SubmissionResolver {
  @FieldResolver(() => FormVersion, { nullable: true, description: 'The version of the form.' })
  @Allow(...readers)
  formVersion(@Root() submission: SubmissionView, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FormVersion | null> {
    return loadVersion(context, info, submission.formVersionId);
  }

  @FieldResolver(() => [RecordSection], { nullable: true, description: 'The answers in words, section by section.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  async sections(@Root() submission: SubmissionView, @Ctx() context: Context): Promise<LayoutSection[]> {
    context.reads.noteFields(['Submission.sections']);
    const form = await formOf(context, submission);
    const opened: string[] = [];
    const layout = toLayout(form, submission.record, submission.facts, (question, { key: section }) => {
      const row = { ...submission, section };
      if (isReadByOpening(context, row, question)) opened.push(question.key);
      return mayReadAnswer(context, row, question);
    });
    await recordOpenedReading(context, submission, opened);
    const shown = withContributors(layout, submission.contributors);
    putNotes(shown, await loadNotes(context, submission.responseId));
    return shown;
  }

  @FieldResolver(() => [SubmittedAnswer], { nullable: true, description: 'The answers by path, for programs. Each is judged for itself.' })
  @Allow(...readers)
  async answers(@Root() submission: SubmissionView, @Ctx() context: Context): Promise<SubmittedAnswer[]> {
    context.reads.noteFields(['Submission.answers']);
    const form = await formOf(context, submission);
    const answers = [...answersOf(form, submission.record)].filter(([path]) => !path.endsWith(']')).map(([path, value]) => ({ path, value, ...form.at(path) }));
    const opened = answers.filter(({ question, section }) => isReadByOpening(context, { ...submission, section: section.key }, question));
    await recordOpenedReading(context, submission, opened.map(({ question }) => question.key));
    return answers.map(({ path, value, question, section }) => ({ path, read: () => readAnswer(context, { ...submission, section: section.key }, question, path, value) }));
  }
}

function readAnswer({ viewer }: Context, row: RuleRow, question: Question, path: string, value: unknown): unknown {
  const names = readersOf(question);
  if (names.some((name) => ruleNamed(name).holds(viewer, row))) return value;
  throw refused(`see the answer ${path.replace(/\[[^\]]*\]/g, '')}`, names.map(ruleNamed));
}

/** One answer of a submission in words; null where it was not given. Whoever asks has judged it. */
export async function textOfAnswer(context: Context, submission: SubmissionView, path: string): Promise<string | null> {
  const form = await formOf(context, submission);
  const { question } = form.at(path);
  const value = answersOf(form, submission.record).get(path);
  context.reads.noteFields([`Submission.${question.key}`]);
  if (value === undefined) return null;
  return Array.isArray(value) && question.kind === 'file' ? `${value.length} ${value.length === 1 ? 'file' : 'files'}` : kinds[question.kind].toText(value, form.codes(question));
}

const formOf = ({ services, viewer }: Context, { formVersionId }: SubmissionView) => formOfVersion(services.database, identityOf(viewer), formVersionId);

const sql = `select s.id, s.response_id as "responseId", r.child_id as "childId", number, receipt, hash, s.variant, submitted_at as "submittedAt", submitted_by_name as "submittedByName", s.signed_off_by_name as "signedOffByName", s.signed_off_at as "signedOffAt", s.form_version_id as "formVersionId", record, facts, contributors, s.authority_code as "authorityCode", s.setting_id as "settingId"
  from submission s join form_response r on r.id = s.response_id where s.id = any($1::uuid[])`;

/** The submission of a case, loaded together for all cases of a list. */
export async function loadSubmission(context: Context, id: string, assignedToId: string | null | undefined): Promise<SubmissionView | null> {
  const loader = context.once('submissions', () =>
    new DataLoader<string, SubmissionView | null>(async (ids) => {
      const rows = (await context.services.database.read(identityOf(context.viewer), { text: sql, values: [ids] })) as unknown as (SubmissionView & ReadOf)[];
      for (const row of rows) context.reads.note(row);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((each) => byId.get(each) ?? null);
    }),
  );
  const found = await loader.load(id);
  return found && { ...found, assignedToId: assignedToId ?? null };
}
