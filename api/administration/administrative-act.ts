import { Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { type Viewer, Allow, administratorOfAuthority, auditorOfAuthority, hasRole } from '../access/index.js';
import { newId, Id, Instant, Json, Refers, Text } from '../database/columns.js';
import { rowsOfAuthority, sqlRealm } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { AppendOnly } from '../database/triggers.js';
import { Authority } from '../organisations/index.js';
import type { Unit } from '../unit.js';

export enum AdministrativeActKind {
  POLICY_CHANGED = 'POLICY_CHANGED',
  SESSIONS_ENDED = 'SESSIONS_ENDED',
  LOCKOUT_RELEASED = 'LOCKOUT_RELEASED',
  FORM_PUBLISHED = 'FORM_PUBLISHED',
  FORM_OFFERED = 'FORM_OFFERED',
  ACCOUNT_CLOSED = 'ACCOUNT_CLOSED',
  ACCOUNT_REOPENED = 'ACCOUNT_REOPENED',
}
registerEnumType(AdministrativeActKind, { name: 'AdministrativeActKind', description: 'What an administrator did that needs a reason.' });

const readers = [administratorOfAuthority, auditorOfAuthority] as const;

/** Why an administrator did something. The audit log says that it was done; this keeps the words and, of a policy, the values. */
@ObjectType({ description: 'An act of an administrator with its reason. Never changed or removed.', simpleResolvers: true })
@AppendOnly('administrative_act')
@Table('administrative_act', { rows: `${rowsOfAuthority} or ${sqlRealm('accounts')}`, writes: sqlRealm('accounts') })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'ADMINISTRATOR', 'AUDITOR')) } }))
@Index({ properties: ['authorityCode', 'at'] as never })
export class AdministrativeAct {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(...readers)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Text()
  @Field(() => AdministrativeActKind, { nullable: true, description: 'What was done.' })
  @Allow(...readers)
  kind!: AdministrativeActKind;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The person concerned; missing where it was the policy.' })
  @Allow(...readers)
  personId?: string | null;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When.' })
  @Allow(...readers)
  at!: Date;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who did it, as they were named then.' })
  @Allow(...readers)
  byName!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Why.' })
  @Allow(...readers)
  reason!: string;

  @Json({ nullable: true })
  @Field(() => GraphQLJSON, { nullable: true, description: 'Of a policy: each value before and after, by the name of the field.' })
  @Allow(...readers)
  changes?: Record<string, { before: unknown; after: unknown }> | null;
}

export function keepAct(unit: Unit, act: Pick<AdministrativeAct, 'authorityCode' | 'kind' | 'reason'> & Partial<Pick<AdministrativeAct, 'personId' | 'changes'>>): void {
  unit.em.create(AdministrativeAct, { id: newId(), at: unit.now, byName: unit.viewer.name, personId: null, changes: null, ...act }, { persist: true });
}
