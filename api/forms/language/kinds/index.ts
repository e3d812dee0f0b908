import type { KindName } from '../definition.js';
import { address } from './address.js';
import { choice } from './choice.js';
import { choices } from './choices.js';
import { date } from './date.js';
import { decimal } from './decimal.js';
import { declaration } from './declaration.js';
import { email } from './email.js';
import { file } from './file.js';
import { group } from './group.js';
import { guidance } from './guidance.js';
import type { Kind } from './kind.js';
import { memo } from './memo.js';
import { money } from './money.js';
import { nhsNumber } from './nhs-number.js';
import { phone } from './phone.js';
import { postcode } from './postcode.js';
import { scale } from './scale.js';
import { table } from './table.js';
import { text } from './text.js';
import { uln } from './uln.js';
import { upn } from './upn.js';
import { urn } from './urn.js';
import { whole } from './whole.js';
import { yesNo } from './yes-no.js';

/** The closed set of question kinds. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  text, memo, date, yesNo, choice, choices, whole, decimal, money, phone, email, address, postcode, upn, uln, nhsNumber, urn, scale, file, group, table, guidance, declaration,
};

export { LONGEST_ANSWER, type Finding, type Kind } from './kind.js';
export { toLongDate } from './date.js';
