import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComparedAssessmentDocument, ComparedReviewDocument, type EarlierForm } from '../gql/graphql.js';
import { Failure } from '../layout/Failure.js';
import { Waiting } from '../layout/Waiting.js';
import { ask } from '../providers/client.js';
import { useAsking } from '../queries/context.js';
import { WordDiff } from '../queries/WordDiff.js';
import '../styles/queries.css';
import { momentDayInWords } from '../words/dates.js';

const words: Record<EarlierForm, { button: string; none: string }> = {
  PREVIOUS_SUBMISSION: { button: 'What changed since the submission before', none: 'There is no earlier submission of this case.' },
  LAST_FORM: { button: 'What changed since the last such form', none: 'There is no earlier form of this kind about the child that you may see.' },
};

/** What is not as it was, word by word: since the form was returned, or since last year’s. Asked for only when somebody wants it. */
export function Changed({ submission, number }: { submission: string; number: number | null }) {
  const asking = useAsking();
  const [earlier, setEarlier] = useState<EarlierForm | null>(null);
  const of = asking?.of;
  const { data, error, refetch } = useQuery({
    queryKey: ['compared', submission, earlier],
    enabled: of !== undefined && earlier !== null,
    queryFn: async () => {
      const found = await ('review' in of! ? ask(ComparedReviewDocument, { id: of.review, with: earlier! }) : ask(ComparedAssessmentDocument, { id: of!.assessment, with: earlier! }));
      return found.of?.submission?.compared ?? null;
    },
  });
  if (!of) return null;
  const offered: EarlierForm[] = number != null && number > 1 ? ['PREVIOUS_SUBMISSION', 'LAST_FORM'] : ['LAST_FORM'];
  return (
    <section className="panel queries-panel" aria-label="What changed">
      <p className="row">
        {offered.map((each) => (
          <button key={each} type="button" className="link-button" aria-expanded={earlier === each} onClick={() => setEarlier(earlier === each ? null : each)}>
            {words[each].button}
          </button>
        ))}
      </p>
      {earlier && error && <Failure error={error} retry={() => void refetch()} />}
      {earlier && !error && data === undefined && <Waiting />}
      {earlier && data === null && <p className="quiet">{words[earlier].none}</p>}
      {earlier && data && (
        <>
          <p className="quiet small">Compared with what was submitted on {momentDayInWords(data.submittedAt)}. Sealed answers are not compared{earlier === 'LAST_FORM' && ', nor are lists'}.</p>
          {data.changed.length === 0 && <p>No answer has changed.</p>}
          <dl className="entries">
            {data.changed.map(({ path, section, label, was, became }) => (
              <div key={path} className="entry">
                <dt>
                  {label}
                  <span className="second-line quiet small">{section}</span>
                </dt>
                <dd>
                  <WordDiff was={was ?? ''} became={became ?? ''} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
