export interface Part {
  section: string;
  label: string;
  /** Missing where it was left out. */
  text: string | null;
  /** Where the file lies in the pack. */
  file: string | null;
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const style = 'body{font:16px/1.5 Arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}h2{margin-top:2rem;border-top:1px solid #b1b4b6;padding-top:1rem}dt{font-weight:bold;margin-top:.75rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}.out{color:#505a5f;font-style:italic}@media print{h2{break-after:avoid}dt{break-after:avoid}}';

/** The readable document of a pack: one HTML page that needs nothing else, with what was left out said where it stood. */
export function packPage(parts: readonly Part[], now: Date): string {
  const day = now.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
  const sections = [...Map.groupBy(parts, ({ section }) => section)].map(([title, held]) => `<section><h2>${escaped(title)}</h2><dl>${held.map(entry).join('')}</dl></section>`);
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A copy of what is held</title><style>${style}</style></head><body><main>
<h1>A copy of what is held</h1>
<p>Made on ${day} for a request under Article 15 of the UK GDPR. Where something was left out, it says so; the law lets the authority leave out what is about other people, or what could cause serious harm.</p>
<p>Forms that a school or college is still filling in are its own until it submits them. Ask the school or college for those.</p>
<p>If you think that something is missing or wrong, tell the authority. You can also complain to the Information Commissioner (ico.org.uk).</p>
${sections.join('\n')}
</main></body></html>`;
}

function entry({ label, text, file }: Part): string {
  const said = text === null ? '<dd class="out">Left out</dd>' : file ? `<dd><a href="${escaped(encodeURI(file))}">${escaped(text)}</a></dd>` : `<dd>${escaped(text)}</dd>`;
  return `<dt>${escaped(label)}</dt>${said}`;
}
