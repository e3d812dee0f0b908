import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { marksOf } from '../access/index.js';
import { childSqlOf } from './of-child.js';
import type { Selection } from './selection.js';

/** Which columns a selection takes, from which joined tables, and how a flat row becomes nested records. */
export interface Plan {
  entity: EntityMetadata;
  /** What the tables are called, with a number behind it: 0 is the record itself. */
  letter: string;
  columns: string[];
  joins: Join[];
  shape: Shape;
  /** Where in a row stand the child that it is about, the authority and the setting; for the audit log. */
  children: [child: number, authority: number, setting: number][];
  /** What is read of children's records, as Type.field. */
  fields: string[];
}

export interface Join {
  alias: string;
  entity: EntityMetadata;
  on: string;
}

export interface Shape {
  /** Property names and their places in the row; the first is always `id`. */
  fields: [name: string, index: number][];
  records: [name: string, Shape, EntityMetadata][];
}

/** Makes plans: knows the schema (who asks for what) and the metadata (where it is stored). */
export class Planner {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly metadata: MetadataStorage,
  ) {}

  plan(entity: EntityMetadata, selection: Selection, letter = 't'): Plan {
    const plan: Plan = { entity, letter, columns: [], joins: [], shape: { fields: [], records: [] }, children: [], fields: [] };
    this.fill(plan, entity, `${letter}0`, plan.shape, selection);
    this.findChildren(plan);
    return plan;
  }

  /** The column of `dueOn`, or of `child.bornOn` with the join it takes; seen from the record itself or from a joined one. */
  column(plan: Plan, path: string, from: { alias: string; entity: EntityMetadata } = { alias: `${plan.letter}0`, entity: plan.entity }): { sql: string; type: string } {
    const steps = path.split('.');
    const last = steps.pop()!;
    let { alias, entity } = from;
    for (const step of steps) {
      const joins = marksOf(this.typeOf(entity).getFields()[step] ?? {}).joins;
      if (!joins) throw new Error(`${entity.className}.${step} cannot be joined`);
      [alias, entity] = this.join(plan, alias, entity, joins);
    }
    const property = propertyOf(entity, last);
    return { sql: columnSql(property, alias), type: property.columnTypes[0] ?? 'text' };
  }

  /** The child of the record itself, which those joined to it are about, too; else of every joined record. */
  private findChildren(plan: Plan): void {
    const root = { alias: `${plan.letter}0`, entity: plan.entity };
    for (const { alias, entity } of childSqlOf(plan.entity.className) ? [root] : plan.joins) {
      const child = childSqlOf(entity.className);
      if (!child) continue;
      const optional = (name: string) => (name in entity.properties ? columnSql(propertyOf(entity, name), alias) : 'null');
      const at = plan.columns.push(child(alias), optional('authorityCode'), optional('settingId')) - 3;
      plan.children.push([at, at + 1, at + 2]);
    }
  }

  private fill(plan: Plan, entity: EntityMetadata, alias: string, shape: Shape, selection: Selection): void {
    const fields = this.typeOf(entity).getFields();
    const wanted = new Set(entity.primaryKeys as string[]);
    if (childSqlOf(entity.className)) plan.fields.push(...[...selection.keys()].map((name) => `${entity.className}.${name}`));
    for (const [name, inner] of selection) {
      const marks = marksOf(fields[name] ?? {});
      for (const needed of marks.needs ?? []) wanted.add(needed);
      for (const rule of marks.allow ?? []) for (const read of rule.reads) if (read in entity.properties) wanted.add(read);
      if (marks.joins) {
        const [joined, target] = this.join(plan, alias, entity, marks.joins);
        const record: Shape = { fields: [], records: [] };
        shape.records.push([name, record, target]);
        this.fill(plan, target, joined, record, inner);
      } else if (name in entity.properties && !marks.needs) wanted.add(name);
    }
    for (const name of wanted) {
      shape.fields.push([name, plan.columns.length]);
      plan.columns.push(columnSql(propertyOf(entity, name), alias));
    }
  }

  private join(plan: Plan, from: string, entity: EntityMetadata, by: string): [string, EntityMetadata] {
    const property = propertyOf(entity, by);
    const target = property.targetMeta ?? this.metadata.getByClassName(String(property.type));
    const on = `= ${columnSql(property, from)}`;
    const known = plan.joins.find((join) => join.entity === target && join.on.endsWith(on));
    if (known) return [known.alias, target];
    const alias = `${plan.letter}${plan.joins.length + 1}`;
    const key = propertyOf(target, target.primaryKeys[0] as string);
    plan.joins.push({ alias, entity: target, on: `${columnSql(key, alias)} ${on}` });
    return [alias, target];
  }

  private typeOf(entity: EntityMetadata): GraphQLObjectType {
    const type = this.schema.getType(entity.className);
    if (!type || !('getFields' in type)) throw new Error(`${entity.className} is not in the schema`);
    return type as GraphQLObjectType;
  }
}

function propertyOf(entity: EntityMetadata, name: string): EntityProperty {
  const property = (entity.properties as Record<string, EntityProperty>)[name];
  if (!property) throw new Error(`${entity.className} stores no ${name}`);
  return property;
}

function columnSql(property: EntityProperty, alias: string): string {
  if (property.formula) return `(${String((property.formula as (table: unknown, columns: unknown) => unknown)({ alias, toString: () => alias }, {}))})`;
  return `${alias}."${property.fieldNames[0]}"`;
}

/** One flat row as the nested record that was asked for. A joined record that is not there is null. */
export function shaped(row: readonly unknown[], shape: Shape): Record<string, unknown> | null {
  if (row[shape.fields[0]![1]] === null) return null;
  const record: Record<string, unknown> = {};
  for (const [name, index] of shape.fields) record[name] = row[index];
  for (const [name, inner] of shape.records) record[name] = shaped(row, inner);
  return record;
}
