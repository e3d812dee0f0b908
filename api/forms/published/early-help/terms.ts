/* Words that the sections of early help share. */

export const law = {
  help: 'Children Act 2004, sections 10 and 11; Working Together to Safeguard Children 2023, chapter 3 (early help)',
  harm: 'Children Act 1989, section 47; Working Together to Safeguard Children 2023',
  sharing: 'UK GDPR, articles 6(1)(e) and 9(2)(g); Data Protection Act 2018, schedule 1, paragraph 18',
  voice: 'Children Act 2004, section 11; United Nations Convention on the Rights of the Child, article 12',
} as const;
