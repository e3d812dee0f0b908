import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, type Viewer, Writes, administratorOfAuthority, caseworkerOfAuthority, managerOfAuthority, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { conflict, invalid, refused } from '../kernel/errors.js';
import { oneLine, reasonGiven } from '../kernel/text.js';
import type { Unit } from '../unit.js';
import { LetterTemplate } from './letter-template.js';
import { type Placeholder, checkTemplate, filled, placeholders, problemsOf } from './placeholders.js';
import { samples } from './samples.js';
import { type ShippedTemplate, shipped, shippedTemplates } from './shipped.js';

@ObjectType({ description: 'Something that a letter’s template can name in double curly brackets.', simpleResolvers: true })
export class PlaceholderView {
  @Field(() => String, { description: 'Its name, such as child.name.' })
  @Allow(recordReader)
  name!: string;
  @Field(() => String, { description: 'What stands in its place.' })
  @Allow(recordReader)
  says!: string;
}

@ObjectType('LetterTemplate', { description: 'The words of a letter, as the authority uses them.', simpleResolvers: true })
export class TemplateView {
  @Field(() => String, { description: 'Code, such as NOTICE_OF_AMENDMENTS.' })
  @Allow(recordReader)
  code!: string;
  @Field(() => String, { description: 'What it is for.' })
  @Allow(recordReader)
  says!: string;
  @Field(() => String, { description: 'What it is written about: REVIEW, ASSESSMENT, or BLOCK for a part of other letters.' })
  @Allow(recordReader)
  about!: string;
  @Field(() => String, { description: 'The law that asks for it.' })
  @Allow(recordReader)
  law!: string;
  @Field(() => String, { description: 'Title of the letter.' })
  @Allow(recordReader)
  title!: string;
  @Field(() => String, { description: 'Its words, with placeholders.' })
  @Allow(recordReader)
  body!: string;
  @Field(() => [String], { description: 'Placeholders that must be in it, since the law asks for them.' })
  @Allow(recordReader)
  mustHave!: string[];
  @Field(() => Boolean, { description: 'Whether the authority has put its own words in the place of those that ship.' })
  @Allow(recordReader)
  own!: boolean;
  @Field(() => Int, { description: 'Count of changes, for expectedVersion; 0 where nothing was changed.' })
  @Allow(recordReader)
  version!: number;
  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  @Allow(recordReader)
  changedByName!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was changed last.' })
  @Allow(recordReader)
  changedAt!: Date | null;
}

@ObjectType({ description: 'A template with invented values in it, and what is wrong with it.', simpleResolvers: true })
export class TemplatePreview {
  @Field(() => String, { description: 'The letter as it would read.' })
  @Allow(recordReader)
  text!: string;
  @Field(() => [String], { description: 'What is wrong with it; empty where it can be saved.' })
  @Allow(recordReader)
  problems!: string[];
}

@InputType()
export class SaveLetterTemplateInput {
  @Field(() => String, { description: 'Code of the authority.' })
  authority!: string;
  @Field(() => String, { description: 'Code of the template.' })
  code!: string;
  @Field(() => String, { description: 'Title of the letter, up to 150 characters.' })
  title!: string;
  @Field(() => String, { description: 'Its words with placeholders, up to 20,000 characters.' })
  body!: string;
  @Field(() => Int, { description: 'The count of changes that you saw; 0 where nothing was changed yet.' })
  expectedVersion!: number;
}

const known = (code: string): ShippedTemplate => {
  const found = shipped(code);
  if (!found) throw invalid('There is no such template.', { field: 'code', possible: shippedTemplates.map((each) => each.code) });
  return found;
};

const authorityOf = (viewer: Viewer, asked: string | null): string | undefined => (asked ?? [...viewer.authorities.keys()][0]) || undefined;

@Resolver()
export class LetterTemplateResolver {
  @Query(() => [TemplateView], { nullable: true, description: 'The letters of your authority, with its own words where it has them.' })
  @Allow(caseworkerOfAuthority, managerOfAuthority, administratorOfAuthority)
  letterTemplates(@Arg('authority', () => String, { nullable: true, description: 'Its code; missing: your first authority.' }) authority: string | null, @Ctx() context: Context): Promise<TemplateView[]> {
    const code = authorityOf(context.viewer, authority);
    if (!code || !context.viewer.authorities.has(code)) throw refused('see the letters of this authority', [caseworkerOfAuthority]);
    return context.change(async (unit) => {
      const own = new Map((await unit.em.find(LetterTemplate, { authorityCode: code })).map((each) => [each.code, each]));
      return shippedTemplates.map((each) => toView(each, own.get(each.code)));
    });
  }

  @Query(() => [PlaceholderView], { nullable: true, description: 'What templates of letters can name.' })
  @Allow(caseworkerOfAuthority, managerOfAuthority, administratorOfAuthority)
  letterPlaceholders(): PlaceholderView[] {
    return Object.entries(placeholders).map(([name, says]) => ({ name, says }));
  }

  @Query(() => TemplatePreview, { nullable: true, description: 'A template as it would read, with invented values, before it is saved. Errors: INVALID.' })
  @Allow(managerOfAuthority, administratorOfAuthority)
  previewLetterTemplate(@Arg('code', () => String) code: string, @Arg('body', () => String) body: string): TemplatePreview {
    const { mustHave } = known(code);
    return { text: filled(body, samples).text, problems: problemsOf(body, mustHave) };
  }

  @Mutation(() => TemplateView, { nullable: true, description: 'Puts the authority’s own words in the place of those that ship. Letters that were written before stay as they are. Errors: REFUSED, INVALID (a placeholder that is none, or one missing that the law asks for), CONFLICT.' })
  @Allow(managerOfAuthority, administratorOfAuthority)
  @Writes('LetterTemplate.title', 'LetterTemplate.body')
  async saveLetterTemplate(@Arg('input', () => SaveLetterTemplateInput) { authority, code, title: typed, body: words, expectedVersion }: SaveLetterTemplateInput, @Ctx() context: Context): Promise<TemplateView> {
    const row = { authorityCode: authority };
    if (![managerOfAuthority, administratorOfAuthority].some((rule) => rule.holds(context.viewer, row))) throw refused('change the letters of this authority', [managerOfAuthority, administratorOfAuthority]);
    const template = known(code);
    const title = oneLine(typed, 'The title', 150, 'title');
    const body = reasonGiven(words, 20_000, 'The words of the letter');
    checkTemplate(body, template.mustHave);
    return context.change(async (unit) => {
      const now = { title, body, changedAt: unit.now, changedByName: unit.viewer.name };
      const found = await unit.em.findOne(LetterTemplate, { authorityCode: authority, code }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if ((found?.version ?? 0) !== expectedVersion) throw conflict('Somebody changed this letter since you looked. What you typed is still with you: look at theirs, then save again.', { expectedVersion, currentVersion: found?.version ?? 0 });
      const saved = found ? Object.assign(found, now) : unit.em.create(LetterTemplate, { id: newId(), authorityCode: authority, code, ...now, version: 1 }, { persist: true });
      await unit.em.flush();
      unit.audit({ act: 'letterTemplate.saved', audience: 'AUTHORITY', authorityCode: authority, subjectType: 'LetterTemplate', subjectId: saved.id, fields: ['title', 'body'] });
      return toView(template, saved);
    });
  }
}

const toView = ({ code, says, about, law, title, body, mustHave }: ShippedTemplate, own?: LetterTemplate): TemplateView => ({
  code, says, about, law, mustHave: [...mustHave], title: own?.title ?? title, body: own?.body ?? body, own: own !== undefined, version: own?.version ?? 0, changedByName: own?.changedByName ?? null, changedAt: own?.changedAt ?? null,
});

/** The words that count for an authority. */
export async function wordsOf(unit: Unit, authorityCode: string, code: string): Promise<{ title: string; body: string; mustHave: readonly Placeholder[] }> {
  const template = known(code);
  const own = await unit.em.findOne(LetterTemplate, { authorityCode, code });
  return { title: own?.title ?? template.title, body: own?.body ?? template.body, mustHave: template.mustHave };
}
