import { LockMode } from '@mikro-orm/core';
import type { Context } from '../context.js';
import { identityOf, memberOfSetting, ruleNamed } from '../access/index.js';
import { conflict, invalid, notFound, notNow, refused } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { mayWriteAnswer } from './draft.js';
import { checkNotKept } from './kept-section.js';
import { itemOf } from './language/path.js';
import { writersOf } from './language/sensitivity.js';
import { Answer, AnswerRevision, FormResponse } from './response.js';
import { formOfVersion } from './versions.js';

/**
 * Adds a file to the answer of a file question, or takes one away. Unlike typed text, two people's
 * files do not exclude each other, so there is no base version.
 * @param change the files as they should be; null where nothing is to change
 */
export async function changeFiles(context: Context, unit: Unit, draft: string, path: string, change: (files: readonly string[]) => string[] | null | Promise<string[] | null>): Promise<FormResponse> {
  const response = isUuid(draft) ? await unit.em.findOne(FormResponse, { id: draft }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!response || !memberOfSetting.holds(unit.viewer, response)) throw notFound('draft');
  if (response.closedAt && !response.openPaths?.includes(path)) throw notNow('This was submitted, so it cannot be changed. Ask the authority to return it if something must change.', []);
  const form = await formOfVersion(context.services.database, identityOf(unit.viewer), response.formVersionId);
  const { question, section } = form.at(path);
  checkNotKept(context, draft, section);
  if (question.kind !== 'file') throw invalid('Files can only be added to a question that asks for them.');
  if (!mayWriteAnswer(context, response, question)) throw refused(`answer "${question.label}"`, writersOf(question).map(ruleNamed));
  const item = itemOf(path);
  if (item !== '' && form.at(item).question.kind !== 'table' && (await unit.em.findOne(Answer, { responseId: draft, path: item }))?.value == null) throw conflict('This item was removed meanwhile.', { removed: [item] });
  const answer = await unit.em.findOne(Answer, { responseId: draft, path });
  const files = await change((answer?.value as string[] | null | undefined) ?? []);
  if (files === null) return response;
  const now = { value: files.length > 0 ? files : null, savedAt: unit.now, savedById: unit.viewer.id!, savedByName: unit.viewer.name };
  const version = (answer?.version ?? 0) + 1;
  if (answer) Object.assign(answer, now, { version });
  else unit.em.create(Answer, { responseId: draft, path, settingId: response.settingId, version, prefilledFrom: null, ...now }, { persist: true });
  unit.em.create(AnswerRevision, { responseId: draft, path, version, settingId: response.settingId, value: now.value, savedAt: unit.now, savedById: unit.viewer.id! } as never, { persist: true });
  return response;
}
