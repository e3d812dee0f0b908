import Button from '@mui/material/Button';
import type { Code } from '../definition.js';
import { Words } from './fields.js';

/** The fixed rows of a table. A row keeps its code, by which its answers are found again. */
export function RowsEditor({ rows, onChange }: { rows: Code[]; onChange: (rows: Code[]) => void }) {
  const add = () => {
    let count = rows.length + 1;
    while (rows.some(({ code }) => code === `row${count}`)) count += 1;
    onChange([...rows, { code: `row${count}`, label: '' }]);
  };
  return (
    <fieldset className="design-list">
      <legend>Rows</legend>
      <ol className="design-codes">
        {rows.map((row, place) => (
          <li key={row.code} className="design-code">
            <Words label={`Row ${place + 1}`} value={row.label} onChange={(label) => onChange(rows.map((each, index) => (index === place ? { ...each, label } : each)))} />
            <span className="outline-moves">
              <button type="button" className="icon-button" disabled={place === 0} onClick={() => onChange(rows.toSpliced(place, 1).toSpliced(place - 1, 0, row))} aria-label={`Move row ${place + 1} up`}>
                ↑
              </button>
              <button type="button" className="icon-button" disabled={place === rows.length - 1} onClick={() => onChange(rows.toSpliced(place, 1).toSpliced(place + 1, 0, row))} aria-label={`Move row ${place + 1} down`}>
                ↓
              </button>
              <button type="button" className="icon-button" disabled={rows.length === 1} onClick={() => onChange(rows.toSpliced(place, 1))} aria-label={`Take row ${place + 1} out`}>
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
      <Button size="small" variant="outlined" onClick={add}>
        Add a row
      </Button>
    </fieldset>
  );
}
