import { counted } from '../../words/count.js';
import { type At, type Drawn } from './model.js';
import { allQuestions } from './edit.js';
import type { Standing } from './use-design.js';

type LintFinding = NonNullable<Standing['findings']>[number];

/** Where a finding is in the form as it is drawn now; null where it is about the whole form. */
export function placeOf(form: Drawn, { section, question }: LintFinding): At | null {
  if (question !== null) {
    const found = allQuestions(form).find(({ question: each, around }) => [...around, each].map(({ key }) => key).join('/') === question);
    if (found) return found.at;
  }
  const index = form.sections.findIndex(({ key }) => key === section);
  return index < 0 ? null : [index];
}

/** By place: what must be mended, and what is advice. */
export function marksOf(form: Drawn, findings: readonly LintFinding[]): ReadonlyMap<string, 'stops' | 'advice'> {
  const marks = new Map<string, 'stops' | 'advice'>();
  for (const finding of findings) {
    const place = placeOf(form, finding)?.join();
    if (place !== undefined && (finding.stops || !marks.has(place))) marks.set(place, finding.stops ? 'stops' : 'advice');
  }
  return marks;
}

function subjectOf(form: Drawn, finding: LintFinding): string {
  const at = placeOf(form, finding);
  if (!at) return 'The form';
  if (at.length === 1) return form.sections[at[0]!]!.title || 'A section';
  const found = allQuestions(form).find((each) => each.at.join() === at.join());
  return found?.question.label || 'A question';
}

/** What lint says of the form, each with a way to its place. */
export function Checks({ form, standing, go }: { form: Drawn; standing: Standing; go: (at: At) => void }) {
  const findings = standing.findings ?? [];
  const stops = findings.filter((each) => each.stops);
  const advice = findings.filter((each) => !each.stops);
  const drafts = standing.drafts ?? [];
  return (
    <div className="panel design-panel">
      <h2>Check</h2>
      <p>{stops.length === 0 ? 'Nothing stands in the way of publishing it.' : `${counted(stops.length, 'thing')} to mend before it can be published.`}</p>
      <Findings title="To mend" list={stops} form={form} go={go} />
      <Findings title="Advice" list={advice} form={form} go={go} />
      <h3>Drafts</h3>
      {drafts.length === 0 ? (
        <p>No professional is filling in this form now.</p>
      ) : (
        <>
          <p>These drafts stay on their version when you publish another. Whoever fills one in is shown what would move where, and decides.</p>
          <ul>
            {drafts.map(({ number, drafts: count }) => (
              <li key={number}>
                Version {number}: {counted(count, 'draft')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Findings({ title, list, form, go }: { title: string; list: readonly LintFinding[]; form: Drawn; go: (at: At) => void }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="findings">
        {list.map((finding, index) => {
          const at = placeOf(form, finding);
          const says = `${at ? `“${subjectOf(form, finding)}” ` : ''}${finding.says}`;
          return (
            <li key={index}>
              {at ? (
                <button type="button" className="link-button" onClick={() => go(at)}>
                  {says}
                </button>
              ) : (
                says
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
