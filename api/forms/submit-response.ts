import { LockMode } from '@mikro-orm/core';
import { randomBytes } from 'node:crypto';
import { newId } from '../database/columns.js';
import type { Unit } from '../unit.js';
import { contributorsOf } from './contributors.js';
import { askedAnswers } from './language/asked.js';
import { checkForm } from './language/check.js';
import type { Facts, Problem, Value } from './language/definition.js';
import { CompiledForm } from './language/form.js';
import { toRecord } from './language/record.js';
import { FormVersion } from './form.js';
import { signOffOf } from './sign-off-needed.js';
import { Answer, FormResponse, Submission } from './response.js';
import { hashOf } from './versions.js';

/**
 * Closes a draft and keeps its record, or says what is missing. The draft is locked against saves while
 * it is checked, so that what was checked is what is kept. Errors: NOT_NOW where the head has not approved these very answers.
 * @param mustBeSignedOff false for a reply to the authority, which changes only what it asked about
 */
export async function submitResponse(unit: Unit, responseId: string, childFacts: Pick<Facts, 'bornOn' | 'taughtInYear'>, mustBeSignedOff = true): Promise<{ submission: Submission; problems: [] } | { submission: null; problems: Problem[] }> {
  const response = await unit.em.findOneOrFail(FormResponse, { id: responseId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const version = await unit.em.findOneOrFail(FormVersion, { id: response.formVersionId });
  const form = new CompiledForm(version.definition);
  const rows = await unit.em.find(Answer, { responseId });
  const given = new Map<string, Value>();
  for (const { path, value } of rows) if (value !== null) given.set(path, value);
  const facts: Facts = { today: unit.today, variant: response.variant, ...childFacts };
  const answers = askedAnswers(form, given, facts);
  const problems = checkForm(form, answers, facts);
  if (problems.length > 0) return { submission: null, problems };
  const record = toRecord(form, answers, facts);
  const hash = hashOf({ formVersion: version.hash, record });
  const signedOff = await signOffOf(unit, response, hash, mustBeSignedOff);
  const before = await unit.em.count(Submission, { responseId });
  const submission = unit.em.create(
    Submission,
    {
      id: newId(), responseId, authorityCode: response.authorityCode, settingId: response.settingId, formVersionId: version.id, variant: response.variant, number: before + 1,
      record, facts, contributors: await contributorsOf(unit, form, responseId), hash, receipt: newReceipt(), submittedAt: unit.now, submittedById: unit.viewer.id!, submittedByName: unit.viewer.name, ...signedOff,
    },
    { persist: true },
  );
  response.closedAt = unit.now;
  response.openPaths = [];
  response.firstSubmittedAt ??= unit.now;
  return { submission, problems: [] };
}

/** Opens the draft again, for a return. */
export async function reopenResponse(unit: Unit, responseId: string): Promise<void> {
  await unit.em.nativeUpdate(FormResponse, { id: responseId }, { closedAt: null });
}

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short random reference that is easy to read out: no 0, 1, I, L, O or U. */
export function newReference(prefix: string, groups: number): string {
  const draw = () => Array.from(randomBytes(4), (byte) => alphabet[byte % alphabet.length]).join('');
  return [prefix, ...Array.from({ length: groups }, draw)].join('-');
}

const newReceipt = () => newReference('S', 4);
