import './section-handler.js';
import { ContributionResolver } from './contribution.js';
import { EnterAsGuestResolver } from './enter.js';
import { GuestWorkResolver, ownPass } from './guest-work.js';
import { GuestsOfAssessmentResolver, GuestsOfReviewResolver } from './guests-of-case.js';
import { InviteGuestResolver } from './invite-guest.js';
import { RenewGuestResolver, WithdrawGuestResolver } from './withdraw.js';

export { ADVICE_LIMIT, ADVICE_PATH, valuesOf } from './guest-page.js';
export { GuestPass, GuestPurpose } from './guest-pass.js';
export { GUEST_PREFIX, findGuest, viewerOfGuest } from './guest-viewer.js';
export { ownPass };
export { type GuestHandler, guestHandlers } from './handlers.js';
export { type LinkMail, type NewPass, issuePass, renewLink } from './issue.js';
export { withdraw as withdrawPass } from './withdraw.js';

export const guestResolvers = [EnterAsGuestResolver, GuestWorkResolver, WithdrawGuestResolver, RenewGuestResolver, InviteGuestResolver, ContributionResolver, GuestsOfReviewResolver, GuestsOfAssessmentResolver] as const;
