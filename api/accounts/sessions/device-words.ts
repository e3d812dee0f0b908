const browsers: readonly [RegExp, string][] = [[/Edg(?:e|A|iOS)?\//, 'Edge'], [/OPR\//, 'Opera'], [/SamsungBrowser\//, 'Samsung Internet'], [/Firefox\/|FxiOS\//, 'Firefox'], [/Chrome\/|CriOS\//, 'Chrome'], [/Safari\//, 'Safari']];
const systems: readonly [RegExp, string][] = [[/iPhone|iPad/, 'iOS'], [/Android/, 'Android'], [/CrOS/, 'ChromeOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']];
const nameIn = (list: typeof browsers, agent: string) => list.find(([pattern]) => pattern.test(agent))?.[1];

/** `Chrome on Windows`: enough to know a device of one’s own again. */
export function browserWords(agent: string): string {
  const [browser, system] = [nameIn(browsers, agent), nameIn(systems, agent)];
  return browser && system ? `${browser} on ${system}` : (browser ?? (system ? `A browser on ${system}` : 'A program or an unknown browser'));
}

/** The network that an address belongs to, roughly: a /24 or a /48. Enough to tell a school from a home. */
export function addressRange(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address);
  if (v4) return `${v4[1]}.0/24`;
  const groups = address.split('::')[0]!.split(':').filter((group) => group !== '').slice(0, 3);
  return groups.length === 0 ? address : `${groups.join(':')}::/48`;
}
