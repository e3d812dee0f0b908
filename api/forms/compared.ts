import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { Allow, caseworkerOnceSubmitted, identityOf, memberOfSetting, qualityReaderOnceSubmitted, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { mayReadAnswer } from './draft.js';
import { type LayoutEntry, toLayout } from './language/layout.js';
import { readersOf } from './language/sensitivity.js';
import { SubmissionView, loadSubmission } from './submission-resolver.js';
import { formOfVersion } from './versions.js';

export enum EarlierForm {
  PREVIOUS_SUBMISSION = 'PREVIOUS_SUBMISSION',
  LAST_FORM = 'LAST_FORM',
}
registerEnumType(EarlierForm, { name: 'EarlierForm', description: 'What a submission is compared with.', valuesConfig: { PREVIOUS_SUBMISSION: { description: 'The submission of the same case before this one: what was changed since the form was returned, or for queries.' }, LAST_FORM: { description: 'The last submission of the same form about the child in an earlier case, such as last year’s review.' } } });

@ObjectType({ description: 'An answer that is not what it was.', simpleResolvers: true })
export class ChangedAnswer {
  @Field(() => String, { description: 'Where it is.' })
  @Allow(recordReader)
  path!: string;
  @Field(() => String, { description: 'Title of the section.' })
  @Allow(recordReader)
  section!: string;
  @Field(() => String, { description: 'The question.' })
  @Allow(recordReader)
  label!: string;
  @Field(() => String, { nullable: true, description: 'The answer in words before; missing where there was none.' })
  @Allow(recordReader)
  was!: string | null;
  @Field(() => String, { nullable: true, description: 'The answer in words now; missing where there is none any more.' })
  @Allow(recordReader)
  became!: string | null;
}

@ObjectType({ description: 'What is different between a submission and an earlier one.', simpleResolvers: true })
export class SubmissionComparison {
  @Field(() => Date, { description: 'When the earlier one was submitted.' })
  @Allow(recordReader)
  submittedAt!: Date;
  @Field(() => Int, { description: 'Which of its case it was: 1 for the first.' })
  @Allow(recordReader)
  number!: number;
  @Field(() => [ChangedAnswer], { description: 'The answers that differ, in the order of the form.' })
  @Allow(recordReader)
  changed!: ChangedAnswer[];
}

const before: Readonly<Record<EarlierForm, string>> = {
  PREVIOUS_SUBMISSION: 'select s.id from submission s where s.response_id = $1 and s.number < $2 and $3::uuid is not null and $4::uuid is not null and $5::timestamptz is not null order by s.number desc limit 1',
  LAST_FORM: `select s.id from submission s join form_response r on r.id = s.response_id join form_version v on v.id = s.form_version_id
    where r.child_id = $3 and s.response_id <> $1 and $2::int is not null and v.form_id = (select form_id from form_version where id = $4) and s.submitted_at < $5 order by s.submitted_at desc, s.number desc limit 1`,
};

@Resolver(() => SubmissionView)
export class ComparedResolver {
  @FieldResolver(() => SubmissionComparison, { nullable: true, description: 'What changed since an earlier submission that you may see; missing where there is none. Answers of lists are compared within one case alone, since another year’s list has other items. Sealed answers are not compared.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  async compared(@Root() submission: SubmissionView, @Arg('with', () => EarlierForm, { defaultValue: EarlierForm.PREVIOUS_SUBMISSION }) earlier: EarlierForm, @Ctx() context: Context): Promise<SubmissionComparison | null> {
    const { responseId, number, childId, formVersionId, submittedAt } = submission;
    const [found] = await context.services.database.read(identityOf(context.viewer), { text: before[earlier], values: [responseId, number, childId, formVersionId, submittedAt] });
    // Sealed answers ask for the caseworker of their case: of an earlier one nobody is.
    const old = found ? await loadSubmission(context, String(found['id']), null) : null;
    if (!old) return null;
    context.reads.noteFields(['Submission.sections']);
    const within = earlier === EarlierForm.PREVIOUS_SUBMISSION;
    const [was, became] = [await answersOf(context, old, within), await answersOf(context, submission, within)];
    const paths = [...became.keys(), ...[...was.keys()].filter((path) => !became.has(path))];
    const changed = paths.flatMap((path) => {
      const { section, label } = (became.get(path) ?? was.get(path))!;
      const [old, now] = [was.get(path)?.text ?? null, became.get(path)?.text ?? null];
      return old === now ? [] : [{ path, section, label, was: old, became: now }];
    });
    return { submittedAt: old.submittedAt, number: old.number, changed };
  }
}

interface Said {
  section: string;
  label: string;
  text: string | null;
}

/** Answers in words, by path, that whoever asks may read and that are not sealed. */
async function answersOf(context: Context, submission: SubmissionView, within: boolean): Promise<Map<string, Said>> {
  const form = await formOfVersion(context.services.database, identityOf(context.viewer), submission.formVersionId);
  const layout = toLayout(form, submission.record, submission.facts, (question, { key }) => !readersOf(question).includes('openedSealedSection') && mayReadAnswer(context, { ...submission, section: key }, question));
  const said = new Map<string, Said>();
  const take = (section: string, entries: readonly LayoutEntry[], around: string): void => {
    for (const { path, label, text, withheld, items } of entries) {
      if (!withheld && items.length === 0) said.set(path, { section, label: around ? `${around}: ${label}` : label, text });
      if (within) for (const item of items) take(section, item.entries, around ? `${around}, ${item.title}` : item.title);
    }
  };
  for (const { title, entries } of layout) take(title, entries, '');
  return said;
}
