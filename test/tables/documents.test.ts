import { describe, expect, it } from 'vitest';
import type { LayoutEntry } from '../../api/forms/index.js';
import { type Format, type Paper, formats } from '../../api/documents/paper.js';
import { printAndProve } from '../../api/documents/print/print.js';
import { comparable, manifestInWords } from '../../api/documents/proof.js';
import { inEveryScript } from '../support/scripts.js';

const entry = (path: string, text: string | null, extra: Partial<LayoutEntry> = {}): LayoutEntry => ({ path, label: `What about ${path}?`, kind: 'memo', voice: false, text, withheld: false, readers: [], files: [], items: [], ...extra });
const paperOf = (entries: LayoutEntry[]): Paper => ({ title: 'A form', issuer: 'An authority', facts: [['Receipt', 'S-2222']], notices: [], statement: 'All present.', footer: 'S-2222', watermark: null, files: {}, sections: [{ key: 'one', title: 'Section one', sealed: false, entries }] });
const expectedOf = (entries: readonly LayoutEntry[]) => entries.flatMap(({ path, label, text }) => (text === null ? [] : [{ path, label, text }]));
const print = (entries: LayoutEntry[], format: Format, printed = entries) => printAndProve({ format, paper: paperOf(printed), expected: expectedOf(entries) });

describe.each([...formats])('a document as %s', (format) => {
  it('holds what people write in every script, and what is hard to print', async () => {
    const entries = Object.entries(inEveryScript).flatMap(([name, text], index) => [entry(`s${index}.short`, text, { label: name }), entry(`s${index}.voice`, `${text} `.repeat(12).trim(), { voice: true })]);
    const { losses, manifest } = await print(entries, format);
    expect(losses).toEqual([]);
    expect(manifest).toMatchObject({ answers: entries.length, of: entries.length });
  });

  it('holds an answer of 100,000 characters, a word of 50,000, and 200 items of a list', async () => {
    const item = (index: number) => ({ id: `i${index}`, title: `Adult ${index + 1}`, entries: [entry(`adults[item${index}].name`, `Person ${index}`), entry(`adults[item${index}].view`, `What they think, number ${index}, in a sentence that is too long for a table.`)] });
    const row = (index: number) => ({ id: `r${index}`, title: `Term ${index + 1}`, entries: [entry(`terms[term${index}].name`, `Term ${index}`), entry(`terms[term${index}].percent`, index % 3 === 0 ? null : String(index % 100))] });
    const groups = [entry('adults', null, { kind: 'group', items: Array.from({ length: 200 }, (_, index) => item(index)) }), entry('terms', null, { kind: 'group', items: Array.from({ length: 200 }, (_, index) => row(index)) })];
    const entries = [entry('long', 'Every morning she tells us. '.repeat(3572), { voice: true }), entry('word', 'x'.repeat(50_000))];
    const { losses, manifest, content } = await printAndProve({ format, paper: paperOf([...entries, ...groups]), expected: [...expectedOf(entries), ...groups.flatMap(({ items }) => items.flatMap((each) => expectedOf(each.entries)))] });
    expect(losses).toEqual([]);
    expect(manifest.characters).toBeGreaterThan(150_000);
    expect(content.length).toBeLessThan(8_000_000);
  }, 120_000);

  it('that is empty of answers is still a document', async () => {
    expect(await print([entry('none', null), entry('left', null, { withheld: true })], format)).toMatchObject({ manifest: { answers: 0, of: 0, characters: 0 }, losses: [] });
  });

  const whole = [entry('views.child', 'She likes the mornings best. '.repeat(400).trim(), { voice: true }), entry('views.parent', 'We are pleased.'), entry('meeting.held', 'Yes'), entry('meeting.asked', 'Yes')];
  const change = (path: string, changed: Partial<LayoutEntry>) => whole.map((each) => (each.path === path ? { ...each, ...changed } : each));
  it.each<[string, LayoutEntry[], string[]]>([
    ['that cuts the end of a long answer', change('views.child', { text: whole[0]!.text!.slice(0, 5000) }), ['views.child']],
    ['that loses the last character', change('views.parent', { text: 'We are pleased' }), ['views.parent']],
    ['that drops an answer', change('views.parent', { text: null }), ['views.parent']],
    ['that drops one of two that say the same', change('meeting.asked', { text: null }), ['meeting.asked']],
    ['that drops a question and all', whole.filter(({ path }) => path !== 'meeting.held'), ['meeting.held']],
    ['that swaps two answers', [whole[0]!, { ...whole[1]!, text: 'Yes' }, { ...whole[2]!, text: 'We are pleased.' }, whole[3]!], ['views.parent', 'meeting.held']],
    ['that swaps two questions', [whole[0]!, { ...whole[1]!, label: whole[2]!.label }, { ...whole[2]!, label: whole[1]!.label }, whole[3]!], ['views.parent', 'meeting.held']],
    ['that withholds what it must not', change('views.child', { withheld: true, text: null }), ['views.child']],
    ['that changes a word', change('views.parent', { text: 'We are displeased.' }), ['views.parent']],
    ['that writes an answer twice', change('views.parent', { text: 'We are pleased. We are pleased.' }), ['views.parent']],
  ])('from a renderer %s is found out, by the answer', async (_what, printed, lost) => {
    const { losses, manifest } = await print(whole, format, printed);
    expect(losses.map(({ path }) => path)).toEqual(lost);
    expect(manifest).toMatchObject({ of: 4, answers: 4 - lost.length });
  });
});

describe('what is compared', () => {
  it('is characters, not how they are set', () => {
    expect(comparable('a b\n c\u200B\u202Ed\u00AD')).toBe('abcd');
    expect(comparable('e\u0301')).toBe('é');
    expect(comparable('[U+1F9FF]')).toBe('\u{1F9FF}');
    expect(comparable('[U+FFFFFF]')).toBe('[U+FFFFFF]');
    expect(comparable('fi ²')).not.toBe(comparable('ﬁ2'));
  });
  it('is said in words', () => {
    expect(manifestInWords({ answers: 61, of: 61, characters: 18402 })).toBe('61 of 61 answers, 18,402 characters, all present');
    expect(manifestInWords({ answers: 60, of: 61, characters: 18402 })).toBe('60 of 61 answers, 18,402 characters, not all present');
  });
});

/* d09: what a reader that knows nothing of us makes of the file: pdf.js. */
describe('the structure of a PDF', () => {
  const kindsIn = (node: { role?: string; children?: unknown[] } | null): string[] => (node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap((each) => kindsIn(each as never))] : []);

  it('is tagged, titled, in English, with bookmarks, embedded typefaces, nothing attached and nothing that runs', async () => {
    const entries = [...Object.entries(inEveryScript).map(([name, text], index) => entry(`s${index}.said`, text, { label: name })), entry('people', null, { kind: 'group', items: [{ id: 'a', title: 'Person 1', entries: [entry('people[aaaa].name', 'Zoë'), entry('people[aaaa].view', 'She thinks so. '.repeat(30))] }] })];
    const { content } = await print(entries, 'PDF');
    const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
    const { OPS } = await getResolvedPDFJS();
    const file = await getDocumentProxy(new Uint8Array(content), { disableFontFace: true, useSystemFonts: false, fontExtraProperties: true });
    const { info, metadata } = await file.getMetadata();
    expect(info).toMatchObject({ Title: 'A form', Language: 'en-GB', IsAcroFormPresent: false, IsXFAPresent: false });
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await file.getOutline())?.map(({ title }: { title: string }) => title)).toContain('Section one');
    expect(await file.getJSActions()).toBeNull();
    expect(await file.getAttachments()).toBeNull();
    const roles = new Set<string>();
    const fonts = new Map<string, boolean>();
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      for (const role of kindsIn((await page.getStructTree()) as never)) roles.add(role);
      const { fnArray, argsArray } = await page.getOperatorList();
      fnArray.forEach((operator: number, index: number) => {
        if (operator !== OPS.setFont) return;
        const name = String((argsArray[index] as unknown[])[0]);
        const font = page.commonObjs.get(name) as { missingFile?: boolean; data?: Uint8Array | null; name?: string };
        fonts.set(font.name ?? name, font.missingFile !== true && (font.data?.length ?? 0) > 0);
      });
      expect(await page.getAnnotations().then((all: { subtype: string }[]) => all.filter(({ subtype }) => subtype !== 'Link'))).toEqual([]);
    }
    expect([...roles]).toEqual(expect.arrayContaining(['Root', 'Document', 'H1', 'H2', 'P']));
    expect(fonts.size).toBeGreaterThan(10);
    expect([...fonts].filter(([, embedded]) => !embedded)).toEqual([]);
  });
});
