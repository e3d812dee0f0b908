import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { newToken, tokenHash } from '../kernel/seal.js';
import { send } from '../messages/index.js';
import type { Unit } from '../unit.js';
import { GuestPass } from './guest-pass.js';

export type NewPass = Pick<GuestPass, 'authorityCode' | 'settingId' | 'childId' | 'purpose' | 'subjectId' | 'caseId' | 'caseType' | 'title' | 'name' | 'relationship' | 'email' | 'shown' | 'expiresAt'> & Partial<Pick<GuestPass, 'section' | 'dueOn'>>;

/** What the mail with the link says besides: by reference, and nothing about a child. */
export interface LinkMail {
  template: string;
  subject: string;
  paragraphs: string[];
}

/** Makes a pass and mails its link. One that the same person has for the same thing ends. */
export async function issuePass(context: Context, unit: Unit, made: NewPass, mail: LinkMail): Promise<GuestPass> {
  await unit.em.execute('update guest_pass set withdrawn_at = ?, session_hash = null where subject_id = ? and section is not distinct from ?::text and email = ? and submitted_at is null and withdrawn_at is null', [unit.now, made.subjectId, made.section ?? null, made.email]);
  const token = newToken();
  const pass = unit.em.create(
    GuestPass,
    { id: newId(), section: null, dueOn: null, ...made, invitedById: unit.viewer.id!, invitedByName: unit.viewer.name, invitedAt: unit.now, tokenHash: tokenHash(token), codeHash: null, codeExpiresAt: null, codeTries: 0, sessionHash: null, sessionUntil: null, openedAt: null, work: {}, submittedAt: null, leftOver: [], withdrawnAt: null },
    { persist: true },
  );
  mailLink(context, unit, pass, token, mail);
  return pass;
}

/** A new link to the same pass, with all that was typed; the link before works no more. */
export function renewLink(context: Pick<Context, 'services'>, unit: Unit, pass: GuestPass, expiresAt: Date, mail: LinkMail): void {
  const token = newToken();
  Object.assign(pass, { tokenHash: tokenHash(token), expiresAt, codeHash: null, codeExpiresAt: null, codeTries: 0 });
  mailLink(context, unit, pass, token, mail);
}

function mailLink({ services: { config } }: Pick<Context, 'services'>, unit: Unit, pass: GuestPass, token: string, { template, subject, paragraphs }: LinkMail): void {
  send(unit, config, {
    template, to: pass.email, subject, expiresAt: pass.expiresAt,
    paragraphs: [...paragraphs, 'Open the link, then press the button: we mail you a code. You need no account. The link is for you alone; do not pass it on.'],
    link: { says: 'Open it', address: `${config.BASE_URL}/guest/${token}` },
  });
}
