import type { GraphQLSchema } from 'graphql';
import type { MarkedField, Rule } from '../../api/access/index.js';

/** The first sentence of a description; the rest is for programmers. */
export const firstSentence = (text: string): string => (/^(?:[^(]|\([^)]*\))*?[.:;](?=\s|$)/.exec(text.replace(/\s+/g, ' '))?.[0] ?? text).replace(/[.:;]$/, '').replaceAll('|', '\\|');

/** `meetingHeldOn` as people say it: meeting held on. */
export const spoken = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/ ([A-Z])(?=[a-z])/g, (_, letter: string) => ` ${letter.toLowerCase()}`);

export const saysAll = (rules: readonly Rule[]): string => (rules.length === 0 ? 'nobody' : rules.map(({ says }) => says).join('; or '));

export const typeDescription = (schema: GraphQLSchema, type: string): string => (schema.getType(type)?.description ?? '').replaceAll('\n', ' ');

/** Types that are only ever parts of a record are read with it; they are named together. */
export const isPart = (fields: readonly MarkedField[]): boolean => fields.every(({ rules }) => rules.some(({ name }) => name === 'recordReader' || name === 'anybody'));

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`), ''];
