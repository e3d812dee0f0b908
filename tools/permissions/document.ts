import type { GraphQLSchema } from 'graphql';
import { type MarkedField, type Rule, allRules, markedFields } from '../../api/access/index.js';
import { overview } from './overview.js';
import { questionTables } from './questions.js';
import { roleViews } from './role-view.js';
import { roles, rolesOfRule } from './roles.js';
import { firstSentence, isPart, saysAll, table, typeDescription } from './words.js';

/** Who may see and do what, computed from the marks, in words for people who do not program. */
export function permissionsDocument(schema: GraphQLSchema): string {
  const fields = markedFields(schema);
  const types = [...Map.groupBy(fields, ({ type }) => type)];
  const [operations, records] = [types.filter(([type]) => type === 'Query' || type === 'Mutation'), types.filter(([type]) => type !== 'Query' && type !== 'Mutation')];
  const lines = [
    '# Who may see and do what', '',
    'This page is made by the program from the same marks that it enforces (`npm run generate`), and a test fails where the two differ. A change of who may see what shows here as a changed line; it is approved by reading it. The same as a table for a spreadsheet: [permissions.csv](permissions.csv).', '',
    '## How to read it', '',
    '- **Everything is closed unless a line here opens it.** Somebody may read a field, or do something, if they fit **any one** of the descriptions in its line.',
    '- **Own records only.** Beneath every line: a professional reaches the children of their own settings, staff those of their own authority, a program those of the settings that consented. The database enforces that a second time, whatever the program does. What is not yours is answered exactly like what does not exist.',
    '- **Reading is field by field.** A field that is not for you is left empty, and you are told which rule would allow it and who gives that access, never what is in it.',
    '- **Nothing is changed field by field.** A record changes only by one of the acts listed under “What can be done”; each names the fields that it changes.',
    '- **Lists, counts, search and sorting** follow the same lines: nobody can filter or sort by a field that they may not read.', '',
    '## Contents', '',
    '1. [In one table](#in-one-table)', '2. [Who is who](#who-is-who)', '3. [By role: what each kind of person may read and do](#by-role)', '4. [Answers in the forms](#answers-in-the-forms)', '5. [What can be done](#what-can-be-done)', '6. [What can be asked](#what-can-be-asked)', '7. [Record by record](#record-by-record)', '',
    ...overview(fields),
    '## Who is who', '',
    ...table(['description', 'fits', 'who gives this access', 'name in the program'], allRules().map((rule) => [rule.says, fitting(rule), rule.grantedBy ?? '–', `\`${rule.name}\``])),
    '## By role', '',
    'What somebody may read and do as such a person, in records that are theirs. What everybody signed in may do (their own account, sessions and second factors) is told once, under “Somebody signed in who belongs nowhere yet”.', '',
    ...roleViews(schema, fields),
    ...questionTables(),
    '## What can be done', '',
    ...table(['act', 'what it does', 'for', 'changes'], rowsOf(operations, 'Mutation').map(({ field, description, rules, writes }) => [field, firstSentence(description), saysAll(rules), writes.map((each) => each.replace(/^(\w+)\.(\w+)$/, '$1 $2')).join(', ') || '–'])),
    '## What can be asked', '',
    ...table(['question', 'what it gives', 'for'], rowsOf(operations, 'Query').map(({ field, description, rules }) => [field, firstSentence(description), saysAll(rules)])),
    '## Record by record', '',
    ...records.filter(([, each]) => !isPart(each)).flatMap(([type, each]) => [`### ${type}`, '', typeDescription(schema, type), '', ...fieldTable(each, fields)]),
    '### Parts of records', '',
    'These are read together with the record that they belong to, by whoever may read the field that holds them.', '',
    ...table(['part', 'what it is', 'fields'], records.filter(([, each]) => isPart(each)).map(([type, each]) => [type, firstSentence(typeDescription(schema, type)), each.map(({ field }) => field).join(', ')])),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function fitting(rule: Rule): string {
  const found = rolesOfRule(rule);
  if (found.length === roles.length) return 'everybody';
  const left = roles.filter((role) => !found.includes(role)).map(({ key }) => key).join();
  if (left === 'nobody') return 'everybody who has signed in';
  if (left === 'nobody,program') return 'every person who has signed in';
  return found.map(({ title }) => title).join('; ') || 'nobody';
}

const rowsOf = (types: readonly [string, MarkedField[]][], name: string): MarkedField[] => types.find(([type]) => type === name)?.[1] ?? [];

const fieldTable = (fields: readonly MarkedField[], all: readonly MarkedField[]): string[] =>
  table(['field', 'what it is', 'may be read by', 'is changed by'], fields.map(({ type, field, description, rules }) => [field, firstSentence(description), saysAll(rules), all.filter(({ writes }) => writes.includes(`${type}.${field}`)).map((act) => `${act.field} (${saysAll(act.rules)})`).join('<br>') || '–']));
