import type { Identity } from '../database/identity.js';

/** What a person does at a setting (a school, a college, a health team). */
export type SettingRole = 'CONTRIBUTOR' | 'COORDINATOR' | 'HEAD';

/** What a person does at an authority. */
export type StaffRole = 'CASEWORKER' | 'MANAGER' | 'QUALITY_READER' | 'ADMINISTRATOR' | 'AUDITOR';

/** Whoever makes a request, with all that rules may ask about them. Loaded once per request. */
export interface Viewer {
  readonly kind: 'anonymous' | 'person' | 'program' | 'guest';
  /** The user's or the API client's id; of a guest, that of the one pass that they came in with. */
  readonly id: string | null;
  readonly name: string;
  readonly sessionId: string | null;
  /** Authorities that the person works for, with the roles there. */
  readonly authorities: ReadonlyMap<string, ReadonlySet<StaffRole>>;
  /** Settings that the person belongs to, with the role there. */
  readonly settings: ReadonlyMap<string, SettingRole>;
  /** Settings that consented to this program. */
  readonly consents: ReadonlySet<string>;
  /** Sealed sections that this person has opened with a reason and that are still open; see openingOf. */
  readonly openings: ReadonlySet<string>;
  /** Colleagues on leave whose cases this person works meanwhile; see coverOf. */
  readonly covers: ReadonlySet<string>;
  /** Sections that people of the setting keep from this colleague or program; named like openings. */
  readonly keptFrom: ReadonlySet<string>;
  /** Looks after the installation for all authorities, and sees no case. */
  readonly operator: boolean;
  /** When this session last proved its second factor. */
  readonly factorAt: Date | null;
  /** Minutes without activity after which the session ends. */
  readonly idleMinutes: number | null;
}

/** How an opened section is named among a viewer's openings. */
export const openingOf = (responseId: string, section: string): string => `${responseId} ${section}`;

/** How a colleague whom somebody covers for is named among a viewer's covers: a cover is for one authority. */
export const coverOf = (authority: string, colleague: string): string => `${authority} ${colleague}`;

/** Whose cases are this person's to work: their own, and those of colleagues whom they cover for. */
export const workedBy = (viewer: Viewer): (string | null)[] => [viewer.id, ...[...viewer.covers].map((each) => each.slice(each.indexOf(' ') + 1))];

export const anonymous: Viewer = {
  kind: 'anonymous',
  id: null,
  name: 'Somebody not signed in',
  sessionId: null,
  authorities: new Map(),
  settings: new Map(),
  consents: new Set(),
  openings: new Set(),
  covers: new Set(),
  keptFrom: new Set(),
  operator: false,
  factorAt: null,
  idleMinutes: null,
};

/** What PostgreSQL is told about the viewer; the same object for the same viewer, so that their reads travel together. */
export function identityOf(viewer: Viewer): Identity {
  let identity = identities.get(viewer);
  if (!identity) identities.set(viewer, (identity = toIdentity(viewer)));
  return identity;
}

const identities = new WeakMap<Viewer, Identity>();

const toIdentity = (viewer: Viewer): Identity => ({
  realm: 'viewer',
  subject: viewer.id ?? undefined,
  authorities: [...viewer.authorities.keys()],
  settings: viewer.kind === 'program' ? [...viewer.consents] : [...viewer.settings.keys()],
});

export const hasRole = (viewer: Viewer, authority: string | null | undefined, ...roles: StaffRole[]): boolean => {
  const held = authority ? viewer.authorities.get(authority) : undefined;
  return held !== undefined && roles.some((role) => held.has(role));
};

export const hasRoleSomewhere = (viewer: Viewer, ...roles: StaffRole[]): boolean =>
  [...viewer.authorities.values()].some((held) => roles.some((role) => held.has(role)));

/** The roles in one list, for people and for `viewer { roles }`. */
export function rolesOf(viewer: Viewer): string[] {
  if (viewer.kind === 'program') return ['VENDOR'];
  if (viewer.kind === 'guest') return ['GUEST'];
  const staff = [...viewer.authorities.values()].flatMap((roles) => [...roles]);
  return [...new Set([...staff, ...(viewer.settings.size > 0 ? ['PROFESSIONAL'] : []), ...(viewer.operator ? ['OPERATOR'] : [])])];
}
