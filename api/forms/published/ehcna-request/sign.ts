import { asking, codes, is, neededWhen, required, section } from '../../language/builder.js';
import { signOff } from '../blocks/sign-off.js';
import { law } from './terms.js';

/* B15 and B16: papers, consent and signatures. */

const { text, choice, table } = asking('EDU');
const legal = asking('LEGAL');
const contact = asking('CONTACT');

const papersAsked = codes({
  plans: 'Two reviewed support plans',
  provisionmap: 'Provision map',
  strategies: 'Evidence of strategies',
  attendance: 'Attendance record',
  attainment: 'Attainment record',
  reports: 'Reports of professionals',
  behaviour: 'Behaviour log',
  riskassessment: 'Risk assessment',
  timetable: 'Timetable',
});

export const papers = section('papers', 'Papers that go with this request', { guidance: 'A file that you added to an earlier answer need not be added again.', why: 'So that the authority knows what it has and what is still to come.', legalBasis: law.evidence }, [
  table('chk', 'Checklist of papers', papersAsked, [
    choice('state', 'Where the paper is', 'CHECK_STATE', required),
    asking('HEALTH').file('file', 'The paper'),
    text('note', 'Note on the paper', { hint: 'For example when it will follow.' }),
  ]),
]);

export const consent = section('consent', 'Agreement to share information', { why: 'The authority asks health, social care and others for advice and must tell the family so.', legalBasis: law.sharing }, [
  legal.yesNo('consent.shareWithServices', 'The parent or young person agrees to information being shared with the services that give advice', required),
  legal.memo('consent.reason', 'Why they do not agree', neededWhen(is('consent.shareWithServices', false))),
  asking('SAFEG').memo('consent.notWith', 'Services or people that nothing must be shared with', { why: 'So that nobody is put at risk. At the authority only the assigned caseworker reads the answer; a manager has to give a reason first.' }),
  contact.name('consent.by', 'Name of the parent or young person who agrees', neededWhen(is('consent.shareWithServices', true))),
  contact.date('consent.date', 'Date they agreed', { ...neededWhen(is('consent.shareWithServices', true)), past: true }),
  legal.declaration('consent.signature', 'I have their signature, or their words in writing', neededWhen(is('consent.shareWithServices', true))),
]);

export const sign = section('sign', 'Check and sign', { why: 'So that everyone knows who stands by this request, and that the family has seen it.', legalBasis: law.request }, [
  ...signOff('sign'),
  contact.name('sign.headName', 'Name of the headteacher, principal or manager', required),
  legal.declaration('sign.head', 'The headteacher, principal or manager has approved this request', required),
  contact.date('sign.headDate', 'Date the headteacher, principal or manager approved it', { ...required, past: true }),
  contact.name('sign.sencoName', 'Name of the SENCO or lead for special educational needs', required),
  legal.declaration('sign.senco', 'The SENCO or lead for special educational needs has approved this request', required),
  contact.date('sign.sencoDate', 'Date the SENCO or lead for special educational needs approved it', { ...required, past: true }),
]);
