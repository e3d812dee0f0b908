import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useState } from 'react';
import { usePhone } from '../../layout/use-phone.js';
import { addQuestion, changeForm, keyFor, keysIn } from './edit.js';
import { BankPicker, type BankEntry } from './BankPicker.js';
import { Pick, Words } from './fields.js';
import type { At, Drawn } from './model.js';
import { freshQuestion, kindChoices } from './words.js';

interface AddQuestionProps {
  form: Drawn;
  /** Where it will stand. */
  at: At;
  authority: string;
  prefix: string;
  onAdd: (form: Drawn, at: At) => void;
  close: () => void;
}

/** A new question: of a kind with its words, or a copy from the bank. */
export function AddQuestion({ form, at, authority, prefix, onAdd, close }: AddQuestionProps) {
  const phone = usePhone();
  const [kind, setKind] = useState('memo');
  const [label, setLabel] = useState('');
  const [problem, setProblem] = useState('');
  const [bank, setBank] = useState(false);
  const kinds = kindChoices.filter(([each]) => at.length < 4 || (each !== 'group' && each !== 'table'));
  const own = at.length === 2 ? prefix : '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() === '') return setProblem('Write the question.');
    const question = freshQuestion(kind, keyFor(label, keysIn(form, at), own), label.trim());
    onAdd(addQuestion(form, at, prefix ? { ...question, local: true } : question), at);
  };
  const take = ({ question, codes }: BankEntry) => {
    const lists = Object.fromEntries(Object.entries(codes).filter(([name]) => !(name in form.codes)));
    const key = keyFor(question.label, keysIn(form, at), own);
    const withLists = changeForm(form, { codes: { ...form.codes, ...lists } });
    onAdd(addQuestion(withLists, at, { ...question, key, ...(prefix && { local: true as const }) }), at);
  };
  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={close} aria-labelledby="add-title">
      <form onSubmit={submit} noValidate className="step-form">
        <DialogTitle id="add-title">Add a question</DialogTitle>
        <DialogContent className="step-content design-fields">
          {bank ? (
            <BankPicker authority={authority} onTake={take} />
          ) : (
            <>
              <Words label="Question" value={label} {...(problem && { problem })} onChange={(value) => (setLabel(value), setProblem(''))} />
              <Pick label="Kind of answer" value={kind} choices={kinds} onChange={setKind} />
            </>
          )}
          <div>
            <button type="button" className="link-button" onClick={() => setBank(!bank)}>
              {bank ? 'Write a new question instead' : 'Take one from the question bank'}
            </button>
          </div>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          {!bank && (
            <Button type="submit" variant="contained">
              Add it
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
