/** A condition on stored properties, in the words of MikroORM, so that one text serves its filters and our SQL. */
export type Condition = { readonly [key: string]: unknown };

export interface ColumnSource {
  /** SQL of a property (`dueOn`) or of one of a joined record (`child.bornOn`), with its PostgreSQL type. */
  column(path: string): { sql: string; type: string };
  /** Adds a value, gives its placeholder. */
  bind(value: unknown): string;
}

/** Whatever is no UUID is the id of nothing. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const comparisons: Record<string, string> = { $eq: '=', $ne: '<>', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=', $ilike: 'ilike' };

/** SQL of a condition; `true` where there is none. */
export function toSql(condition: Condition, source: ColumnSource): string {
  if (cannotHold(condition)) return 'false';
  const parts = Object.entries(condition).map(([key, value]) => {
    if (key === '$and') return joined(value as Condition[], 'and', source);
    // A caseworker has no settings: PostgreSQL need not plan for rows of none.
    if (key === '$or') return joined((value as Condition[]).filter((each) => !cannotHold(each)), 'or', source);
    if (key === '$not') return `not (${toSql(value as Condition, source)})`;
    return comparison(key, value, source);
  });
  return parts.length === 0 ? 'true' : parts.length === 1 ? parts[0]! : parts.map((part) => `(${part})`).join(' and ');
}

function joined(conditions: readonly Condition[], word: 'and' | 'or', source: ColumnSource): string {
  if (conditions.length === 0) return word === 'and' ? 'true' : 'false';
  return conditions.map((each) => `(${toSql(each, source)})`).join(` ${word} `);
}

/** Whether a condition asks for one of none; seen before any of its values is bound. */
function cannotHold(condition: Condition): boolean {
  return Object.entries(condition).some(([key, value]) => {
    if (key === '$and') return (value as Condition[]).some(cannotHold);
    if (key === '$or') return (value as Condition[]).every(cannotHold);
    const list = (value as { $in?: unknown } | null)?.$in;
    return Array.isArray(list) && list.length === 0;
  });
}

function comparison(path: string, value: unknown, source: ColumnSource): string {
  const { sql, type } = source.column(path);
  if (value === null) return `${sql} is null`;
  if (type === 'uuid' && typeof value === 'string' && !isUuid(value)) return 'false';
  if (typeof value !== 'object' || value instanceof Date) return `${sql} = ${source.bind(value)}`;
  return Object.entries(value).map(([operator, operand]) => {
    if (operator === '$in') return `${sql} = any(${source.bind(operand)}::${type}[])`;
    if (operator === '$settled') return `${sql} < pg_snapshot_xmin(pg_current_snapshot())`;
    if (operator === '$ne' && operand === null) return `${sql} is not null`;
    if (operator === '$contains') return `${sql} @> ${source.bind(operand)}::${type}`;
    const word = comparisons[operator];
    if (!word) throw new Error(`Conditions know no ${operator}`);
    return `${sql} ${word} ${source.bind(operand)}`;
  }).join(' and ') || 'true';
}

/** The properties that a condition goes by. */
export const paths = (condition: Condition): string[] =>
  Object.entries(condition).flatMap(([key, value]) => (key === '$and' || key === '$or' ? (value as Condition[]).flatMap(paths) : key === '$not' ? paths(value as Condition) : [key]));

export const all = (...conditions: readonly Condition[]): Condition => {
  const given = conditions.filter((each) => Object.keys(each).length > 0);
  return given.length === 1 ? given[0]! : given.length === 0 ? {} : { $and: given };
};

/** A pattern for `$ilike` that finds the text anywhere, with nothing in it special. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (special) => `\\${special}`)}%`;
