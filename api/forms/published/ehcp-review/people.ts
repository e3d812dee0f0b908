import { all, asking, is, required, section, when } from '../../language/builder.js';
import { law } from './terms.js';

/* A4: who was invited, who gave advice, who came. */

const { text, name, date, yesNo, choice, group } = asking('CONTACT');
const invited = when(is('.invited', true));
const requested = is('.adviceRequested', true);
const received = when(all(requested, is('.adviceReceived', true)));

export const people = section(
  'people',
  'People invited and their advice',
  {
    guidance: 'Add everyone who was invited or asked for advice, even if they did not come. Remember the family, the authority, health and social care.',
    why: 'The law says who must be invited and asked for advice, and who gets the report.',
    legalBasis: law.notice,
  },
  [
    group('people', 'People invited', 'person', [
      name('name', 'Name of the person invited', required),
      choice('role', 'Role of the person invited', 'ROLE', required),
      text('organisation', 'Organisation of the person invited'),
      text('contact', 'Telephone number or e-mail address of the person invited'),
      yesNo('invited', 'Was invited to the meeting'),
      date('invitedDate', 'Date of the invitation', { ...invited, past: true }),
      yesNo('adviceRequested', 'Was asked for written advice'),
      yesNo('adviceReceived', 'Gave written advice', when(requested)),
      date('adviceReceivedDate', 'Date the advice was received', { ...received, past: true }),
      asking('HEALTH').file('adviceFile', 'The written advice', { hint: 'You may also add it under “Papers that go with this form”.', ...received }),
      choice('attendance', 'Took part in the meeting', 'ATTENDANCE', invited),
      yesNo('sendReport', 'Send the report to this person', { hint: 'Everyone who was invited gets the report.', legalBasis: law.report }),
    ], { ...required, itemTitle: 'name' }),
  ],
);
