import type { GraphQLSchema } from 'graphql';
import type { MarkedField } from '../../api/access/index.js';
import { type Role, roles } from './roles.js';
import { firstSentence, isPart, spoken, table } from './words.js';

/** What each kind of person may read and do, and what they may not, one chapter each. */
export function roleViews(schema: GraphQLSchema, fields: readonly MarkedField[]): string[] {
  return roles.flatMap((role) => [`### ${role.title}`, '', role.who, '', ...records(role, fields), ...operations(role, fields, schema)]);
}

function records(role: Role, fields: readonly MarkedField[]): string[] {
  const types = [...Map.groupBy(fields.filter(({ type }) => type !== 'Query' && type !== 'Mutation'), ({ type }) => type)].filter(([, each]) => !isPart(each));
  const rows = types.flatMap(([type, each]): string[][] => {
    const open = each.filter(({ rules }) => mine(role, rules).length > 0);
    const told = open.filter(({ rules }) => !rules.some(({ name }) => name === 'recordReader') && !common(role, rules));
    if (told.length === 0) return [];
    const closed = each.filter((field) => !open.includes(field));
    const byCondition = Map.groupBy(told, ({ rules }) => mine(role, rules).map(({ says }) => says).join('; or '));
    const [usual] = [...byCondition].sort(([, one], [, other]) => other.length - one.length);
    const reads = [...byCondition].map(([condition, some]) => `${some === usual![1] && byCondition.size > 1 ? 'all others' : byCondition.size === 1 ? (closed.length === 0 ? 'everything' : 'all others') : some.map(({ field }) => spoken(field)).join(', ')} – as ${condition}`);
    return [[spoken(type), reads.sort((one) => (one.startsWith('all others') ? 1 : -1)).join('<br>'), closed.map(({ field }) => spoken(field)).join(', ') || 'nothing is hidden']];
  });
  return rows.length === 0 ? ['Reads no record.', ''] : ['Reads of each kind of record:', '', ...table(['record', 'may read', 'may not read'], rows)];
}

function operations(role: Role, fields: readonly MarkedField[], schema: GraphQLSchema): string[] {
  const mutations = fields.filter(({ type }) => type === schema.getMutationType()?.name);
  const may = mutations.filter(({ rules }) => mine(role, rules).length > 0);
  const only = may.filter(({ rules }) => !rules.some(({ name }) => name === 'anybody') && !common(role, rules));
  const all = role.key === 'nobody' || role.key === 'newcomer' || role.key === 'program' ? 'registering and signing in' : 'what everybody signed in can do';
  if (only.length === 0) return [`Can do nothing besides ${all}.`, ''];
  return [`Can do, besides ${all}:`, '', ...only.map(({ field, description, rules }) => `- **${spoken(field)}**: ${firstSentence(description)} (as ${mine(role, rules).map(({ says }) => says).join('; or ')})`), ''];
}

/** What everybody who has signed in may read or do is told once, with whoever belongs nowhere yet. */
const common = (role: Role, rules: MarkedField['rules']): boolean => !['nobody', 'newcomer', 'program'].includes(role.key) && rules.some(({ name }) => ['anybody', 'signedIn', 'person'].includes(name));

const mine = (role: Role, rules: MarkedField['rules']) => rules.filter((rule) => rule.could(role.viewer));
