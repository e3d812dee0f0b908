import { useViewer } from '../providers/viewer.js';
import { Why } from './Why.js';

/** What stands in the place of a child’s name that is not the viewer’s to see. */
export const NAMELESS = 'Name not yours to see';

/** Where the role would do, but the record is elsewhere now. */
const ELSEWHERE = 'A child’s name is for the setting that has the child on its roll, and for the caseworkers, managers and quality readers of the authority that the record is with. This record is with another one now; whoever administers that authority can tell you whom to ask.';

interface Row {
  child?: { fullName?: string | null } | null | undefined;
}

/** Above a list, or below a heading, that has no name: for whom names are, and who gives access. Nothing where all names are there. */
export function HiddenNames({ rows }: { rows: readonly Row[] }) {
  const viewer = useViewer();
  const hidden = rows.filter(({ child }) => !child?.fullName).length;
  if (hidden === 0) return null;
  return <Why says={hidden === rows.length ? (hidden === 1 ? 'The child’s name is not yours to see' : 'Children’s names are not yours to see') : 'Some children’s names are not yours to see'} why={viewer.why('Child.fullName') ?? ELSEWHERE} />;
}
