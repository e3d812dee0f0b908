import { LEFT_OUT, TITLE, madeOn, notices } from './pack-words.js';

export interface Part {
  section: string;
  label: string;
  /** Missing where it was left out. */
  text: string | null;
  /** Stretches within it that were blacked out. */
  blackedOut: number;
  /** Where the file lies in the pack. */
  file: string | null;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const style = 'body{font:16px/1.5 Arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}h2{margin-top:2rem;border-top:1px solid #b1b4b6;padding-top:1rem}dt{font-weight:bold;margin-top:.75rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}.out{color:#505a5f;font-style:italic}@media print{h2{break-after:avoid}dt{break-after:avoid}}';

/** The readable document of a pack: one HTML page that needs nothing else, with what was left out said where it stood. */
export function packPage(parts: readonly Part[], now: Date): string {
  const sections = [...Map.groupBy(parts, ({ section }) => section)].map(([title, held]) => `<section><h2>${escaped(title)}</h2><dl>${held.map(entry).join('')}</dl></section>`);
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${TITLE}</title><style>${style}</style></head><body><main>
<h1>${TITLE}</h1>
${[madeOn(now), ...notices].map((each) => `<p>${escaped(each)}</p>`).join('\n')}
${sections.join('\n')}
</main></body></html>`;
}

function entry({ label, text, file }: Part): string {
  const said = text === null ? `<dd class="out">${LEFT_OUT}</dd>` : file ? `<dd><a href="${escaped(encodeURI(file))}">${escaped(text)}</a></dd>` : `<dd>${escaped(text)}</dd>`;
  return `<dt>${escaped(label)}</dt>${said}`;
}
