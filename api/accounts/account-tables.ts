import { EmailChange, PasswordReset, SecurityAnswer } from './credentials/stored.js';
import { Credential, Registration, Session, SignInChallenge } from './credential.js';
import { Factor, RecoveryCode } from './factors/factor.js';
import { KnownDevice } from './sessions/known-device.js';
import { KeptText } from './kept/kept-text.js';
import { ExternalIdentity, IdentityProvider, SingleSignOn } from './single-sign-on/identity-provider.js';

/** What signs people in, for the list of everything that is stored. */
export const accountTables = [Credential, Registration, Session, SignInChallenge, Factor, RecoveryCode, PasswordReset, SecurityAnswer, EmailChange, KeptText, KnownDevice, IdentityProvider, ExternalIdentity, SingleSignOn] as const;
