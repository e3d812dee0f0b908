import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority, caseworkerOfAuthority, coordinatorOfSetting, memberOfSetting, recordReader } from '../access/index.js';
import { Membership, MembershipState, User, endSessionsOf } from '../accounts/index.js';
import type { Context } from '../context.js';
import { invalid, notNow } from '../kernel/errors.js';
import { send } from '../messages/index.js';
import { isUuid } from '../reading/condition.js';
import { all } from '../reading/index.js';
import type { Unit } from '../unit.js';
import { checkHead, membershipToChange } from './decide-membership.js';
import { type LeaverWork, handOverWork, isNothing, workOf } from './leaver-work.js';
import { tellOfDecision } from './tell.js';

@ObjectType({ description: 'A form that somebody who leaves is leading.', simpleResolvers: true })
export class LeavingDraft {
  @Field(() => ID, { description: 'Id of the review or the assessment.' })
  @Allow(recordReader)
  id!: string;
  @Field(() => String, { description: 'Review or Assessment: what the id is of.' })
  @Allow(recordReader)
  kind!: string;
  @Field(() => String, { description: 'Its reference.' })
  @Allow(recordReader)
  reference!: string;
  @Field(() => String, { description: 'Name of the child.' })
  @Allow(recordReader)
  childName!: string;
  @Field(() => String, { description: 'Where it stands.' })
  @Allow(recordReader)
  state!: string;
}

@ObjectType({ description: 'What moves to somebody else when a person leaves a setting.', simpleResolvers: true })
export class Leaving {
  @Field(() => [LeavingDraft], { description: 'Reviews, requests and assessments that they lead and that are not finished yet.' })
  @Allow(recordReader)
  drafts!: LeavingDraft[];
  @Field(() => Int, { description: 'Sections that were handed to them.' })
  @Allow(recordReader)
  held!: number;
  @Field(() => Int, { description: 'Sealed sections that are open to them.' })
  @Allow(recordReader)
  sealed!: number;
}

@InputType()
export class RemoveColleagueInput {
  @Field(() => ID, { description: 'Id of the membership.' })
  membership!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the colleague who goes on with their work. Needed where there is any; the authority, which does not see drafts, may leave it out, and the work goes to whoever has led the setting longest.' })
  successor?: string | null;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw.' })
  expectedVersion?: number | null;
}

const identity = (membership: Membership) => ({ realm: 'accounts' as const, settings: [membership.settingId], authorities: [membership.authorityCode] });
const look = (context: Context, id: string, version?: number | null) => context.changeAs({ realm: 'accounts' }, (unit) => membershipToChange(context, unit, id, version));

@Resolver()
export class RemoveColleagueResolver {
  @Query(() => Leaving, { nullable: true, description: 'What would move if a colleague left the setting. Errors: NOT_FOUND, REFUSED.' })
  @Allow(coordinatorOfSetting)
  async leaving(@Arg('membership', () => ID) id: string, @Ctx() context: Context): Promise<Leaving> {
    const membership = await look(context, id);
    return context.changeAs(identity(membership), (unit) => workOf(unit, membership.userId, membership.settingId));
  }

  @Mutation(() => Membership, { nullable: true, description: 'Ends somebody’s access to a setting at once and hands all their work to a colleague, in one act. What they wrote keeps their name. They are signed out everywhere; both are told. Errors: NOT_FOUND, REFUSED, CONFLICT, NOT_NOW, INVALID (there is work and nobody was named).' })
  @Allow(coordinatorOfSetting, caseworkerOfAuthority, administratorOfAuthority)
  @Writes('Membership.state', 'Membership.decidedAt')
  async removeColleague(@Arg('input', () => RemoveColleagueInput) { membership: id, successor, expectedVersion }: RemoveColleagueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Membership | null> {
    const seen = await look(context, id, expectedVersion);
    await context.changeAs(identity(seen), async (unit) => {
      const membership = await membershipToChange(context, unit, id, expectedVersion);
      if (membership.state !== MembershipState.APPROVED) throw notNow('They do not work at the setting any more.');
      checkHead(context, membership, membership.role);
      // Nothing that is begun or handed to them meanwhile may be left behind.
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`work of ${membership.settingId}`]);
      const work = await workOf(unit, membership.userId, membership.settingId);
      const to = await successorOf(context, unit, membership, work, successor ?? null);
      await handOverWork(unit, membership.userId, membership.settingId, to);
      Object.assign(membership, { state: MembershipState.ENDED, decidedAt: unit.now, decidedById: context.viewer.id });
      unit.audit({ act: 'membership.ended', authorityCode: membership.authorityCode, settingId: membership.settingId, subjectType: 'Membership', subjectId: id, fields: ['state'] });
      for (const draft of work.drafts) unit.audit({ act: 'draft.handedOver', authorityCode: draft.authorityCode, settingId: membership.settingId, childId: draft.childId, subjectType: draft.kind, subjectId: draft.id, fields: ['lead'], audience: 'SETTING' });
      await endSessionsOf(unit, membership.userId);
      await tellOfDecision(context, unit, membership);
      if (to && !isNothing(work)) tellSuccessor(context, unit, to, work);
    });
    return context.reader.find(context.viewer, info, Membership, all({ id }));
  }
}

/** Who goes on: a colleague that was named; for the authority, else whoever has led the setting longest, or nobody. */
async function successorOf(context: Context, unit: Unit, { id, settingId, userId }: Membership, work: LeaverWork, named: string | null): Promise<User | null> {
  const colleagues = { settingId, state: MembershipState.APPROVED, id: { $ne: id } };
  if (named) {
    const member = isUuid(named) && named !== userId ? await unit.em.findOne(Membership, { ...colleagues, userId: named }, { filters: false }) : null;
    if (!member) throw invalid('Choose a colleague who works at the setting.', { field: 'successor' });
    return unit.em.findOneOrFail(User, { id: named });
  }
  if (isNothing(work)) return null;
  if (memberOfSetting.holds(context.viewer, { settingId })) throw invalid('Choose who goes on with their work.', { field: 'successor' });
  const [leader] = await unit.em.find(Membership, { ...colleagues, role: { $ne: 'CONTRIBUTOR' } } as never, { filters: false, orderBy: { decidedAt: 'asc' }, limit: 1 });
  return leader ? unit.em.findOneOrFail(User, { id: leader.userId }) : null;
}

const pages = { Review: 'reviews', Assessment: 'assessments' } as const;

function tellSuccessor({ services: { config } }: Context, unit: Unit, { email }: User, { drafts, held, sealed }: LeaverWork): void {
  const parts = [drafts.length > 0 ? `forms: ${drafts.map(({ reference }) => reference).join(', ')}` : '', held > 0 ? `${held} sections` : '', sealed > 0 ? `${sealed} sealed sections` : ''].filter(Boolean);
  send(unit, config, {
    template: 'work-handed-over',
    to: email,
    subject: 'Work was handed over to you',
    paragraphs: ['A colleague has left your setting, and you go on with their work.', `It is now yours: ${parts.join('; ')}.`, 'Every answer is there, with the name of whoever wrote it.', ...drafts.map(({ reference, kind, id }) => `${reference}: ${config.BASE_URL}/${pages[kind]}/${id}`)],
    link: { says: 'Open your work', address: `${config.BASE_URL}/` },
  });
}
