import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql';
import { Allow, Writes, headOfSetting, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { conflict, notFound, notNow, refused } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { Draft, toDraft } from './draft-resolver.js';
import { type DraftState, forgetDraft, loadDraft } from './draft.js';
import { checkForm } from './language/check.js';
import { FormResponse } from './response.js';
import { isSignOffNeeded } from './sign-off-needed.js';
import { SignOff, answersHash, signOffOfDraft } from './sign-off-state.js';
import { headsOf, tellAsker, tellHeads } from './tell-of-sign-off.js';

@InputType()
export class AskForSignOffInput {
  @Field(() => ID, { description: 'Id of the draft.' })
  draft!: string;
}

@InputType()
export class SignOffInput {
  @Field(() => ID, { description: 'Id of the draft.' })
  draft!: string;
  @Field(() => String, { description: 'The hash of the answers that you were shown: nothing else is approved.' })
  expectedHash!: string;
}

@InputType()
export class RefuseSignOffInput {
  @Field(() => ID, { description: 'Id of the draft.' })
  draft!: string;
  @Field(() => String, { description: 'What should change first, for colleagues to read; up to 2,000 characters.' })
  reason!: string;
}

@Resolver(() => Draft)
export class SignOffResolver {
  @FieldResolver(() => SignOff, { nullable: true, description: 'The approval of the head of the setting; missing where the authority does not ask for it.' })
  @Allow(memberOfSetting)
  signOff(@Root() { state }: Draft, @Ctx() { viewer }: Context): SignOff | null {
    return signOffOfDraft(state, headOfSetting.holds(viewer, state.row));
  }

  @Mutation(() => Draft, { nullable: true, description: 'Asks the heads of the setting to approve a form that is ready; they are told by a mail that names no child. Asked again, they are not told twice. Errors: NOT_FOUND, NOT_NOW (submitted, not asked for by the authority, answers missing, approved already, nobody is head).' })
  @Allow(memberOfSetting)
  @Writes('Draft.signOff')
  async askForSignOff(@Arg('input', () => AskForSignOffInput) { draft }: AskForSignOffInput, @Ctx() context: Context): Promise<Draft> {
    return act(context, draft, async (unit, response, state) => {
      checkReady(state);
      if (response.signedOffHash === answersHash(state)) throw notNow('The head has approved these answers.', ['submit']);
      if (response.signOffAskedAt) return null;
      const heads = await headsOf(unit, response.settingId);
      if (heads.length === 0) throw notNow('Nobody at your setting is named as its head. A coordinator can ask the authority to name one, or a head can be invited under “Your team”.', ['invite']);
      Object.assign(response, { signOffAskedAt: unit.now, signOffAskedById: context.viewer.id, signOffRefusal: null });
      await tellHeads(context, unit, response, heads);
      return 'draft.signOffAsked';
    });
  }

  @Mutation(() => Draft, { nullable: true, description: 'Approves a form as the head of its setting, with the answers that you were shown and no others. A change afterwards asks for a new approval. A repeat changes nothing. Errors: NOT_FOUND, REFUSED (not the head), CONFLICT (the answers are others than you saw), NOT_NOW (submitted, not asked for by the authority, answers missing).' })
  @Allow(headOfSetting)
  @Writes('Draft.signOff')
  async approveDraft(@Arg('input', () => SignOffInput) { draft, expectedHash }: SignOffInput, @Ctx() context: Context): Promise<Draft> {
    return act(context, draft, async (unit, response, state) => {
      checkIsHead(context, response);
      checkReady(state);
      const now = answersHash(state);
      if (now !== expectedHash) throw conflict('Somebody changed the answers since you looked. Look at them again, then approve.', { seen: expectedHash, current: now });
      if (response.signedOffHash === now) return null;
      await tellAsker(context, unit, response, 'approved');
      Object.assign(response, { signedOffHash: now, signedOffAt: unit.now, signedOffById: context.viewer.id, signedOffByName: context.viewer.name, signOffAskedAt: null, signOffAskedById: null, signOffRefusal: null });
      return 'draft.signedOff';
    });
  }

  @Mutation(() => Draft, { nullable: true, description: 'Asks for changes instead of approving, as the head of the setting. Whoever asked is told by a mail that says nothing of the form. Errors: NOT_FOUND, REFUSED, NOT_NOW, INVALID.' })
  @Allow(headOfSetting)
  @Writes('Draft.signOff')
  async refuseSignOff(@Arg('input', () => RefuseSignOffInput) { draft, reason: typed }: RefuseSignOffInput, @Ctx() context: Context): Promise<Draft> {
    const reason = reasonGiven(typed, 2_000);
    return act(context, draft, async (unit, response) => {
      checkIsHead(context, response);
      await tellAsker(context, unit, response, 'changes');
      Object.assign(response, { signOffRefusal: reason, signedOffHash: null, signedOffAt: null, signedOffById: null, signedOffByName: null, signOffAskedAt: null, signOffAskedById: null });
      return 'draft.signOffRefused';
    });
  }
}

/** The draft is locked, so that an approval and a submission, or two approvals, do not cross. Answers may still be typed meanwhile: then the approval is of the answers before, and says so. */
async function act(context: Context, id: string, does: (unit: Unit, response: FormResponse, state: DraftState) => Promise<string | null>): Promise<Draft> {
  if (!isUuid(id)) throw notFound('draft');
  const state = await loadDraft(context, id);
  await context.change(async (unit) => {
    const response = await unit.em.findOne(FormResponse, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!response || !memberOfSetting.holds(unit.viewer, { settingId: response.settingId })) throw notFound('draft');
    if (response.closedAt) throw notNow('This was submitted, so it cannot be approved any more.', []);
    if (!(await isSignOffNeeded(unit, id))) throw notNow('The authority does not ask for the approval of the head for this form. Submit it.', ['submit']);
    const done = await does(unit, response, state);
    if (done) unit.audit({ act: done, authorityCode: response.authorityCode, settingId: response.settingId, childId: response.childId, subjectType: 'Draft', subjectId: id, audience: 'SETTING' });
  });
  forgetDraft(context, id);
  return toDraft(await loadDraft(context, id));
}

function checkReady({ form, answers, facts }: DraftState): void {
  const missing = checkForm(form, answers, facts).length;
  if (missing > 0) throw notNow(`${missing} ${missing === 1 ? 'answer is' : 'answers are'} still needed, or must be changed, before the head can approve the form.`, ['saveAnswers']);
}

function checkIsHead({ viewer }: Context, { settingId }: FormResponse): void {
  if (!headOfSetting.holds(viewer, { settingId })) throw refused('approve this form', [headOfSetting]);
}
