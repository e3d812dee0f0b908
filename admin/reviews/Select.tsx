import Checkbox from '@mui/material/Checkbox';
import type { MouseEvent } from 'react';
import { useListContext } from 'react-admin';
import type { WorklistRow } from './lookups.js';

/** A decided review has nobody to be given to. */
const isAssignable = ({ availableSteps }: WorklistRow): boolean => availableSteps?.some(({ name }) => name === 'assignReview') ?? false;

const named = (label: string) => ({ input: { 'aria-label': label } });

/** The click is not the row's, which would open it. */
const keep = (event: MouseEvent) => event.stopPropagation();

export function SelectRow({ row }: { row: WorklistRow }) {
  const { selectedIds, onToggleItem } = useListContext<WorklistRow>();
  if (!isAssignable(row)) return null;
  return <Checkbox size="small" checked={selectedIds.includes(row.id)} onClick={keep} onChange={() => onToggleItem(row.id)} slotProps={named(`Select ${row.child?.fullName ?? row.reference}`)} />;
}

export function SelectPage() {
  const { data = [], selectedIds, onSelect } = useListContext<WorklistRow>();
  const ids = data.filter(isAssignable).map(({ id }) => id);
  const all = ids.length > 0 && ids.every((id) => selectedIds.includes(id));
  return <Checkbox size="small" checked={all} indeterminate={!all && selectedIds.length > 0} disabled={ids.length === 0} onChange={() => onSelect(all ? [] : ids)} slotProps={named('Select all on this page')} />;
}
