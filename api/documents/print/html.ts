import { createHash } from 'node:crypto';
import type { LayoutEntry, LayoutItem } from '../../forms/index.js';
import { type Paper, blank, fileNames } from '../paper.js';
import { answerMark, questionMark } from './marks.js';
import { inHtml } from './plain-text.js';
import { style } from './html-style.js';
import { asTable, keyOf } from './table.js';

/** What a page that shows one of these must allow: its own style, and nothing else. */
export const htmlPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups`;

const element = (tag: string, attributes: string, inner: string) => `<${tag}${attributes === '' ? '' : ` ${attributes}`}>${inner}</${tag}>`;
const marked = (tag: string, mark: string, given: string, attributes = '') => element(tag, `data-mark="${inHtml(mark)}" dir="auto"${attributes}`, inHtml(given));

/** A page of its own: nothing in it is loaded from elsewhere or run, and it prints with page numbers. */
export async function toHtml({ title, issuer, facts, notices, statement, sections, files, footer, watermark }: Paper): Promise<Uint8Array> {
  const contents = element('nav', 'aria-label="Contents"', element('ol', '', sections.map((section, index) => element('li', '', `<a href="#s${index}">${inHtml(section.title)}</a>`)).join('')));
  const body = [
    watermark ? element('div', 'class="watermark" aria-hidden="true"', inHtml(watermark)) : '',
    element('header', '', [element('p', 'class="issuer"', inHtml(issuer)), element('h1', '', inHtml(title)), element('dl', 'class="facts"', facts.map(([label, said]) => element('div', '', element('dt', '', inHtml(label)) + element('dd', '', inHtml(said)))).join('')), ...[...notices, statement].map((notice) => element('p', 'class="notice"', inHtml(notice))), contents].join('\n')),
    element('main', '', sections.map((section, index) => element('section', `aria-labelledby="s${index}"`, `<h2 id="s${index}">${inHtml(section.title)}</h2>\n${section.entries.map((entry) => entryOf(entry, files, 3)).join('\n')}`)).join('\n')),
    element('footer', '', element('p', '', inHtml(footer))),
  ].join('\n');
  const head = `<meta charset="utf-8"><title>${inHtml(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><style>${style}</style>`;
  return new TextEncoder().encode(`<!doctype html>\n<html lang="en-GB"><head>${head}</head><body>\n${body}\n</body></html>\n`);
}

function entryOf(entry: LayoutEntry, files: Paper['files'], level: number): string {
  const { path, label, kind, voice } = entry;
  const heading = `h${Math.min(level, 6)}`;
  if (kind === 'group' && entry.items.length > 0) {
    const table = asTable(entry);
    const inner = table ? tableOf(table) : entry.items.map((item) => itemOf(item, files, level + 1)).join('\n');
    return element('div', 'class="group"', marked(heading, questionMark(path), label) + inner);
  }
  const given = kind === 'file' && entry.files.length > 0 ? fileNames(entry.files, files) : entry.text;
  const empty = given === null || given === '';
  const answer = marked(voice && !empty ? 'blockquote' : 'div', answerMark(path), empty ? blank(entry) : given, empty ? ' class="none"' : ' class="answer"');
  return element('div', 'class="entry"', marked(heading, questionMark(path), label) + answer);
}

const itemOf = ({ title, entries }: LayoutItem, files: Paper['files'], level: number): string =>
  element('div', 'class="item"', element(`h${Math.min(level, 6)}`, '', inHtml(title)) + entries.map((entry) => entryOf(entry, files, level + 1)).join('\n'));

function tableOf({ columns, items }: NonNullable<ReturnType<typeof asTable>>): string {
  const head = element('thead', '', element('tr', '', columns.map(({ label }) => element('th', 'scope="col"', inHtml(label))).join('')));
  const rows = items.map(({ entries }) => element('tr', '', columns.map(({ key }) => {
    const entry = entries.find((each) => keyOf(each) === key);
    return entry ? marked('td', answerMark(entry.path), entry.text ?? '–') : element('td', '', '–');
  }).join('')));
  return element('table', '', head + element('tbody', '', rows.join('\n')));
}
