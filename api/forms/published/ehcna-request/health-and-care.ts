import { asking, required, section } from '../../language/builder.js';

/* B9 and B10: health and social care, with the screening questions that show whom to ask. */

const health = asking('HEALTH');
const social = asking('SOCIAL');
const safeguarding = asking('SAFEG', { why: 'So that the people who keep the child safe are involved. At the authority only the assigned caseworker reads the answer; a manager has to give a reason first.' });

export const healthSection = section('health', 'Health', { why: 'The authority must ask for health advice; this shows from whom.', legalBasis: 'SEND Regulations 2014, regulation 6(1)(c)' }, [
  health.choices('hea.screen', 'Health: what applies', 'HEALTH_SCREEN', required),
  health.memo('hea.conditions', 'Medical conditions'),
  health.memo('hea.meds', 'Medication', { hint: 'Name, dose and when it is taken.' }),
  health.memo('hea.hospital', 'Hospital: clinics and stays'),
  health.date('hea.hearingTest', 'Date of the latest hearing test', { past: true }),
  health.date('hea.visionTest', 'Date of the latest sight test', { past: true }),
  health.memo('hea.therapies', 'Therapies'),
  health.file('hea.files', 'Health reports'),
]);

export const socialCare = section('socialCare', 'Social care', { why: 'The authority must ask for social care advice; this shows what there is already.', legalBasis: 'SEND Regulations 2014, regulation 6(1)(e)' }, [
  social.choices('soc.screen', 'Social care: what applies', 'SOCIAL_SCREEN', required),
  safeguarding.yesNo('soc.eha', 'There is an early help assessment'),
  safeguarding.yesNo('soc.cin', 'There is a child in need plan'),
  safeguarding.yesNo('soc.cp', 'There is a child protection plan'),
  safeguarding.yesNo('soc.cla', 'The child or young person is, or was, in the care of an authority'),
  social.yesNo('soc.disabledTeam', 'The disabled children’s team is involved'),
  social.yesNo('soc.shortBreaks', 'The family gets short breaks'),
  social.memo('soc.detail', 'Social care support and needs'),
  social.file('soc.files', 'Social care reports'),
]);

