import Button from '@mui/material/Button';
import { useState } from 'react';
import { dayInWords, momentDayInWords } from '../words/dates.js';
import { useToday } from '../words/use-today.js';
import { OfferDialog } from './designer/OfferDialog.js';
import type { DesignRow, FormRow } from './lookups.js';

interface FormPanelProps {
  form: FormRow;
  authority: string;
  draws: boolean;
  /** Variants that professionals can begin. */
  offered: readonly string[];
  design: DesignRow | undefined;
  addTo: (code: string) => Promise<void>;
  onDone: (says: string) => void;
}

/** A published form: its versions, who can begin it, and, for those who draw, where it goes on. */
export function FormPanel({ form, authority, draws, offered, design, addTo, onDone }: FormPanelProps) {
  const { title, purpose, code, versions, statutory } = form;
  const today = useToday();
  const [offering, setOffering] = useState(false);
  // Newest day first: the first that has begun is the one that new drafts get.
  const current = versions?.toSorted((one, other) => (one.effectiveFrom === other.effectiveFrom ? other.number! - one.number! : one.effectiveFrom! < other.effectiveFrom! ? 1 : -1)).find(({ effectiveFrom }) => effectiveFrom != null && effectiveFrom <= today);
  return (
    <section className="panel form-panel" aria-labelledby={`form-${code}`}>
      <h2 id={`form-${code}`}>{title}</h2>
      <p>{purpose}</p>
      <ul className="versions">
        {(versions ?? []).map((version) => (
          <li key={version.id}>
            <a href={`#/forms/${version.id}/show`} className="strong">
              Version {version.number}
            </a>
            <span>
              {version.effectiveFrom && `For drafts begun from ${dayInWords(version.effectiveFrom)}`}
              {version === current && ' (in use)'}
              {version.effectiveFrom && version.effectiveFrom > today && ' (to come)'}
            </span>
            <span className="quiet">{version.publishedAt && `Published ${momentDayInWords(version.publishedAt)}`}</span>
          </li>
        ))}
      </ul>
      {draws && (
        <div className="row form-acts">
          <span>{offered.length > 0 ? 'Professionals can begin it.' : 'Professionals cannot begin it yet.'}</span>
          <Button size="small" variant="outlined" onClick={() => setOffering(true)} aria-label={`Change who can begin “${title}”`}>
            Change
          </Button>
          {statutory ? (
            <Button size="small" variant="outlined" onClick={() => void addTo(code!)} aria-label={`Add questions of our own to “${title}”`}>
              Add questions of our own
            </Button>
          ) : (
            design && (
              <a href={`#/designs/${design.id}/show`} aria-label={`Draw the next version of “${title}”`}>
                Draw the next version
              </a>
            )
          )}
        </div>
      )}
      {offering && <OfferDialog authority={authority} form={form} offered={offered} close={() => setOffering(false)} onDone={(says) => (setOffering(false), onDone(says))} />}
    </section>
  );
}
