export { AcceptInvitationResolver } from './accept-invitation.js';
export { DecideMembershipResolver } from './decide-membership.js';
export { Invitation, InvitationState } from './invitation.js';
export { InvitationResolver } from './invitations.js';
export { RemoveColleagueResolver } from './remove-colleague.js';
