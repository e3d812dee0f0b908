import type { ComponentType } from 'react';
import type { CeaseReason, ReviewDecision } from '../../gql/graphql.js';
import type { Review } from '../lookups.js';

/** What is typed and chosen in the dialog of a step. */
export interface StepInput {
  reason: string;
  decision: ReviewDecision | null;
  decidedOn: string;
  caseworker: string;
  ceaseConfirmed: boolean;
  ceaseReason: CeaseReason | '';
}

/** What is still missing or wrong, by field. */
export type StepProblems = Partial<Record<keyof StepInput, string>>;

export interface StepFieldsProps {
  review: Review;
  input: StepInput;
  change: (part: Partial<StepInput>) => void;
  problems: StepProblems;
  today: string;
}

/** One step of the lifecycle as a dialog: its fields, what must be right in them, the mutation, the words after it. */
export interface StepForm {
  title: string;
  confirm: string;
  Fields: ComponentType<StepFieldsProps>;
  check(input: StepInput, review: Review, today: string): StepProblems;
  take(input: StepInput, review: Review): Promise<unknown>;
  done(input: StepInput, nameOf: (caseworker: string) => string): string;
}

/** The steps that have a dialog here; those that bring the case further get the filled button. */
const known: ReadonlyMap<string, { onward: boolean }> = new Map([
  ['assignReview', { onward: false }],
  ['returnReview', { onward: false }],
  ['acceptReview', { onward: true }],
  ['decideReview', { onward: true }],
]);

export const stepNamed = (name: string) => known.get(name);
