/** What a mail was, in words. */
const templates: Readonly<Record<string, string>> = {
  'sign-in-code': 'Code to sign in',
  'confirm-code': 'Code to confirm',
  'registration-link': 'Link to finish a registration',
  'registration-existing': 'Notice that there is an account',
  'password-reset': 'Link for a new password',
  invitation: 'Invitation',
  'email-confirm': 'Link to confirm a new address',
  'network-check': 'Test mail of the network check',
};
export const templateInWords = (template: string): string => templates[template] ?? template.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());

export const mailStates: Readonly<Record<string, { says: string; means: string }>> = {
  DEFERRED: { says: 'Waiting', means: 'It is tried again until it is too old.' },
  BOUNCED: { says: 'Refused', means: 'The mail server refused it for good. Check the address.' },
  EXPIRED: { says: 'Too old', means: 'It could not be sent while it was of use, so it was not sent.' },
};
