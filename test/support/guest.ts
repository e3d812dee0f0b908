import type { Installation } from './installation.js';
import { Person } from './installation.js';

/** The token of the link in the next mail to somebody. */
export async function linkTo(house: Installation, email: string): Promise<string> {
  const [, token] = await house.mailTo(email, /\/guest\/([\w-]{20,})/);
  return token!;
}

/** A guest who came in with the link of a mail and the code of the next. */
export async function enterAsGuest(house: Installation, email: string, token: string): Promise<Person> {
  await house.ask('mutation($token: String!) { sendGuestCode(token: $token) { minutes } }', { token });
  const [, code] = await house.mailTo(email, /Your code is (\d{6})/);
  const { data, errors } = await house.ask<{ enterAsGuest: { guestToken: string } }>('mutation($input: EnterAsGuestInput!) { enterAsGuest(input: $input) { guestToken } }', { input: { token, code } });
  if (!data?.enterAsGuest) throw new Error(JSON.stringify(errors));
  return new Person(house, email, data.enterAsGuest.guestToken);
}
