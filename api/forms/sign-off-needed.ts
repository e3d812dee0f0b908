import { notNow } from '../kernel/errors.js';
import type { Unit } from '../unit.js';
import type { FormResponse, Submission } from './response.js';

/* Whether the head of the setting has to approve a form before it is submitted: a value of the authority’s policy. */

/** For statements that have a form_response r: does its authority ask for the head’s approval of this form? */
export const signOffNeededSql = `exists (select from form_version v join form f on f.id = v.form_id join authority a on a.code = r.authority_code join authority_policy p on p.id = a.policy_id where v.id = r.form_version_id and f.code = any(p.sign_off_forms))`;

export async function isSignOffNeeded(unit: Unit, responseId: string): Promise<boolean> {
  const [row] = await unit.em.execute<{ needed: boolean }[]>(`select ${signOffNeededSql} as needed from form_response r where r.id = ?`, [responseId]);
  return row?.needed === true;
}

/** Who approved these very answers, for the record. Errors: NOT_NOW where nobody did and the authority asks for it. */
export async function signOffOf(unit: Unit, response: FormResponse, hash: string, must: boolean): Promise<Pick<Submission, 'signedOffAt' | 'signedOffByName'>> {
  if (response.signedOffHash === hash) return { signedOffAt: response.signedOffAt ?? null, signedOffByName: response.signedOffByName ?? null };
  if (must && (await isSignOffNeeded(unit, response.id))) {
    const missing = response.signedOffHash ? 'an answer was changed after the head of the setting approved the form, so it has to be approved again' : 'the head of the setting has not approved the form';
    throw notNow(`Not yet: ${missing}.`, ['askForSignOff', 'approveDraft'], [missing]);
  }
  return {};
}
