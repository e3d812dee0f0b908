export { AccessGrant } from './access-grant.js';
export { AccessGrantResolver, ReviewGrantsResolver } from './access-grants.js';
export { CloseSealedSectionResolver } from './close-sealed-section.js';
export { OpenSealedSectionResolver } from './open-sealed-section.js';
