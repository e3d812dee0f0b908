import Button from '@mui/material/Button';
import { useState } from 'react';
import { type CopyFor, type DocumentFormat, RequestDocumentDocument } from '../gql/graphql.js';
import { Choice } from '../layout/Choice.js';
import { Notice } from '../layout/Notice.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';

/** Whose copy, and what is in it, as the API makes it. The setting’s own copy is made in the portal. */
const copies = { EVERYBODY: 'Setting and authority: what both may see', PARENT: 'Parents, carers or young person: no safeguarding, no contact details', HEALTH: 'Health services: no safeguarding, equality, legal or money', AUTHORITY: 'The authority’s file: what every caseworker sees' } as const satisfies Partial<Record<CopyFor, string>>;
const formats = { PDF: 'PDF', DOCX: 'Word', HTML: 'Web page' } as const satisfies Record<DocumentFormat, string>;

/** Asks for a copy of what was submitted; it is made and proved whole, and stands in the list when it is ready. */
export function MakeCopy({ submission, reload }: { submission: string; reload: () => void }) {
  const [copyFor, setCopyFor] = useState<keyof typeof copies>('EVERYBODY');
  const [format, setFormat] = useState<DocumentFormat>('PDF');
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; says: string } | null>(null);
  const make = async () => {
    try {
      await send(RequestDocumentDocument, { input: { submission, copyFor, format } });
      setSaid({ tone: 'good', says: 'It is being made, and is given out once every answer was found in it.' });
      reload();
    } catch (error) {
      setSaid({ tone: 'bad', says: faultOf(error).message });
    }
  };
  return (
    <details className="make-copy">
      <summary>Make a copy</summary>
      <div className="stack">
        <Choice id="copy-for" label="Whose copy is it?" value={copyFor} options={copies} onChange={setCopyFor} />
        <Choice id="copy-format" label="Format" value={format} options={formats} onChange={setFormat} />
        <Button variant="outlined" onClick={() => void make()}>
          Make the copy
        </Button>
        {said && <Notice tone={said.tone}>{said.says}</Notice>}
      </div>
    </details>
  );
}
