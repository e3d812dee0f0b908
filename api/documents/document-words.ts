import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, recordReader } from '../access/index.js';

export enum DocumentKind {
  UPLOAD = 'UPLOAD',
  OUTPUT = 'OUTPUT',
}
registerEnumType(DocumentKind, { name: 'DocumentKind', description: 'Where a document comes from.', valuesConfig: { UPLOAD: { description: 'Somebody added it.' }, OUTPUT: { description: 'Made by the system from what was submitted, or from a draft.' } } });

export enum DocumentState {
  CHECKING = 'CHECKING',
  PREPARING = 'PREPARING',
  READY = 'READY',
  FAILED = 'FAILED',
  REFUSED = 'REFUSED',
  REMOVED = 'REMOVED',
}
registerEnumType(DocumentState, {
  name: 'DocumentState',
  description: 'Whether a document can be opened.',
  valuesConfig: {
    CHECKING: { description: 'An upload that is being checked for malware. It cannot be opened yet.' },
    PREPARING: { description: 'It is being made.' },
    READY: { description: 'It can be opened.' },
    FAILED: { description: 'It could not be made whole, so it is not given out. It is tried again.' },
    REFUSED: { description: 'The malware scanner refused it. It cannot be opened.' },
    REMOVED: { description: 'Somebody took it out.' },
  },
});

export enum DocumentFormat {
  PDF = 'PDF',
  HTML = 'HTML',
  DOCX = 'DOCX',
}
registerEnumType(DocumentFormat, { name: 'DocumentFormat', description: 'Formats that documents are made in, all from the same tree.', valuesConfig: { PDF: { description: 'Tagged PDF (PDF/UA).' }, HTML: { description: 'A page of its own, for reading on screen and printing.' }, DOCX: { description: 'Word document.' } } });

export enum CopyFor {
  EVERYBODY = 'EVERYBODY',
  PARENT = 'PARENT',
  SCHOOL = 'SCHOOL',
  HEALTH = 'HEALTH',
  AUTHORITY = 'AUTHORITY',
  DRAFT = 'DRAFT',
}
registerEnumType(CopyFor, {
  name: 'CopyFor',
  description: 'Whose copy a document is. What its reader may not see is left out, and it says so.',
  valuesConfig: {
    EVERYBODY: { description: 'What both the setting and every caseworker may see.' },
    PARENT: { description: 'For parents, carers or the young person: without safeguarding notes and without contact details, since parents may live apart.' },
    SCHOOL: { description: 'For the setting’s own file. The authority does not see it.' },
    HEALTH: { description: 'For health services: without safeguarding, equality, legal and money matters.' },
    AUTHORITY: { description: 'For the authority’s file: what every caseworker may see. The setting does not see it.' },
    DRAFT: { description: 'The draft as it stands, with a watermark; for the setting alone.' },
  },
});

@ObjectType({ description: 'What was found in a finished document when its text was taken out and compared with the stored answers.', simpleResolvers: true })
export class Manifest {
  @Field(() => Int, { description: 'Answers that are whole in it.' })
  @Allow(recordReader)
  answers!: number;
  @Field(() => Int, { description: 'Answers that must be in it.' })
  @Allow(recordReader)
  of!: number;
  @Field(() => Int, { description: 'Characters of these answers, in Unicode code points.' })
  @Allow(recordReader)
  characters!: number;
  @Field(() => Int, { description: 'Questions that were left out of this copy, answered or not.' })
  @Allow(recordReader)
  leftOut!: number;
}
