import type { AuthProvider } from 'react-admin';
import { SignOutDocument } from '../gql/graphql.js';
import { send } from './client.js';
import { faultOf } from './faults.js';
import { findViewer } from './viewer.js';

const never = new Promise<never>(() => {});

/** Leaves for the sign-in page, which comes back to this very place. Nothing after it is reached. */
export function goToSignIn(): Promise<never> {
  const { pathname, search, hash } = window.location;
  window.location.assign(`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`);
  return never;
}

/** People sign in at the portal; its session cookie, which scripts cannot read, is ours too. */
export const authProvider: AuthProvider = {
  login: goToSignIn,
  checkAuth: async () => {
    const { signedIn } = await findViewer();
    if (!signedIn) await goToSignIn();
  },
  checkError: async (error: unknown) => {
    if (faultOf(error).code === 'UNAUTHENTICATED') await goToSignIn();
  },
  logout: async () => {
    await send(SignOutDocument, {}).catch((error: unknown) => {
      if (faultOf(error).code !== 'UNAUTHENTICATED') throw error;
    });
    window.location.assign('/');
    return never;
  },
  getIdentity: async () => {
    const { id, name } = await findViewer();
    return { id: id ?? '', fullName: name };
  },
};
