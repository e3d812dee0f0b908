import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Allow, recordReader } from '../access/index.js';
import { LARGEST_PAGE, USUAL_PAGE } from '../kernel/paging.js';
import type { PageOf } from './reader.js';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `How many, 1 to ${LARGEST_PAGE}; ${USUAL_PAGE} where nothing is said.` })
  first?: number;
  @Field(() => String, { nullable: true, description: 'The cursor to go on after.' })
  after?: string;
  @Field(() => Int, { nullable: true, description: 'How many to leave out first, at most 10,000; for page numbers. Not together with after.' })
  offset?: number;
}

@ObjectType({ description: 'Whether there is more, and where to go on.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are records after these.' })
  @Allow(recordReader)
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Give it as after to go on; missing on an empty page.' })
  @Allow(recordReader)
  endCursor!: string | null;
}

/** The connection type of a record type, as the Relay cursor connections specification has it. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>): ClassType<PageOf<T>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its cursor.`, simpleResolvers: true })
  class Edge {
    @Field(node as () => ClassType, { nullable: true, description: 'The record.' })
    @Allow(recordReader)
    node!: T;
    @Field(() => String, { nullable: true, description: 'Its place in this list.' })
    @Allow(recordReader)
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} records.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { nullable: true, description: 'The records with their cursors.' })
    @Allow(recordReader)
    edges!: Edge[];
    @Field(() => [node() as ClassType], { nullable: true, description: 'The records alone.' })
    @Allow(recordReader)
    nodes!: T[];
    @Field(() => PageInfo, { nullable: true, description: 'Whether there is more.' })
    @Allow(recordReader)
    pageInfo!: PageInfo;
    @Field(() => Int, { nullable: true, description: 'How many there are in all; counted only when asked for.' })
    @Allow(recordReader)
    totalCount!: number;
  }
  return Connection as unknown as ClassType<PageOf<T>>;
}
