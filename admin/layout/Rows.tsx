import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import '../styles/lists.css';
import '../styles/worklist.css';
import { usePhone } from './use-phone.js';

export interface RowColumn<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  /** Buttons: on a phone they stand below, without the label. */
  acts?: boolean;
}

/** Rows as a table, and where there is no room for one as cards: from one list of columns, of which the first names the row. */
export function Rows<Row extends { id: string }>({ label, rows, columns }: { label: string; rows: readonly Row[]; columns: readonly RowColumn<Row>[] }) {
  return usePhone() ? <Cards label={label} rows={rows} columns={columns} /> : <Wide label={label} rows={rows} columns={columns} />;
}

const Wide = <Row extends { id: string }>({ label, rows, columns }: { label: string; rows: readonly Row[]; columns: readonly RowColumn<Row>[] }) => (
  <div className="panel">
    <Table aria-label={label} size="small" className="rows-table">
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column.label}>{column.label}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            {columns.map(({ label: name, cell }, index) => (
              <TableCell key={name} className={index === 0 ? 'strong' : undefined}>
                {cell(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </div>
);

const Cards = <Row extends { id: string }>({ label, rows, columns: [first, ...others] }: { label: string; rows: readonly Row[]; columns: readonly RowColumn<Row>[] }) => (
  <ul className="cards" aria-label={label}>
    {rows.map((row) => (
      <li key={row.id} className="panel card">
        <div className="strong">{first!.cell(row)}</div>
        {others.map(({ label: name, cell, acts }) => {
          const said = cell(row);
          if (said === null || said === undefined || said === false || said === '') return null;
          return acts ? (
            <div key={name}>{said}</div>
          ) : (
            <div key={name} className="small card-line">
              <span className="quiet">{name}: </span>
              {said}
            </div>
          );
        })}
      </li>
    ))}
  </ul>
);
