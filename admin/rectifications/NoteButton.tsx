import { Suspense, lazy, useState } from 'react';
import { Notice } from '../layout/Notice.js';
import { useViewer } from '../providers/viewer.js';
import type { Submission } from '../reviews/lookups.js';
import { useReload } from '../reviews/walk.js';
import type { Answered } from './NoteCorrection.js';

const NoteCorrection = lazy(() => import('./NoteCorrection.js'));
type Section = NonNullable<Submission['sections']>[number];
interface Entry {
  path: string;
  label: string;
  text: string | null;
  items?: { title: string; entries: Entry[] }[];
}

/** Every answer that this person may read, also within lists, with where it stands. */
const answered = (section: string, entries: readonly Entry[], within = ''): Answered[] =>
  entries.flatMap(({ path, label, text, items = [] }) => [...(text === null ? [] : [{ path, section, label: within ? `${within}: ${label}` : label, text }]), ...items.flatMap((item) => answered(section, item.entries, item.title))]);

/** Opens the way to note that an answer is not right. */
export function NoteButton({ submission, sections }: { submission: string; sections: readonly Section[] }) {
  const [noting, setNoting] = useState(false);
  const [noted, setNoted] = useState(false);
  const reload = useReload();
  if (!useViewer().could('Mutation.noteRectification')) return null;
  return (
    <>
      <button type="button" className="link-button" onClick={() => { setNoted(false); setNoting(true); }}>
        Note a correction …
      </button>
      {noted && <Notice tone="good" focus>Noted. It stands beside the answer, and a manager decides on it.</Notice>}
      {noting && (
        <Suspense fallback={null}>
          <NoteCorrection submission={submission} answers={sections.flatMap(({ title, entries }) => answered(title, entries as Entry[]))} close={() => setNoting(false)} onDone={() => { setNoting(false); setNoted(true); void reload(); }} />
        </Suspense>
      )}
    </>
  );
}
