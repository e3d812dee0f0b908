export { Authority } from './authority.js';
export { AuthorityPolicy, FormOffer, Notice, NoticePlace, PrivateEmail } from './authority-policy.js';
export { Organisation, OrganisationKind } from './organisation.js';
export { OrganisationResolver } from './organisations.js';
