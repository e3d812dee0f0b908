import type { Context } from '../context.js';
import { GuestPurpose, ownPass } from '../guests/index.js';
import { notFound, notNow, unauthenticated } from '../kernel/errors.js';
import { LetterPdf } from './letter.js';

/** The PDF of the one letter that a guest has a link to; first the log says so. Errors: UNAUTHENTICATED, NOT_FOUND, NOT_NOW. */
export async function openGuestLetter(context: Context): Promise<{ hash: string; size: number; name: string }> {
  if (context.viewer.kind !== 'guest') throw unauthenticated();
  const pass = await context.change((unit) => ownPass(unit));
  if (pass.purpose !== GuestPurpose.LETTER) throw notFound('letter');
  // With the rights of the authority, for this one letter: the guest has none of their own.
  return context.changeAs({ realm: 'jobs', authorities: [pass.authorityCode] }, async (unit) => {
    const [letter] = await unit.em.execute<{ title: string; sentOn: string; pdf: string; hash: string | null; size: number | null }[]>(`select title, sent_on::text as "sentOn", pdf, hash, size from letter where id = ? and state = 'SENT'`, [pass.subjectId]);
    if (!letter) throw notFound('letter');
    if (letter.pdf !== LetterPdf.READY || !letter.hash) throw notNow('The PDF is being made. Try again in a moment.');
    unit.audit({ act: 'letter.openedByLink', audience: 'AUTHORITY', authorityCode: pass.authorityCode, childId: pass.childId, subjectType: pass.caseType, subjectId: pass.caseId });
    return { hash: letter.hash, size: letter.size ?? 0, name: `${letter.title} ${letter.sentOn}.pdf` };
  });
}
