import { AcceptAssessmentDocument, AssignAssessmentDocument, ReturnAssessmentDocument } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { countCharacters, counted } from '../words/count.js';
import type { Assessment } from './lookups.js';

export const RETURN_LIMIT = 4_000;

export interface StepInput {
  reason: string;
  caseworker: string;
}

export interface AssessmentStep {
  title: string;
  confirm: string;
  means: string;
  asks: keyof StepInput | null;
  /** What is still missing; empty where it may be sent. */
  check(input: StepInput): string;
  take(input: StepInput, assessment: Assessment): Promise<unknown>;
  done: string;
}

const seen = ({ id, version }: Assessment) => ({ assessment: id, expectedVersion: version });

/** The steps that have a dialog here, in the words of the lifecycle. */
export const assessmentSteps: Readonly<Record<string, AssessmentStep>> = {
  assignAssessment: {
    title: 'Assign to a caseworker',
    confirm: 'Assign',
    means: 'Safeguarding answers are for the assigned caseworker and for managers.',
    asks: 'caseworker',
    check: ({ caseworker }) => (caseworker === '' ? 'Choose who is to have it, or nobody.' : ''),
    take: ({ caseworker }, assessment) => send(AssignAssessmentDocument, { input: { ...seen(assessment), caseworker: caseworker === 'nobody' ? null : caseworker } }),
    done: 'Assigned.',
  },
  acceptAssessment: {
    title: 'Accept as complete',
    confirm: 'Accept',
    means: 'The form is complete. The setting is told, and can no longer change it.',
    asks: null,
    check: () => '',
    take: (_, assessment) => send(AcceptAssessmentDocument, { input: seen(assessment) }),
    done: 'Accepted as complete.',
  },
  returnAssessment: {
    title: 'Return to the setting',
    confirm: 'Return',
    means: 'The setting is told by e-mail. Its form opens again with every answer, and comes back to you when it is submitted again.',
    asks: 'reason',
    check: ({ reason }) => {
      const count = countCharacters(reason.trim());
      return count === 0 ? 'Say what is missing or wrong.' : count > RETURN_LIMIT ? `Make it ${counted(count - RETURN_LIMIT, 'character')} shorter.` : '';
    },
    take: ({ reason }, assessment) => send(ReturnAssessmentDocument, { input: { ...seen(assessment), reason } }),
    done: 'Returned to the setting with your reason.',
  },
};
