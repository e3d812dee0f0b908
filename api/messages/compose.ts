import { newId } from '../database/columns.js';
import { seal } from '../kernel/seal.js';
import type { Unit } from '../unit.js';
import type { Config } from '../config.js';
import { Mail } from './mail.js';

/** The words of a mail. They say what happened and where to go, and nothing about a child. */
export interface Letter {
  /** Made by whoever asked, where a job that runs twice must send one mail. */
  id?: string;
  template: string;
  to: string;
  subject: string;
  paragraphs: string[];
  link?: { says: string; address: string };
  expiresAt?: Date;
  /** Not handed over before this: the reader’s quiet hours. */
  notBefore?: Date;
}

export const MAIL_PURPOSE = 'mail';

/** Queues a mail with the change that it tells of, and gives its id: it goes out only if the change is kept. */
export function send(unit: Unit, config: Pick<Config, 'SECRET_KEY' | 'BASE_URL'>, letter: Letter): string {
  const id = letter.id ?? newId();
  const host = new URL(config.BASE_URL).hostname;
  unit.em.persist(
    unit.em.create(Mail, {
      id,
      recipient: letter.to,
      template: letter.template,
      sealed: seal(config.SECRET_KEY, MAIL_PURPOSE, JSON.stringify({ subject: oneHeader(letter.subject), text: toText(letter), html: toHtml(letter) })),
      messageId: `<${id}@${host}>`,
      state: 'QUEUED',
      tries: 0,
      queuedAt: unit.now,
      expiresAt: letter.expiresAt ?? null,
    }),
  );
  unit.queue('send-mail', { mail: id }, letter.notBefore ? { runAt: letter.notBefore } : {});
  return id;
}

/** A subject is one line, whatever name stands in it. */
const oneHeader = (subject: string) => subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

function toText({ paragraphs, link }: Letter): string {
  return [...paragraphs, ...(link ? [`${link.says}:\n${link.address}`] : []), 'This mailbox is not read. Do not reply.'].join('\n\n');
}

function toHtml({ paragraphs, link }: Letter): string {
  const parts = [...paragraphs.map((text) => `<p>${escaped(text)}</p>`), ...(link ? [`<p><a href="${escaped(link.address)}">${escaped(link.says)}</a></p><p>${escaped(link.address)}</p>`] : []), '<p>This mailbox is not read. Do not reply.</p>'];
  return `<!doctype html><html lang="en"><body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5">${parts.join('')}</body></html>`;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
