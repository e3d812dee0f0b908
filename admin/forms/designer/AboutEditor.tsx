import Button from '@mui/material/Button';
import { changeForm } from './edit.js';
import { Words } from './fields.js';
import type { Board } from './use-design.js';

/** The form as a whole: what it is called, what for, by which law, and its variants. */
export function AboutEditor({ board, statutory }: { board: Board; statutory: boolean }) {
  const { form, draw } = board;
  const set = (change: Parameters<typeof changeForm>[1]) => draw(changeForm(form, change));
  const change = (place: number, part: { code?: string; label?: string }) => set({ variants: form.variants.map((each, index) => (index === place ? { ...each, ...part } : each)) });
  const add = () => {
    let count = form.variants.length + 1;
    while (form.variants.some(({ code }) => code === `variant${count}`)) count += 1;
    set({ variants: [...form.variants, { code: `variant${count}`, label: '' }] });
  };
  if (statutory)
    return (
      <div className="panel design-panel design-fields">
        <h2>{form.title}</h2>
        <p>{form.purpose}</p>
        <p className="small quiet">{form.legalBasis}</p>
        <p>This form is statutory. You add questions, sections and answers to it; nothing of its own can be changed or taken out.</p>
      </div>
    );
  return (
    <div className="panel design-panel design-fields">
      <h2>About the form</h2>
      <Words label="Title" value={form.title} onChange={(title) => set({ title })} />
      <Words label="What it is for" value={form.purpose} long hint="One sentence that professionals and families understand." onChange={(purpose) => set({ purpose })} />
      <Words label="The law or duty behind it" value={form.legalBasis} onChange={(legalBasis) => set({ legalBasis })} />
      <fieldset className="design-list">
        <legend>Variants</legend>
        <p className="small quiet">One form for several groups, such as school age and post-16. A question can be for some of them only. One is enough.</p>
        <ol className="design-codes">
          {form.variants.map((variant, place) => (
            <li key={place} className="design-code">
              <Words label={`Variant ${place + 1}`} value={variant.label} onChange={(label) => change(place, { label })} />
              <Words label={`Code of variant ${place + 1}`} value={variant.code} onChange={(code) => change(place, { code: code.toLowerCase().replace(/[^a-z0-9_]/g, '_') })} />
              <button type="button" className="icon-button" disabled={form.variants.length === 1} onClick={() => set({ variants: form.variants.toSpliced(place, 1) })} aria-label={`Take variant ${place + 1} out`}>
                ×
              </button>
            </li>
          ))}
        </ol>
        <Button size="small" variant="outlined" onClick={add}>
          Add a variant
        </Button>
      </fieldset>
      <p className="small quiet">Code of the form, which never changes: {form.code}</p>
    </div>
  );
}
