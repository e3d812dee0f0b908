import DataLoader from 'dataloader';
import type { EntityClass } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { SortKey } from '../kernel/paging.js';
import type { Condition } from './condition.js';

/** The records inside a record (documents of a review, its timeline): one statement for all records of the list. */
export function loadGrouped<T extends object>(context: Context, info: GraphQLResolveInfo, entity: EntityClass<T>, by: keyof T & string, owner: string, order: readonly SortKey[], atMost: number, where: Condition = {}): Promise<T[]> {
  const loader = context.once(`${info.fieldNodes[0]?.loc?.start ?? 0} ${by} ${atMost} ${JSON.stringify(where)}`, () =>
    new DataLoader<string, T[]>(async (owners) => {
      const groups = await context.reader.grouped(context.viewer, info, entity, by, owners, order, atMost, where);
      return owners.map((id) => groups.get(id) ?? []);
    }),
  );
  return loader.load(owner);
}
