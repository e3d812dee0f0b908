import { Choice } from './Choice.js';
import { useViewer } from '../providers/viewer.js';

/** For whoever works for several authorities: whose room this is. Nothing for whoever works for one. */
export function AuthorityChoice({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const { authorities } = useViewer();
  if (authorities.length < 2) return null;
  return (
    <div className="lead">
      <Choice id="authority" label="Authority" value={value} options={Object.fromEntries(authorities.map(({ code, name }) => [code, name]))} onChange={onChange} />
    </div>
  );
}
