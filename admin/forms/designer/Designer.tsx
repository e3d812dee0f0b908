import Button from '@mui/material/Button';
import { useState } from 'react';
import { KeepInBankDocument } from '../../gql/graphql.js';
import { Notice } from '../../layout/Notice.js';
import { send } from '../../providers/client.js';
import { faultOf } from '../../providers/faults.js';
import { AboutEditor } from './AboutEditor.js';
import { AddQuestion } from './AddQuestion.js';
import { Changes } from './Changes.js';
import { Checks, marksOf } from './Checks.js';
import { ClashNotice } from './ClashNotice.js';
import { addSection, questionAt, sectionAt } from './edit.js';
import { type At, type DrawnQuestion, isList } from './model.js';
import { Outline } from './Outline.js';
import { PublishDialog } from './PublishDialog.js';
import { QuestionEditor } from './QuestionEditor.js';
import { SectionEditor } from './SectionEditor.js';
import { Toolbar } from './Toolbar.js';
import { useDesign } from './use-design.js';
import type { Design } from './lookups.js';

const views = [['questions', 'Questions'], ['about', 'About the form'], ['check', 'Check'], ['changes', 'What changed']] as const;
type ViewName = (typeof views)[number][0];

/** The drawing board. */
export function Designer({ design }: { design: Design }) {
  const board = useDesign(design);
  const { form, at, standing, fault, clash, settle, draw, select, save } = board;
  const [view, setView] = useState<ViewName>('questions');
  const [adding, setAdding] = useState<At | null>(null);
  const [publishing, setPublishing] = useState(false);
  const [said, setSaid] = useState('');
  const statutory = design.kind === 'OVERLAY';
  const prefix = statutory ? 'local.' : '';
  const fixed = (place: At): boolean => statutory && !(place.length === 1 ? sectionAt(form, place)?.local : (sectionAt(form, place)?.local ?? questionAt(form, place.slice(0, 2))?.local));
  const stops = (standing.findings ?? []).filter((each) => each.stops).length;
  const counts: Partial<Record<ViewName, number>> = { check: stops, changes: standing.differences?.length ?? 0 };
  const newSection = () => {
    const count = form.sections.length + 1;
    let key = `${prefix}section${count}`;
    while (form.sections.some((section) => section.key === key)) key += 'x';
    draw(addSection(form, form.sections.length, { key, title: 'New section', why: '', legalBasis: form.legalBasis, questions: [], ...(statutory && { local: true }) }), [form.sections.length]);
  };
  const askToAdd = () => {
    const place = at ?? [0];
    const question = place.length > 1 ? questionAt(form, place) : undefined;
    if (place.length === 1) return setAdding([...place, sectionAt(form, place)?.questions.length ?? 0]);
    setAdding(question && isList(question) && place.length < 4 && !fixed(place) ? [...place, question.questions?.length ?? 0] : statutory && place.length > 2 ? [place[0]!, place[1]! + 1] : [...place.slice(0, -1), place.at(-1)! + 1]);
  };
  const keepInBank = (question: DrawnQuestion) => {
    const names = (each: DrawnQuestion): string[] => [...(each.from ? [each.from] : []), ...(each.questions ?? []).flatMap(names)];
    send(KeepInBankDocument, { input: { authority: design.authority!.code, question, codes: Object.fromEntries(names(question).map((name) => [name, form.codes[name] ?? []])) } }).then(
      () => setSaid(`“${question.label}” is in the question bank.`),
      (error: unknown) => setSaid(faultOf(error).message),
    );
  };
  const publish = async () => {
    if (await save()) setPublishing(true);
  };
  return (
    <>
      <Toolbar board={board} publish={() => void publish()} canPublish={stops === 0 && standing.unpublished === true} />
      {clash && <ClashNotice clash={clash} settle={settle} />}
      {fault && (
        <Notice tone="bad">
          <p className="strong">Not saved: {fault.message}</p>
          {fault.code === 'UNAUTHENTICATED' ? (
            <p>
              What you drew is still here.{' '}
              <a href="/sign-in" target="_blank" rel="noreferrer">
                Sign in again in a new tab
              </a>
              , then come back.
            </p>
          ) : (
            <p>What you drew is still here.</p>
          )}
          <Button size="small" variant="outlined" onClick={() => void save()}>
            Try to save again
          </Button>
        </Notice>
      )}
      {said && (
        <Notice tone="good">
          <p>{said}</p>
        </Notice>
      )}
      <fieldset className="design-views" aria-label="Parts of the drawing board">
        {views.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
            {label}
            {counts[name] ? ` (${counts[name]})` : ''}
          </button>
        ))}
      </fieldset>
      {view === 'questions' && (
        <div className="design-board">
          <div className="panel design-outline">
            <div className="row">
              <Button size="small" variant="contained" onClick={askToAdd}>
                Add a question
              </Button>
              <Button size="small" variant="outlined" onClick={newSection}>
                Add a section
              </Button>
            </div>
            <Outline board={board} marked={marksOf(form, standing.findings ?? [])} fixed={fixed} />
          </div>
          <section className="panel design-panel design-fields" aria-label="What is chosen">
            {!at && <p className="quiet">Choose a section or a question to change it.</p>}
            {at?.length === 1 && <SectionEditor key={at.join()} board={board} at={at} fixed={fixed(at)} />}
            {at && at.length > 1 && <QuestionEditor key={at.join()} board={board} at={at} fixed={fixed(at)} prefix={prefix} keepInBank={keepInBank} />}
          </section>
        </div>
      )}
      {view === 'about' && <AboutEditor board={board} statutory={statutory} />}
      {view === 'check' && <Checks form={form} standing={standing} go={(place) => (select(place), setView('questions'))} />}
      {view === 'changes' && (
        <div className="panel design-panel">
          <h2>What changed since the last published version</h2>
          <Changes list={standing.differences ?? []} none={standing.unpublished ? 'It was never published, so all of it is new.' : 'Nothing changed.'} />
        </div>
      )}
      {adding && <AddQuestion form={form} at={adding} authority={design.authority!.code} prefix={prefix} close={() => setAdding(null)} onAdd={(next, place) => (draw(next, place), setAdding(null))} />}
      {publishing && <PublishDialog board={board} close={() => setPublishing(false)} onDone={(says) => (setPublishing(false), setSaid(says), void board.refresh())} />}
    </>
  );
}
