import { Credential, Registration, Session, SignInChallenge } from './credential.js';
import { Factor, RecoveryCode } from './factors/factor.js';

/** What signs people in, for the list of everything that is stored. */
export const accountTables = [Credential, Registration, Session, SignInChallenge, Factor, RecoveryCode] as const;
