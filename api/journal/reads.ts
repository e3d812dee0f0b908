import type { AuditEntry } from './entry.js';

/** Where a child's record that was read belongs. */
export interface ReadOf {
  childId: string | null;
  authorityCode: string | null;
  settingId?: string | null | undefined;
}

/** Who reads what the log says of a child has not read the child’s record. */
const ofTheLog = /^Audit(Event|edChild)\./;

interface Group {
  children: Set<string>;
  settings: Set<string>;
}

/**
 * What one request has read of children's records: noted where rows come out of the database, written as one
 * entry for each authority before the answer leaves. Never an entry for each row.
 */
export class Reads {
  private groups = new Map<string | null, Group>();
  private fields = new Set<string>();
  private subjects = new Map<string, string>();
  /** Why, where that was asked. */
  purpose: string | undefined;
  /** Records that leave the system in a file. */
  rowCount: number | undefined;

  /** One record of a child. */
  note({ childId, authorityCode, settingId }: ReadOf): void {
    if (childId === null) return;
    let group = this.groups.get(authorityCode);
    if (!group) this.groups.set(authorityCode, (group = { children: new Set(), settings: new Set() }));
    group.children.add(childId);
    if (settingId) group.settings.add(settingId);
  }

  /** Names of what is read, as Type.field. */
  noteFields(names: Iterable<string>): void {
    for (const name of names) this.fields.add(name);
  }

  /** A record that was asked for by itself. */
  noteSubject(type: string, id: string): void {
    this.subjects.set(id, type);
  }

  get isEmpty(): boolean {
    return this.groups.size === 0;
  }

  /** Children that were read so far: what a refusal in the same request is about. */
  get children(): string[] {
    return [...this.groups.values()].flatMap(({ children }) => [...children]);
  }

  /** The authority of what was read, where it is one. */
  get authorityCode(): string | null {
    return this.groups.keys().next().value ?? null;
  }

  /** The entries for what was noted since the last time. */
  take(): AuditEntry[] {
    const [subject, ...others] = this.subjects;
    const fields = [...this.fields].sort();
    const entries = [...this.groups].map(([authorityCode, { children, settings }]): AuditEntry => {
      const [child, ...more] = children;
      const [setting, ...elsewhere] = settings;
      return {
        act: this.rowCount !== undefined ? 'record.exported' : fields.every((name) => ofTheLog.test(name)) ? 'log.read' : 'record.read',
        authorityCode, fields, audience: 'AUDITOR', purpose: this.purpose,
        settingId: elsewhere.length === 0 ? setting : null,
        ...(more.length === 0 ? { childId: child } : { childIds: [...children].sort(), rowCount: children.size }),
        ...(this.rowCount !== undefined && { rowCount: this.rowCount }),
        ...(subject && others.length === 0 && { subjectType: subject[1], subjectId: subject[0] }),
      };
    });
    this.groups = new Map();
    this.fields = new Set();
    this.subjects = new Map();
    return entries;
  }
}
