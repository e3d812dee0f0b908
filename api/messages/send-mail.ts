import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Transporter, createTransport } from 'nodemailer';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { unseal } from '../kernel/seal.js';
import { MAIL_PURPOSE } from './compose.js';
import { Mail } from './mail.js';

interface Sealed {
  subject: string;
  text: string;
  html: string;
}

export interface MailboxEntry extends Sealed {
  to: string;
  messageId: string;
  sentAt: string;
}

/** Hands one mail over to the mail server, or to the mailbox where there is none. The only importer of nodemailer. */
export class MailSender {
  private readonly transport: Transporter | undefined;
  readonly mailbox: Mailbox;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: () => Date,
  ) {
    this.mailbox = new Mailbox(join(config.DATA_DIR, 'mailbox'));
    this.transport = config.SMTP_URL
      ? createTransport({ url: config.SMTP_URL, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, pool: true, maxConnections: 4, disableFileAccess: true, disableUrlAccess: true } as object)
      : undefined;
  }

  /** The job. A mail that was handed over, expired or bounced is left alone, so a repeat does no harm. */
  async send(id: string): Promise<void> {
    const mail = await this.database.change({ realm: 'jobs' }, {}, async (em) => em.findOne(Mail, { id }));
    if (!mail?.sealed || !['QUEUED', 'DEFERRED'].includes(mail.state)) return;
    if (mail.expiresAt && mail.expiresAt <= this.clock()) return this.settle(mail, { state: 'EXPIRED', sealed: null });
    const letter = JSON.parse(unseal(this.config.SECRET_KEY, MAIL_PURPOSE, mail.sealed)) as Sealed;
    try {
      const answer = await this.handOver(mail, letter);
      await this.settle(mail, { state: 'ACCEPTED', sealed: null, handedOverAt: this.clock(), answer });
    } catch (error) {
      await this.failed(mail, error as Error & { responseCode?: number });
    }
  }

  private async handOver(mail: Mail, { subject, text, html }: Sealed): Promise<string> {
    if (!this.transport) {
      await this.mailbox.put({ to: mail.recipient, subject, text, html, messageId: mail.messageId, sentAt: this.clock().toISOString() });
      return 'mailbox';
    }
    const info = (await this.transport.sendMail({ from: this.config.MAIL_FROM, to: { name: '', address: mail.recipient }, subject, text, html, messageId: mail.messageId, headers: { 'Auto-Submitted': 'auto-generated' } })) as { response?: string };
    return String(info.response ?? 'accepted').slice(0, 200);
  }

  private async failed(mail: Mail, error: Error & { responseCode?: number }): Promise<void> {
    const answer = String(error.responseCode ?? (error as { code?: string }).code ?? 'failed');
    const delay = this.config.MAIL_RETRY_SCHEDULE[mail.tries];
    const permanent = error.responseCode !== undefined && error.responseCode >= 500 && error.responseCode < 600;
    if (permanent || delay === undefined) return this.settle(mail, { state: 'BOUNCED', sealed: null, tries: mail.tries + 1, answer });
    await this.settle(mail, { state: 'DEFERRED', tries: mail.tries + 1, answer }, new Date(this.clock().getTime() + delay * 1000));
  }

  private async settle(mail: Mail, changes: Partial<Mail>, again?: Date): Promise<void> {
    await this.database.change({ realm: 'jobs' }, {}, async (em) => {
      await em.nativeUpdate(Mail, { id: mail.id }, changes);
      if (again) await em.execute('select portal_jobs.queue(?, ?::json, ?, ?)', ['send-mail', JSON.stringify({ mail: mail.id }), again.toISOString(), null]);
    });
  }

  close(): void {
    this.transport?.close();
  }
}

/** What a mail server would have got, as one file each: outside production, where no server is named. */
export class Mailbox {
  constructor(private readonly folder: string) {}

  async put(entry: MailboxEntry): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, `${entry.sentAt.replace(/[:.]/g, '-')}-${entry.messageId.replace(/[^\w-]/g, '').slice(0, 60)}.json`);
    await writeFile(`${file}.part`, JSON.stringify(entry));
    await rename(`${file}.part`, file);
  }

  /** Newest first. */
  async list(atMost = 500): Promise<MailboxEntry[]> {
    const names = await readdir(this.folder).catch(() => []);
    const newest = names.filter((name) => name.endsWith('.json')).sort().reverse().slice(0, atMost);
    return Promise.all(newest.map(async (name) => JSON.parse(await readFile(join(this.folder, name), 'utf8')) as MailboxEntry));
  }
}
