import { type InvitationState, InvitationsDocument, type InvitationsQuery } from '../gql/graphql.js';
import { type Lookups, paged } from '../providers/lookup.js';
import { settingRoles, staffRoles } from '../words/roles.js';

export type InvitationRow = NonNullable<NonNullable<InvitationsQuery['invitations']>['nodes']>[number];

export const invitationStates: Record<InvitationState, string> = { WAITING: 'Waiting', ACCEPTED: 'Accepted', WITHDRAWN: 'Withdrawn', EXPIRED: 'Too old' };

/** What somebody is asked to do, and where. */
export const placeOf = ({ setting, authority }: InvitationRow): string => setting?.name ?? authority?.name ?? '';
export const roleOf = ({ settingRole, staffRole }: InvitationRow): string => (settingRole ? settingRoles[settingRole].says : staffRole ? staffRoles[staffRole].says : '');

export const invitationLookups: Lookups = {
  GET_LIST: paged(InvitationsDocument, ({ waiting }, page) => ({ waiting: waiting === true, ...page }), (data) => data.invitations),
};
