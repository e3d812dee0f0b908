import { registerEnumType } from 'type-graphql';

export enum ReviewState {
  EXPECTED = 'EXPECTED',
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  DECIDED = 'DECIDED',
  AMENDED = 'AMENDED',
  NOT_AMENDED = 'NOT_AMENDED',
  CEASED = 'CEASED',
  CONTINUED = 'CONTINUED',
  CLOSED = 'CLOSED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'Where a review stands.',
  valuesConfig: {
    EXPECTED: { description: 'Due; the setting has not begun it.' },
    DRAFT: { description: 'The setting is filling it in.' },
    SUBMITTED: { description: 'The authority has it and has not looked at it yet.' },
    RETURNED: { description: 'The authority sent it back with a reason.' },
    ACCEPTED: { description: 'The authority accepts it as complete and is deciding.' },
    DECIDED: { description: 'The authority has decided and told the family. Where it amends or ceases the plan, that is under way.' },
    AMENDED: { description: 'The final amended plan was issued.' },
    NOT_AMENDED: { description: 'After the representations the authority gave notice that it does not amend the plan.' },
    CEASED: { description: 'The plan has ceased.' },
    CONTINUED: { description: 'The plan was to cease and goes on after all.' },
    CLOSED: { description: 'The authority ended the review, because it cannot go on: the child moved, died, or it was a mistake.' },
    DISCARDED: { description: 'A draft that the setting gave up.' },
  },
});

export enum ReviewDecision {
  MAINTAIN = 'MAINTAIN',
  AMEND = 'AMEND',
  CEASE = 'CEASE',
}
registerEnumType(ReviewDecision, { name: 'ReviewDecision', description: 'What the authority decides after a review meeting (SEND Regulations 2014, regulation 20(10)); M, A and C in the SEN2 return.' });

export enum ReviewKind {
  ANNUAL = 'ANNUAL',
  INTERIM = 'INTERIM',
  EMERGENCY = 'EMERGENCY',
  PHASE_TRANSFER = 'PHASE_TRANSFER',
}
registerEnumType(ReviewKind, {
  name: 'ReviewKind',
  description: 'What a review is for.',
  valuesConfig: {
    ANNUAL: { description: 'Due within 12 months (Children and Families Act 2014, section 44(1)).' },
    INTERIM: { description: 'Held early: needs or provision have changed.' },
    EMERGENCY: { description: 'Held at once: the placement is at risk.' },
    PHASE_TRANSFER: { description: 'Before the move to the next phase of education (SEND Regulations 2014, regulation 18).' },
  },
});

export enum Convenor {
  SETTING = 'SETTING',
  AUTHORITY = 'AUTHORITY',
}
registerEnumType(Convenor, {
  name: 'ReviewConvenor',
  description: 'Who holds the meeting and prepares the report.',
  valuesConfig: { SETTING: { description: 'The school or other institution (regulation 20).' }, AUTHORITY: { description: 'The authority: the child attends none, or an independent one (regulations 20 and 21).' } },
});

export enum AppealOutcome {
  DISMISSED = 'DISMISSED',
  ALLOWED = 'ALLOWED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(AppealOutcome, { name: 'AppealOutcome', description: 'How an appeal to the First-tier Tribunal ended.', valuesConfig: { DISMISSED: { description: 'The decision stands.' }, ALLOWED: { description: 'The family won, wholly or in part, or the authority conceded.' }, WITHDRAWN: { description: 'The family withdrew it.' } } });

export enum ClosingReason {
  MOVED_AUTHORITY = 'MOVED_AUTHORITY',
  LEFT_ENGLAND = 'LEFT_ENGLAND',
  DIED = 'DIED',
  PLAN_CEASED = 'PLAN_CEASED',
  MISTAKE = 'MISTAKE',
  OTHER = 'OTHER',
}
registerEnumType(ClosingReason, { name: 'ReviewClosingReason', description: 'Why a review cannot go on.', valuesConfig: { MOVED_AUTHORITY: { description: 'Another authority maintains the plan now (regulation 15); it reviews it.' }, LEFT_ENGLAND: { description: 'The child left England.' }, DIED: { description: 'The child died.' }, PLAN_CEASED: { description: 'The plan has ceased.' }, MISTAKE: { description: 'It should not have been begun.' }, OTHER: { description: 'Another reason, which is written down.' } } });
