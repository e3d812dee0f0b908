import { asking, only, required, section, sumOf } from '../../language/builder.js';
import { attainment as reviewAttainment, courses as reviewCourses } from '../ehcp-review/attainment.js';
import { POST16, SCHOOL_AGE, law } from './terms.js';

/* B6 and B7: provision with its cost, attainment and progress. */

const { text, name, memo, date, choice, whole, decimal, group } = asking('EDU');
const money = asking('FIN');

export const provision = section(
  'provision',
  'Support now and its cost',
  { why: 'The authority compares what is provided with what a setting can provide from its own funds.', legalBasis: law.evidence },
  [
    group('prov', 'Support provided', 'kind of support', [
      text('intervention', 'The support', required),
      text('group', 'Size of the group', { hint: 'For example 1 to 1, or 1 to 6.' }),
      decimal('perWeek', 'Times a week', { most: 100 }),
      whole('minutes', 'Minutes each time', { most: 1440 }),
      text('by', 'Who provides the support', { hint: 'Role and qualification.' }),
      money.money('annualCost', 'Cost of the support a year'),
    ], { ...required, itemTitle: 'intervention' }),
    money.money('prov.total', 'Cost of all the support a year', sumOf('prov/annualCost')),
    money.date('prov.element2From', 'Date the setting’s additional support funding has been used from', { hint: 'Also called element 2.', past: true, ...only(SCHOOL_AGE, POST16) }),
    money.money('prov.topUp', 'Top-up funding received from the authority a year'),
    money.file('prov.map', 'Provision map', { hint: 'A list of all support with its cost.' }),
  ],
);

/** Questions on learning are those of the review, with what they are compared to put in the words of a request. */
const learning = reviewAttainment.questions.map((question) => ({ ...question, ...(question.required && { required: true as const }) }));

export const attainment = section('attainment', 'Learning and attainment', { why: 'So that the authority can see the level and the rate of progress.', legalBasis: law.evidence }, [
  ...learning,
  memo('att.rate', 'Progress over the last 12 to 24 months', { hint: 'How fast, compared with others and with earlier.', ...required }),
  text('att.predicted', 'Results expected at the end of the key stage or course', only(SCHOOL_AGE, POST16)),
  asking('EDU').file('att.files', 'Papers that show attainment', { hint: 'For example reports, tracking or tests.' }),
]);

export const courses = section('courses', 'Courses, qualifications and work', { ...only(POST16), why: 'So that the authority can see what the young person learns and where it leads.', legalBasis: law.evidence }, reviewCourses.questions.map((question) => ({ ...question, ...(question.required && { required: true as const }) })));

const { group: list } = asking('CONTACT');

export const services = section(
  'services',
  'Professionals involved',
  { guidance: 'Reports should be less than 12 months old. An older one is useful, too: say whether it still holds.', why: 'So that the authority does not ask for advice that is there already.', legalBasis: 'SEND Regulations 2014, regulation 6(4)' },
  [
    list('svc', 'Services involved', 'service', [
      choice('service', 'Role of the professional', 'ROLE', required),
      name('name', 'Name of the professional'),
      text('contact', 'Telephone number or e-mail address of the professional'),
      date('first', 'First contact', { past: true }),
      date('last', 'Latest contact', { past: true }),
      asking('HEALTH').file('report', 'Latest report'),
      date('reportDate', 'Date of the latest report', { past: true }),
      memo('reportOld', 'Whether a report that is over 12 months old still holds', { when: { days: { from: '.reportDate', to: 'req.date', atLeast: 366 } }, required: true }),
      memo('followed', 'What was done about its advice'),
    ], { itemTitle: 'service' }),
  ],
);

