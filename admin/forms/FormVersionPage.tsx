import { ShowBase, useShowContext } from 'react-admin';
import { useMemo } from 'react';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/lists.css';
import { counted } from '../words/count.js';
import { dayInWords, momentDayInWords } from '../words/dates.js';
import '../styles/designer.css';
import { Compare } from './designer/Compare.js';
import { ConditionWords } from './condition-words.js';
import { type Definition, type Section, isDefinition } from './definition.js';
import type { FormVersion } from './lookups.js';
import { Questions } from './Questions.js';
import type { Rules } from './words.js';

export default function FormVersionPage() {
  return (
    <ShowBase queryOptions={shownInPage}>
      <Found />
    </ShowBase>
  );
}

function Found() {
  const { record, error, isPending, refetch } = useShowContext<FormVersion>();
  if (!record && isPending) return <Waiting />;
  const definition = record?.definition;
  if (!record || !isDefinition(definition))
    return (
      <>
        <PageHeading title="This form cannot be shown" />
        <Failure error={error} retry={() => void refetch()} />
      </>
    );
  return (
    <>
      <p className="small">
        <a href="#/forms">Forms</a>
      </p>
      <PageHeading title={`${record.form?.title ?? definition.title}, version ${record.number ?? ''}`} />
      <p className="lead">{definition.purpose}</p>
      <dl className="facts form-facts">
        <Fact name="Law">{definition.legalBasis}</Fact>
        <Fact name="Variants">{definition.variants.map(({ label }) => label).join('; ')}</Fact>
        {record.effectiveFrom && <Fact name="In use">For drafts begun from {dayInWords(record.effectiveFrom)}</Fact>}
        {record.publishedAt && <Fact name="Published">{momentDayInWords(record.publishedAt)}; it never changes after that</Fact>}
        <Fact name="Fingerprint">{record.hash}</Fact>
      </dl>
      <Compare version={String(record.id)} others={(record.form?.versions ?? []).filter(({ id }) => id !== record.id)} />
      <Sections definition={definition} rules={new Map(record.rules.map(({ name, says }) => [name, says]))} />
    </>
  );
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Sections({ definition, rules }: { definition: Definition; rules: Rules }) {
  const words = useMemo(() => new ConditionWords(definition), [definition]);
  return (
    <>
      <h2 className="form-sections">{counted(definition.sections.length, 'section')}</h2>
      {definition.sections.map((section) => (
        <details key={section.key} className="panel form-section">
          <summary>
            <h3>{section.title}</h3> <span className="quiet small">{counted(section.questions.length, 'question')}</span>
          </summary>
          <SectionBody section={section} definition={definition} words={words} rules={rules} />
        </details>
      ))}
    </>
  );
}

const SectionBody = ({ section, definition, words, rules }: { section: Section; definition: Definition; words: ConditionWords; rules: Rules }) => (
  <div className="form-section-body">
    {section.guidance && <p className="whole-text">{section.guidance}</p>}
    <p className="small">
      <span className="quiet">Why it is asked: </span>
      {section.why} <span className="quiet">({section.legalBasis})</span>
    </p>
    {section.variants && <p className="small">Only for: {section.variants.map(words.variant).join(', ')}</p>}
    {section.when && <p className="small">Only where {words.says(section.when)}</p>}
    <Questions questions={section.questions} definition={definition} words={words} rules={rules} />
  </div>
);
