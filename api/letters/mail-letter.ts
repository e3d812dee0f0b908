import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import { parseEmail } from '../accounts/index.js';
import { Assessment } from '../assessments/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { GuestPass, GuestPurpose, issuePass } from '../guests/index.js';
import { addDays } from '../kernel/civil-date.js';
import { notFound, notNow, refused } from '../kernel/errors.js';
import { oneLine } from '../kernel/text.js';
import { Authority } from '../organisations/index.js';
import { isUuid } from '../reading/condition.js';
import { Letter, LetterPdf, LetterState } from './letter.js';

@InputType()
export class MailLetterInput {
  @Field(() => ID, { description: 'The letter: sent, with its PDF made.' })
  letter!: string;
  @Field(() => String, { description: 'Name of whoever gets it, 1 to 100 characters.' })
  name!: string;
  @Field(() => String, { description: 'Who they are, such as Mother, 1 to 60 characters.' })
  relationship!: string;
  @Field(() => String, { description: 'Their e-mail address: link and code go there.' })
  email!: string;
}

/** Days for which a letter can be read by its link: the two months for an appeal, and time to notice. */
const DAYS = 90;

@Resolver()
export class MailLetterResolver {
  @Mutation(() => GuestPass, {
    nullable: true,
    description: `Mails somebody a link to a letter that was sent. They read it with a code that is mailed after the link was opened, for ${DAYS} days; the timeline says when. The mail says that there is a letter, and nothing of it. Errors: NOT_FOUND, REFUSED, NOT_NOW (not sent yet; its PDF is being made), INVALID, THROTTLED.`,
  })
  @Allow(caseworkerOfAuthority)
  @Writes('Review.guests', 'Assessment.guests')
  async mailLetter(@Arg('input', () => MailLetterInput) input: MailLetterInput, @Ctx() context: Context): Promise<GuestPass> {
    const { address } = parseEmail(input.email);
    const words = { name: oneLine(input.name, 'The name', 100, 'name'), relationship: oneLine(input.relationship, 'Who they are', 60, 'relationship') };
    await context.services.throttle.count('invitations', context.viewer.id ?? '');
    return context.change(async (unit) => {
      const letter = isUuid(input.letter) ? await unit.em.findOne(Letter, { id: input.letter }, { lockMode: LockMode.PESSIMISTIC_READ }) : null;
      if (!letter) throw notFound('letter');
      if (!caseworkerOfAuthority.holds(unit.viewer, letter)) throw refused('mail this letter', [caseworkerOfAuthority]);
      if (letter.state !== LetterState.SENT) throw notNow('Send the letter first: then its words are fixed.', letter.state === LetterState.DRAFT ? ['sendLetter'] : []);
      if (letter.pdf !== LetterPdf.READY) throw notNow('The PDF of the letter is being made. Try again in a moment.');
      const child = await unit.em.findOneOrFail(Child, { id: letter.childId });
      const authority = await unit.em.findOneOrFail(Authority, { code: letter.authorityCode });
      const caseType = (await unit.em.count(Assessment, { id: letter.caseId })) > 0 ? 'Assessment' : 'Review';
      const until = addDays(unit.today, DAYS);
      unit.audit({ act: 'letter.mailed', audience: 'AUTHORITY', authorityCode: letter.authorityCode, settingId: letter.settingId ?? null, childId: letter.childId, subjectType: caseType, subjectId: letter.caseId, fields: ['guests'] });
      return issuePass(
        context,
        unit,
        {
          authorityCode: letter.authorityCode, settingId: null, childId: letter.childId, purpose: GuestPurpose.LETTER, subjectId: letter.id, caseId: letter.caseId, caseType, title: letter.title, ...words, email: address, dueOn: until, expiresAt: new Date(`${addDays(until, 1)}T00:00:00Z`),
          shown: { childName: `${child.legalForenames} ${child.legalSurname}`, fromName: authority.name, asks: null, letter: { body: letter.body, sentOn: letter.sentOn! } },
        },
        { template: 'letterByLink', subject: `${authority.name} has a letter for you`, paragraphs: [`${authority.name} has a letter for you. It can be read and kept until ${until}.`] },
      );
    });
  }
}
