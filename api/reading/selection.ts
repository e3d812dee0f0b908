import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { type FieldsByTypeName, type ResolveTree, parseResolveInfo } from 'graphql-parse-resolve-info';

/** The fields that an operation asks of a type, with what it asks of the records inside. */
export type Selection = ReadonlyMap<string, Selection>;

const none: Selection = new Map();

/** What is asked of the record (or of the nodes of the connection) that this resolver returns. */
export function selectionOf(info: GraphQLResolveInfo, ...within: string[]): Selection {
  const parsed = parseResolveInfo(info) as ResolveTree | null | undefined;
  const whole = parsed ? fromTree(parsed) : none;
  return within.length === 0 ? whole : within.map((path) => path.split('.').reduce<Selection>((at, field) => at.get(field) ?? none, whole)).reduce(merge, none);
}

function fromTree(tree: ResolveTree): Selection {
  return fromTypes(tree.fieldsByTypeName);
}

function fromTypes(byType: FieldsByTypeName): Selection {
  const fields = new Map<string, Selection>();
  for (const trees of Object.values(byType)) {
    for (const tree of Object.values(trees)) fields.set(tree.name, merge(fields.get(tree.name) ?? none, fromTree(tree)));
  }
  return fields;
}

function merge(one: Selection, other: Selection): Selection {
  if (one.size === 0) return other;
  const both = new Map(one);
  for (const [name, inner] of other) both.set(name, merge(both.get(name) ?? none, inner));
  return both;
}

/**
 * Remembers what was worked out for an operation. The parsed document is cached by Apollo, so its
 * nodes are stable keys; values that decide @include and @skip are part of the key.
 */
export class PerOperation<T> {
  private readonly cache = new WeakMap<FieldNode, Map<string, T>>();

  get(info: GraphQLResolveInfo, detail: string, make: () => T): T {
    const node = info.fieldNodes[0];
    if (!node || info.fieldNodes.length > 1) return make();
    let made = this.cache.get(node);
    if (!made) this.cache.set(node, (made = new Map()));
    const switches = Object.entries(info.variableValues).filter(([, value]) => typeof value === 'boolean');
    const key = `${detail}|${switches.map(([name, value]) => `${name}=${String(value)}`).join()}`;
    let value = made.get(key);
    if (value === undefined) {
      if (made.size > 100) made.clear();
      made.set(key, (value = make()));
    }
    return value;
  }
}
