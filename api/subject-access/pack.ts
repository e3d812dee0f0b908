import { ZipFile } from 'yazl';
import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import type { Identity } from '../database/identity.js';
import type { Press } from '../documents/index.js';
import { packFiles } from './files.js';
import { type SubjectAccessJob, system } from './gather.js';
import { packPage } from './page.js';
import { packPaper } from './paper.js';
import { blackedOut } from './passages.js';
import { SubjectAccessPiece } from './piece.js';
import { SubjectAccessRequest, SubjectAccessState } from './request.js';

/** Days for which the pack can be downloaded. */
const LIFE_DAYS = 30;

/** The job: writes the pack with what was decided to be kept. A repeat writes the same pack. */
export async function packSubjectAccess(services: Services, print: Press, { request: id, authority }: SubjectAccessJob): Promise<void> {
  const identity: Identity = { realm: 'jobs', authorities: [authority] };
  const context = new Context(services, anonymous, `job subject access ${id}`, { agent: 'job', address: '' });
  const found = await context.changeAs(identity, async ({ em }) => {
    const request = await em.findOne(SubjectAccessRequest, { id, state: SubjectAccessState.PACKING }, { filters: { mine: false } });
    return request && { request, pieces: await em.find(SubjectAccessPiece, { requestId: id }, { filters: { mine: false }, orderBy: { place: 'asc' } }) };
  });
  if (!found) return;
  const size = await packFiles(services).put(id, await zipped(services, print, found.pieces, context.now));
  await context.changeAs(identity, async (unit) => {
    const request = await unit.em.findOneOrFail(SubjectAccessRequest, { id }, { filters: { mine: false } });
    Object.assign(request, { state: SubjectAccessState.READY, readyAt: unit.now, expiresAt: new Date(unit.now.getTime() + LIFE_DAYS * 86_400_000), size });
    const kept = found.pieces.filter(({ redact }) => redact !== true).length;
    unit.audit({ act: 'subjectAccess.packed', authorityCode: authority, childId: request.childId, subjectType: 'SubjectAccessRequest', subjectId: id, purpose: 'SUBJECT_ACCESS', rowCount: kept, audience: 'AUTHORITY', actor: system });
  });
}

/**
 * One page and one PDF for people, one file for programs, and the files that were kept. What was left out is in none of them:
 * texts are blacked out before anything is made of them.
 */
async function zipped({ store }: Pick<Services, 'store'>, print: Press, pieces: readonly SubjectAccessPiece[], now: Date): Promise<AsyncIterable<Uint8Array>> {
  const zip = new ZipFile();
  const shown = pieces.map((piece) => ({ ...piece, id: piece.id, label: blackedOut(piece, 'label'), text: piece.redact === true ? null : blackedOut(piece, 'text') }));
  const files = shown.filter(({ fileHash, text }) => fileHash && text !== null);
  const places = new Map(files.map(({ id, text }, index) => [id, `files/${index + 1}-${text!.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(0, 100)}`]));
  const parts = shown.map(({ id, section, label, text, passages }) => ({ section, label, text, blackedOut: passages.filter(({ of }) => of === 'label' || text !== null).length, file: places.get(id) ?? null }));
  zip.addBuffer(Buffer.from(packPage(parts, now)), 'index.html', { mtime: now });
  const { content, losses } = await print({ format: 'PDF', ...packPaper(parts, now) });
  if (losses.length > 0) throw new Error(`The PDF of a pack is not whole: ${losses.map(({ path }) => path).join(', ')}`);
  zip.addBuffer(Buffer.from(content), 'copy.pdf', { mtime: now });
  zip.addBuffer(Buffer.from(JSON.stringify({ made: now.toISOString(), parts }, null, 2)), 'data.json', { mtime: now });
  for (const { id, fileHash } of files) zip.addReadStream(store.stream(fileHash!), places.get(id)!, { mtime: now });
  zip.end();
  return zip.outputStream as unknown as AsyncIterable<Uint8Array>;
}
