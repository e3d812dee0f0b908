import { LockMode } from '@mikro-orm/core';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority, hasRole, identityOf, managerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { isCivilDate } from '../kernel/civil-date.js';
import { invalid, notFound, notNow } from '../kernel/errors.js';
import { countCharacters, toStoredText } from '../kernel/text.js';
import { isUuid } from '../reading/condition.js';
import { mayReadAnswer } from './draft.js';
import { answersOf } from './language/layout.js';
import { RectificationDecision, RectificationNote, RectificationRequester } from './rectification-note.js';
import { FormResponse, Submission } from './response.js';
import { formOfVersion } from './versions.js';

const LIMIT = 4000;

@InputType()
export class NoteRectificationInput {
  @Field(() => ID, { description: 'Id of the submission.' })
  submission!: string;
  @Field(() => String, { description: 'The answer that it is about, such as cyp.helped.' })
  path!: string;
  @Field(() => RectificationRequester, { description: 'Who asks for it.' })
  requestedBy!: RectificationRequester;
  @Field(() => GraphQLLocalDate, { description: 'Day the request came in.' })
  receivedOn!: string;
  @Field(() => String, { description: `What is said to be wrong, and what would be right, 1 to ${LIMIT} characters.` })
  says!: string;
}

@InputType()
export class DecideRectificationInput {
  @Field(() => ID, { description: 'Id of the note.' })
  note!: string;
  @Field(() => RectificationDecision, { description: 'CORRECTED or DISPUTED.' })
  decision!: RectificationDecision;
  @Field(() => String, { description: `Why, 1 to ${LIMIT} characters; the person is told.` })
  reason!: string;
}

@Resolver()
export class RectifyResolver {
  @Mutation(() => RectificationNote, { nullable: true, description: 'Notes beside a submitted answer that somebody says it is not right. The answer stays as it was submitted. Errors: NOT_FOUND (no such submission or answer, or not yours to see), INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('RecordEntry.notes')
  async noteRectification(@Arg('input', () => NoteRectificationInput) { submission: submissionId, path, requestedBy, receivedOn, says }: NoteRectificationInput, @Ctx() context: Context): Promise<RectificationNote> {
    const words = checkWords(says, 'says');
    if (!isCivilDate(receivedOn) || receivedOn > context.today) throw invalid('Enter the day the request came in; it cannot be later than today.', { field: 'receivedOn' });
    return context.change(async (unit) => {
      const submission = isUuid(submissionId) ? await unit.em.findOne(Submission, { id: submissionId }) : null;
      if (!submission || !hasRole(unit.viewer, submission.authorityCode, 'CASEWORKER', 'MANAGER')) throw notFound('submission');
      const response = await unit.em.findOneOrFail(FormResponse, { id: submission.responseId });
      await checkAnswer(context, submission, path, unit);
      const note = unit.em.create(
        RectificationNote,
        { id: newId(), authorityCode: submission.authorityCode, settingId: submission.settingId, childId: response.childId, responseId: response.id, submissionId, path, requestedBy, receivedOn, says: words, decision: RectificationDecision.PENDING, recordedAt: unit.now, recordedById: unit.viewer.id!, recordedByName: unit.viewer.name, version: 1 },
        { persist: true },
      );
      unit.audit({ act: 'rectification.noted', authorityCode: submission.authorityCode, settingId: submission.settingId, childId: response.childId, subjectType: 'RectificationNote', subjectId: note.id, fields: [path] });
      return note;
    });
  }

  @Mutation(() => RectificationNote, { nullable: true, description: 'Decides on a request to put something right. Errors: NOT_FOUND, NOT_NOW (decided already), INVALID.' })
  @Allow(managerOfAuthority)
  @Writes('RecordEntry.notes')
  async decideRectification(@Arg('input', () => DecideRectificationInput) { note: id, decision, reason }: DecideRectificationInput, @Ctx() context: Context): Promise<RectificationNote> {
    const words = checkWords(reason, 'reason');
    if (decision === RectificationDecision.PENDING) throw invalid('Choose what was decided.', { field: 'decision' });
    return context.change(async (unit) => {
      const note = isUuid(id) ? await unit.em.findOne(RectificationNote, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!note || !hasRole(unit.viewer, note.authorityCode, 'MANAGER')) throw notFound('note');
      if (note.decision !== RectificationDecision.PENDING) throw notNow('It was decided on already. Note a further request if something has changed.');
      Object.assign(note, { decision, decisionReason: words, decidedAt: unit.now, decidedByName: unit.viewer.name });
      unit.audit({ act: 'rectification.decided', authorityCode: note.authorityCode, settingId: note.settingId, childId: note.childId, subjectType: 'RectificationNote', subjectId: id, fields: ['decision', 'decisionReason'] });
      return note;
    });
  }
}

/** The answer must be there, and be one that the member of staff may read. */
async function checkAnswer(context: Context, submission: Submission, path: string, unit: { em: { execute<T>(sql: string, values: unknown[]): Promise<T> } }): Promise<void> {
  const form = await formOfVersion(context.services.database, identityOf(context.viewer), submission.formVersionId);
  const placed = form.find(path);
  const [review] = await unit.em.execute<{ assigned: string | null }[]>('select assigned_to_id as assigned from review where response_id = ?', [submission.responseId]);
  const row = { authorityCode: submission.authorityCode, settingId: submission.settingId, submittedAt: submission.submittedAt, assignedToId: review?.assigned ?? null, section: placed?.section.key };
  if (!placed || !answersOf(form, submission.record).has(path) || !mayReadAnswer(context, row as never, placed.question)) throw notFound('answer');
}

function checkWords(typed: string, field: string): string {
  const words = toStoredText(typed).trim();
  const length = countCharacters(words);
  if (length === 0) throw invalid('Say what it is about.', { field });
  if (length > LIMIT) throw invalid(`Use ${LIMIT} characters or less; these are ${length}.`, { field, limit: LIMIT, surplus: length - LIMIT });
  return words;
}
