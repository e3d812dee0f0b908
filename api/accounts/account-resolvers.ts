import { AccountResolver } from './account.js';
import { HelpResolver } from './credentials/assisted-reset.js';
import { ChangeEmailResolver } from './credentials/change-email.js';
import { ChangePasswordResolver } from './credentials/change-password.js';
import { QuestionResolver } from './credentials/question.js';
import { ResetResolver } from './credentials/reset.js';
import { DeliveryResolver } from './delivery.js';
import { CheckFactorsResolver } from './factors/check.js';
import { FactorResolver } from './factors/manage.js';
import { KeptTextResolver } from './kept/keep-text.js';
import { NetworkCheckResolver } from './network-check.js';
import { RegisterResolver } from './register.js';
import { ConfirmAgainResolver } from './sessions/confirm-again.js';
import { SessionResolver } from './sessions/session-list.js';
import { ProvidersResolver } from './single-sign-on/providers.js';
import { SingleSignOnResolver } from './single-sign-on/single-sign-on.js';
import { SignInResolver } from './sign-in.js';

/** Getting in and staying in, for the schema. */
export const accountResolvers = [SignInResolver, SingleSignOnResolver, ProvidersResolver, ConfirmAgainResolver, SessionResolver, AccountResolver, FactorResolver, CheckFactorsResolver, ResetResolver, ChangePasswordResolver, ChangeEmailResolver, QuestionResolver, HelpResolver, KeptTextResolver, DeliveryResolver, RegisterResolver, NetworkCheckResolver] as const;
