import { EmailChange, PasswordReset, SecurityAnswer } from './credentials/stored.js';
import { Credential, Registration, Session, SignInChallenge } from './credential.js';
import { Factor, RecoveryCode } from './factors/factor.js';
import { KeptText } from './kept/kept-text.js';

/** What signs people in, for the list of everything that is stored. */
export const accountTables = [Credential, Registration, Session, SignInChallenge, Factor, RecoveryCode, PasswordReset, SecurityAnswer, EmailChange, KeptText] as const;
