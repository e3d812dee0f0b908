import { asking, is, neededWhen, required, when } from '../../language/builder.js';
import type { Condition, Question } from '../../language/definition.js';
import { under } from './compose.js';

/* Block S, the school, college or other setting: which it is, attendance, exclusions, earlier settings. Source: domain report 3.0. */

const { text, name, memo, date, yesNo, choice, whole, decimal, urn, group } = asking('EDU');
const hours = { most: 168, decimals: 2 } as const;

export function settingIdentity(prefix: string): Question[] {
  const { key, from } = under(prefix);
  return [
    name(key('name'), 'Name of the setting', { hint: 'The school, college, nursery or other place of education.', ...required, ...from('setting.name') }),
    choice(key('type'), 'Type of setting', 'SETTING_TYPE', required),
    urn(key('urn'), 'Unique reference number (URN) of the setting', { hint: '6 digits, if it has one.', ...from('setting.urn') }),
    text(key('laestab'), 'DfE number of the setting', { hint: '7 digits: the authority, then the establishment (LAESTAB).' }),
    date(key('admissionDate'), 'Date of admission', { past: true }),
    choice(key('rollStatus'), 'Registration at the setting', 'ROLL_STATUS'),
    decimal(key('hoursPerWeek'), 'Hours attended each week', hours),
  ];
}

export const earlierSettings = (prefix: string): Question[] => [
  group(
    under(prefix).key('previous'),
    'Earlier settings',
    'earlier setting',
    [
      name('name', 'Name of the earlier setting', required),
      date('from', 'Date of starting at the earlier setting', { past: true }),
      date('to', 'Date of leaving the earlier setting', { past: true }),
      text('reason', 'Reason for leaving the earlier setting'),
    ],
    { itemTitle: 'name' },
  ),
];

/** @param needed whether attendance must be given */
export function attendance(prefix: string, needed: true | Condition): Question[] {
  const { key, path } = under(prefix);
  const inOrder = { holds: { not: { days: { from: path('attendanceTo'), to: path('attendanceFrom'), atLeast: 1 } } }, problem: 'this must be on or after the first day.' };
  return [
    decimal(key('attendancePct'), 'Attendance, per cent', {
      hint: 'Of the sessions they could have attended. Enter 0 to 100, for example 93.5.',
      most: 100,
      decimals: 1,
      required: needed,
    }),
    date(key('attendanceFrom'), 'First day the attendance figure covers', { past: true, required: needed }),
    date(key('attendanceTo'), 'Last day the attendance figure covers', { past: true, required: needed, rules: [inOrder] }),
    whole(key('sessionsAuthorisedAbs'), 'Sessions missed, authorised', { hint: 'A session is half a day.' }),
    whole(key('sessionsUnauthorisedAbs'), 'Sessions missed, unauthorised'),
  ];
}

export function exclusions(prefix: string): Question[] {
  const { key, path } = under(prefix);
  return [
    whole(key('suspensionsCount'), 'Number of suspensions', { hint: 'In the last 12 months.' }),
    decimal(key('suspensionsDays'), 'Days lost to suspensions', { most: 366, decimals: 1 }),
    yesNo(key('permanentExclusion'), 'Has been permanently excluded'),
    date(key('permanentExclusionDate'), 'Date of the permanent exclusion', { ...when(is(path('permanentExclusion'), true)), past: true }),
  ];
}

/** @param needed whether the first question must be answered */
export function partTime(prefix: string, needed: true | Condition): Question[] {
  const { key, path } = under(prefix);
  const isPartTime = is(path('partTime'), true);
  return [
    yesNo(key('partTime'), 'On a part-time timetable', { hint: 'Fewer hours than others of the same age, for now.', required: needed }),
    decimal(key('partTimeDetail.hours'), 'Hours a week on the part-time timetable', { ...hours, ...neededWhen(isPartTime) }),
    memo(key('partTimeDetail.reason'), 'Reason for the part-time timetable', neededWhen(isPartTime)),
    date(key('partTimeDetail.reviewDate'), 'Date the part-time timetable will be reviewed', neededWhen(isPartTime)),
  ];
}
