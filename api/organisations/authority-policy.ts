import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, anybody, signedIn } from '../access/index.js';
import { Flag, Id, Json, Text, Texts, Version, Whole } from '../database/columns.js';
import { rowsForAll, sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';

export enum PrivateEmail {
  REFUSED = 'REFUSED',
  DISCOURAGED = 'DISCOURAGED',
  ALLOWED = 'ALLOWED',
}
registerEnumType(PrivateEmail, {
  name: 'PrivateEmail',
  description: 'What happens when somebody registers with a private e-mail address.',
  valuesConfig: {
    REFUSED: { description: 'It is refused, with the reason.' },
    DISCOURAGED: { description: 'It is accepted after a warning.' },
    ALLOWED: { description: 'It is accepted.' },
  },
});

export enum NoticePlace {
  START = 'START',
  SIGN_IN = 'SIGN_IN',
  REGISTER = 'REGISTER',
  FORMS = 'FORMS',
  HELP = 'HELP',
  PRIVACY = 'PRIVACY',
  TERMS = 'TERMS',
}
registerEnumType(NoticePlace, { name: 'NoticePlace', description: 'The page that a notice of the authority stands on.' });

@ObjectType({ description: 'A notice that the authority shows on a page of the portal.', simpleResolvers: true })
export class Notice {
  @Field(() => NoticePlace, { nullable: true, description: 'The page it stands on.' })
  @Allow(anybody)
  place!: NoticePlace;

  @Field(() => String, { nullable: true, description: 'Heading, plain text.' })
  @Allow(anybody)
  heading!: string;

  @Field(() => String, { nullable: true, description: 'Plain text; an empty line begins a new paragraph.' })
  @Allow(anybody)
  text!: string;
}

@ObjectType({ description: 'A form that the authority takes through the portal.', simpleResolvers: true })
export class FormOffer {
  @Field(() => String, { nullable: true, description: 'Code of the form, such as ehcp_review.' })
  @Allow(anybody)
  form!: string;

  @Field(() => [String], { nullable: true, description: 'Variants of it, such as post16.' })
  @Allow(anybody)
  variants!: string[];
}

@ObjectType({ description: 'What an authority has decided for its portal. Every difference between authorities is a value here.', simpleResolvers: true })
@Table('authority_policy', { rows: rowsForAll, writes: sqlRealm('import', 'accounts') })
export class AuthorityPolicy {
  @Id()
  id!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Name of the service, at the top of every page.' })
  @Allow(anybody)
  serviceName!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Colour of the header as #rrggbb; text on it is white and must reach a contrast of 4.5.' })
  @Allow(anybody)
  colour!: string;

  @Text()
  @Field(() => PrivateEmail, { nullable: true, description: 'Whether private e-mail addresses may register.' })
  @Allow(anybody)
  privateEmail!: PrivateEmail;

  @Whole()
  @Field(() => Int, { nullable: true, description: 'Minutes without activity after which people are signed out.' })
  @Allow(anybody)
  idleMinutes!: number;

  @Whole()
  @Field(() => Int, { nullable: true, description: 'Hours after which people are signed out whatever they do.' })
  @Allow(anybody)
  absoluteHours!: number;

  @Whole()
  @Field(() => Int, { nullable: true, description: 'Hours for which a mailed registration link works.' })
  @Allow(anybody)
  linkHours!: number;

  @Whole({ default: '7' })
  @Field(() => Int, { nullable: true, description: 'Days for which an invitation works.' })
  @Allow(anybody)
  invitationDays!: number;

  @Whole()
  @Field(() => Int, { nullable: true, description: 'Minutes for which a mailed sign-in code works; at most 10 (ASVS 5.0, 6.5.5).' })
  @Allow(anybody)
  codeMinutes!: number;

  @Whole({ default: '60' })
  @Field(() => Int, { nullable: true, description: 'Minutes for which a manager may open a sealed section; at most 1,440.' })
  @Allow(signedIn)
  sealedMinutes!: number;

  @Flag()
  @Field(() => Boolean, { nullable: true, description: 'Whether a security question is asked at a password reset, behind the mailed link.' })
  @Allow(anybody)
  securityQuestion!: boolean;

  @Flag()
  @Field(() => Boolean, { nullable: true, description: 'Whether a team mailbox may register as a user.' })
  @Allow(anybody)
  teamMailboxes!: boolean;

  @Flag({ default: 'false' })
  @Field(() => Boolean, { nullable: true, description: 'Whether staff of the authority must sign in with a passkey, an authenticator app or its own identity provider; a mailed code then only lets them set one up.' })
  @Allow(anybody)
  strongFactorForStaff!: boolean;

  @Text()
  @Field(() => String, { nullable: true, description: 'Where people write for help.' })
  @Allow(anybody)
  supportEmail!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Number that people ring for help.' })
  @Allow(anybody)
  supportPhone!: string;

  @Json()
  @Field(() => [Notice], { nullable: true, description: 'Notices on the pages of the portal.' })
  @Allow(anybody)
  notices!: Notice[];

  @Json()
  @Field(() => [FormOffer], { nullable: true, description: 'Forms that the authority takes.' })
  @Allow(signedIn)
  offers!: FormOffer[];

  @Texts()
  @Field(() => [String], { nullable: true, description: 'Codes of forms, such as ehcp_review, that the head of a setting approves before they are submitted.' })
  @Allow(signedIn)
  signOffForms!: string[];

  /** Codes that the authority adds to the lists of its forms, by the name of the list. */
  @Json({ default: `'{}'` })
  localCodes!: Record<string, { code: string; label: string; local?: true }[]>;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(signedIn)
  version!: number;
}
