import { Field, ID, ObjectType } from 'type-graphql';
import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Allow, Joins, anybody } from '../access/index.js';
import { Refers, Text } from '../database/columns.js';
import { rowsForAll, sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { AuthorityPolicy } from './authority-policy.js';

@ObjectType({ description: 'A local authority in England with duties under the Children and Families Act 2014.', simpleResolvers: true })
@Table('authority', { rows: rowsForAll, writes: sqlRealm('import') })
export class Authority {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'The three-digit code of the Department for Education, such as 878 for Devon.' })
  @Allow(anybody)
  code!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Name as the authority uses it.' })
  @Allow(anybody)
  name!: string;

  @Text({ unique: true })
  @Field(() => String, { nullable: true, description: 'Short name for addresses, such as devon.' })
  @Allow(anybody)
  slug!: string;

  @Refers(() => AuthorityPolicy, { unique: true })
  policyId!: string;

  @Field(() => AuthorityPolicy, { nullable: true, description: 'What the authority has decided for its portal.' })
  @Joins('policyId')
  @Allow(anybody)
  policy?: AuthorityPolicy;
}
