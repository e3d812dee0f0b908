import { Field, InputType, Int } from 'type-graphql';
import { NoticePlace, PrivateEmail } from '../organisations/index.js';
import { invalid } from '../kernel/errors.js';
import { countCharacters, oneLine, toStoredText } from '../kernel/text.js';

@InputType({ description: 'A text of the authority on a page of the portal.' })
export class NoticeInput {
  @Field(() => NoticePlace, { description: 'The page.' })
  place!: NoticePlace;
  @Field(() => String, { description: 'Heading, 1 to 120 characters.' })
  heading!: string;
  @Field(() => String, { description: 'Plain text, 1 to 5,000 characters; an empty line begins a new paragraph.' })
  text!: string;
}

@InputType({ description: 'Values of the policy to change; those that are left out stay.' })
export class PolicyChanges {
  @Field(() => String, { nullable: true, description: 'Name of the service, 1 to 80 characters.' })
  serviceName?: string;
  @Field(() => String, { nullable: true, description: 'Colour of the header as #rrggbb; white text on it must reach a contrast of 4.5 (WCAG 2.2, 1.4.3).' })
  colour?: string;
  @Field(() => PrivateEmail, { nullable: true, description: 'Whether private e-mail addresses may register.' })
  privateEmail?: PrivateEmail;
  @Field(() => Int, { nullable: true, description: 'Minutes without activity until people are signed out: 5 to 120.' })
  idleMinutes?: number;
  @Field(() => Int, { nullable: true, description: 'Hours until people are signed out whatever they do: 1 to 24.' })
  absoluteHours?: number;
  @Field(() => Int, { nullable: true, description: 'Hours for which a registration link works: 1 to 72.' })
  linkHours?: number;
  @Field(() => Int, { nullable: true, description: 'Days for which an invitation works: 1 to 30.' })
  invitationDays?: number;
  @Field(() => Int, { nullable: true, description: 'Minutes for which a mailed code works: 3 to 10.' })
  codeMinutes?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether a security question is asked at a reset.' })
  securityQuestion?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether a team mailbox may be a user.' })
  teamMailboxes?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether staff must sign in with a passkey, an app or single sign-on.' })
  strongFactorForStaff?: boolean;
  @Field(() => String, { nullable: true, description: 'Where people write for help, up to 200 characters.' })
  supportEmail?: string;
  @Field(() => String, { nullable: true, description: 'Number that people ring for help, up to 40 characters.' })
  supportPhone?: string;
  @Field(() => Int, { nullable: true, description: 'Minutes for which a manager may open a sealed section: 5 to 1,440.' })
  sealedMinutes?: number;
  @Field(() => [String], { nullable: true, description: 'Codes of the forms that the head of a setting approves before they are submitted; up to 50. Those that are not here need no approval any more.' })
  signOffForms?: string[];
  @Field(() => [NoticeInput], { nullable: true, description: 'All texts of the authority on pages of the portal, in their order; up to 30. Those that are not here are taken away.' })
  notices?: NoticeInput[];
}

const ranges: Partial<Record<keyof PolicyChanges, [least: number, most: number]>> = { idleMinutes: [5, 120], absoluteHours: [1, 24], linkHours: [1, 72], invitationDays: [1, 30], codeMinutes: [3, 10], sealedMinutes: [5, 1440] };
const texts: Partial<Record<keyof PolicyChanges, [least: number, most: number]>> = { serviceName: [1, 80], supportEmail: [0, 200], supportPhone: [0, 40] };
/** What a refusal calls them. */
const named: Partial<Record<keyof PolicyChanges, string>> = {
  idleMinutes: 'Minutes without activity until people are signed out', absoluteHours: 'Hours until people are signed out whatever they do', linkHours: 'Hours for which a registration link works', invitationDays: 'Days for which an invitation works', codeMinutes: 'Minutes for which a mailed code works', sealedMinutes: 'Minutes for which a sealed section may be opened',
  serviceName: 'The name of the service', supportEmail: 'The address for help', supportPhone: 'The number for help',
};

/** The changes that can be made, with texts as they are stored; refuses the first that cannot. */
export function checked(changes: PolicyChanges): Partial<PolicyChanges> {
  const given = Object.entries(changes).filter(([, value]) => value !== null && value !== undefined) as [keyof PolicyChanges, Value][];
  return Object.fromEntries(given.map(([field, value]) => [field, checkOne(field, value)]));
}

type Value = string | number | boolean | string[] | NoticeInput[];

function checkOne(field: keyof PolicyChanges, value: Value): Value {
  if (field === 'signOffForms') return checkCodes(value as string[]);
  if (Array.isArray(value)) return checkNotices(value as NoticeInput[]);
  const range = ranges[field];
  if (range && typeof value === 'number' && (value < range[0] || value > range[1])) throw invalid(`${named[field]} must be from ${range[0]} to ${range[1].toLocaleString('en-GB')}.`, { field });
  const length = texts[field];
  if (length && typeof value === 'string') {
    const text = toStoredText(value).replace(/\s+/g, ' ').trim();
    if (countCharacters(text) < length[0] || countCharacters(text) > length[1]) throw invalid(`${named[field]} must be ${length[0] === 0 ? 'at most' : `${length[0]} to`} ${length[1]} characters.`, { field });
    return text;
  }
  if (field === 'colour' && typeof value === 'string') {
    if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalid('Write the colour as #rrggbb, such as #1d3d4f.', { field });
    const contrast = contrastWithWhite(value);
    if (contrast < 4.5) throw invalid(`White text on ${value} has a contrast of ${contrast.toFixed(2)}. It must reach 4.5; choose a darker colour.`, { field });
    return value.toLowerCase();
  }
  return value;
}

/** Which forms there are, policies and publishing say; a code that no form has does nothing. */
function checkCodes(codes: string[]): string[] {
  if (codes.length > 50 || !codes.every((code) => /^[a-z][a-z0-9_]{1,59}$/.test(code))) throw invalid('Name forms by their codes, such as ehcp_review; 50 at most.', { field: 'signOffForms' });
  return [...new Set(codes)].sort();
}

function checkNotices(notices: NoticeInput[]): NoticeInput[] {
  if (notices.length > 30) throw invalid('30 texts at most.', { field: 'notices' });
  return notices.map(({ place, heading, text }) => {
    const words = toStoredText(text).trim();
    if (words === '' || countCharacters(words) > 5_000) throw invalid('A text must be 1 to 5,000 characters.', { field: 'notices' });
    return { place, heading: oneLine(heading, 'A heading', 120, 'notices'), text: words };
  });
}

/** Contrast of white on a colour, as WCAG 2.2 defines it: 1 to 21. */
export function contrastWithWhite(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]! + 0.05);
}
