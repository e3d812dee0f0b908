import type { Context } from '../context.js';
import { notFound, notNow, unauthenticated } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { Letter, LetterPdf } from './letter.js';

/** The PDF of a letter for whoever may see it; first the log says so. Errors: UNAUTHENTICATED, NOT_FOUND, NOT_NOW. */
export async function openLetter(context: Context, id: string): Promise<{ hash: string; size: number; name: string }> {
  if (context.viewer.kind !== 'person') throw unauthenticated();
  return context.change(async (unit) => {
    const letter = isUuid(id) ? await unit.em.findOne(Letter, { id }) : null;
    if (!letter) throw notFound('letter');
    if (letter.pdf !== LetterPdf.READY || !letter.hash) throw notNow(letter.pdf === LetterPdf.NONE ? 'The PDF is made when the letter is sent.' : 'The PDF is being made. Try again in a moment.');
    unit.audit({ act: 'letter.opened', audience: 'AUTHORITY', authorityCode: letter.authorityCode, settingId: letter.settingId, childId: letter.childId, subjectType: 'Letter', subjectId: letter.id });
    return { hash: letter.hash, size: letter.size ?? 0, name: `${letter.title} ${letter.sentOn}.pdf` };
  });
}
