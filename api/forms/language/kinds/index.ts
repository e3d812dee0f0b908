import type { KindName } from '../definition.js';
import { choice } from './choice.js';
import { choices } from './choices.js';
import { address, email, phone, postcode } from './contact.js';
import { date } from './date.js';
import type { Kind } from './kind.js';
import { memo } from './memo.js';
import { decimal, money, scale, whole } from './number.js';
import { nhsNumber, uln, upn, urn } from './numbers-of-people.js';
import { declaration, file, group, guidance } from './other.js';
import { text } from './text.js';
import { yesNo } from './yes-no.js';

/** The closed set of question kinds. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  text, memo, date, yesNo, choice, choices, whole, decimal, money, phone, email, address, postcode, upn, uln, nhsNumber, urn, scale, file, group, guidance, declaration,
};

export { LONGEST_ANSWER, type Finding, type Kind } from './kind.js';
export { toLongDate } from './date.js';
