import { AssessmentState } from '../assessments/index.js';
import { ReviewDecision, ReviewState } from '../reviews/index.js';
import type { Placeholder } from './placeholders.js';

/** A letter as it ships. An authority puts its own words in its place. */
export interface ShippedTemplate {
  code: string;
  /** What it is for, as people call it. */
  says: string;
  /** What it is written about; a block is part of other letters. */
  about: 'REVIEW' | 'ASSESSMENT' | 'BLOCK';
  title: string;
  /** A line that begins with # is a heading; an empty line begins a paragraph. */
  body: string;
  /** What the law asks to be in it. */
  mustHave: readonly Placeholder[];
  law: string;
  /** Which cases it fits. */
  fits(of: { state: string; decision?: string | null }): boolean;
}

const { DECIDED, AMENDED, NOT_AMENDED, CEASED, CONTINUED } = ReviewState;
const decided = (decision: ReviewDecision, ...later: ReviewState[]): ShippedTemplate['fits'] => (of) => (of.state === DECIDED && of.decision === decision) || later.includes(of.state as ReviewState);
const inState = (...states: string[]): ShippedTemplate['fits'] => (of) => states.includes(of.state);
const rights: readonly Placeholder[] = ['block.appeal', 'block.mediation', 'block.sendiass'];

const opening = 'Dear {{recipient}}\n\n{{child.name}}, born on {{child.bornOn}}. Our reference: {{reference}}\n\n';
const closing = '\n\nYours sincerely\n\n{{caseworker.name}}\n{{authority.name}}';
const withRights = '\n\n# If you do not agree\n\n{{block.appeal}}\n\n# Mediation and settling a disagreement\n\n{{block.mediation}}\n\n# Independent advice and support\n\n{{block.sendiass}}';
const withAdvice = '\n\n# Independent advice and support\n\n{{block.sendiass}}';

export const shippedTemplates: readonly ShippedTemplate[] = [
  {
    code: 'DECISION_MAINTAIN', says: 'Decision after a review: the plan stays as it is', about: 'REVIEW', title: 'Our decision after the annual review', mustHave: rights, law: 'SEND Regulations 2014, regulation 20(10) and (11)', fits: decided(ReviewDecision.MAINTAIN),
    body: `${opening}After the review meeting on {{meeting.on}} we have decided to keep the education, health and care plan as it is. We decided this on {{decision.on}}.\n\n# Why\n\n{{decision.reason}}\n\n# What happens next\n\nThe next review will be complete by {{plan.nextReview}}.${withRights}${closing}`,
  },
  {
    code: 'NOTICE_OF_AMENDMENTS', says: 'Decision to amend, with the notice of proposed amendments', about: 'REVIEW', title: 'Changes that we propose to the plan', mustHave: ['representations.until', 'block.sendiass'], law: 'SEND Regulations 2014, regulation 22(2) read with 20(10)', fits: decided(ReviewDecision.AMEND),
    body: `${opening}After the review meeting on {{meeting.on}} we have decided, on {{decision.on}}, to change the education, health and care plan. With this letter come a copy of the plan as it is now, the plan with the changes that we propose, and the evidence for them.\n\n# Why\n\n{{decision.reason}}\n\n# What we propose to change\n\nSections: {{sections.changed}}.\n\n# What you can do\n\nUntil {{representations.until}} you can tell us what you think of these changes, ask for a particular school or other institution to be named, and ask for a meeting with us.\n\n# What happens next\n\nWe will send you the final plan, or tell you that we do not change it and why, by {{finalPlan.by}}.${withAdvice}${closing}`,
  },
  {
    code: 'FINAL_AMENDED_PLAN', says: 'Final amended plan', about: 'REVIEW', title: 'The final amended plan', mustHave: rights, law: 'SEND Regulations 2014, regulation 22(3) and (5)', fits: inState(AMENDED),
    body: `${opening}With this letter comes the final amended education, health and care plan, issued on {{plan.issuedOn}}. It follows the review meeting on {{meeting.on}}.\n\n# What happens next\n\nThe next review will be complete by {{plan.nextReview}}.${withRights}${closing}`,
  },
  {
    code: 'NOT_AMENDED', says: 'Notice that the plan is not amended', about: 'REVIEW', title: 'The plan stays as it is', mustHave: rights, law: 'SEND Regulations 2014, regulation 22(4) and (5)', fits: inState(NOT_AMENDED),
    body: `${opening}We had proposed changes to the education, health and care plan. After what you told us, we have decided not to make them.\n\n# Why\n\n{{decision.reason}}${withRights}${closing}`,
  },
  {
    code: 'DECISION_CEASE', says: 'Decision to cease the plan', about: 'REVIEW', title: 'Our decision to end the plan', mustHave: [...rights, 'appeal.until'], law: 'SEND Regulations 2014, regulation 31; Children and Families Act 2014, section 45', fits: decided(ReviewDecision.CEASE),
    body: `${opening}After the review meeting on {{meeting.on}} we have decided, on {{decision.on}}, to end the education, health and care plan.\n\n# Why\n\n{{decision.reason}}\n\n# When it ends\n\nYou can appeal until {{appeal.until}}. The plan goes on until then, and, if you appeal, until the appeal has ended.${withRights}${closing}`,
  },
  { code: 'PLAN_CEASED', says: 'The plan has ceased', about: 'REVIEW', title: 'The plan has ended', mustHave: ['block.sendiass'], law: 'SEND Regulations 2014, regulation 31', fits: inState(CEASED), body: `${opening}As we wrote on {{decision.on}}, the education, health and care plan has ended.${withAdvice}${closing}` },
  { code: 'PLAN_CONTINUES', says: 'The plan goes on after all', about: 'REVIEW', title: 'The plan goes on', mustHave: ['block.sendiass'], law: 'Children and Families Act 2014, section 45', fits: inState(CONTINUED), body: `${opening}We had decided to end the education, health and care plan. It goes on after all.\n\n# Why\n\n{{decision.reason}}\n\n# What happens next\n\nThe next review will be complete by {{plan.nextReview}}.${withAdvice}${closing}` },
  {
    code: 'REQUEST_RECEIVED', says: 'Request received: we are considering an assessment', about: 'ASSESSMENT', title: 'We have received the request for an assessment', mustHave: ['block.sendiass'], law: 'SEND Regulations 2014, regulation 4', fits: inState(AssessmentState.SUBMITTED, AssessmentState.ACCEPTED),
    body: `${opening}On {{request.on}} we received a request for an education, health and care needs assessment. We are considering whether it is needed, and will tell you within six weeks of that day. Please tell us what you think, and send us whatever you want us to know.${withAdvice}${closing}`,
  },
  { code: 'ASSESSMENT_AGREED', says: 'Decision to assess', about: 'ASSESSMENT', title: 'We will assess', mustHave: ['block.sendiass'], law: 'SEND Regulations 2014, regulations 5 and 7', fits: inState(AssessmentState.ASSESSING), body: `${opening}We have decided, on {{decision.on}}, to carry out an education, health and care needs assessment. We will ask you, the setting, health, social care and an educational psychologist for advice.${withAdvice}${closing}` },
  { code: 'ASSESSMENT_REFUSED', says: 'Decision not to assess', about: 'ASSESSMENT', title: 'Our decision about an assessment', mustHave: rights, law: 'SEND Regulations 2014, regulation 5(3)', fits: inState(AssessmentState.REFUSED), body: `${opening}We have decided, on {{decision.on}}, not to carry out an education, health and care needs assessment.\n\n# Why\n\n{{decision.reason}}${withRights}${closing}` },
  { code: 'NO_PLAN', says: 'No plan after an assessment', about: 'ASSESSMENT', title: 'Our decision after the assessment', mustHave: rights, law: 'SEND Regulations 2014, regulation 10(3)', fits: inState(AssessmentState.NO_PLAN), body: `${opening}After the assessment we have decided, on {{decision.on}}, not to issue an education, health and care plan.\n\n# Why\n\n{{decision.reason}}${withRights}${closing}` },
  { code: 'DRAFT_PLAN', says: 'Draft plan', about: 'ASSESSMENT', title: 'The draft plan', mustHave: ['representations.until', 'block.sendiass'], law: 'SEND Regulations 2014, regulation 13(1)', fits: inState(AssessmentState.DRAFT_PLAN), body: `${opening}With this letter comes a draft of the education, health and care plan.\n\n# What you can do\n\nUntil {{representations.until}} you can tell us what you think of it, ask for a particular school or other institution to be named, and ask for a meeting with us.\n\n# What happens next\n\nThe final plan is due by {{finalPlan.by}}.${withAdvice}${closing}` },
  { code: 'FINAL_PLAN', says: 'Final plan', about: 'ASSESSMENT', title: 'The final plan', mustHave: rights, law: 'SEND Regulations 2014, regulation 14', fits: inState(AssessmentState.PLAN_ISSUED), body: `${opening}With this letter comes the final education, health and care plan, issued on {{plan.issuedOn}}.\n\n# What happens next\n\nThe first review will be complete by {{plan.nextReview}}.${withRights}${closing}` },
  {
    code: 'BLOCK_APPEAL', says: 'The right to appeal', about: 'BLOCK', title: 'The right to appeal', mustHave: ['appeal.until'], law: 'Children and Families Act 2014, section 51', fits: () => false,
    body: 'You can appeal to the First-tier Tribunal (Special Educational Needs and Disability). You must do so by {{appeal.until}}, which is two months after our decision, or within one month of a mediation certificate, whichever is later. Before most appeals you must ask for a mediation certificate; you need not take part in mediation to get one. The tribunal’s form and guidance are on GOV.UK: search for “appeal SEND”.',
  },
  { code: 'BLOCK_MEDIATION', says: 'Mediation and disagreement resolution', about: 'BLOCK', title: 'Mediation', mustHave: [], law: 'SEND Regulations 2014, regulation 32; Children and Families Act 2014, sections 52 to 57', fits: () => false, body: 'Mediation is free, and independent of us. The mediation adviser will tell you about it and give you a certificate. You can also ask for disagreement resolution at any time. Ask us for the name of the adviser for your area.' },
  { code: 'BLOCK_SENDIASS', says: 'Independent information, advice and support', about: 'BLOCK', title: 'Independent advice', mustHave: [], law: 'Children and Families Act 2014, section 32', fits: () => false, body: 'The special educational needs and disability information, advice and support service (SENDIASS) of your area is independent, free and confidential. It can explain this letter and help you with what to do next. Its address is in our Local Offer.' },
];

export const shipped = (code: string): ShippedTemplate | undefined => shippedTemplates.find((each) => each.code === code);
