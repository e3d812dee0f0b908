import type { FormDefinition } from '../language/definition.js';
import { ehcpReview } from './ehcp-review/index.js';

/** The forms that come with the product. */
export const shippedForms: readonly FormDefinition[] = [ehcpReview];
