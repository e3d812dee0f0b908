import type { MetadataStorage } from '@mikro-orm/core';
import { createRequire } from 'node:module';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { marksOf } from '../../api/access/index.js';
import { shippedForms } from '../../api/forms/published/index.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import { readersOf } from '../../api/forms/language/sensitivity.js';

const { getNamedType, isEnumType } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

/** A text that stands in one place only, and the rules of those who may come upon it. */
export interface Canary {
  text: string;
  /** Where it was planted: child.address, or the answer hea.summary. */
  place: string;
  /** Whose case it is in. */
  scope: string;
  rules: readonly string[];
}

export class Canaries {
  readonly all = new Map<string, Canary>();

  plant(place: string, scope: string, rules: readonly string[]): string {
    const text = `zq${String(this.all.size).padStart(4, '0')}${scope.toLowerCase()}vx`;
    this.all.set(text, { text, place, scope, rules });
    return text;
  }

  /** Those that stand in a text, and in the cursors that it holds. */
  in(text: string): Canary[] {
    const cursors = [...text.matchAll(/"(?:cursor|endCursor)":"([\w-]+)"/g)].map(([, cursor]) => Buffer.from(cursor!, 'base64url').toString());
    return [...new Set([text, ...cursors].flatMap((each) => each.match(/zq\d{4}[a-z]vx/gi) ?? []))].flatMap((found) => this.all.get(found.toLowerCase()) ?? []);
  }
}

/** A canary as the answer of every text question of the review form. */
export function answersWithCanaries(canaries: Canaries, scope: string): Record<string, string> {
  const form = new CompiledForm(shippedForms.find(({ code }) => code === 'ehcp_review')!);
  const open = [...form.questions].filter(([, { question, groups }]) => groups.length === 0 && ['text', 'memo', 'address'].includes(question.kind) && (question.limit ?? 100) >= 20);
  return Object.fromEntries(open.map(([, { question }]) => [question.key, canaries.plant(`the answer ${question.key}`, scope, readersOf(question))]));
}

/** Columns that mean something to the program: a state, a format, a key. A canary there would break it, and is none of anybody's words. */
const meaning = /(^|_)(code|state|kind|variant|type|hash|path|key|act|audience|section|clock|role|sex|decision|id)$|^(definition|receipt|request_id|media_type|belongs_to|subject_id|reference)$/;

export interface CaseKeys {
  review: string;
  child: string;
  plan: string;
  response: string;
}

/** The column by which rows of a table belong to a case, where they do. */
function linkOf(table: string, columns: readonly string[], { review, child, plan, response }: CaseKeys): [column: string, key: string] | undefined {
  const own: Record<string, string> = { child, plan, review };
  if (own[table]) return ['id', own[table]];
  const keys: [string, string][] = [['child_id', child], ['review_id', review], ['response_id', response], ...(table.startsWith('audit') ? ([['subject_id', review]] as [string, string][]) : [])];
  return keys.find(([column]) => columns.includes(column));
}

/** Plants a canary in every text of every row that belongs to a case, of whatever table. Gives how many columns. */
export async function plantInRows(owner: pg.Client, metadata: MetadataStorage, schema: GraphQLSchema, canaries: Canaries, scope: string, keys: CaseKeys): Promise<number> {
  const { rows } = await owner.query<{ table: string; columns: string[]; texts: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns, array_agg(column_name::text) filter (where data_type = 'text') as texts from information_schema.columns where table_schema = 'public' group by 1 order by 1`,
  );
  await owner.query('set session_replication_role = replica');
  let planted = 0;
  for (const { table, columns, texts } of rows) {
    const link = linkOf(table, columns, keys);
    for (const column of link ? (texts ?? []).filter((each) => !meaning.test(each)) : []) {
      const rules = rulesOfColumn(metadata, schema, table, column);
      if (rules === 'an enumeration') continue;
      const text = canaries.plant(`${table}.${column}`, scope, rules);
      const { rowCount } = await owner.query(`update "${table}" set "${column}" = $1 where "${link![0]}"::text = $2`, [text, link![1]]);
      if (rowCount === 0) canaries.all.delete(text);
      else planted += 1;
    }
  }
  await owner.query('set session_replication_role = origin');
  return planted;
}

/** Names of the rules under which any field shows a column. */
function rulesOfColumn(metadata: MetadataStorage, schema: GraphQLSchema, table: string, column: string): string[] | 'an enumeration' {
  const meta = [...metadata].find((each) => each.tableName === table);
  const property = (Object.values(meta?.properties ?? {}) as { name: string; fieldNames?: string[] }[]).find(({ fieldNames }) => fieldNames?.[0] === column);
  const type = meta && (schema.getType(meta.className) as GraphQLObjectType | undefined);
  if (!property || !type || !('getFields' in type)) return [];
  const showing = Object.values(type.getFields()).filter((field) => field.name === property.name || (marksOf(field).needs ?? []).includes(property.name));
  if (showing.some((field) => isEnumType(getNamedType(field.type)))) return 'an enumeration';
  return [...new Set(showing.flatMap((field) => (marksOf(field).allow ?? []).map(({ name }) => name)))];
}
