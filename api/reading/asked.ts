import { type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, Kind, type SelectionSetNode, getArgumentValues, getNamedType, isObjectType } from 'graphql';
import { listOf } from './within.js';

/** A field as an operation asks for it: under which name, and with what inside. */
export interface Asked {
  key: string;
  name: string;
  /** Missing for __typename. */
  field: GraphQLField<unknown, unknown> | undefined;
  inner: Asked[];
  /** Only of a list inside a record: how many of it, and the like. */
  args?: Readonly<Record<string, unknown>>;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * What is asked of a type, in the order of the answer, fields that stand there twice put together. Nothing where it
 * cannot be told once for all: where a directive or an argument decides.
 */
export function askedOf(type: GraphQLObjectType, nodes: readonly FieldNode[], { fragments }: Pick<GraphQLResolveInfo, 'fragments'>): Asked[] | undefined {
  const found = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes) if (!selectionSet || !collect(type, selectionSet, fragments, found)) return undefined;
  const asked: Asked[] = [];
  for (const [key, same] of found) {
    const name = same[0]!.name.value;
    const field = type.getFields()[name] as Asked['field'];
    const of = field && getNamedType(field.type);
    const inner = isObjectType(of) ? askedOf(of, same, { fragments }) : [];
    if (!inner || (!field && name !== '__typename')) return undefined;
    const list = field && listOf(field);
    // Of any other field, arguments may say anything; those of a list are written into its statement.
    if (!list && same.some((node) => node.arguments?.length)) return undefined;
    asked.push({ key, name, field, inner, ...(list && { args: getArgumentValues(field, same[0]!) }) });
  }
  return asked;
}

/** False where something is not plain. */
function collect(type: GraphQLObjectType, { selections }: SelectionSetNode, fragments: Fragments, found: Map<string, FieldNode[]>): boolean {
  return selections.every((each) => {
    if (each.directives?.length) return false;
    if (each.kind === Kind.FIELD) {
      const key = (each.alias ?? each.name).value;
      if (key === '__proto__' || each.arguments?.some(({ value }) => value.kind !== Kind.INT)) return false;
      found.set(key, [...(found.get(key) ?? []), each]);
      return true;
    }
    const set = each.kind === Kind.FRAGMENT_SPREAD ? fragments[each.name.value] : each;
    if (!set || set.directives?.length || (set.typeCondition && set.typeCondition.name.value !== type.name)) return false;
    return collect(type, set.selectionSet, fragments, found);
  });
}
