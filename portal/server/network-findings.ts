import type { IncomingHttpHeaders } from 'node:http';

/** What the pages of the check have seen of the network between here and the browser. */
export interface Seen {
  /** Whether the cookie came back after sending a form, and after the page that followed. */
  first: boolean;
  second: boolean;
  /** Characters of the longest answer that arrived, of so many. */
  size: number;
  longest: number;
  /** Bytes of a file that arrived; 0 where none was tried. */
  file: number;
  scripts: boolean;
  fetched: boolean;
  /** Seconds that the computer's clock is ahead; null where no script could tell. */
  skew: number | null;
  /** Headers that a proxy left. */
  proxies: string[];
  address: string;
  agent: string;
}

export interface Finding {
  what: string;
  state: 'good' | 'bad' | 'note';
  says: string;
}

/** Headers that filters and proxies of schools add; a reverse proxy of ours adds x-forwarded-*, so those tell nothing. */
const telling = ['via', 'x-bluecoat-via', 'x-smoothwall', 'x-iboss', 'x-zscaler', 'z-forwarded-for', 'x-lightspeed', 'x-securly', 'proxy-connection', 'x-proxy-id', 'x-authenticated-user'];

export function proxiesOf(headers: IncomingHttpHeaders, secure: boolean): string[] {
  const left = telling.filter((name) => headers[name] !== undefined);
  return secure && headers['upgrade-insecure-requests'] === undefined && headers['sec-fetch-site'] === undefined ? [...left, 'security headers of the browser were taken away'] : left;
}

const MINUTES_OFF = 2;

export function findings(seen: Seen): Finding[] {
  const { first, second, size, longest, file, scripts, fetched, skew, proxies } = seen;
  const minutes = skew === null ? 0 : Math.round(Math.abs(skew) / 60);
  return [
    first && second
      ? { what: 'Cookies from page to page', state: 'good', says: 'They came back on each page. You will stay signed in.' }
      : { what: 'Cookies from page to page', state: 'bad', says: `They were lost ${first ? 'between two pages' : 'when a form was sent'}. You would be signed out on each page. Something between your computer and this portal removes or changes cookies; most often that is TLS inspection.` },
    proxies.length > 0
      ? { what: 'TLS inspection', state: 'bad', says: `A proxy changes what you send (${proxies.join(', ')}). Look at the certificate of this page, too: next line.` }
      : { what: 'TLS inspection', state: 'note', says: 'We see no trace of a proxy, but one can hide. Press the padlock beside the address and look who issued the certificate: if it is your school, your council or the maker of a filter, your connection is inspected.' },
    size === longest
      ? { what: 'Long answers', state: 'good', says: `An answer of ${longest.toLocaleString('en-GB')} characters arrived whole.` }
      : { what: 'Long answers', state: 'bad', says: `Only ${size.toLocaleString('en-GB')} of ${longest.toLocaleString('en-GB')} characters arrived. A proxy cuts what is sent.` },
    file > 0 ? { what: 'Files', state: 'good', says: `${(file / 1_000_000).toFixed(1)} MB arrived. Forms take files of up to 10 MB.` } : { what: 'Files', state: 'note', says: 'Not tried. Forms take files of up to 10 MB: send one below to see whether it arrives. We only count it; nothing is kept.' },
    scripts
      ? { what: 'Scripts', state: fetched ? 'good' : 'bad', says: fetched ? 'They run, and can save while you type.' : 'They run, but what they send does not arrive. Your answers are then saved only when you press “Save and continue”.' }
      : { what: 'Scripts', state: 'note', says: 'They do not run here. Everything works without them, but answers are saved only when you press “Save and continue”.' },
    skew === null
      ? { what: 'Clock', state: 'note', says: 'Compare the time at the foot of this page with the clock of your computer. Codes of an authenticator app are refused where the clocks are more than a minute apart.' }
      : minutes >= MINUTES_OFF
        ? { what: 'Clock', state: 'bad', says: `The clock of this computer is ${minutes} minutes ${skew > 0 ? 'ahead' : 'behind'}. Sign-ins can end too early, and times look wrong. Ask for it to be set from the network.` }
        : { what: 'Clock', state: 'good', says: 'The clock of this computer is right.' },
  ];
}

/** Lines to hand to whoever looks after the network. */
export function linesFor(seen: Seen, { host, mailFrom, secure }: { host: string; mailFrom: string; secure: boolean }): string[] {
  const wrong = findings(seen).filter(({ state }) => state === 'bad');
  return [
    `Allow ${secure ? 'https' : 'http'}://${host}/ with GET and POST, without sign-in pages in between.`,
    `Do not inspect TLS for ${host.replace(/:\d+$/, '')}: add it to the bypass list of the filter.`,
    'Let cookies through unchanged in both directions (__Host-portal_session and those whose names have portal_ in them).',
    'Let request bodies of up to 11 MB through, and files of PDF, Word, OpenDocument, JPEG, PNG and MP4.',
    'Let scripts of the same host run, and do not rewrite pages.',
    `Let mail from ${mailFrom} in, and do not hold it back: codes live for ten minutes. Links in mails may be looked at; that uses nothing up.`,
    'Set clocks from the network (NTP).',
    'The portal does not mind if the address that you go out with changes.',
    ...(wrong.length > 0 ? [`What is wrong now: ${wrong.map(({ what }) => what.toLowerCase()).join(', ')}.`] : ['Nothing is wrong now, as far as we can see.']),
    `Seen from here: address ${seen.address}, ${seen.agent || 'no name of a browser'}.`,
  ];
}
