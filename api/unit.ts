import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from './access/index.js';
import type { CivilDate } from './kernel/civil-date.js';

/** One line for the audit log. Fields by name, never their values. */
export interface AuditEntry {
  act: string;
  authorityCode?: string | null | undefined;
  settingId?: string | null | undefined;
  childId?: string | null | undefined;
  subjectType?: string;
  subjectId?: string;
  fields?: readonly string[];
  audience?: 'SETTING' | 'AUTHORITY' | 'BOTH';
  /** Where the actor is not the viewer of the request: at sign-in. */
  actor?: { kind: 'PERSON' | 'PROGRAM' | 'SYSTEM' | 'ANONYMOUS'; id: string | null; name: string };
}

export interface JobSettings {
  runAt?: Date;
  /** Only one waiting job of this key. */
  key?: string;
}

/** One piece of work in one transaction: the change, what is said about it in the log, and what follows from it. */
export class Unit {
  private readonly entries: AuditEntry[] = [];
  private readonly jobs: { task: string; payload: object; settings: JobSettings }[] = [];

  constructor(
    readonly em: EntityManager,
    readonly viewer: Viewer,
    readonly now: Date,
    readonly today: CivilDate,
    readonly requestId: string,
  ) {}

  audit(entry: AuditEntry): void {
    this.entries.push(entry);
  }

  /** Queues a job that runs only if this unit commits. */
  queue(task: string, payload: object, settings: JobSettings = {}): void {
    this.jobs.push({ task, payload, settings });
  }

  /** Writes what was collected; called once, inside the transaction. */
  async finish(): Promise<void> {
    await this.em.flush();
    if (this.entries.length > 0) await this.em.execute(insertAudit, [JSON.stringify(this.entries.map((entry) => this.auditRow(entry)))]);
    for (const { task, payload, settings } of this.jobs)
      await this.em.execute('select portal_jobs.queue(?, ?::json, ?, ?)', [task, JSON.stringify(payload), settings.runAt?.toISOString() ?? null, settings.key ?? null]);
  }

  private auditRow({ actor, fields = [], ...entry }: AuditEntry) {
    const { kind, id, name } = actor ?? actorOf(this.viewer);
    return {
      at: this.now.toISOString(),
      authority_code: entry.authorityCode ?? null,
      setting_id: entry.settingId ?? null,
      child_id: entry.childId ?? null,
      actor_kind: kind,
      actor_id: id,
      actor_name: name,
      act: entry.act,
      subject_type: entry.subjectType ?? null,
      subject_id: entry.subjectId ?? null,
      fields: [...fields],
      audience: entry.audience ?? 'BOTH',
      request_id: this.requestId,
    };
  }
}

function actorOf(viewer: Viewer) {
  const kind = viewer.kind === 'person' ? ('PERSON' as const) : viewer.kind === 'program' ? ('PROGRAM' as const) : ('ANONYMOUS' as const);
  return { kind, id: viewer.id, name: viewer.name };
}

const columns = 'at, authority_code, setting_id, child_id, actor_kind, actor_id, actor_name, act, subject_type, subject_id, fields, audience, request_id';
const insertAudit = `insert into audit_event (${columns}) select ${columns} from json_to_recordset(?::json) as entry(at timestamptz, authority_code text, setting_id uuid, child_id uuid, actor_kind text, actor_id uuid, actor_name text, act text, subject_type text, subject_id text, fields text[], audience text, request_id text)`;
