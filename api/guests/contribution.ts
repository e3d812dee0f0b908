import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Allow, Needs, caseworkerOfAuthority, memberOfSetting, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { isKept } from '../forms/index.js';
import { kinds } from '../forms/language/kinds/index.js';
import { formOfGuest, valuesOf } from './guest-page.js';
import { GuestPass, GuestPurpose } from './guest-pass.js';

@ObjectType({ description: 'What a guest wrote to one question, word for word.', simpleResolvers: true })
export class GuestAnswer {
  @Field(() => String, { description: 'The question.' })
  @Allow(recordReader)
  label!: string;
  @Field(() => String, { description: 'The answer in words.' })
  @Allow(recordReader)
  text!: string;
  @Field(() => Boolean, { description: 'It was not put into the draft, since somebody of the setting had answered meanwhile.' })
  @Allow(recordReader)
  leftOver!: boolean;
}

@Resolver(() => GuestPass)
export class ContributionResolver {
  @FieldResolver(() => ID, { nullable: true, description: 'Id of the form, the request for advice or the letter that it is about.' })
  @Needs('subjectId')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  about(@Root() { subjectId }: GuestPass): string {
    return subjectId;
  }

  @FieldResolver(() => [GuestAnswer], { nullable: true, description: 'What the guest wrote in the section, once they have sent it. Not where the section is sealed from you.' })
  @Needs('purpose', 'work', 'shown', 'leftOver', 'submittedAt', 'subjectId', 'section', 'settingId')
  @Allow(memberOfSetting)
  async contribution(@Root() pass: GuestPass, @Ctx() context: Context): Promise<GuestAnswer[]> {
    if (pass.purpose !== GuestPurpose.SECTION || !pass.submittedAt || isKept(context, pass.subjectId, pass.section ?? '')) return [];
    const form = await formOfGuest(context, pass);
    return Object.entries(valuesOf(pass)).map(([path, value]) => {
      const { question } = form.at(path);
      return { label: question.label, text: kinds[question.kind].toText(value, form.codes(question)), leftOver: pass.leftOver.includes(path) };
    });
  }
}
