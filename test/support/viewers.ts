import { type SettingRole, type StaffRole, type Viewer, anonymous } from '../../api/access/index.js';

export const SETTING = '00000000-0000-7000-8000-000000000001';
export const OTHER_SETTING = '00000000-0000-7000-8000-000000000002';

const ids = new Map<string, string>();
const idOf = (name: string): string => {
  const known = ids.get(name) ?? `00000000-0000-7000-8000-1000000000${String(ids.size).padStart(2, '0')}`;
  ids.set(name, known);
  return known;
};

const person = (name: string, belongs: { settings?: [string, SettingRole][]; authorities?: [string, StaffRole[]][] }): Viewer => ({
  ...anonymous,
  kind: 'person',
  id: idOf(name),
  name,
  sessionId: idOf(`session of ${name}`),
  settings: new Map(belongs.settings ?? []),
  authorities: new Map((belongs.authorities ?? []).map(([code, roles]) => [code, new Set(roles)])),
});

const program = (name: string, ...consents: string[]): Viewer => ({ ...anonymous, kind: 'program', id: idOf(name), name, consents: new Set(consents) });

/** Everybody who may ask about a record of SETTING and of the authority 878. */
export const viewers = {
  'nobody signed in': anonymous,
  'professional of the setting': person('professional of the setting', { settings: [[SETTING, 'CONTRIBUTOR']] }),
  'coordinator of the setting': person('coordinator of the setting', { settings: [[SETTING, 'COORDINATOR']] }),
  'head of the setting': person('head of the setting', { settings: [[SETTING, 'HEAD']] }),
  'professional of another setting': person('professional of another setting', { settings: [[OTHER_SETTING, 'HEAD']] }),
  'caseworker of the authority': person('caseworker of the authority', { authorities: [['878', ['CASEWORKER']]] }),
  'manager of the authority': person('manager of the authority', { authorities: [['878', ['MANAGER']]] }),
  'quality reader of the authority': person('quality reader of the authority', { authorities: [['878', ['QUALITY_READER']]] }),
  'administrator of the authority': person('administrator of the authority', { authorities: [['878', ['ADMINISTRATOR']]] }),
  'auditor of the authority': person('auditor of the authority', { authorities: [['878', ['AUDITOR']]] }),
  'caseworker of another authority': person('caseworker of another authority', { authorities: [['879', ['CASEWORKER', 'MANAGER', 'ADMINISTRATOR', 'AUDITOR']]] }),
  'operator of the platform': { ...person('operator of the platform', {}), operator: true },
  'vendor of the setting': program('vendor of the setting', SETTING),
  'vendor of another setting': program('vendor of another setting', OTHER_SETTING),
} as const satisfies Record<string, Viewer>;

export type Persona = keyof typeof viewers;
export const personas = Object.keys(viewers) as Persona[];
