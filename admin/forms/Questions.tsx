import { counted } from '../words/count.js';
import type { ConditionWords } from './condition-words.js';
import type { Definition, Question } from './definition.js';
import { type Rules, kindInWords, readersInWords, sensitivityInWords } from './words.js';

interface QuestionsProps {
  questions: readonly Question[];
  definition: Definition;
  words: ConditionWords;
  rules: Rules;
}

/** Questions as a person reads them: what is asked, how, of whom, why, and who reads the answer. */
export const Questions = ({ questions, definition, words, rules }: QuestionsProps) => (
  <ul className="questions">
    {questions.map((question) => (
      <li key={question.key}>
        <p>
          <span className="strong">{question.label}</span>
          {question.voice && <span className="voice-tag">In their own words</span>}
        </p>
        {question.hint && <p className="small quiet">{question.hint}</p>}
        <p className="small">{kindOf(question)}</p>
        {question.from && <Choices list={definition.codes[question.from] ?? []} />}
        <Conditions question={question} words={words} />
        <p className="small">
          <span className="quiet">Read by: </span>
          {readersInWords(question.readBy, rules)} <span className="quiet">({sensitivityInWords(question.sensitivity).toLowerCase()})</span>
        </p>
        {(question.why || question.legalBasis) && (
          <p className="small">
            <span className="quiet">Why: </span>
            {question.why} {question.legalBasis && <span className="quiet">({question.legalBasis})</span>}
          </p>
        )}
        {question.questions && (
          <div className="item">
            <Questions questions={question.questions} definition={definition} words={words} rules={rules} />
          </div>
        )}
      </li>
    ))}
  </ul>
);

function kindOf({ kind, limit, least, most, item, required, prefill }: Question): string {
  const bounds = [least !== undefined && `at least ${least}`, most !== undefined && `at most ${most}`].filter(Boolean).join(', ');
  return [
    item ? `${kindInWords(kind)}, each one ${item}` : kindInWords(kind),
    limit !== undefined && `up to ${counted(limit, 'character')}`,
    bounds,
    required === true && 'must be answered',
    prefill && 'filled in from the record where it is known',
  ]
    .filter(Boolean)
    .join('; ');
}

const Conditions = ({ question: { when, variants, required }, words }: { question: Question; words: ConditionWords }) => (
  <>
    {variants && <p className="small">Only for: {variants.map(words.variant).join(', ')}</p>}
    {when && <p className="small">Asked where {words.says(when)}</p>}
    {typeof required === 'object' && <p className="small">Must be answered where {words.says(required)}</p>}
  </>
);

const Choices = ({ list }: { list: Definition['codes'][string] }) => (
  <details className="small">
    <summary>{counted(list.length, 'answer')} to choose from</summary>
    <ul>
      {list.map(({ code, label, local }) => (
        <li key={code}>
          {label} <span className="quiet">{local ? `${code}, of this authority` : code}</span>
        </li>
      ))}
    </ul>
  </details>
);
