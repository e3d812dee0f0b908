import type { GraphQLResolveInfo } from 'graphql';
import { could, marksOf, type Viewer } from '../access/index.js';
import { refused } from '../kernel/errors.js';

/**
 * A filter or an order gives away what it goes by. Refuses those that go by a field which the viewer
 * could never read; the row filters see to the rest.
 * @param fields what is gone by, as Type.field
 */
export function checkJudged(info: GraphQLResolveInfo, viewer: Viewer, fields: readonly string[]): void {
  for (const name of fields) {
    const [typeName = '', fieldName = ''] = name.split('.');
    const type = info.schema.getType(typeName);
    const field = type && 'getFields' in type ? type.getFields()[fieldName] : undefined;
    const rules = field ? (marksOf(field).allow ?? []) : [];
    if (!could(rules, viewer)) throw refused(`filter or sort by ${name}`, rules);
  }
}
