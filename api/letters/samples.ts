import { type Values, filled } from './placeholders.js';
import { shipped } from './shipped.js';

const plain: Values = {
  recipient: 'Ms Penrose', 'child.name': 'Kit Penrose', 'child.bornOn': '4 May 2014', reference: 'R-7K3M-Q2XA', 'authority.name': 'Your authority', 'setting.name': 'Invented Primary School', 'caseworker.name': 'A caseworker', today: '5 March 2027',
  'meeting.on': '10 February 2027', 'request.on': '4 January 2027', 'decision.on': '5 March 2027', 'decision.reason': 'The reason stands here in full.', 'representations.until': '20 March 2027', 'finalPlan.by': '30 April 2027', 'plan.issuedOn': '20 April 2027', 'plan.nextReview': '5 March 2028',
  'sections.changed': 'B, F', 'appeal.until': '5 May 2027',
};
const block = (code: string) => filled(shipped(code)!.body, plain).text;

/** Invented values, so that whoever edits a template sees a letter. */
export const samples: Values = { ...plain, 'block.appeal': block('BLOCK_APPEAL'), 'block.mediation': block('BLOCK_MEDIATION'), 'block.sendiass': block('BLOCK_SENDIASS') };
