import { asking, required } from '../../language/builder.js';
import type { Question } from '../../language/definition.js';
import { under } from './compose.js';

/* Block R, a professional who leads or writes, and the head or officer who signs off. Source: domain report 3.0. */

const { text, name, date, phone, email } = asking('CONTACT');

/** @param who what the person does here, such as "who led the meeting" */
export function author(prefix: string, who: string): Question[] {
  const { key, from } = under(prefix);
  return [
    name(key('name'), `Name of the person ${who}`, { ...required, ...from('author.name') }),
    text(key('role'), `Job title of the person ${who}`, { ...required, ...from('author.jobTitle') }),
    text(key('organisation'), `Organisation of the person ${who}`, { ...required, ...from('setting.name') }),
    email(key('email'), `E-mail address of the person ${who}`, { ...required, ...from('author.email') }),
    phone(key('phone'), `Telephone number of the person ${who}`),
  ];
}

/** For forms that are written over days, whose length of time is watched. */
export const authorStarted = (prefix: string): Question[] => [date(under(prefix).key('startedOn'), 'Date the form was started', { ...required, past: true })];

export function headSignOff(prefix: string): Question[] {
  const { key } = under(prefix);
  return [
    name(key('name'), 'Name of the headteacher, principal or manager who approved this form', { hint: 'If that is not the person who signs it.' }),
    date(key('date'), 'Date the form was approved', { past: true }),
  ];
}
