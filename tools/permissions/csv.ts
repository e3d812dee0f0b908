import type { GraphQLSchema } from 'graphql';
import { type Rule, markedFields } from '../../api/access/index.js';
import { questionMarks } from './questions.js';
import { rolesOfRule } from './roles.js';

const head = ['type', 'field', 'access', 'rule', 'who', 'condition', 'roles', 'given by', 'through'];

/**
 * The whole matrix for a spreadsheet: a line for each field and rule. access is `read`, `write` (an act), `change`
 * (a field, through an act), and for the answers of forms `read` and `write`.
 */
export function permissionsCsv(schema: GraphQLSchema): string {
  const fields = markedFields(schema);
  const reads = fields.flatMap(({ type, field, kind, rules }) => rules.map((rule) => line(type, field, kind, rule)));
  const changes = fields.flatMap(({ field: act, rules, writes }) => writes.flatMap((target) => rules.map((rule) => line(...split(target), 'change', rule, act))));
  const answers = questionMarks().flatMap(({ form, key, readers, writers }) => [...readers.map((rule) => line(`Form ${form}`, key, 'read', rule)), ...writers.map((rule) => line(`Form ${form}`, key, 'write', rule))]);
  return `${[head, ...reads, ...changes, ...answers].map((cells, index) => (index === 0 ? cells.join(',') : cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))).join('\n')}\n`;
}

const split = (target: string): [string, string] => [target.slice(0, target.indexOf('.')), target.slice(target.indexOf('.') + 1)];

const line = (type: string, field: string, access: string, rule: Rule, through = ''): string[] => [type, field, access, rule.name, rule.says, rule.reads.join(' '), rolesOfRule(rule).map(({ title }) => title).join('; '), rule.grantedBy ?? '', through];
