import Button from '@mui/material/Button';
import { ConditionEditor } from './ConditionEditor.js';
import { changeSection, remove, sectionAt } from './edit.js';
import { Ticks, Words } from './fields.js';
import type { At, DrawnSection } from './model.js';
import type { Board } from './use-design.js';

/** What stands around the questions of a page: its title, its guidance, why they are asked, when the page is shown. */
export function SectionEditor({ board, at, fixed }: { board: Board; at: At; fixed: boolean }) {
  const { form, draw } = board;
  const section = sectionAt(form, at);
  if (!section) return null;
  const set = (change: Partial<Record<keyof DrawnSection, unknown>>) => draw(changeSection(form, at, change));
  if (fixed)
    return (
      <>
        <h2>{section.title}</h2>
        <p className="quiet">This section is statutory. You can add questions to it; nothing of it can be changed.</p>
      </>
    );
  return (
    <>
      <h2>Section</h2>
      <Words label="Title" value={section.title} onChange={(title) => set({ title })} />
      <Words label="Words at the top of the page" value={section.guidance} long hint="A few sentences, or nothing." onChange={(guidance) => set({ guidance: guidance || undefined })} />
      <Words label="Why its questions are asked" value={section.why} long hint="Professionals and families can read this. It must be said." onChange={(why) => set({ why })} />
      <Words label="The law or duty behind them" value={section.legalBasis} onChange={(legalBasis) => set({ legalBasis })} />
      <Words label="Heading in the list of sections" value={section.part} hint="Sections beside each other with the same heading stand under it." onChange={(part) => set({ part: part || undefined })} />
      {form.variants.length > 1 && <Ticks legend="Only for these variants" hint="None ticked means all." choices={form.variants.map(({ code, label }) => [code, label] as const)} chosen={section.variants ?? []} onChange={(variants) => set({ variants: variants.length > 0 ? variants : undefined })} />}
      <ConditionEditor form={form} at={[at[0]!, -1]} condition={section.when} legend="The page is shown only where" onChange={(when) => set({ when })} />
      <div className="row design-acts">
        <Button color="error" disabled={form.sections.length === 1} onClick={() => draw(remove(form, at), null)}>
          Take the section out
        </Button>
      </div>
    </>
  );
}
