/** For questions of react-admin: what goes wrong is said in the page itself, not in passing and not by going elsewhere. */
export const shownInPage = { onError: () => undefined };
