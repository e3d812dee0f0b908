import DataLoader from 'dataloader';
import { type RuleRow, identityOf, ruleNamed } from '../access/index.js';
import type { Context } from '../context.js';
import type { ReadOf } from '../journal/reads.js';
import { notFound, refused } from '../kernel/errors.js';
import { askedAnswers } from './language/asked.js';
import type { Answers, Facts, Question, Value } from './language/definition.js';
import type { CompiledForm } from './language/form.js';
import { readersOf, writersOf } from './language/sensitivity.js';
import type { StoredSignOff } from './sign-off-state.js';
import { signOffNeededSql } from './sign-off-needed.js';
import { formOfVersion } from './versions.js';

/** An answer as stored. */
export interface StoredAnswer {
  path: string;
  value: Value | null;
  version: number;
  savedAt: Date;
  savedByName: string;
  prefilledFrom: string | null;
}

/** Who looks after a section, and from whom it is sealed. */
export interface SectionCare {
  section: string;
  heldById: string | null;
  heldByName: string | null;
  sealed: boolean;
  sealedByName: string | null;
  openTo: string[];
}

/** A draft with everything that is needed to say how it stands; loaded once per request. */
export interface DraftState {
  id: string;
  row: RuleRow;
  formVersionId: string;
  form: CompiledForm;
  startedAt: Date;
  leadId: string | null;
  closedAt: Date | null;
  /** Answers that can be changed although it is closed. */
  openPaths: ReadonlySet<string>;
  facts: Facts;
  stored: ReadonlyMap<string, StoredAnswer>;
  /** The answers that count: those to questions that are asked. */
  answers: Answers;
  /** Paths of answers that were filled in and that nobody has touched. */
  prefilled: ReadonlySet<string>;
  /** Hash of the version that it stands on. */
  versionHash: string;
  signOff: StoredSignOff;
  /** By key of the section; missing where nobody said anything of it. */
  care: ReadonlyMap<string, SectionCare>;
}

const responseSql = `
  select r.id, r.child_id as "childId", r.authority_code as "authorityCode", r.setting_id as "settingId", r.form_version_id as "formVersionId", r.variant, r.started_at as "startedAt", r.lead_id as "leadId",
    r.closed_at as "closedAt", r.open_paths as "openPaths", r.first_submitted_at as "submittedAt", c.born_on as "bornOn", c.taught_in_year as "taughtInYear",
    (select json_agg(json_build_object('section', d.section, 'heldById', d.held_by_id, 'heldByName', d.held_by_name, 'sealed', d.sealed_at is not null, 'sealedByName', d.sealed_by_name, 'openTo', d.open_to)) from draft_section d where d.response_id = r.id) as care,
    (select v.hash from form_version v where v.id = r.form_version_id) as "versionHash",
    json_build_object('needed', ${signOffNeededSql}, 'askedByName', (select u.name from "user" u where u.id = r.sign_off_asked_by_id), 'approvedHash', r.signed_off_hash, 'approvedByName', r.signed_off_by_name, 'refusal', r.sign_off_refusal) as "signOff",
    r.sign_off_asked_at as "askedAt", r.signed_off_at as "approvedAt"
  from form_response r left join child c on c.id = r.child_id where r.id = any($1::uuid[])`;
const answersSql = `select response_id as "responseId", path, value, version, saved_at as "savedAt", saved_by_name as "savedByName", prefilled_from as "prefilledFrom" from answer where response_id = any($1::uuid[])`;

/** A draft of this request; the drafts of a list are read together. */
export function loadDraft(context: Context, responseId: string): Promise<DraftState> {
  return context.once('drafts', () => new DataLoader<string, DraftState>((ids) => readDrafts(context, ids))).load(responseId);
}

/** After a change in the same request: what is asked of the draft then is read anew. */
export function forgetDraft(context: Context, responseId: string): void {
  context.once('drafts', () => new DataLoader<string, DraftState>((ids) => readDrafts(context, ids))).clear(responseId);
}

async function readDrafts(context: Context, ids: readonly string[]): Promise<(DraftState | Error)[]> {
  const [responses, answers] = (await context.services.database.readAll(identityOf(context.viewer), [
    { text: responseSql, values: [ids] },
    { text: answersSql, values: [ids] },
  ])) as unknown as [Record<string, unknown>[], (StoredAnswer & { responseId: string })[]];
  const byResponse = Map.groupBy(answers, ({ responseId }) => responseId);
  return Promise.all(ids.map((id) => toState(context, id, responses.find((response) => response['id'] === id), byResponse.get(id) ?? []).catch((error: unknown) => error as Error)));
}

async function toState({ viewer, services, today, reads }: Context, responseId: string, response: Record<string, unknown> | undefined, rows: readonly StoredAnswer[]): Promise<DraftState> {
  if (!response) throw notFound('draft');
  reads.note(response as unknown as ReadOf);
  reads.noteFields(['Draft']);
  const stored = new Map(rows.map((row) => [row.path, row]));
  const given = new Map<string, Value>();
  for (const { path, value } of rows) if (value !== null) given.set(path, value);
  const form = await formOfVersion(services.database, identityOf(viewer), response['formVersionId'] as string);
  const facts: Facts = { today, variant: response['variant'] as string, bornOn: response['bornOn'] as string | null, taughtInYear: response['taughtInYear'] as number | null };
  return {
    id: responseId,
    row: { ...(response as RuleRow), responseId },
    formVersionId: response['formVersionId'] as string,
    form,
    startedAt: response['startedAt'] as Date,
    versionHash: response['versionHash'] as string,
    signOff: { ...(response['signOff'] as Omit<StoredSignOff, 'askedAt' | 'approvedAt'>), askedAt: response['askedAt'] as Date | null, approvedAt: response['approvedAt'] as Date | null },
    leadId: response['leadId'] as string | null,
    closedAt: response['closedAt'] as Date | null,
    openPaths: new Set(response['openPaths'] as string[]),
    facts,
    stored,
    answers: askedAnswers(form, given, facts),
    prefilled: new Set(rows.filter((row) => row.prefilledFrom !== null).map((row) => row.path)),
    care: new Map(((response['care'] as SectionCare[] | null) ?? []).map((care) => [care.section, care])),
  };
}

export const mayReadAnswer = ({ viewer }: Pick<Context, 'viewer'>, row: RuleRow, question: Question): boolean => readersOf(question).some((name) => ruleNamed(name).holds(viewer, row));
/** Errors: REFUSED, which names the rules. */
export function checkMayRead(context: Pick<Context, 'viewer'>, row: RuleRow, question: Question): void {
  if (!mayReadAnswer(context, row, question)) throw refused(`see the answer to "${question.label}"`, readersOf(question).map(ruleNamed));
}
export const mayWriteAnswer = ({ viewer }: Pick<Context, 'viewer'>, row: RuleRow, question: Question): boolean => writersOf(question).some((name) => ruleNamed(name).holds(viewer, row));
