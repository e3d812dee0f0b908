/** Mail providers that give addresses to anybody, the usual ones in England. */
export const privateDomains: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com outlook.co.uk live.com live.co.uk msn.com passport.com
  yahoo.com yahoo.co.uk ymail.com rocketmail.com aol.com aol.co.uk icloud.com me.com mac.com btinternet.com btopenworld.com
  btconnect.com sky.com talktalk.net talktalk.co.uk tiscali.co.uk tiscali.com lineone.net ntlworld.com virginmedia.com virgin.net
  blueyonder.co.uk plus.com plusnet.com force9.co.uk f2s.com o2.co.uk orange.net orange.co.uk wanadoo.co.uk freeserve.co.uk
  fsnet.co.uk fsmail.net tesco.net supanet.com eclipse.co.uk zen.co.uk demon.co.uk onetel.com uwclub.net waitrose.com
  protonmail.com protonmail.ch proton.me pm.me tutanota.com tuta.io tuta.com gmx.com gmx.co.uk gmx.net mail.com email.com
  inbox.com zoho.com zohomail.eu fastmail.com fastmail.fm hushmail.com hey.com yandex.com yandex.ru mail.ru qq.com 163.com
  126.com web.de t-online.de laposte.net orange.fr free.fr libero.it rediffmail.com duck.com mailinator.com guerrillamail.com
  10minutemail.com tempmail.com yopmail.com sharklasers.com trashmail.com getnada.com dispostable.com maildrop.cc`
    .split(/\s+/)
    .filter((domain) => domain !== ''),
);
