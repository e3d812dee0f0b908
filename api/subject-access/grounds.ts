import { registerEnumType } from 'type-graphql';

/** Why words are blacked out in a copy of somebody's data. */
export enum RedactionGround {
  OTHER_PERSON = 'OTHER_PERSON',
  SERIOUS_HARM = 'SERIOUS_HARM',
  LEGAL_ADVICE = 'LEGAL_ADVICE',
  OTHER_EXEMPTION = 'OTHER_EXEMPTION',
}

/** What the pack prints beside the black mark, and the law, for whoever decides. What is printed of harm does not say to whom. */
export const groundWords: Readonly<Record<RedactionGround, { printed: string; says: string }>> = {
  OTHER_PERSON: { printed: 'about another person', says: 'About another person (DPA 2018, Sch. 2, para. 16)' },
  SERIOUS_HARM: { printed: 'could cause serious harm', says: 'Could cause serious harm, or is about a risk to a child (DPA 2018, Sch. 3)' },
  LEGAL_ADVICE: { printed: 'legal advice', says: 'Legal advice (DPA 2018, Sch. 2, para. 19)' },
  OTHER_EXEMPTION: { printed: 'the law allows it', says: 'Another exemption of the Data Protection Act 2018' },
};
registerEnumType(RedactionGround, { name: 'RedactionGround', description: 'Why words are blacked out in a copy of somebody’s data.', valuesConfig: Object.fromEntries(Object.entries(groundWords).map(([ground, { says }]) => [ground, { description: says }])) as never });
