import { asking, neededWhen, required, section } from '../../language/builder.js';
import { headSignOff } from '../blocks/author.js';
import { paper } from '../blocks/paper.js';
import { signOff } from '../blocks/sign-off.js';
import { law, notBefore } from './terms.js';

/* A18 and A19: the papers that go with the form, and the signature. */

const { text, memo, date, choice, group, guidance } = asking('EDU');

export const papers = section(
  'papers',
  'Papers that go with this form',
  {
    guidance: 'A file that you added to an earlier answer need not be added again.',
    why: 'So that the authority knows what it has and what is still to come.',
    legalBasis: law.report,
  },
  [
    group('chk', 'Checklist of papers', 'paper on the checklist', [
      choice('item', 'Paper on the checklist', 'CHECK_ITEM', required),
      choice('state', 'Where the paper is', 'CHECK_STATE', required),
      text('note', 'Note on the checklist', { hint: 'For example when it will follow.' }),
    ], { itemTitle: 'item' }),
    asking('HEALTH').group('papers', 'Reports and other papers to attach', 'paper', paper(), { itemTitle: 'type' }),
  ],
);

export const sign = section(
  'sign',
  'Check and sign',
  { why: 'So that everyone knows who stands by this report, and that the family has seen it.', legalBasis: law.report },
  [
    ...signOff('sign'),
    ...headSignOff('sign.head'),
    guidance('sign.circulateTo', 'A copy goes to the authority and to everyone you marked under “People invited and their advice”.'),
    date('sign.circulatedDate', 'Date the report was sent to everyone invited', {
      hint: 'Within two weeks of the meeting (regulation 20).',
      ...required,
      ...notBefore('sign.circulatedDate', 'review.meetingDate', 'this must be on or after the day of the review meeting.'),
    }),
    memo('sign.circulatedLateReason', 'Why the report was sent more than two weeks after the meeting', neededWhen({
      days: { from: 'review.meetingDate', to: 'sign.circulatedDate', atLeast: 15 },
    })),
  ],
);
