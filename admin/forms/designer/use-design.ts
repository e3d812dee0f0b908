import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { type DrawnFragment, FormDesignDocument, SaveDesignDocument } from '../../gql/graphql.js';
import { ask, send } from '../../providers/client.js';
import { type Fault, faultOf } from '../../providers/faults.js';
import { type Merged, mergeDrawn } from './merge.js';
import { type At, type Drawn, isDrawn } from './model.js';

/** What of a design changes when it is saved, besides the form itself. */
export type Standing = Omit<DrawnFragment, 'definition'>;

const standingOf = (design: DrawnFragment): Standing => Object.fromEntries(Object.entries(design).filter(([name]) => name !== 'definition')) as unknown as Standing;

export interface Clash {
  theirs: Drawn;
  merged: Merged;
  savedByName: string;
  version: number;
}

export type Settling = 'both' | 'mine' | 'theirs';

interface State {
  past: Drawn[];
  form: Drawn;
  future: Drawn[];
  at: At | null;
}

type Act = { type: 'draw'; form: Drawn; at?: At | null } | { type: 'select'; at: At | null } | { type: 'undo' } | { type: 'redo' } | { type: 'take'; form: Drawn };

/** Steps that can be undone. */
const STEPS = 200;

function reduce({ past, form, future, at }: State, act: Act): State {
  switch (act.type) {
    case 'draw':
      return act.form === form ? { past, form, future, at: act.at === undefined ? at : act.at } : { past: [...past.slice(-STEPS), form], form: act.form, future: [], at: act.at === undefined ? at : act.at };
    case 'select':
      return { past, form, future, at: act.at };
    case 'undo':
      return past.length === 0 ? { past, form, future, at } : { past: past.slice(0, -1), form: past.at(-1)!, future: [form, ...future], at: null };
    case 'redo':
      return future.length === 0 ? { past, form, future, at } : { past: [...past, form], form: future[0]!, future: future.slice(1), at: null };
    case 'take':
      return { past: [...past, form], form: act.form, future: [], at: null };
  }
}

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed';

/** The form on the drawing board: what is drawn, undone, saved, and what somebody else saved meanwhile. */
export function useDesign(first: DrawnFragment) {
  const rest = standingOf(first);
  const [state, act] = useReducer(reduce, { past: [], form: first.definition as Drawn, future: [], at: [0] });
  const [standing, setStanding] = useState<Standing>(rest);
  const [saving, setSaving] = useState<SaveState>('saved');
  const [fault, setFault] = useState<Fault | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const saved = useRef(state.form);
  const version = useRef(rest.version ?? 1);
  const busy = useRef<Promise<boolean> | null>(null);
  const latest = useRef(state.form);
  useLayoutEffect(() => {
    latest.current = state.form;
  });

  /** Saves what is drawn now; true where everything is on the server. */
  const save = useCallback(async (): Promise<boolean> => {
    if (busy.current) await busy.current;
    if (latest.current === saved.current) return true;
    const sent = latest.current;
    setSaving('saving');
    const work = (async () => {
      try {
        const { saveDesign } = await send(SaveDesignDocument, { input: { design: first.id, definition: sent, expectedVersion: version.current } });
        const now = standingOf(saveDesign!);
        saved.current = sent;
        version.current = now.version ?? version.current;
        setStanding(now);
        setFault(null);
        setSaving(latest.current === sent ? 'saved' : 'waiting');
        return true;
      } catch (error) {
        const found = faultOf(error);
        const { theirs, savedByName, currentVersion } = found.details;
        if (found.code === 'CONFLICT' && isDrawn(theirs)) setClash({ theirs, merged: mergeDrawn(saved.current, latest.current, theirs), savedByName: String(savedByName), version: Number(currentVersion) });
        else setFault(found);
        setSaving('failed');
        return false;
      } finally {
        busy.current = null;
      }
    })();
    busy.current = work;
    return work;
  }, [first.id]);

  useEffect(() => {
    if (clash) return;
    // Undone as far as it was saved.
    if (state.form === saved.current) return setSaving((now) => (now === 'waiting' ? 'saved' : now));
    setSaving((now) => (now === 'saving' ? now : 'waiting'));
    const timer = setTimeout(() => void save(), 900);
    return () => clearTimeout(timer);
  }, [state.form, clash, save]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current !== saved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      // Who goes to another page of the back office takes nothing unsaved along.
      if (latest.current !== saved.current) void save();
    };
  }, [save]);

  /** What the server says of it now, such as after it was published. */
  const refresh = () =>
    ask(FormDesignDocument, { id: first.id }).then(
      ({ formDesign }) => {
        if (!formDesign) return;
        const now = standingOf(formDesign);
        setStanding(now);
        version.current = now.version ?? version.current;
      },
      () => undefined,
    );

  /** Whose drawing goes on: both put together, ours on top of theirs, or theirs; the others can be had back with Undo. */
  const settle = (how: Settling) => {
    if (!clash) return;
    // What was drawn since the clash was found is in it, too.
    const together = how === 'both' ? mergeDrawn(saved.current, state.form, clash.theirs).form : null;
    version.current = clash.version;
    saved.current = clash.theirs;
    setClash(null);
    if (together) {
      act({ type: 'take', form: clash.theirs });
      act({ type: 'take', form: together });
    } else if (how === 'mine') act({ type: 'take', form: { ...state.form } });
    else {
      act({ type: 'take', form: clash.theirs });
      setSaving('saved');
    }
  };

  return {
    ...state, standing, saving, fault, clash, settle, save, version, refresh,
    draw: (form: Drawn, at?: At | null) => act({ type: 'draw', form, ...(at !== undefined && { at }) }),
    select: (at: At | null) => act({ type: 'select', at }),
    undo: state.past.length > 0 ? () => act({ type: 'undo' }) : null,
    redo: state.future.length > 0 ? () => act({ type: 'redo' }) : null,
  };
}

export type Board = ReturnType<typeof useDesign>;
