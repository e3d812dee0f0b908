/** Letters in the words of a caseworker, by the code of their template. */
export const templateWords: Readonly<Record<string, string>> = {
  DECISION_MAINTAIN: 'Decision: the plan stays as it is', NOTICE_OF_AMENDMENTS: 'Decision to amend, with the notice of proposed amendments', FINAL_AMENDED_PLAN: 'Final amended plan', NOT_AMENDED: 'The plan is not amended', DECISION_CEASE: 'Decision to cease the plan', PLAN_CEASED: 'The plan has ceased', PLAN_CONTINUES: 'The plan goes on after all',
  REQUEST_RECEIVED: 'Request received', ASSESSMENT_AGREED: 'Decision to assess', ASSESSMENT_REFUSED: 'Decision not to assess', NO_PLAN: 'No plan after the assessment', DRAFT_PLAN: 'Draft plan', FINAL_PLAN: 'Final plan',
};
