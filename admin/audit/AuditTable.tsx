import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { actInWords, actorKinds } from '../words/acts.js';
import { momentInWords } from '../words/dates.js';
import { About, type AuditRow, Fields, Who } from './entry.js';

const columns = ['When', 'Who', 'What was done', 'About', 'Fields'];

export const AuditTable = ({ rows }: { rows: readonly AuditRow[] }) => (
  <div className="panel">
    <Table aria-label="Audit log" size="small" className="audit-table">
      <TableHead>
        <TableRow>
          {columns.map((name) => (
            <TableCell key={name}>{name}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            <TableCell className="nowrap">{row.at && momentInWords(row.at)}</TableCell>
            <TableCell>
              <Who row={row} />
              {row.actorKind && row.actorKind !== 'PERSON' && actorKinds[row.actorKind] !== row.actorName && <span className="second-line">{actorKinds[row.actorKind]}</span>}
            </TableCell>
            <TableCell className="strong">{row.act && actInWords(row.act)}</TableCell>
            <TableCell>
              <About row={row} />
            </TableCell>
            <TableCell>
              <Fields row={row} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </div>
);
