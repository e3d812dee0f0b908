/** Why a file is not taken in, and what to do, in a sentence that begins after its name. */
export interface FileFinding {
  reason: 'PASSWORD' | 'PROGRAM' | 'LINKED' | 'BROKEN' | 'TOO_MANY_PIXELS' | 'TWO_KINDS';
  says: string;
}

export const protectedFile: FileFinding = { reason: 'PASSWORD', says: 'is protected with a password, so that nobody who gets it could open it. Save it without one.' };
export const withProgram = (what: string): FileFinding => ({ reason: 'PROGRAM', says: `holds ${what}, which could do harm on the computer of whoever opens it. Save it without, or as a PDF made by printing it.` });
export const broken: FileFinding = { reason: 'BROKEN', says: 'is damaged, or is not what it says it is. Open it, save it again, and add it then.' };
export const twoKinds: FileFinding = { reason: 'TWO_KINDS', says: 'has another file hidden in it. Open it, save it again, and add it then.' };
