export { AdministrativeAct, AdministrativeActKind, keepAct } from './administrative-act.js';
export { ChangePolicyResolver } from './change-policy.js';
export { CloseAccountResolver } from './close-account.js';
export { LockoutResolver } from './lockouts.js';
export { checkAdministers } from './person-of-authority.js';
export { PeopleResolver } from './people.js';
export { SessionsOfPersonResolver } from './sessions-of-person.js';
export { UndeliveredResolver } from './undelivered.js';
