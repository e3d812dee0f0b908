import type { EntityClass, EntityMetadata, MikroORM } from '@mikro-orm/core';
import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, getNamedType } from 'graphql';
import { type Viewer, identityOf } from '../access/index.js';
import type { Reads } from '../journal/reads.js';
import type { Database, Statement } from '../database/database.js';
import { type PageRequest, type SortKey, afterSql, checkPage, fromCursor, toCursor } from '../kernel/paging.js';
import { type Condition, all, paths, toSql } from './condition.js';
import { childSqlOf } from './of-child.js';
import { type Plan, Planner, shaped } from './plan.js';
import { PerOperation, type Selection, selectionOf } from './selection.js';
import { askedOf } from './asked.js';
import { type Filling, type ListTelling, Teller, type Telling, concat, factOf, factSql, filled, interleaved, textFact } from './teller.js';
import { NotTold, ToldPage, pageText, partsOf, tellingRequestOf } from './told-page.js';

export interface PageOf<T> {
  edges: { node: T; cursor: string }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** 0 where it was not asked for. */
  totalCount: number;
}

interface Query {
  where?: Condition;
  order?: readonly SortKey[];
  limit?: number;
  offset?: number;
  after?: string | null | undefined;
}

/**
 * Answers one level of an operation with one SQL statement that reads only what was asked for,
 * and only rows that are the viewer's: the entity's default-on filter `mine` is in every statement,
 * for joined records too.
 */
export class Reader {
  private readonly planner: Planner;
  private readonly selections = new PerOperation<Selection>();
  private readonly tellings = new PerOperation<ReturnType<Reader['telling']>>();
  private readonly teller: Teller;
  private readonly reads: Reads | undefined;

  constructor(
    schema: GraphQLSchema,
    private readonly orm: MikroORM,
    private readonly database: Database,
  ) {
    this.planner = new Planner(schema, orm.getMetadata());
    this.teller = new Teller(this.planner, ({ entity }) => this.metadata(entity()));
  }

  /** The same reader for one request: what it reads of children is noted there. */
  forRequest(reads: Reads): Reader {
    return Object.assign(Object.create(this) as Reader, { reads });
  }

  /** The record of an id with what the operation asks of it, or null. */
  async find<T extends object>(viewer: Viewer, info: GraphQLResolveInfo, entity: EntityClass<T>, where: Condition, ...within: string[]): Promise<T | null> {
    if (tellingRequestOf(info)) return (await this.tellOne(viewer, info, this.metadata(entity), where)) as never;
    const [record] = await this.list(viewer, info, entity, { where, limit: 1 }, ...within);
    if (record && childSqlOf(this.metadata(entity).className)) this.reads?.noteSubject(this.metadata(entity).className, String((record as { id?: unknown }).id));
    return record ?? null;
  }

  async list<T extends object>(viewer: Viewer, info: GraphQLResolveInfo, entity: EntityClass<T>, query: Query, ...within: string[]): Promise<T[]> {
    const selection = this.selections.get(info, within.join(), () => selectionOf(info, ...within));
    const { plan, statement } = this.select(viewer, this.metadata(entity), selection, query);
    const rows = await this.run(viewer, statement);
    this.note(plan, rows);
    return rows.map((row) => shaped(row, plan.shape) as T);
  }

  /** A page of a sorted list, as a connection: its records and their number in one round trip, each only where it is asked for. The last sort key must be unique. */
  async page<T extends object>(viewer: Viewer, info: GraphQLResolveInfo, entity: EntityClass<T>, request: PageRequest, where: Condition, order: readonly SortKey[]): Promise<PageOf<T>> {
    if (tellingRequestOf(info)) return (await this.tell(viewer, info, entity, request, where, order)) as never;
    const { limit, offset } = checkPage(request);
    const asked = this.selections.get(info, 'whole page', () => selectionOf(info));
    const selection = this.selections.get(info, 'page', () => selectionOf(info, 'nodes', 'edges.node'));
    // A cursor is judged even where only the number is wanted.
    const records = request.after != null || ['nodes', 'edges', 'pageInfo'].some((part) => asked.has(part)) ? this.select(viewer, this.metadata(entity), selection, { where, order, limit: limit + 1, offset, after: request.after }) : undefined;
    const count = asked.has('totalCount') ? this.counting(viewer, entity, where) : undefined;
    const answers = await this.runAll(viewer, [records?.statement, count].filter((each) => each !== undefined));
    const rows = records ? answers[0]! : [];
    const shown = rows.length > limit ? rows.slice(0, limit) : rows;
    if (records) this.note(records.plan, shown);
    const nodes = records ? shown.map((row) => shaped(row, records.plan.shape) as T) : [];
    const cursorOf = (row: readonly unknown[]) => toCursor(row.slice(-order.length));
    const last = shown.at(-1);
    return {
      edges: asked.has('edges') ? nodes.map((node, index) => ({ node, cursor: cursorOf(shown[index]!) })) : [],
      nodes,
      pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? cursorOf(last) : null },
      totalCount: count ? Number(answers.at(-1)![0]?.[0] ?? 0) : 0,
    };
  }

  /**
   * The same page as finished JSON: PostgreSQL writes it in the statement that finds the records, and what only a
   * resolver knows is put into its gaps. Guards are asked of every record as ever; where one refuses, or a field needs
   * more than its record, NotTold is thrown, and the page is made the plain way, which says what is refused.
   */
  private async tell<T extends object>(viewer: Viewer, info: GraphQLResolveInfo, entity: EntityClass<T>, request: PageRequest, where: Condition, order: readonly SortKey[]): Promise<ToldPage> {
    const { limit, offset } = checkPage(request);
    const of = this.tellings.get(info, entity.name, () => this.telling(info, this.metadata(entity)));
    // A cursor is judged even where only the number is wanted.
    if (!of || (!of.telling && request.after != null)) throw new NotTold();
    const { parts, telling, paged } = of;
    const records = telling && this.told(viewer, telling, { where, order, limit: paged ? limit + 1 : limit, offset, after: request.after }, paged ? limit : undefined);
    const count = parts.some(({ name }) => name === 'totalCount') ? this.counting(viewer, entity, where) : undefined;
    const answers = await this.runAll(viewer, [records?.statement, count].filter((each) => each !== undefined));
    const [text, facts] = (records ? answers[0]![0]! : ['', '']) as [string | null, string | null];
    const rows = JSON.parse(`[${facts ?? ''}]`) as unknown[][];
    const shown = rows.length > limit ? rows.slice(0, limit) : rows;
    const into: Filling = { texts: [], notes: [] };
    for (const row of telling ? shown : []) if (!filled(telling!.place, row, viewer, tellingRequestOf(info)!.context, into)) throw new NotTold();
    if (records) this.note({ ...telling.plan, children: records.children }, shown);
    const last = records && shown.at(-1);
    return new ToldPage(pageText(connectionTypeOf(info).name, parts, {
      nodes: interleaved(text ?? '', into.texts),
      hasNextPage: rows.length > limit,
      endCursor: last ? toCursor(records.cursors.map((key) => last[key])) : null,
      totalCount: count ? Number(answers.at(-1)![0]?.[0] ?? 0) : 0,
    }));
  }

  /** One record as finished JSON, with the lists inside it: PostgreSQL writes all of it in one statement, and the guards are asked of every record of it. */
  private async tellOne(viewer: Viewer, info: GraphQLResolveInfo, entity: EntityMetadata, where: Condition): Promise<ToldPage | null> {
    const of = this.tellings.get(info, entity.className, () => {
      const type = getNamedType(info.returnType) as GraphQLObjectType;
      const asked = askedOf(type, info.fieldNodes, info);
      return { parts: [], paged: false, telling: asked && this.teller.tell(entity, type, asked, true) };
    });
    if (!of?.telling) throw new NotTold();
    const { telling } = of;
    const { statement, children, id, lists } = this.told(viewer, telling, { where, limit: 1 }, undefined);
    const [rows] = await this.runAll(viewer, [statement]);
    const [text, facts] = rows![0] as [string | null, string | null];
    if (text === null || facts === null) return null;
    const row = JSON.parse(facts) as unknown[];
    const into: Filling = { texts: [], notes: [] };
    if (!filled(telling.place, row, viewer, tellingRequestOf(info)!.context, into)) throw new NotTold();
    this.note({ ...telling.plan, children }, [row]);
    for (const list of lists) this.note({ ...list.plan, children: list.children }, row[list.fact] as unknown[][]);
    if (childSqlOf(entity.className)) this.reads?.noteSubject(entity.className, String(row[id]));
    for (const note of into.notes) note();
    return new ToldPage(interleaved(text, into.texts));
  }

  private telling(info: GraphQLResolveInfo, entity: EntityMetadata) {
    const found = partsOf(info, connectionTypeOf(info));
    if (!found || (found.paged && !found.nodes)) return null;
    const { parts, nodes, paged } = found;
    if (!nodes) return { parts, paged, telling: undefined };
    const type = info.schema.getType(entity.className) as GraphQLObjectType;
    const telling = this.teller.tell(entity, type, nodes, false);
    return telling ? { parts, paged, telling } : null;
  }

  /** One row: the JSON of the records, and the facts about each. */
  private told(viewer: Viewer, telling: Telling, query: Query, most: number | undefined) {
    const plan = { ...telling.plan, joins: [...telling.plan.joins] };
    const facts = [...telling.facts];
    const children = childrenAmong(facts, plan);
    const id = factOf(facts, factSql(plan.columns[plan.shape.fields[0]![1]]!, 'uuid'));
    const { keys, from, sorted, values, lists } = this.from(viewer, plan, query, telling.lists);
    const cursors = most === undefined ? [] : keys.map((key) => factOf(facts, textFact(key.sql)));
    const records = `select ${telling.node} as node, ${listed(facts)} as facts from ${from}${sorted}`;
    // The one beyond the page is only for knowing that there is more.
    const text = most === undefined ? `select string_agg(node, ','), string_agg(facts, ',') from (${records}) page` : `select string_agg(node, ',') filter (where place <= ${most}), string_agg(facts, ',') from (select *, row_number() over () as place from (${records}) records) page`;
    return { children, id, cursors, lists, statement: { text, values } };
  }

  /** The records of a list inside a record, as one row that is joined to it. */
  private inside(viewer: Viewer, { alias, within: { by, order, where = {} }, owner, atMost, telling, fact }: ListTelling, bind: (value: unknown) => string) {
    const plan = { ...telling.plan, joins: [...telling.plan.joins] };
    const table = `"${plan.entity.tableName}" ${plan.letter}0`;
    const column = (path: string) => this.planner.column(plan, path);
    const facts = [...telling.facts];
    const children = childrenAmong(facts, plan);
    const sorted = ` order by ${order.map(([path, direction]) => `${column(path).sql} ${direction}`).join(', ')}`;
    const found = `${table} where ${column(by).sql} = ${owner}::${column(by).type} and (${toSql(all(mine(plan.entity, viewer), where), { bind, column })})${sorted} limit ${atMost}`;
    const records = `select ${telling.node} as node, ${listed(facts)} as facts from (select ${plan.letter}0.* from ${found}) ${plan.letter}0${this.joins(viewer, plan, bind)}${sorted}`;
    return { plan, children, fact, sql: ` left join lateral (select string_agg(node, ',') as nodes, string_agg(facts, ',') as facts from (${records}) records) ${alias} on true` };
  }

  /** The records of several owners at once, by the id of the owner; at most so many of each. For loaders of lists inside records. */
  async grouped<T extends object>(viewer: Viewer, info: GraphQLResolveInfo, entity: EntityClass<T>, by: keyof T & string, owners: readonly string[], order: readonly SortKey[], atMost: number, where: Condition = {}): Promise<Map<string, T[]>> {
    const asked = this.selections.get(info, 'grouped', () => selectionOf(info));
    const selection = this.selections.get(info, `grouped ${by}`, () => new Map([...asked, [by, new Map() as Selection]]));
    const { plan, values, bind, column } = this.start(this.metadata(entity), selection);
    const conditions = toSql(all(mine(plan.entity, viewer), { [by]: { $in: owners } }, where), { bind, column });
    const sorted = order.map(([path, direction]) => `${column(path).sql} ${direction}`).join(', ');
    const inner = `select ${plan.columns.map((sql, index) => `${sql} as c${index}`).join(', ')}, row_number() over (partition by ${column(by).sql} order by ${sorted}) as place from ${this.tables(viewer, plan, bind)} where ${conditions}`;
    const rows = await this.run(viewer, { text: `select ${plan.columns.map((_, index) => `c${index}`).join(', ')} from (${inner}) found where place <= ${bind(atMost)} order by place`, values });
    // What they are found by is no field that anybody is shown.
    this.note({ ...plan, fields: plan.fields.filter((name) => asked.has(by) || name !== `${plan.entity.className}.${by}`) }, rows);
    const groups = new Map<string, T[]>(owners.map((id) => [id, []]));
    for (const row of rows) {
      const record = shaped(row, plan.shape) as T;
      groups.get(String(record[by]))?.push(record);
    }
    return groups;
  }

  /**
   * How many records there are of each kind: one statement, whatever is counted. It gives numbers and never a record,
   * so nothing of a child is read; it goes by columns of the record itself, since those of a child would tell of one.
   * @param by what to count apart: stored properties, or the week or day that one of them falls in
   */
  async tally<T extends object, Name extends string>(viewer: Viewer, entity: EntityClass<T>, where: Condition, counts: Readonly<Record<Name, Condition>>, by: readonly Grouping[] = []): Promise<{ by: unknown[]; counts: Record<Name, number> }[]> {
    const { plan, values, bind, column } = this.start(this.metadata(entity), new Map());
    const conditions = toSql(all(mine(plan.entity, viewer), where), { bind, column });
    const names = Object.keys(counts) as Name[];
    const groups = by.map((each) => groupingSql(each, column));
    const numbers = names.map((name) => `count(*) filter (where ${toSql(counts[name], { bind, column })})::int`);
    const grouped = by.length > 0 ? ` group by ${by.map((_, index) => index + 1).join(', ')}` : '';
    const rows = await this.run(viewer, { text: `select ${[...groups, ...numbers].join(', ')} from ${this.tables(viewer, plan, bind)} where ${conditions}${grouped}`, values });
    return rows.map((row) => ({ by: row.slice(0, by.length), counts: Object.fromEntries(names.map((name, index) => [name, Number(row[by.length + index])])) as Record<Name, number> }));
  }

  private counting<T extends object>(viewer: Viewer, entity: EntityClass<T>, where: Condition): Statement {
    const { plan, values, bind, column } = this.start(this.metadata(entity), new Map());
    const conditions = toSql(all(mine(plan.entity, viewer), where), { bind, column });
    return { text: `select count(*)::int from ${this.tables(viewer, plan, bind)} where ${conditions}`, values };
  }

  /** Notes whose records these are. Fails closed: where nobody takes note, nothing of a child is read. */
  private note({ entity, children, fields }: Plan, rows: readonly unknown[][]): void {
    if (children.length === 0) return;
    if (!this.reads) throw new Error(`${entity.className} is about a child: read it with the reader of a request`);
    if (rows.length > 0) this.reads.noteFields(fields);
    for (const row of rows) for (const [child, authority, setting] of children) this.reads.note({ childId: row[child] as string | null, authorityCode: row[authority] as string | null, settingId: row[setting] as string | null });
  }

  private async run(viewer: Viewer, statement: Statement): Promise<unknown[][]> {
    const [rows] = await this.runAll(viewer, [statement]);
    return rows!;
  }

  private async runAll(viewer: Viewer, statements: readonly Statement[]): Promise<unknown[][][]> {
    if (statements.length === 0) return [];
    const answers = await this.database.readAll(identityOf(viewer), statements.map((statement) => ({ ...statement, rowMode: 'array' as const })));
    return answers as unknown as unknown[][][];
  }

  private metadata<T extends object>(entity: EntityClass<T>): EntityMetadata {
    return this.orm.getMetadata().get(entity) as EntityMetadata;
  }

  private start(entity: EntityMetadata, selection: Selection) {
    const plan = this.planner.plan(entity, selection);
    const values: unknown[] = [];
    return { plan, values, bind: (value: unknown) => `$${values.push(value)}`, column: (path: string) => this.planner.column(plan, path) };
  }

  private select(viewer: Viewer, entity: EntityMetadata, selection: Selection, query: Query): { plan: Plan; statement: Statement } {
    const plan = this.planner.plan(entity, selection);
    const { keys, from, sorted, values } = this.from(viewer, plan, query);
    const columns = [...plan.columns, ...keys.map((key) => `${key.sql}::text`)].join(', ');
    return { plan, statement: { text: `select ${columns} from ${from}${sorted}`, values } };
  }

  /** Where a page comes from: everything of its statement but the columns. */
  private from(viewer: Viewer, plan: Plan, { where = {}, order = [], limit, offset, after }: Query, within: readonly ListTelling[] = []) {
    const { entity } = plan;
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const column = (path: string) => this.planner.column(plan, path);
    const keys = order.map(([path, direction, nullable = false]) => ({ ...column(path), direction, nullable }));
    const conditions = [`(${toSql(all(mine(entity, viewer), where), { bind, column })})`];
    if (after != null) conditions.push(`(${afterSql(keys, fromCursor(after, keys.length), bind)})`);
    const sorted = keys.length > 0 ? ` order by ${keys.map((key) => `${key.sql} ${key.direction}${key.nullable ? ' nulls last' : ''}`).join(', ')}` : '';
    // Written out, since plans are made for any values, and of a limit that is unknown PostgreSQL expects a tenth of the table.
    const paged = (limit === undefined ? '' : ` limit ${limit}`) + (offset ? ` offset ${bind(offset)}` : '');
    const found = ` where ${conditions.join(' and ')}${sorted}${paged}`;
    const lists = within.map((list) => this.inside(viewer, list, bind));
    const joined = () => this.joins(viewer, plan, bind) + lists.map(({ sql }) => sql).join('');
    // Where an index holds all that the page goes by, the page is found in it, and only its rows are fetched.
    if (limit !== undefined && isCovered(entity, [...paths(mine(entity, viewer)), ...paths(where), ...order.map(([path]) => path)]))
      return { keys, values, sorted, lists, from: `(select t0.id from "${entity.tableName}" t0${found}) page join "${entity.tableName}" t0 on t0.id = page.id${joined()}` };
    const own = paths(where).concat(order.map(([path]) => path)).every((path) => !path.includes('.'));
    // Where joined records decide nothing, they are looked up for the rows of the page alone.
    if (own && limit !== undefined && plan.joins.length + lists.length > 0) return { keys, values, sorted, lists, from: `(select t0.* from "${entity.tableName}" t0${found}) t0${joined()}` };
    return { keys, values, sorted: '', lists, from: `${this.tables(viewer, plan, bind)}${found}` };
  }

  /** The table and those joined to it, each joined row only where it is the viewer's. */
  private tables(viewer: Viewer, plan: Plan, bind: (value: unknown) => string): string {
    return `"${plan.entity.tableName}" t0${this.joins(viewer, plan, bind)}`;
  }

  private joins(viewer: Viewer, plan: Plan, bind: (value: unknown) => string): string {
    const joins = plan.joins.map((join) => {
      const visible = toSql(mine(join.entity, viewer), { bind, column: (path) => this.planner.column(plan, path, join) });
      return ` left join "${join.entity.tableName}" ${join.alias} on ${join.on}${visible === 'true' ? '' : ` and (${visible})`}`;
    });
    return joins.join('');
  }
}

export type Grouping = string | { week: string } | { day: string };

/** Weeks begin on Monday; a moment falls in a day by the clock in England. */
function groupingSql(grouping: Grouping, column: (path: string) => { sql: string; type: string }): string {
  const path = typeof grouping === 'string' ? grouping : 'week' in grouping ? grouping.week : grouping.day;
  if (path.includes('.')) throw new Error(`${path} is of another record: numbers are not told apart by it`);
  const { sql, type } = column(path);
  if (typeof grouping === 'string') return sql;
  const day = type.startsWith('timestamptz') ? `(${sql} at time zone 'Europe/London')::date` : sql;
  return 'week' in grouping ? `date_trunc('week', ${day})::date` : day;
}

/** Where among the facts stand the child, the authority and the setting of each record that is about a child. */
const childrenAmong = (facts: string[], { children, columns }: Plan): Plan['children'] =>
  children.map((places) => places.map((index, at) => factOf(facts, factSql(columns[index]!, at === 1 ? 'text' : 'uuid'))) as Plan['children'][number]);

const listed = (facts: readonly string[]): string => concat(["'['", ...facts.flatMap((fact, index) => (index === 0 ? [fact] : ["','", fact])), "']'"]);

/** Which rows are mine: the entity's own default-on filter. */
function mine(entity: EntityMetadata, viewer: Viewer): Condition {
  const filter = entity.filters['mine'];
  return filter ? (filter.cond as (args: { viewer: Viewer }) => Condition)({ viewer }) : {};
}

/** Whether one index that was made for it holds all of these properties. */
const isCovered = (entity: EntityMetadata, properties: readonly string[]): boolean =>
  entity.indexes.some(({ properties: keys, include }) => include !== undefined && properties.every((name) => [keys, include].flat().includes(name as never)));

const connectionTypeOf = (info: GraphQLResolveInfo) => getNamedType(info.returnType) as GraphQLObjectType;
