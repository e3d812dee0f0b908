import { useState } from 'react';
import { OfferFormDocument } from '../../gql/graphql.js';
import { send } from '../../providers/client.js';
import type { FormRow } from '../lookups.js';
import { ConfirmedAct } from './ConfirmedAct.js';
import { Ticks } from './fields.js';

interface OfferDialogProps {
  authority: string;
  form: FormRow;
  offered: readonly string[];
  close: () => void;
  onDone: (says: string) => void;
}

/** Which variants of a form professionals can begin: a value of the authority's policy. */
export function OfferDialog({ authority, form, offered, close, onDone }: OfferDialogProps) {
  const variants = form.variants ?? [];
  const [chosen, setChosen] = useState<string[]>(offered.length > 0 ? [...offered] : variants.map(({ code }) => code));
  const act = async (reason: string) => {
    await send(OfferFormDocument, { input: { authority, form: form.code!, variants: chosen, reason } });
    onDone(chosen.length > 0 ? `Professionals can begin “${form.title}”.` : `“${form.title}” can no longer be begun. What was begun stays.`);
  };
  return (
    <ConfirmedAct title={`Who can begin “${form.title}”`} confirm="Save" act={act} close={close}>
      <Ticks legend="Professionals can begin" hint="None ticked takes the form back. What was begun stays." choices={variants.map(({ code, label }) => [code, label] as const)} chosen={chosen} onChange={setChosen} />
    </ConfirmedAct>
  );
}
