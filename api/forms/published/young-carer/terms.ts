/* Words that the sections of the young carer’s assessment share. */

export const law = {
  assessment: 'Children Act 1989, sections 17ZA to 17ZC; Young Carers (Needs Assessments) Regulations 2015',
  wishes: 'Young Carers (Needs Assessments) Regulations 2015, regulation 2',
  matters: 'Young Carers (Needs Assessments) Regulations 2015, regulation 4',
  combined: 'Children Act 1989, section 17ZB(7); Care Act 2014',
} as const;
