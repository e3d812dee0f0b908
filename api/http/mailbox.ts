import type { FastifyInstance } from 'fastify';
import type { MailSender } from '../messages/index.js';

/** Outside production: every mail that was sent, newest first, as a page and as JSON. */
export async function mailboxRoutes(app: FastifyInstance, { mailbox }: { mailbox: MailSender['mailbox'] }): Promise<void> {
  app.get('/mailbox.json', async (_request, reply) => reply.header('cache-control', 'no-store').send(await mailbox.list()));
  app.get('/mailbox', async (_request, reply) => {
    const mails = await mailbox.list(100);
    const list = mails.map(({ to, subject, text, sentAt }) => `<article><h2>${escaped(subject)}</h2><p>To ${escaped(to)}, <time datetime="${sentAt}">${new Date(sentAt).toLocaleString('en-GB', { timeZone: 'Europe/London' })}</time></p><pre>${linked(escaped(text))}</pre></article>`);
    const body = list.join('\n') || '<p>No mail has been sent yet.</p>';
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page(body));
  });
  app.get('/mailbox.css', async (_request, reply) => reply.type('text/css').send(style));
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const linked = (text: string) => text.replace(/https?:\/\/[^\s&]+(?:&#\d+;[^\s&]+)*/g, (address) => `<a href="${address}">${address}</a>`);
const page = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mailbox</title><link rel="stylesheet" href="/mailbox.css"></head><body><main><h1>Mailbox</h1><p>Every mail that this installation has sent. Not there in production.</p>${body}</main></body></html>`;
const style = `body{font:16px/1.5 Arial,sans-serif;margin:0;color:#0b0c0c;background:#fff}main{max-width:46rem;margin:0 auto;padding:1rem}article{border-top:1px solid #b1b4b6;padding:.75rem 0}h2{font-size:1.1rem;margin:0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#f3f2f1;padding:.75rem;margin:.5rem 0 0}p{margin:.25rem 0}a{color:#1d70b8}`;
