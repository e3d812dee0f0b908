import { createHmac } from 'node:crypto';
import type { SettingRole, StaffRole } from '../access/index.js';
import { passwordFrom } from './words.js';

/** The invented settings of the demo; their numbers are not in the register. */
export const demoSettings = [
  { key: 'exe', urn: '999001', name: 'Exe College (demo)', laCode: '878', establishmentNumber: '8999', type: 'Further education', phase: '16 plus', lowestAge: 16, highestAge: 25, town: 'Exeter', postcode: 'EX1 1AA', domain: 'exe-college.example' },
  { key: 'tamar', urn: '999002', name: 'Tamar View School (demo)', laCode: '878', establishmentNumber: '4999', type: 'Community Special School', phase: 'Not applicable', lowestAge: 4, highestAge: 19, town: 'Tavistock', postcode: 'PL19 9ZZ', domain: 'tamar-view.example' },
  { key: 'sound', urn: '999101', name: 'Sound Primary School (demo)', laCode: '879', establishmentNumber: '2999', type: 'Community School', phase: 'Primary', lowestAge: 3, highestAge: 11, town: 'Plymouth', postcode: 'PL1 9ZZ', domain: 'sound-primary.example' },
] as const;
export type DemoSetting = (typeof demoSettings)[number]['key'];

export interface DemoPerson {
  email: string;
  name: string;
  jobTitle: string;
  setting?: DemoSetting;
  settingRole?: SettingRole;
  authority?: { code: string; role: StaffRole };
  operator?: true;
}

export const demoPeople: readonly DemoPerson[] = [
  { email: 'amara.senco@exe-college.example', name: 'Amara Okafor', jobTitle: 'SENCO', setting: 'exe', settingRole: 'COORDINATOR' },
  { email: 'ben.teacher@exe-college.example', name: 'Ben Hannaford', jobTitle: 'Personal tutor', setting: 'exe' },
  { email: 'tess.senco@tamar-view.example', name: 'Tess Luscombe', jobTitle: 'SENCO', setting: 'tamar', settingRole: 'COORDINATOR' },
  { email: 'joe.caseworker@devon.example', name: 'Joe Westcott', jobTitle: 'SEND caseworker', authority: { code: '878', role: 'CASEWORKER' } },
  { email: 'lena.caseworker@devon.example', name: 'Lena Fogwill', jobTitle: 'SEND caseworker', authority: { code: '878', role: 'CASEWORKER' } },
  { email: 'mary.manager@devon.example', name: 'Mary Endacott', jobTitle: 'SEND manager', authority: { code: '878', role: 'MANAGER' } },
  { email: 'ada.admin@devon.example', name: 'Ada Raddon', jobTitle: 'Systems administrator', authority: { code: '878', role: 'ADMINISTRATOR' } },
  { email: 'ivy.auditor@devon.example', name: 'Ivy Yeo', jobTitle: 'Information governance officer', authority: { code: '878', role: 'AUDITOR' } },
  { email: 'sam.senco@sound-primary.example', name: 'Sam Pengelly', jobTitle: 'SENCO', setting: 'sound', settingRole: 'COORDINATOR' },
  { email: 'kit.caseworker@plymouth.example', name: 'Kit Tamblyn', jobTitle: 'SEND caseworker', authority: { code: '879', role: 'CASEWORKER' } },
  { email: 'pat.admin@plymouth.example', name: 'Pat Vickery', jobTitle: 'Systems administrator', authority: { code: '879', role: 'ADMINISTRATOR' } },
];

/** People whose roles came later. They are made after the cases, so that the invented caseload stays what it was. */
export const moreDemoPeople: readonly DemoPerson[] = [
  { email: 'hal.head@exe-college.example', name: 'Hal Trewin', jobTitle: 'Principal', setting: 'exe', settingRole: 'HEAD' },
  { email: 'quinn.quality@devon.example', name: 'Quinn Bastow', jobTitle: 'Quality officer', authority: { code: '878', role: 'QUALITY_READER' } },
  { email: 'olga.operator@portal.example', name: 'Olga Penrose', jobTitle: 'Platform operator', operator: true },
];

const derive = (secret: string, what: string) => createHmac('sha256', secret).update(`demo ${what}`).digest();

/** Different in every installation, so that no demo has a password that the world knows. */
export const demoPassword = (secret: string): string => passwordFrom(derive(secret, 'people'));
export const demoClientSecret = (secret: string, client: string): string => derive(secret, `client ${client}`).toString('base64url');
