import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, recordReader, signedIn } from '../access/index.js';
import { PurposeCode } from './purpose-input.js';
import { purposes } from './purpose.js';

@ObjectType('Purpose', { description: 'A reason for which data may be taken out or read in bulk, with the law that allows it.', simpleResolvers: true })
export class PurposeView {
  @Field(() => PurposeCode, { description: 'Its code.' })
  @Allow(recordReader)
  code!: PurposeCode;
  @Field(() => String, { description: 'What people choose.' })
  @Allow(recordReader)
  says!: string;
  @Field(() => String, { description: 'What it covers.' })
  @Allow(recordReader)
  covers!: string;
  @Field(() => String, { description: 'The law.' })
  @Allow(recordReader)
  legalBasis!: string;
}

@Resolver()
export class PurposeResolver {
  @Query(() => [PurposeView], { description: 'The purposes for which data may be taken out, in words.' })
  @Allow(signedIn)
  purposes(): PurposeView[] {
    return [...purposes];
  }
}
