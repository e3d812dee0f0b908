import type pg from 'pg';

const tables = ['audit_event', 'audit_link', 'audit_checkpoint'] as const;

/** A superuser who goes around every trigger: what the chain must tell of. Everything is put back afterwards. */
export class Tampering {
  private constructor(private readonly owner: pg.Client) {}

  static async prepare(owner: pg.Client): Promise<Tampering> {
    for (const table of tables) await owner.query(`drop table if exists kept_${table}; create table kept_${table} as table ${table}`);
    return new Tampering(owner);
  }

  /** Runs statements with all triggers off. */
  async run(...statements: string[]): Promise<void> {
    await this.owner.query(`set session_replication_role = replica; ${statements.join('; ')}; set session_replication_role = origin`);
  }

  undo(): Promise<void> {
    return this.run(...tables.flatMap((table) => [`truncate ${table}`, `insert into ${table} select * from kept_${table}`]));
  }
}
