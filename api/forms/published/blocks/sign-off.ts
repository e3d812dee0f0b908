import { asking, is, neededWhen, required } from '../../language/builder.js';
import type { Question } from '../../language/definition.js';
import { under } from './compose.js';

/* Block Z, the declaration: correct, shown to the family, signed. Source: domain report 3.0. */

const legal = asking('LEGAL');
const contact = asking('CONTACT');

export function signOff(prefix: string): Question[] {
  const { key, path } = under(prefix);
  return [
    legal.yesNo(key('shownToFamily'), 'The parent or young person has been shown what this form says', required),
    legal.yesNo(key('consentToShare'), 'The parent or young person agrees to it being shared with the services named', {
      hint: 'Your answer does not stop copies that the law requires.',
      ...neededWhen(is(path('shownToFamily'), true)),
    }),
    legal.declaration(key('accurate'), 'As far as I know, what this form says is correct and complete', required),
    contact.name(key('name'), 'Name of the person who signs', { ...required, prefill: 'author.name' }),
    contact.text(key('role'), 'Job title of the person who signs', { ...required, prefill: 'author.jobTitle' }),
    contact.date(key('date'), 'Date of signing', { ...required, past: true }),
  ];
}
