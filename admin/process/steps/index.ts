import type { Step } from '../step.js';
import { assessmentSteps } from './assessment-steps.js';
import { reviewSteps } from './review-steps.js';

/** Every step that has a dialog here, by its name in the lifecycles; no name stands in two of them. */
export const steps: Readonly<Record<string, Step>> = { ...reviewSteps, ...assessmentSteps };
