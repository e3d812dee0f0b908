import type { FormDefinition } from '../language/definition.js';
import { earlyHelp } from './early-help/index.js';
import { ehcnaRequest } from './ehcna-request/index.js';
import { ehcpReview } from './ehcp-review/index.js';
import { youngCarerAssessment } from './young-carer/index.js';

/** The forms that come with the product. */
export const shippedForms: readonly FormDefinition[] = [ehcpReview, ehcnaRequest, earlyHelp, youngCarerAssessment];
