import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { type Rule, type RuleRow, type Viewer, marksOf } from '../access/index.js';
import type { Context } from '../context.js';
import type { Asked } from './asked.js';
import { type Compute, type Write, computeOf, isOpen, writerOf } from './computed.js';
import type { Plan, Planner, Shape } from './plan.js';
import { toSelection } from './told-page.js';
import { type ListWithin, type ToldField, listOf, toldFieldOf } from './within.js';

/** Between what PostgreSQL writes and what is put in here: no JSON text can hold it. */
export const GAP = '\u001f';

/** A record in a row: who may see its fields, and what of it is computed here, in the order of the answer. */
interface Place {
  /** Where among the facts stands whether a joined record is there; -1 for the record itself, which always is. */
  id: number;
  properties: [name: string, fact: number, instant: boolean][];
  guards: (readonly Rule[])[];
  items: ({ compute: Compute; write: Write } | { told: ToldField; asked: readonly Asked[]; fact: number } | ListTelling | Place)[];
}

/** How a list is told: SQL of the JSON of one record, and of the facts about it that are needed here. */
export interface Telling {
  node: string;
  facts: string[];
  place: Place;
  plan: Plan;
  /** Lists inside the record; none in a page of records, where they are loaded for all together. */
  lists: ListTelling[];
}

/** A list inside a record: a table of the record’s own statement, by the name of alias. */
export interface ListTelling {
  alias: string;
  within: ListWithin;
  atMost: number;
  /** SQL of what its records are found by. */
  owner: string;
  /** Where among the facts of the record stand those of its own records. */
  fact: number;
  telling: Telling;
}

/** What is put together of one record, and what is noted for the log when it is given out. */
export interface Filling {
  texts: string[];
  notes: (() => void)[];
}

const jsonName = (name: string) => JSON.stringify(name).replaceAll("'", "''");

/** One call instead of one copy of the text for each of its parts; PostgreSQL takes a hundred arguments at most. */
export function concat(parts: readonly string[]): string {
  if (parts.length <= 40) return `concat(${parts.join(', ')})`;
  return concat(Array.from({ length: Math.ceil(parts.length / 40) }, (_, index) => `concat(${parts.slice(index * 40, index * 40 + 40).join(', ')})`));
}

/** Makes tellings: the JSON of a record as PostgreSQL can write it, with gaps for what only a resolver knows. */
export class Teller {
  constructor(
    private readonly planner: Planner,
    private readonly metadata: (list: ListWithin) => EntityMetadata,
  ) {}

  /**
   * Nothing where a field needs more than its record: it is asked for the plain way.
   * @param alone whether it is one record, whose lists are told with it
   */
  tell(entity: EntityMetadata, type: GraphQLObjectType, asked: readonly Asked[], alone: boolean, letter = 't'): Telling | undefined {
    const plan = this.planner.plan(entity, toSelection(asked), letter);
    const telling: Telling = { node: '', facts: [], place: undefined as never, plan, lists: [] };
    const made = this.record(telling, plan.entity, plan.shape, type, asked, alone);
    return made && Object.assign(telling, { node: made.sql, place: made.place });
  }

  private record(telling: Telling, entity: EntityMetadata, shape: Shape, type: GraphQLObjectType, asked: readonly Asked[], alone: boolean, joined = false): { sql: string; place: Place } | undefined {
    const column = (name: string) => telling.plan.columns[shape.fields.find(([each]) => each === name)![1]]!;
    const place: Place = { id: joined ? factOf(telling.facts, `case when ${telling.plan.columns[shape.fields[0]![1]]!} is null then 'null' else '1' end`) : -1, properties: [], guards: [], items: [] };
    // A rule about sealed answers would want to know more than these records say.
    if ('section' in entity.properties || asked.length === 0) return undefined;
    const parts: string[] = [];
    /** What guards and computed fields say that they read. */
    const needed = new Set<string>();
    for (const each of asked) {
      const { key, name, field, inner } = each;
      const marks = marksOf(field ?? {});
      const rules = marks.allow ?? [];
      if (field && !isOpen(field) && !place.guards.some((each) => each === rules)) place.guards.push(rules);
      const said = !field ? `'${JSON.stringify(type.name)}'` : marks.joins ? this.joined(telling, place, shape, field.type, name, inner) : marks.lists ? alone && !joined ? this.list(telling, place, each, column) : undefined : marks.tells ? alone && !joined ? this.told(telling, place, field, inner, column) : undefined : marks.needs ? this.gap(place, type, field, inner) : stored(entity, name, field.type, () => column(name));
      if (said === undefined) return undefined;
      for (const rule of rules) for (const read of rule.reads) needed.add(read);
      for (const need of marks.needs ?? []) needed.add(need);
      parts.push(`'${parts.length === 0 ? '{' : ','}${jsonName(key)}:', ${said}`);
    }
    for (const [name, index] of shape.fields) {
      const property = (entity.properties as Record<string, EntityProperty>)[name]!;
      if (!needed.has(name) || property.formula) continue;
      const kind = property.columnTypes[0] ?? 'text';
      place.properties.push([name, factOf(telling.facts, factSql(telling.plan.columns[index]!, kind)), kind.startsWith('timestamp')]);
    }
    return { sql: concat([...parts, "'}'"]), place };
  }

  private joined(telling: Telling, place: Place, shape: Shape, type: GraphQLOutputType, name: string, inner: readonly Asked[]): string | undefined {
    const found = shape.records.find(([each]) => each === name)!;
    const of = isNonNullType(type) ? undefined : type;
    if (!of || !isObjectType(of)) return undefined;
    const made = this.record(telling, found[2], found[1], of, inner, false, true);
    if (!made) return undefined;
    place.items.push(made.place);
    return `case when ${telling.plan.columns[found[1].fields[0]![1]]!} is null then 'null' else ${made.sql} end`;
  }

  private list(telling: Telling, place: Place, { field, inner, args = {} }: Asked, column: (name: string) => string): string | undefined {
    const within = listOf(field!)!;
    const of = getNamedType(field!.type);
    const atMost = typeof args['first'] === 'number' ? args['first'] : within.atMost;
    if (!isObjectType(of) || Object.keys(args).some((name) => name !== 'first') || atMost < 1 || atMost > within.atMost) return undefined;
    const alias = `l${telling.lists.length}`;
    const inside = this.tell(this.metadata(within), of, inner, false, `${alias}_`);
    if (!inside) return undefined;
    const list = { alias, within, atMost, owner: column(within.of), telling: inside, fact: factOf(telling.facts, `concat('[', ${alias}.facts, ']')`) };
    telling.lists.push(list);
    place.items.push(list);
    return `concat('[', ${alias}.nodes, ']')`;
  }

  private told(telling: Telling, place: Place, field: NonNullable<Asked['field']>, asked: readonly Asked[], column: (name: string) => string): string | undefined {
    const told = toldFieldOf(field)!;
    const sql = told.sql(asked, column);
    if (sql === undefined) return undefined;
    place.items.push({ told, asked, fact: factOf(telling.facts, sql) });
    return `'${GAP}'`;
  }

  private gap(place: Place, type: GraphQLObjectType, { name, type: of, args }: NonNullable<Asked['field']>, inner: readonly Asked[]): string | undefined {
    const [compute, write] = [computeOf(type.name, name), writerOf(of, inner)];
    if (!compute || !write || args.length > 0) return undefined;
    place.items.push({ compute, write });
    return `'${GAP}'`;
  }
}

/** A fact as JSON, written by hand where that is possible: PostgreSQL looks up the type of every value that it is given to write. Numbers that JavaScript cannot hold are text, as everywhere. */
export function factSql(sql: string, kind: string): string {
  if (kind === 'uuid' || kind === 'date' || kind === 'bigint' || kind === 'xid8') return `coalesce('"' || ${sql}::text || '"', 'null')`;
  if (['integer', 'int', 'boolean'].includes(kind)) return `coalesce(${sql}::text, 'null')`;
  return `coalesce(to_json(${sql})::text, 'null')`;
}

/** A key of an order, or whose record it is: whatever it is, as text. */
export const textFact = (sql: string): string => `coalesce(to_json((${sql})::text)::text, 'null')`;

/** The place of one more fact, such as a key of the order or the child that a row is about. */
export function factOf(facts: string[], sql: string): number {
  const known = facts.indexOf(sql);
  return known >= 0 ? known : facts.push(sql) - 1;
}

/** A stored value as its scalar writes it; nothing for a pair of type and column that is not known here. */
function stored(entity: EntityMetadata, name: string, type: GraphQLOutputType, column: () => string): string | undefined {
  const property = (entity.properties as Record<string, EntityProperty | undefined>)[name];
  if (!property) return undefined;
  const kind = property.columnTypes[0] ?? (property.formula ? String(property.type) : 'text');
  const of = isNonNullType(type) ? (type.ofType as GraphQLOutputType) : type;
  const scalar = isEnumType(of) ? 'enum' : isListType(of) ? String(of).replaceAll('!', '') : String(of);
  const writers: Readonly<Record<string, (sql: string) => string>> = { 'String text': text, 'ID text': text, 'enum text': text, 'ID uuid': quoted, 'ID bigint': quoted, 'LocalDate date': quoted, 'Int integer': bare, 'Int int': bare, 'Boolean boolean': bare, 'DateTimeISO timestamptz(6)': instant, '[String] text[]': json };
  const write = writers[`${scalar} ${kind}`];
  if (write && !property.nullable && !property.formula) return write === quoted ? quoted(column()) : write === bare ? column().concat(kind === 'boolean' ? '::text' : '') : write(column());
  return write && `coalesce(${write(column())}, 'null')`;
}

const text = (sql: string) => `to_json(${sql})::text`;
const json = text;
const quoted = (sql: string) => `'"' || ${sql}::text || '"'`;
const bare = (sql: string) => `${sql}::text`;
const instant = (sql: string) => `'"' || to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'`;

/** What fills the gaps of one record; nothing where somebody may not see a field of it, or where it cannot be told so. */
export function filled(place: Place, facts: readonly unknown[], viewer: Viewer, context: unknown, into: Filling): boolean {
  if (place.id >= 0 && facts[place.id] === null) return true;
  const record: Record<string, unknown> = {};
  for (const [name, index, isInstant] of place.properties) record[name] = isInstant && facts[index] !== null ? new Date(facts[index] as string) : facts[index];
  for (const rules of place.guards) if (!rules.some((rule) => rule.holds(viewer, record as RuleRow))) return false;
  for (const item of place.items) {
    if ('within' in item) {
      if (!listFilled(item, facts[item.fact] as unknown[][], record, viewer, context, into)) return false;
      continue;
    }
    if ('guards' in item) {
      if (!filled(item, facts, viewer, context, into)) return false;
      continue;
    }
    const written = 'told' in item ? item.told.tell(facts[item.fact], record, item.asked, context as Context, into.notes) : item.write(item.compute(record, context));
    if (written === undefined) return false;
    into.texts.push(written);
  }
  return true;
}

function listFilled({ within, telling }: ListTelling, rows: readonly unknown[][], record: Readonly<Record<string, unknown>>, viewer: Viewer, context: unknown, into: Filling): boolean {
  const of = record[within.of];
  if (of != null && within.plainly?.(viewer, String(of))) return false;
  return rows.every((row) => filled(telling.place, row, viewer, context, into));
}

/** The text with its gaps filled in their order. */
export function interleaved(text: string, into: readonly string[]): string {
  if (into.length === 0) return text;
  const [first, ...others] = text.split(GAP);
  if (others.length !== into.length) throw new Error(`A told page has ${others.length} gaps and ${into.length} values for them`);
  return first + others.map((part, index) => into[index]! + part).join('');
}
