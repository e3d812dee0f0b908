import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Resolver, Root } from 'type-graphql';
import { Allow, Needs, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { invalid, refused } from '../kernel/errors.js';
import { countCharacters, toStoredText } from '../kernel/text.js';
import { loadGrouped } from '../reading/index.js';
import { lockReview } from './find.js';
import { ReviewNote } from './review-note.js';
import { Review } from './review.js';

@InputType()
export class AddReviewNoteInput {
  @Field(() => ID, { description: 'The review.' })
  review!: string;
  @Field(() => String, { description: 'The note, up to 4,000 characters. It is the authority’s record: the family may ask to see it.' })
  text!: string;
}

@Resolver(() => Review)
export class ReviewNoteResolver {
  @Mutation(() => ReviewNote, { nullable: true, description: 'Adds a note of the authority to a review, in any of its states. The setting does not see it and is not told. Errors: NOT_FOUND, REFUSED, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.notes')
  async addReviewNote(@Arg('input', () => AddReviewNoteInput) input: AddReviewNoteInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ReviewNote | null> {
    const text = noteOf(input.text);
    const id = newId();
    await context.change(async (unit) => {
      const review = await lockReview(unit, input.review);
      if (!caseworkerOfAuthority.holds(unit.viewer, review)) throw refused('write a note on this review', [caseworkerOfAuthority]);
      unit.em.create(ReviewNote, { id, reviewId: review.id, childId: review.childId, authorityCode: review.authorityCode, text, writtenAt: unit.now, writtenById: unit.viewer.id!, writtenByName: unit.viewer.name }, { persist: true });
      unit.audit({ act: 'review.noteAdded', audience: 'AUTHORITY', authorityCode: review.authorityCode, settingId: review.settingId, childId: review.childId, subjectType: 'Review', subjectId: review.id, fields: ['notes'] });
    });
    return context.reader.find(context.viewer, info, ReviewNote, { id });
  }

  @FieldResolver(() => [ReviewNote], { nullable: true, description: 'What the authority’s staff noted, newest first, at most 200. Never the setting’s to see.' })
  @Needs('id')
  @Allow(caseworkerOfAuthority)
  notes(@Root() { id }: Review, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ReviewNote[]> {
    return loadGrouped(context, info, ReviewNote, 'reviewId', id, [['writtenAt', 'desc'], ['id', 'desc']], 200);
  }
}

const LONGEST = 4000;

function noteOf(typed: string): string {
  const text = toStoredText(typed).trim();
  if (text === '') throw invalid('Write the note.', { field: 'text' });
  const surplus = countCharacters(text) - LONGEST;
  if (surplus > 0) throw invalid(`The note must be ${LONGEST.toLocaleString('en-GB')} characters or less. It is ${surplus} too long.`, { field: 'text', limit: LONGEST, surplus });
  return text;
}
