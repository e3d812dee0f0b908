/* Words that the sections of the request share. */

export const EARLY_YEARS = 'early_years';
export const SCHOOL_AGE = 'school_age';
export const POST16 = 'post16';

export const law = {
  request: 'Children and Families Act 2014, section 36(1); SEND Regulations 2014, regulations 3 to 5',
  evidence: 'Children and Families Act 2014, section 36(8); SEND Code of Practice 2015, 9.14',
  youngPerson: 'Children and Families Act 2014, Part 3: a young person’s rights after compulsory school age',
  support: 'SEND Code of Practice 2015, 6.44 to 6.56 (assess, plan, do, review)',
  views: 'Children and Families Act 2014, section 19',
  sharing: 'UK GDPR, articles 6(1)(e) and 9(2)(g); SEND Regulations 2014, regulation 6',
} as const;
