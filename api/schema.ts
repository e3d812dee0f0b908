import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { buildSchema } from 'type-graphql';
import { checkMarks, guardFields, shieldOperations } from './access/index.js';
import { MembershipResolver, RoleResolver, UserResolver, ViewerResolver, accountResolvers } from './accounts/index.js';
import { ChangePolicyResolver, CloseAccountResolver, LockoutResolver, PeopleResolver, SessionsOfPersonResolver, UndeliveredResolver } from './administration/index.js';
import { AuditResolver, AuditedChildResolver, ChainStateResolver, ReadersOfChildResolver, UnusualReadingResolver } from './audit/index.js';
import { AssessmentState, assessmentLifecycle, assessmentResolvers } from './assessments/index.js';
import { AddChildResolver, ChildResolver, PlanResolver, RecordChildResolver } from './children/index.js';
import { designResolvers } from './designs/index.js';
import { ComparedResolver, DraftUpgradeResolver, FormFactsResolver } from './forms/index.js';
import { RequestDocumentResolver, VerifyResolver } from './documents/index.js';
import { CarryForwardResolver, DraftQuestionResolver, GuidanceResolver, DraftResolver, FormResolver, FormVersionResolver, RectificationsResolver, RectifyResolver, SaveAnswersResolver, RecordEntryResolver, SectionCareResolver, SignOffResolver, SubmissionResolver, SubmittedAnswerResolver } from './forms/index.js';
import { checkLifecycle } from './kernel/lifecycle.js';
import { letterResolvers } from './letters/index.js';
import { RehearsalResolver } from './rehearsal/index.js';
import { planResolvers } from './plans/index.js';
import { queryResolvers } from './queries/index.js';
import { adviceResolvers } from './advice/index.js';
import { guestResolvers } from './guests/index.js';
import { correspondenceResolvers } from './correspondence/index.js';
import { OrganisationResolver } from './organisations/index.js';
import { BoardResolver, CoverResolver, PlanningResolver, SavedFilterResolver, TermListResolver, TermResolver, WorklistResolver } from './caseload/index.js';
import { MyNotificationsResolver } from './notifications/index.js';
import { AcceptReviewResolver, AssignReviewResolver, AssignReviewsResolver, DecideReviewResolver, DiscardReviewResolver, ReturnReviewResolver, ReviewNoteResolver, ReviewResolver, ReviewState, StartReviewResolver, SubmitReviewResolver, reviewLifecycle, statutoryResolvers } from './reviews/index.js';
import { AccessGrantResolver, CloseSealedSectionResolver, OpenSealedSectionResolver, ReviewGrantsResolver } from './sealed/index.js';
import { AcceptInvitationResolver, DecideMembershipResolver, InvitationResolver, RemoveColleagueResolver } from './teams/index.js';
import { PurposeResolver } from './purposes/index.js';
import { ExportResolver } from './exports/index.js';
import { DisposalResolver, LegalHoldResolver, RetentionQueueResolver, RetentionScheduleResolver } from './retention/index.js';
import { RedactWordsResolver, SubjectAccessPieceResolver, SubjectAccessResolver } from './subject-access/index.js';

const resolvers = [
  ...designResolvers, ComparedResolver, DraftUpgradeResolver, FormFactsResolver,
  ViewerResolver, ...accountResolvers, MembershipResolver, UserResolver, RoleResolver,
  OrganisationResolver, ChildResolver, PlanResolver, AddChildResolver, RecordChildResolver,
  FormResolver, FormVersionResolver, DraftResolver, SaveAnswersResolver, SubmissionResolver, SubmittedAnswerResolver, RecordEntryResolver, SectionCareResolver, SignOffResolver,
  ReviewResolver, StartReviewResolver, SubmitReviewResolver, AssignReviewResolver, AcceptReviewResolver, ReturnReviewResolver, DecideReviewResolver, DiscardReviewResolver, ReviewNoteResolver,
  AccessGrantResolver, ReviewGrantsResolver, OpenSealedSectionResolver, CloseSealedSectionResolver,
  AuditResolver, AuditedChildResolver, ReadersOfChildResolver, UnusualReadingResolver, ChainStateResolver, InvitationResolver, AcceptInvitationResolver, DecideMembershipResolver, RemoveColleagueResolver,
  PeopleResolver, SessionsOfPersonResolver, LockoutResolver, UndeliveredResolver, CloseAccountResolver, ChangePolicyResolver,
  ...assessmentResolvers, ...statutoryResolvers, ...planResolvers, ...letterResolvers, RehearsalResolver,
  AssignReviewsResolver, WorklistResolver, SavedFilterResolver, CoverResolver, BoardResolver, PlanningResolver, TermResolver, TermListResolver, MyNotificationsResolver,
  GuidanceResolver, CarryForwardResolver, DraftQuestionResolver, RequestDocumentResolver, VerifyResolver,
  ...queryResolvers, ...correspondenceResolvers, ...guestResolvers, ...adviceResolvers,
  PurposeResolver, ExportResolver,
  RetentionScheduleResolver, LegalHoldResolver, RetentionQueueResolver, DisposalResolver, RectifyResolver, RectificationsResolver, SubjectAccessResolver, SubjectAccessPieceResolver, RedactWordsResolver,
] as const;

let built: Promise<GraphQLSchema> | undefined;

/** The whole schema, guarded; refuses to be made with an unmarked field or a lifecycle that cannot work. */
export function guardedSchema(): Promise<GraphQLSchema> {
  return (built ??= build());
}

async function build(): Promise<GraphQLSchema> {
  return guardFields(shieldOperations(await plainSchema()));
}

/** The same before anything guards it: for the benchmark that says what the guards cost, and for nothing that answers people. */
export async function plainSchema(): Promise<GraphQLSchema> {
  checkLifecycle(reviewLifecycle as never, Object.values(ReviewState));
  checkLifecycle(assessmentLifecycle as never, Object.values(AssessmentState));
  const schema = await buildSchema({ resolvers: [...resolvers], validate: false, scalarsMap: [{ type: Date, scalar: GraphQLDateTimeISO }], orphanedTypes: [] });
  checkMarks(schema);
  return schema;
}
