import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Allow, Needs, Writes, managerOfAuthority, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { invalid, notFound } from '../kernel/errors.js';
import { countCharacters, reasonGiven, toStoredText } from '../kernel/text.js';
import { isUuid } from '../reading/condition.js';
import { groundWords } from './grounds.js';
import { RedactWordsInput, RestoreWordsInput } from './inputs.js';
import { lockRequest, noteOn } from './lock-request.js';
import { type Passage, cut, placesOf, withPassages } from './passages.js';
import { SubjectAccessPiece } from './piece.js';
import { SubjectAccessRequest, SubjectAccessState } from './request.js';

@ObjectType({ description: 'A stretch of a part of a subject-access pack: it stays, or it is blacked out.', simpleResolvers: true })
export class PieceStretch {
  @Field(() => String, { nullable: true, description: 'What it says.' })
  @Allow(recordReader)
  text!: string;
  @Field(() => Boolean, { nullable: true, description: 'True where it is of the label, which says what the part is.' })
  @Allow(recordReader)
  inLabel!: boolean;
  @Field(() => ID, { nullable: true, description: 'Where it is blacked out: id of the passage, for restoreWords.' })
  @Allow(recordReader)
  passage!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is blacked out: on which ground, in words, why and by whom.' })
  @Allow(recordReader)
  because!: string | null;
}

@ObjectType({ description: 'Words were blacked out.', simpleResolvers: true })
export class WordsRedacted {
  @Field(() => Int, { nullable: true, description: 'How many places.' })
  @Allow(recordReader)
  places!: number;
  @Field(() => Int, { nullable: true, description: 'In how many parts.' })
  @Allow(recordReader)
  parts!: number;
  @Field(() => Int, { nullable: true, description: 'Where only one part was asked for: in how many further places of the pack the same words stand.' })
  @Allow(recordReader)
  elsewhere!: number;
}

/** Within a part: words that the pack must not show, though the rest of the part stays. */
@Resolver(() => SubjectAccessPiece)
export class RedactWordsResolver {
  @FieldResolver(() => [PieceStretch], { nullable: true, description: 'What it is and what it says, in stretches that stay and stretches that are blacked out: first of the label, then of the text.' })
  @Needs('label', 'text', 'passages')
  @Allow(managerOfAuthority)
  stretches(@Root() piece: SubjectAccessPiece): PieceStretch[] {
    return (['label', 'text'] as const).flatMap((of) => cut(piece, of).map(({ text: said, passage }) => ({ text: said, inLabel: of === 'label', passage: passage?.id ?? null, because: passage && `${groundWords[passage.ground].says}. ${passage.byName}: ${passage.reason}` })));
  }

  @Mutation(() => WordsRedacted, { nullable: true, description: 'Blacks words out in the pack, in one part or wherever they stand. The parts keep them until the pack is erased; a marked part must still be decided on. Errors: NOT_FOUND, NOT_NOW (the pack is made), INVALID (with field words: they stand nowhere).' })
  @Allow(managerOfAuthority)
  @Writes('SubjectAccessPiece.stretches')
  async redactWords(@Arg('input', () => RedactWordsInput) { request: id, words: typed, piece: only, ground, reason }: RedactWordsInput, @Ctx() context: Context): Promise<WordsRedacted> {
    const words = toStoredText(typed).trim();
    if (countCharacters(words) < 2 || countCharacters(words) > 2000) throw invalid('Give the words to black out, 2 to 2,000 characters.', { field: 'words' });
    const said = reasonGiven(reason, 500);
    return context.change(async (unit) => {
      const request = await lockRequest(unit, id, SubjectAccessState.REVIEW);
      const pieces = await unit.em.find(SubjectAccessPiece, { requestId: id }, { orderBy: { place: 'asc' } });
      if (only && !pieces.some((piece) => piece.id === only)) throw notFound('part');
      const found = pieces.map((piece) => ({ piece, places: (['label', 'text'] as const).flatMap((of) => placesOf(piece[of], words).map((place) => ({ of, ...place }))) })).filter(({ places }) => places.length > 0);
      const here = only ? found.filter(({ piece }) => piece.id === only) : found;
      if (here.length === 0) throw invalid(only ? 'These words do not stand in this part.' : 'These words stand in no part.', { field: 'words' });
      for (const { piece, places } of here) {
        const added = places.map((place): Passage => ({ id: newId(), ...place, ground, reason: said, byName: unit.viewer.name, at: unit.now.toISOString() }));
        piece.passages = withPassages(piece.passages, added);
      }
      const count = (of: typeof found) => of.reduce((sum, { places }) => sum + places.length, 0);
      noteOn(unit, 'subjectAccess.wordsRedacted', request, ['passages'], count(here));
      return { places: count(here), parts: here.length, elsewhere: count(found) - count(here) };
    });
  }

  @Mutation(() => SubjectAccessRequest, { nullable: true, description: 'Shows words again that were blacked out. Errors: NOT_FOUND, NOT_NOW (the pack is made).' })
  @Allow(managerOfAuthority)
  @Writes('SubjectAccessPiece.stretches')
  async restoreWords(@Arg('input', () => RestoreWordsInput) { request: id, piece: pieceId, passage }: RestoreWordsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubjectAccessRequest | null> {
    await context.change(async (unit) => {
      const request = await lockRequest(unit, id, SubjectAccessState.REVIEW);
      const piece = isUuid(pieceId) ? await unit.em.findOne(SubjectAccessPiece, { id: pieceId, requestId: id }) : null;
      const kept = piece?.passages.filter((each) => each.id !== passage);
      if (!piece || kept!.length === piece.passages.length) throw notFound('passage');
      piece.passages = kept!;
      noteOn(unit, 'subjectAccess.wordsRestored', request, ['passages'], 1);
    });
    return context.reader.find(context.viewer, info, SubjectAccessRequest, { id });
  }
}
