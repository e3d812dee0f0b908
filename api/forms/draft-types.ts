import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Allow, recordReader } from '../access/index.js';
import type { ProblemCode } from './language/definition.js';
import type { TaskState as TaskWord } from './language/progress.js';

export enum TaskState {
  NOT_YET_STARTED = 'NOT_YET_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  CANNOT_START_YET = 'CANNOT_START_YET',
  PROBLEM = 'PROBLEM',
}
registerEnumType(TaskState, { name: 'TaskState', description: 'How a section of a form stands, in the words of GOV.UK task lists.' });

@ObjectType('Problem', { description: 'What is wrong with an answer, or that one is missing. A problem never loses what was typed.', simpleResolvers: true })
export class ProblemType {
  @Field(() => String, { description: 'Which answer, such as adults[k3f9x2].name.' })
  @Allow(recordReader)
  path!: string;
  @Field(() => String, { description: 'REQUIRED, TOO_LONG, NOT_A_DATE, NOT_IN_RANGE, NOT_A_NUMBER, NOT_IN_LIST, WRONG_FORMAT, TOO_FEW, TOO_MANY or DOES_NOT_FIT.' })
  @Allow(recordReader)
  code!: ProblemCode;
  @Field(() => String, { nullable: true, description: 'Key of the section that it is in, where a whole form was checked.' })
  @Allow(recordReader)
  section?: string;
  @Field(() => String, { description: 'What to do, in a sentence.' })
  @Allow(recordReader)
  message!: string;
  @Field(() => Int, { nullable: true, description: 'For TOO_LONG: the limit in Unicode code points.' })
  @Allow(recordReader)
  limit?: number;
  @Field(() => Int, { nullable: true, description: 'For TOO_LONG: how many characters are over it.' })
  @Allow(recordReader)
  surplus?: number;
}

@ObjectType({ description: 'A section of a form as a task.', simpleResolvers: true })
export class Task {
  @Field(() => ID, { description: 'Key of the section.' })
  @Allow(recordReader)
  key!: string;
  @Field(() => String, { description: 'Title of the section.' })
  @Allow(recordReader)
  title!: string;
  @Field(() => String, { nullable: true, description: 'Heading that it stands under in the list.' })
  @Allow(recordReader)
  part?: string;
  @Field(() => TaskState, { description: 'How it stands.' })
  @Allow(recordReader)
  state!: TaskWord;
  @Field(() => Int, { description: 'Questions answered.' })
  @Allow(recordReader)
  answered!: number;
  @Field(() => Int, { description: 'Questions asked, given the other answers.' })
  @Allow(recordReader)
  asked!: number;
  @Field(() => Int, { description: 'Answers that are missing or need a change.' })
  @Allow(recordReader)
  problems!: number;
  @Field(() => ID, { nullable: true, description: 'Id of the colleague that it was handed to; others can still write in it.' })
  @Allow(recordReader)
  heldById!: string | null;
  @Field(() => String, { nullable: true, description: 'Their name.' })
  @Allow(recordReader)
  heldByName!: string | null;
  @Field(() => Boolean, { description: 'Sealed from colleagues, except those it is open to.' })
  @Allow(recordReader)
  sealed!: boolean;
  @Field(() => String, { nullable: true, description: 'Who sealed it.' })
  @Allow(recordReader)
  sealedByName!: string | null;
  @Field(() => [ID], { description: 'Ids of those that it is open to while it is sealed.' })
  @Allow(recordReader)
  openTo!: string[];
  @Field(() => Boolean, { description: 'Sealed from whoever asks.' })
  @Allow(recordReader)
  kept!: boolean;
}

@ObjectType({ description: 'One of the answers to choose from.', simpleResolvers: true })
export class Option {
  @Field(() => String, { description: 'Code that is stored.' })
  @Allow(recordReader)
  code!: string;
  @Field(() => String, { description: 'Words that people see.' })
  @Allow(recordReader)
  label!: string;
  @Field(() => String, { nullable: true, description: 'A line of help.' })
  @Allow(recordReader)
  hint?: string;
}

@ObjectType({ description: 'An item of a list, such as one adult.', simpleResolvers: true })
export class DraftItem {
  @Field(() => String, { description: 'Its path, such as adults[k3f9x2].' })
  @Allow(recordReader)
  path!: string;
  @Field(() => String, { description: 'What it is called in the list.' })
  @Allow(recordReader)
  title!: string;
  @Field(() => Int, { description: 'Count of changes of its place, for removing it.' })
  @Allow(recordReader)
  version!: number;
  @Field(() => [ProblemType], { description: 'What is missing or wrong in it.' })
  @Allow(recordReader)
  problems!: ProblemType[];
}

@ObjectType({ description: 'A question with its answer in a draft.', simpleResolvers: true })
export class DraftQuestion {
  @Field(() => String, { description: 'Where its answer is, such as cyp.helped; give it back when saving.' })
  @Allow(recordReader)
  path!: string;
  @Field(() => String, { description: 'Kind: text, memo, date, yesNo, choice, choices, whole, decimal, money, phone, email, address, postcode, upn, uln, nhsNumber, urn, scale, file, group, guidance or declaration; computed for what is worked out from other answers and only shown.' })
  @Allow(recordReader)
  kind!: string;
  @Field(() => String, { description: 'The question.' })
  @Allow(recordReader)
  label!: string;
  @Field(() => String, { nullable: true, description: 'Help with it.' })
  @Allow(recordReader)
  hint?: string;
  @Field(() => Int, { nullable: true, description: 'Most characters, in Unicode code points after NFC, with line ends as one.' })
  @Allow(recordReader)
  limit?: number;
  @Field(() => Int, { nullable: true, description: 'Smallest number, or fewest items.' })
  @Allow(recordReader)
  least?: number;
  @Field(() => Int, { nullable: true, description: 'Largest number, or most items.' })
  @Allow(recordReader)
  most?: number;
  @Field(() => [String], { nullable: true, description: 'For what is worked out: the numbers of its page that are added up, by their paths.' })
  @Allow(recordReader)
  sums?: string[];
  @Field(() => [Option], { description: 'What to choose from.' })
  @Allow(recordReader)
  options!: readonly Option[];
  @Field(() => String, { nullable: true, description: 'For a list: what one item is called.' })
  @Allow(recordReader)
  itemName?: string;
  @Field(() => Boolean, { description: 'The child’s or the parents’ own words.' })
  @Allow(recordReader)
  voice!: boolean;
  @Field(() => Boolean, { description: 'Asked, given the other answers.' })
  @Allow(recordReader)
  asked!: boolean;
  @Field(() => Boolean, { description: 'Needed before the form can be submitted.' })
  @Allow(recordReader)
  needed!: boolean;
  @Field(() => Boolean, { description: 'Other questions are asked or not by this answer.' })
  @Allow(recordReader)
  decides!: boolean;
  @Field(() => Boolean, { description: 'The viewer may answer it now.' })
  @Allow(recordReader)
  mayWrite!: boolean;
  @Field(() => String, { nullable: true, description: 'Where its answer is not the viewer’s to see, or the question not theirs to answer: for whom it is, and who gives access.' })
  @Allow(recordReader)
  notForYou?: string;
  @Field(() => String, { nullable: true, description: 'Why it is asked, where it is not the reason of its page.' })
  @Allow(recordReader)
  why?: string;
  @Field(() => String, { nullable: true, description: 'The law behind it, where it is not that of its page.' })
  @Allow(recordReader)
  legalBasis?: string;
  @Field(() => GraphQLJSON, { nullable: true, description: 'The answer as typed: text, true or false, or a list of codes.' })
  @Allow(recordReader)
  value!: unknown;
  @Field(() => Int, { description: 'Count of changes of the answer, 0 before the first; give it back as baseVersion.' })
  @Allow(recordReader)
  version!: number;
  @Field(() => ProblemType, { nullable: true, description: 'What is missing or wrong.' })
  @Allow(recordReader)
  problem?: ProblemType;
  @Field(() => Date, { nullable: true, description: 'When it was saved last.' })
  @Allow(recordReader)
  savedAt?: Date;
  @Field(() => String, { nullable: true, description: 'Who saved it last.' })
  @Allow(recordReader)
  savedByName?: string;
  @Field(() => String, { nullable: true, description: 'The fact it was filled in from, until somebody changes it, such as child.bornOn.' })
  @Allow(recordReader)
  prefilledFrom?: string | null;
  /** The draft that it stands in, for what is looked up later. */
  draftId!: string;
  @Field(() => [DraftItem], { description: 'For a list: its items in order.' })
  @Allow(recordReader)
  items!: DraftItem[];
}

@ObjectType({ description: 'A page of questions: a section, or an item of a list.', simpleResolvers: true })
export class DraftPage {
  @Field(() => String, { description: 'Key of the section.' })
  @Allow(recordReader)
  section!: string;
  @Field(() => String, { description: 'Title.' })
  @Allow(recordReader)
  title!: string;
  @Field(() => String, { nullable: true, description: 'Words at the top.' })
  @Allow(recordReader)
  guidance?: string;
  @Field(() => String, { description: 'Why its questions are asked.' })
  @Allow(recordReader)
  why!: string;
  @Field(() => String, { description: 'The law behind them.' })
  @Allow(recordReader)
  legalBasis!: string;
  @Field(() => String, { nullable: true, description: 'For an item: its path.' })
  @Allow(recordReader)
  item?: string;
  @Field(() => [DraftQuestion], { description: 'The questions of this variant, in order; those not asked now, too.' })
  @Allow(recordReader)
  questions!: DraftQuestion[];
}
