import type { GraphQLSchema } from 'graphql';
import { type MarkedField, allRules, markedFields } from '../api/access/index.js';

/** Who may see and do what, computed from the marks: for people (Markdown) and for the data protection officer (CSV). */
export function permissionsDocument(schema: GraphQLSchema): { markdown: string; csv: string } {
  const fields = markedFields(schema);
  const types = [...new Set(fields.map(({ type }) => type))];
  const markdown = [
    '# Who may see and do what',
    '',
    'Generated from the marks on the fields (`npm run generate`). A change of a mark shows here as a change of a line; it is approved by reading it.',
    '',
    'A field may be seen, or an operation used, by whoever fits **any one** of the rules named. What fits no rule is refused. Beneath these rules, every list and record holds only rows of the viewer’s own settings or authority, and PostgreSQL enforces that once more.',
    '',
    '## The rules',
    '',
    '| rule | who that is |',
    '|---|---|',
    ...allRules().map(({ name, says }) => `| \`${name}\` | ${says} |`),
    '',
    ...types.flatMap((type) => table(type, fields.filter((field) => field.type === type))),
  ].join('\n');
  const csv = [
    'type,field,access,rule,who,condition',
    ...fields.flatMap(({ type, field, kind, rules }) => rules.map((rule) => [type, field, kind, rule.name, rule.says, rule.reads.join(' ')].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))),
  ].join('\n');
  return { markdown: `${markdown}\n`, csv: `${csv}\n` };
}

function table(type: string, fields: readonly MarkedField[]): string[] {
  const heading = type === 'Query' ? 'Questions that can be asked (Query)' : type === 'Mutation' ? 'What can be done (Mutation)' : type;
  return [`## ${heading}`, '', '| field | for |', '|---|---|', ...fields.map(({ field, rules }) => `| ${field} | ${rules.map(({ name }) => `\`${name}\``).join(', ')} |`), ''];
}
