import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { type Viewer, Allow, caseworkerOfAuthority, hasRole, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Id, Instant, Refers, Text } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';
import { Review } from './review.js';
import { OfChild } from '../reading/index.js';

/** The authority's own: neither its policy nor its filter knows a setting, so no setting and no program ever reaches a row. */
@ObjectType({ description: 'A note that the authority’s staff keep on a review for themselves. The setting never sees it; it is never changed, and a further note puts a wrong one right.', simpleResolvers: true })
@OfChild()
@Table('review_note', { rows: rowsOfAuthority })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER')) } }))
@Index({ properties: ['reviewId', 'writtenAt'] as never })
export class ReviewNote {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Review)
  reviewId!: string;

  @Refers(() => Child)
  childId!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'What was noted, up to 4,000 characters.' })
  @Allow(caseworkerOfAuthority)
  text!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was written.' })
  @Allow(caseworkerOfAuthority)
  writtenAt!: Date;

  @Refers(() => User)
  writtenById!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who wrote it, as they were named then.' })
  @Allow(caseworkerOfAuthority)
  writtenByName!: string;
}
