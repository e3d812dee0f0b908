import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { QuestionBankDocument, type QuestionBankQuery, RemoveFromBankDocument } from '../../gql/graphql.js';
import { Failure } from '../../layout/Failure.js';
import { Waiting } from '../../layout/Waiting.js';
import { ask, send } from '../../providers/client.js';
import type { Code } from '../definition.js';
import { Words } from './fields.js';
import type { DrawnQuestion } from './model.js';
import { kindInWords } from './words.js';

export interface BankEntry {
  id: string;
  source: string;
  own: boolean;
  question: DrawnQuestion;
  codes: Record<string, Code[]>;
}

const toEntries = ({ questionBank }: QuestionBankQuery): BankEntry[] => (questionBank ?? []).map((entry) => entry as unknown as BankEntry);

/** The question bank: what the authority keeps, and every question of the forms that ship with the product. */
export function BankPicker({ authority, onTake }: { authority: string; onTake: (entry: BankEntry) => void }) {
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<BankEntry[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      ask(QuestionBankDocument, { authority, search }).then(
        (data) => current && (setFound(toEntries(data)), setError(null)),
        (fault: unknown) => current && setError(fault),
      );
    }, 250);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [authority, search, round]);
  const takeOut = async (id: string) => {
    try {
      await send(RemoveFromBankDocument, { id });
      setRound(round + 1);
    } catch (fault) {
      setError(fault);
    }
  };
  return (
    <>
      <Words label="Search the bank" value={search} onChange={setSearch} hint="Words of a question, its help, or the form it is from." />
      {error !== null && <Failure error={error} />}
      {found === null && error === null && <Waiting />}
      {found?.length === 0 && <output>No question fits these words.</output>}
      <ul className="bank">
        {found?.map((entry) => (
          <li key={entry.id}>
            <p className="strong">{entry.question.label}</p>
            <p className="small quiet">
              {kindInWords(entry.question.kind)}; {entry.source}
            </p>
            <div className="row">
              <Button size="small" variant="outlined" onClick={() => onTake(entry)} aria-label={`Take it: ${entry.question.label}`}>
                Take it
              </Button>
              {entry.own && (
                <Button size="small" onClick={() => void takeOut(entry.id)} aria-label={`Take it out of the bank: ${entry.question.label}`}>
                  Take it out of the bank
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
