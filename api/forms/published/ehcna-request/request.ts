import { asking, is, isOneOf, neededWhen, required, section } from '../../language/builder.js';
import type { Condition } from '../../language/definition.js';
import { ownVoice } from '../blocks/own-words.js';
import { law } from './terms.js';

/* B1 and B2: who asks, and what the family knows of it. */

const { memo, date, yesNo, choice, group } = asking('EDU');
const legal = asking('LEGAL');
const sixteen: Condition = { age: { atLeast: 16 } };
const fromSixteen = { when: sixteen, legalBasis: law.youngPerson };

export const request = section(
  'request',
  'About this request',
  { guidance: 'The authority must say within six weeks of receiving this request whether it will assess.', why: 'So that the authority knows who asks and from which day its time runs.', legalBasis: law.request },
  [
    date('req.date', 'Date of the request', { hint: 'The six weeks run from the day the authority receives it, which is recorded when you submit.', ...required, past: true }),
    choice('req.who', 'Who makes the request', 'REQUESTER', required),
    choice('req.kind', 'Whether there was a request before', 'REQUEST_KIND', required),
    group('req.previous', 'Earlier requests', 'earlier request', [
      date('date', 'Date of the earlier request', { ...required, past: true }),
      choice('outcome', 'Outcome of the earlier request', 'REQUEST_OUTCOME'),
      memo('change', 'What has changed since'),
    ], { itemTitle: 'date', ...neededWhen(is('req.kind', 'REPEAT')) }),
    choice('req.advice', 'New or updated advice', 'REQUEST_ADVICE', { hint: 'Of an educational psychologist, health, social care or anybody else, in the last 12 months.', ...required }),
    memo('req.adviceDetail', 'Which advice is new or updated, and of which date', neededWhen(isOneOf('req.advice', 'NEW', 'UPDATED'))),
    yesNo('req.urgent', 'The request is urgent', required),
    memo('req.urgentReason', 'Why the request is urgent', neededWhen(is('req.urgent', true))),
  ],
);

export const awareness = section(
  'awareness',
  'What the family or young person knows',
  { why: 'A parent and a young person have a right to know of the request and to give their views.', legalBasis: 'SEND Regulations 2014, regulation 4' },
  [
    legal.yesNo('aware.discussed', 'The request was talked through with the parents or the young person', required),
    legal.memo('aware.notDiscussedReason', 'Why the request was not talked through', neededWhen(is('aware.discussed', false))),
    legal.date('aware.date', 'Date it was talked through', { ...neededWhen(is('aware.discussed', true)), past: true }),
    legal.choice('aware.agrees', 'Whether the parents or the young person agree', 'AGREES', neededWhen(is('aware.discussed', true))),
    ownVoice.memo('aware.view', 'What the parents or the young person say about the request'),
    legal.yesNo('yp16.discussed', 'The young person was asked', { ...fromSixteen, required: sixteen }),
    legal.yesNo('yp16.agrees', 'The young person agrees to the request', { ...fromSixteen, required: sixteen }),
    legal.yesNo('yp16.copyParents', 'The young person wants the parents to get copies', fromSixteen),
    legal.yesNo('yp16.share', 'The young person agrees to information being shared with the services that give advice', fromSixteen),
    asking('SAFEG').memo('share.not', 'People whom nothing must be shared with', { why: 'So that nobody is put at risk. At the authority only the assigned caseworker reads the answer; a manager has to give a reason first.' }),
  ],
);
