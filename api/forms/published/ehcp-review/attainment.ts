import { asking, only, required, section } from '../../language/builder.js';
import { EARLY_YEARS, POST16, SCHOOL_AGE, law, neededInFull, notBefore } from './terms.js';

/* A10: learning and attainment, a page for each variant. */

const { text, name, memo, date, yesNo, choice, decimal, group } = asking('EDU');
const about = { why: 'So that progress can be compared with the last review and with the outcomes in the plan.', legalBasis: law.progress };

export const attainment = section('attainment', 'Learning and attainment', about, [
  group('att.ey', 'Areas of learning', 'area of learning', [
    choice('area', 'Area of learning', 'EY_AREA', required),
    text('ageBand', 'Age band the child is working in', { hint: 'For example 16 to 26 months.' }),
    text('previous', 'Level at the last review'),
    text('current', 'Level now'),
  ], { hint: 'The areas of the early years foundation stage.', itemTitle: 'area', ...only(EARLY_YEARS), ...neededInFull }),
  text('att.twoYearCheck', 'Result of the progress check at age 2', only(EARLY_YEARS)),
  text('att.eyfsp', 'Early years foundation stage profile', {
    hint: 'The result, once there is one.',
    ...only(EARLY_YEARS, SCHOOL_AGE),
    when: { year: { atLeast: 0, under: 2 } },
  }),
  group('att.school', 'Subjects', 'subject', [
    name('subject', 'Subject', required),
    text('last', 'Level in the subject at the last review'),
    text('now', 'Level in the subject now', required),
    text('target', 'Level expected at the end of the year'),
    text('scale', 'Scale used for the levels', { hint: 'For example national curriculum, pre-key stage, engagement model or the school’s own.' }),
  ], { hint: 'At least English or communication, and mathematics.', itemTitle: 'subject', ...only(SCHOOL_AGE), ...neededInFull }),
  memo('att.keyStages', 'Key stage results', { hint: 'Include pre-key stage and engagement model results.', ...only(SCHOOL_AGE) }),
  text('att.readingAge', 'Reading age', { hint: 'In years and months, with the test and its date.', ...only(SCHOOL_AGE) }),
  text('att.spellingAge', 'Spelling age', { hint: 'In years and months, with the test and its date.', ...only(SCHOOL_AGE) }),
  group('att.tests', 'Standardised tests', 'test', [
    name('name', 'Name of the test', required),
    date('date', 'Date of the latest test', { past: true }),
    text('earlier', 'Result two tests ago'),
    text('previous', 'Previous result'),
    text('current', 'Latest result'),
  ], { hint: 'Include questionnaires such as the Boxall Profile or the Strengths and Difficulties Questionnaire (SDQ).', itemTitle: 'name', ...only(SCHOOL_AGE) }),
  memo('att.behaviour', 'Behaviour for learning', { hint: 'For example attention, confidence and getting on with others.', ...only(SCHOOL_AGE) }),
  yesNo('att.accessArrangements', 'Needs access arrangements in tests and exams', { hint: 'For example extra time, a reader or a separate room.', ...only(SCHOOL_AGE) }),
]);

export const courses = section('courses', 'Courses, qualifications and work', { ...only(POST16), ...about }, [
  group('att.courses', 'Courses and qualifications', 'course', [
    text('title', 'Title of the course', required),
    text('level', 'Level of the course', { hint: 'For example entry level 3, or level 2.' }),
    name('provider', 'Provider of the course'),
    date('start', 'Start date of the course'),
    date('end', 'End date of the course', notBefore('.end', '.start', 'this must be on or after the start date.')),
    choice('status', 'Stage of the course', 'COURSE_STATUS'),
    decimal('hours', 'Hours a week on the course', { most: 168 }),
  ], { hint: 'Finished, current and planned.', itemTitle: 'title', ...neededInFull }),
  decimal('att.studyHours', 'Hours a week on the whole study programme', { most: 168 }),
  text('att.english', 'Level in English', { hint: 'For example GCSE grade 3, or functional skills entry level 3.', ...neededInFull }),
  text('att.maths', 'Level in mathematics', { hint: 'For example GCSE grade 3, or functional skills entry level 3.', ...neededInFull }),
  group('att.workPlacements', 'Work experience and placements', 'placement', [
    name('employer', 'Employer', required),
    decimal('hours', 'Hours a week at work', { most: 168 }),
    date('from', 'First day at work'),
    date('to', 'Last day at work', notBefore('.to', '.from', 'this must be on or after the first day.')),
    memo('outcome', 'What the young person gained from it'),
  ], { itemTitle: 'employer' }),
  yesNo('att.internship', 'On a supported internship', { hint: 'A study programme mostly at an employer, with a job coach.' }),
  text('att.destination', 'What the young person plans to do after the course'),
]);
