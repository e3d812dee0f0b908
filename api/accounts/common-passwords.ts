import { dictionary } from '@zxcvbn-ts/language-common';

/** About 49,000 passwords that people are known to use. */
export const commonPasswords: ReadonlySet<string> = new Set(dictionary['passwords-common'] as readonly string[]);
