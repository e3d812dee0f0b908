import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import type { Identity } from '../database/identity.js';
import { DocumentState } from './document-words.js';
import { tellOfRefusedFile } from './tell-of-refused-file.js';
import { type ScanResult, scan } from './scanner.js';

interface Job {
  document: string;
  authority: string;
  setting: string;
  /** How often the scanner has not answered until now. */
  tries?: number | undefined;
}

/** A waiting file is in the queue once. */
export const scanKey = (document: string): string => `scan:${document}`;

const scanner = { kind: 'SYSTEM' as const, id: null, name: 'Malware scanner' };
const LONGEST_PAUSE = 60;
const again = `select portal_jobs.queue('scan-document', ?::json, now() + make_interval(secs => ?), ?)`;

/**
 * The job: has a file looked at by the malware scanner. Until that has said that it is clear, nobody can open it. Where
 * the scanner is away or slow, it is asked again within a minute, however long it takes; the file goes on being checked.
 */
export async function scanDocument(services: Services, { document, authority, setting, tries = 0 }: Job): Promise<void> {
  const { database, store, config } = services;
  const identity: Identity = { realm: 'jobs', authorities: [authority], settings: [setting] };
  const [row] = await database.read(identity, { text: 'select hash from document where id = $1 and state = $2', values: [document, DocumentState.CHECKING] });
  if (!row?.['hash']) return;
  let result: ScanResult;
  try {
    result = config.CLAMD_URL ? await scan(config.CLAMD_URL, await store.read(String(row['hash']))) : { clear: true };
  } catch (error) {
    const job = { document, authority, setting, tries: tries + 1 };
    await database.change(identity, {}, async (em) => void (await em.execute(again, [JSON.stringify(job), Math.min(LONGEST_PAUSE, 2 ** Math.min(tries, 6)), scanKey(document)])));
    // The first time, the queue's own log says what is wrong; after that it would only say it again.
    if (tries === 0) throw error;
    return;
  }
  await settle(services, identity, document, result);
}

async function settle(services: Services, identity: Identity, id: string, result: ScanResult): Promise<void> {
  const [state, failure] = result.clear ? [DocumentState.READY, null] : [DocumentState.REFUSED, 'The malware scanner found something in this file, so nobody can open it. Take it out, and have the computer that it came from looked at.'];
  const context = new Context(services, anonymous, `job scan ${id}`, { agent: 'job', address: '' });
  await context.changeAs(identity, async (unit) => {
    const [row] = await unit.em.execute<{ authorityCode: string; settingId: string; childId: string }[]>(
      `update document d set state = ?, failure = ?, version = d.version + 1 from form_response f where d.id = ? and d.state = ? and f.id = d.response_id returning d.authority_code as "authorityCode", d.setting_id as "settingId", f.child_id as "childId"`,
      [state, failure, id, DocumentState.CHECKING],
    );
    if (row && !result.clear) await tellOfRefusedFile(services.config, unit, id);
    if (row) unit.audit({ act: result.clear ? 'document.foundClear' : 'document.refused', ...row, subjectType: 'Document', subjectId: id, audience: 'SETTING', actor: scanner });
  });
}
