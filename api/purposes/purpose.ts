/** Why data leaves this system or is read in bulk. One entry of the closed list below. */
export interface PurposeEntry {
  code: string;
  /** As people choose it. */
  says: string;
  /** What it covers, in a sentence. */
  covers: string;
  /** The law that allows it, with the exception of regulation 17 where one is relied on. */
  legalBasis: string;
}

const REGULATION = 'SEND Regulations 2014, reg. 17(1)';

/**
 * The closed list of purposes. A plan may not be disclosed without the child’s or young person’s consent except for
 * what regulation 17 of the SEND Regulations 2014 names, so whoever takes data out says which of these it is
 * (docs/decisions: purposes).
 */
export const purposes = [
  { code: 'CASE_WORK', says: 'Work on the children’s cases', covers: 'Assessing, planning, providing and reviewing for the children concerned, with those who must know.', legalBasis: `Children and Families Act 2014, ss. 36 to 48; ${REGULATION} (in the interests of the child); UK GDPR Art. 6(1)(e), 9(2)(g); DPA 2018 Sch. 1 para. 6` },
  { code: 'SERVICE_MANAGEMENT', says: 'Planning and checking the authority’s own work', covers: 'Workload, timeliness and quality. Take as little as will do, and no names where counts are enough.', legalBasis: 'Children and Families Act 2014, ss. 22 and 27; UK GDPR Art. 5(2), 6(1)(e), 9(2)(g); DPA 2018 Sch. 1 para. 6' },
  { code: 'STATUTORY_RETURN', says: 'A statutory return to the Department for Education', covers: 'The SEN2 return and what is needed to check it.', legalBasis: 'Education Act 1996, s. 29; Children and Families Act 2014, s. 76; UK GDPR Art. 6(1)(c), 9(2)(g)' },
  { code: 'INSPECTION', says: 'An inspection', covers: 'What His Majesty’s Chief Inspector or the Care Quality Commission asks to see.', legalBasis: `Children Act 2004, s. 20; ${REGULATION} (inspection); UK GDPR Art. 6(1)(c), 9(2)(g)` },
  { code: 'APPEAL', says: 'An appeal or mediation', covers: 'Papers for the First-tier Tribunal or for mediation about one child.', legalBasis: `Children and Families Act 2014, ss. 51 to 55; ${REGULATION} (appeals); UK GDPR Art. 6(1)(c), 9(2)(f)` },
  { code: 'COURT', says: 'An order of a court, or criminal proceedings', covers: 'What the court has ordered or the proceedings need, and no more.', legalBasis: `${REGULATION} (order of a court); DPA 2018 Sch. 2 para. 5; UK GDPR Art. 6(1)(c), 9(2)(f)` },
  { code: 'COMPLAINT', says: 'A complaint to the Ombudsman', covers: 'An investigation of maladministration by the Local Government and Social Care Ombudsman.', legalBasis: `Local Government Act 1974, Part 3; ${REGULATION} (maladministration); UK GDPR Art. 6(1)(c), 9(2)(g)` },
  { code: 'SAFEGUARDING', says: 'Keeping a child safe', covers: 'A child who is suffering, or is likely to suffer, significant harm.', legalBasis: `Children Act 1989, ss. 17 and 47; ${REGULATION} (in the interests of the child); DPA 2018 Sch. 1 para. 18; UK GDPR Art. 6(1)(c), 9(2)(g)` },
  { code: 'RESEARCH', says: 'Educational research', covers: 'Research that may advance the education of children with special educational needs, and publishes nobody.', legalBasis: `${REGULATION} (educational research); UK GDPR Art. 9(2)(j), 89; DPA 2018 s. 19 and Sch. 1 para. 4` },
  { code: 'CONSENT', says: 'The child, young person or parent has consented', covers: 'What was consented to, in writing, for as long as the consent holds.', legalBasis: `${REGULATION} (with consent); UK GDPR Art. 6(1)(a), 7, 9(2)(a)` },
  { code: 'SUBJECT_ACCESS', says: 'A request of the person whom the data is about', covers: 'A copy of what is held on one child, for the child or whoever acts for them.', legalBasis: 'UK GDPR Art. 12, 15; DPA 2018 Sch. 2 para. 16 and Sch. 3' },
] as const satisfies readonly PurposeEntry[];

export type PurposeCodeName = (typeof purposes)[number]['code'];

/** Most characters of the words in which somebody says why. */
export const WHY_LIMIT = 500;
