import { type Clock, type ClockRule, type Facts, startedClocks } from '../kernel/clocks.js';
import type { Assessment } from './assessment.js';
import { ExceptionCode } from './exception-codes.js';

export type AssessmentFact =
  | 'requestedOn' | 'decidedOn' | 'refusedOn' | 'adviceRequestedOn' | 'adviceReceivedOn' | 'noPlanOn' | 'planDecidedOn' | 'draftSentOn' | 'consultedOn' | 'consultationEndedOn' | 'representationsOn' | 'finalPlanOn' | 'withdrawnOn' | 'toldOn' | 'appealedOn'
  | 'helpAgreedOn' | 'helpReviewedOn' | 'carerReviewBy' | 'supportReviewedOn' | 'endedOn';

export const assessmentFactLabels: Readonly<Record<AssessmentFact, string>> = {
  requestedOn: 'Request received',
  decidedOn: 'Decision whether to assess',
  refusedOn: 'Decision not to assess',
  adviceRequestedOn: 'Advice asked for',
  adviceReceivedOn: 'Last advice received',
  noPlanOn: 'Decision to issue no plan',
  planDecidedOn: 'Draft plan sent, or the family told that there is no plan',
  draftSentOn: 'Draft plan sent',
  consultedOn: 'Settings consulted',
  consultationEndedOn: 'Last answer of the settings',
  representationsOn: 'Representations received',
  finalPlanOn: 'Final plan issued',
  withdrawnOn: 'Request withdrawn',
  toldOn: 'Decision told',
  appealedOn: 'Appeal registered',
  helpAgreedOn: 'Early help agreed',
  helpReviewedOn: 'Early help reviewed',
  carerReviewBy: 'Review of the support set',
  supportReviewedOn: 'Support reviewed',
  endedOn: 'Ended',
};

const regulations = 'SEND Regulations 2014, regulation';
const since = '2014-09-01';
const { SCHOOL_CLOSED, PERSONAL_CIRCUMSTANCES, ABSENT_FROM_AREA, MISSED_APPOINTMENT } = ExceptionCode;
const tribunal = 'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, rule 20(1)(c)';

/** What must happen by when after a request for a needs assessment, an early help and a young carer’s assessment. */
export const assessmentClocks: readonly ClockRule<AssessmentFact>[] = [
  { code: 'EHCNA_DECISION_6W', says: 'Family told whether there is an EHC needs assessment', regulation: `${regulations} 5(1); exceptions 5(4)`, given: 'FIRST_ASSESSMENT', from: 'requestedOn', add: { weeks: 6 }, metBy: 'decidedOn', lapsesWith: ['withdrawnOn'], exceptions: [SCHOOL_CLOSED, PERSONAL_CIRCUMSTANCES, ABSENT_FROM_AREA], effectiveFrom: since },
  { code: 'REASSESSMENT_REPLY_15D', says: 'Family told whether there is a re-assessment', regulation: `${regulations} 25(1)`, given: 'REASSESSMENT', from: 'requestedOn', add: { days: 15 }, metBy: 'decidedOn', lapsesWith: ['withdrawnOn'], exceptions: [SCHOOL_CLOSED, PERSONAL_CIRCUMSTANCES, ABSENT_FROM_AREA], effectiveFrom: since },
  { code: 'ADVICE_6W', says: 'Advice received from everybody who was asked', regulation: `${regulations} 8(1); exceptions 8(2)`, from: 'adviceRequestedOn', add: { weeks: 6 }, metBy: 'adviceReceivedOn', lapsesWith: ['withdrawnOn', 'planDecidedOn'], exceptions: [SCHOOL_CLOSED, PERSONAL_CIRCUMSTANCES, ABSENT_FROM_AREA, MISSED_APPOINTMENT], effectiveFrom: since },
  { code: 'NO_PLAN_16W', says: 'Family told, where there is to be no plan', regulation: `${regulations} 10(1); exceptions 10(4)`, given: 'FIRST_ASSESSMENT', from: 'requestedOn', add: { weeks: 16 }, metBy: 'planDecidedOn', lapsesWith: ['withdrawnOn', 'refusedOn'], exceptions: [SCHOOL_CLOSED, PERSONAL_CIRCUMSTANCES, ABSENT_FROM_AREA, MISSED_APPOINTMENT], effectiveFrom: since },
  { code: 'DRAFT_REPS_15D', says: 'The family’s time for representations on the draft plan, wishes for a setting and a meeting', regulation: `${regulations} 13(1)`, bearing: 'WAITING', from: 'draftSentOn', add: { days: 15 }, metBy: 'representationsOn', lapsesWith: ['withdrawnOn', 'finalPlanOn'], effectiveFrom: since },
  { code: 'CONSULTATION_15D', says: 'Settings answer whether the plan can name them', regulation: 'SEND Code of Practice 2015, paragraph 9.83', bearing: 'GUIDANCE', from: 'consultedOn', add: { days: 15 }, metBy: 'consultationEndedOn', lapsesWith: ['withdrawnOn', 'finalPlanOn'], effectiveFrom: since },
  { code: 'FINAL_PLAN_20W', says: 'Final plan sent to the family, the setting and health', regulation: `${regulations} 13(2); exceptions 13(3)`, given: 'FIRST_ASSESSMENT', from: 'requestedOn', add: { weeks: 20 }, metBy: 'finalPlanOn', lapsesWith: ['withdrawnOn', 'refusedOn', 'noPlanOn'], exceptions: [SCHOOL_CLOSED, PERSONAL_CIRCUMSTANCES, ABSENT_FROM_AREA, MISSED_APPOINTMENT], effectiveFrom: since },
  { code: 'REASSESSMENT_FINAL_14W', says: 'Final amended plan sent after a re-assessment', regulation: `${regulations} 27(3)`, given: 'REASSESSMENT', from: 'decidedOn', add: { weeks: 14 }, metBy: 'finalPlanOn', lapsesWith: ['withdrawnOn', 'refusedOn', 'noPlanOn'], exceptions: [SCHOOL_CLOSED, PERSONAL_CIRCUMSTANCES, ABSENT_FROM_AREA, MISSED_APPOINTMENT], effectiveFrom: since },
  { code: 'APPEAL_2M', says: 'The family’s time to appeal', regulation: `Children and Families Act 2014, section 51; ${tribunal}`, bearing: 'WAITING', from: 'toldOn', add: { months: 2 }, metBy: 'appealedOn', effectiveFrom: since },
  { code: 'EHA_REVIEW_6W', says: 'Early help reviewed: not much sooner than six weeks', regulation: 'Working Together to Safeguard Children 2023, chapter 3; local threshold guidance', bearing: 'WAITING', from: ['helpReviewedOn', 'helpAgreedOn'], add: { weeks: 6 }, metBy: 'endedOn', lapsesWith: ['withdrawnOn'], effectiveFrom: since },
  { code: 'EHA_REVIEW_12W', says: 'Early help reviewed with the family within twelve weeks', regulation: 'Working Together to Safeguard Children 2023, chapter 3; local threshold guidance', bearing: 'GUIDANCE', from: ['helpReviewedOn', 'helpAgreedOn'], add: { weeks: 12 }, metBy: 'endedOn', lapsesWith: ['withdrawnOn'], effectiveFrom: since },
  { code: 'YC_REVIEW', says: 'Young carer’s support reviewed by the day that was set', regulation: 'Young Carers (Needs Assessments) (England) Regulations 2015, regulation 4; the day is the authority’s own', bearing: 'GUIDANCE', from: 'carerReviewBy', add: {}, metBy: 'endedOn', effectiveFrom: '2015-04-01' },
];

export type Dated = Partial<Pick<Assessment, 'form' | 'state' | 'reassessment' | 'requestedOn' | 'decidedOn' | 'adviceRequestedOn' | 'adviceReceivedOn' | 'noPlanOn' | 'draftSentOn' | 'consultedOn' | 'consultationEndedOn' | 'representationsOn' | 'finalPlanOn' | 'appealedOn' | 'withdrawnOn' | 'supportedOn' | 'reviewedOn' | 'reviewBy' | 'endedOn' | 'refusedOn' | 'exceptionDays'>>;

/** Every stored property that the clocks are made from. */
export const clockColumns = ['form', 'reassessment', 'requestedOn', 'decidedOn', 'refusedOn', 'adviceRequestedOn', 'adviceReceivedOn', 'noPlanOn', 'draftSentOn', 'consultedOn', 'consultationEndedOn', 'representationsOn', 'finalPlanOn', 'appealedOn', 'withdrawnOn', 'supportedOn', 'reviewedOn', 'reviewBy', 'endedOn', 'exceptionDays'] as const satisfies readonly (keyof Assessment)[];

export const REQUEST_FORM = 'ehcna_request';
export const EARLY_HELP_FORM = 'eha';
export const YOUNG_CARER_FORM = 'young_carer';

export function assessmentFacts(of: Dated): Facts<AssessmentFact> {
  const known = (day: string | null | undefined) => day ?? null;
  const only = (form: string, day: string | null | undefined) => (of.form === form ? known(day) : null);
  const noPlanOn = known(of.noPlanOn);
  return {
    requestedOn: only(REQUEST_FORM, of.requestedOn),
    decidedOn: of.refusedOn ?? of.decidedOn ?? null,
    refusedOn: known(of.refusedOn),
    adviceRequestedOn: known(of.adviceRequestedOn),
    adviceReceivedOn: known(of.adviceReceivedOn),
    noPlanOn,
    planDecidedOn: noPlanOn ?? known(of.draftSentOn),
    draftSentOn: known(of.draftSentOn),
    consultedOn: known(of.consultedOn),
    consultationEndedOn: known(of.consultationEndedOn),
    representationsOn: known(of.representationsOn),
    finalPlanOn: known(of.finalPlanOn),
    withdrawnOn: known(of.withdrawnOn),
    toldOn: of.finalPlanOn ?? noPlanOn ?? of.refusedOn ?? null,
    appealedOn: known(of.appealedOn),
    helpAgreedOn: only(EARLY_HELP_FORM, of.supportedOn),
    helpReviewedOn: only(EARLY_HELP_FORM, of.reviewedOn),
    carerReviewBy: only(YOUNG_CARER_FORM, of.reviewBy),
    supportReviewedOn: known(of.reviewedOn),
    endedOn: known(of.endedOn),
  };
}

export const clocksOf = (of: Dated, rules: readonly ClockRule<AssessmentFact>[] = assessmentClocks): Clock[] =>
  startedClocks(rules, assessmentFacts(of), assessmentFactLabels, { circumstances: [of.reassessment ? 'REASSESSMENT' : 'FIRST_ASSESSMENT'], exceptions: of.exceptionDays ?? [] });
