import { NoticePlace, PrivateEmail } from '../organisations/index.js';
import type { Code } from '../forms/language/definition.js';

/** An authority as configuration: what makes Devon's portal Devon's and Plymouth's Plymouth's. */
export interface AuthoritySeed {
  code: string;
  name: string;
  slug: string;
  policy: {
    serviceName: string;
    colour: string;
    privateEmail: PrivateEmail;
    idleMinutes: number;
    absoluteHours: number;
    linkHours: number;
    codeMinutes: number;
    securityQuestion: boolean;
    teamMailboxes: boolean;
    supportEmail: string;
    supportPhone: string;
    notices: { place: NoticePlace; heading: string; text: string }[];
    offers: { form: string; variants: string[] }[];
  };
  /** Codes that this authority adds to the lists of a form. */
  localCodes: Record<string, Code[]>;
}

export const demoAuthorities: readonly AuthoritySeed[] = [
  {
    code: '878',
    name: 'Devon County Council',
    slug: 'devon',
    policy: {
      serviceName: 'Devon Professional Portal',
      colour: '#00594f',
      privateEmail: PrivateEmail.REFUSED,
      idleMinutes: 30,
      absoluteHours: 12,
      linkHours: 12,
      codeMinutes: 10,
      securityQuestion: false,
      teamMailboxes: true,
      supportEmail: 'send-portal@devon.example',
      supportPhone: '01392 000 000',
      notices: [
        { place: NoticePlace.START, heading: 'What this portal is for', text: 'Submit annual and interim reviews of education, health and care plans to the SEND 0 to 25 team.\n\nWork belongs to your setting: colleagues see the same reviews and can go on where you stopped.' },
        { place: NoticePlace.REGISTER, heading: 'Use your work address', text: 'Register with an e-mail address of your school, college or service. Private addresses are not accepted.' },
        { place: NoticePlace.SIGN_IN, heading: 'Reviews of education, health and care plans', text: 'Sign in to fill in or go on with an annual or interim review. If this is your first time here, create an account first.' },
        { place: NoticePlace.HELP, heading: 'Data guidance', text: 'On the page of each review there is a guidance with the type and the number of characters of every question, and a Word file to collect answers in before you type them here.' },
      ],
      offers: [{ form: 'ehcp_review', variants: ['early_years', 'school_age', 'post16'] }, { form: 'ehcna_request', variants: ['early_years', 'school_age', 'post16'] }],
    },
    localCodes: { SENTYPE: [{ code: 'PRS', label: 'PRS (local code)', local: true }] },
  },
  {
    code: '879',
    name: 'Plymouth City Council',
    slug: 'plymouth',
    policy: {
      serviceName: 'Plymouth Professional Portal',
      colour: '#1c3f94',
      privateEmail: PrivateEmail.DISCOURAGED,
      idleMinutes: 30,
      absoluteHours: 12,
      linkHours: 12,
      codeMinutes: 10,
      securityQuestion: true,
      teamMailboxes: false,
      supportEmail: 'portal@plymouth.example',
      supportPhone: '01752 000 000',
      notices: [
        { place: NoticePlace.START, heading: 'What this portal is for', text: 'Send statutory education, health and care forms to the 0 to 25 SEND team.' },
        { place: NoticePlace.REGISTER, heading: 'Use your work address where you can', text: 'A private address is accepted, but a work address lets us see at once where you work. Do not share an account: ask colleagues to register.' },
        { place: NoticePlace.SIGN_IN, heading: 'Early help, proposals and assessments', text: 'Sign in for the Early Help Assessment Tool (EHAT), proposals for education, health and care plans and young carers’ assessments. Accounts must not be shared.' },
        { place: NoticePlace.HELP, heading: 'Your security question', text: 'Choose a security question on the page of your account after you have signed in for the first time. You are asked it if you ever forget your password.' },
      ],
      offers: [{ form: 'ehcp_review', variants: ['early_years', 'school_age', 'post16'] }, { form: 'ehcna_request', variants: ['early_years', 'school_age', 'post16'] }, { form: 'eha', variants: ['family'] }, { form: 'young_carer', variants: ['young_carer'] }],
    },
    localCodes: {},
  },
];
