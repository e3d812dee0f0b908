#!/usr/bin/env node
// Verifies a proof bundle of the audit log, offline and with nothing but Node 18 or later:
//   node verify-proof.mjs BUNDLE.json --public-key public-key.pem
// The public key must come from somewhere else than the bundle: from the authority, or from a copy kept outside.
// Ends with 0 where every entry is in the log that was signed, with 1 where one is not, with 2 where it cannot say.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const hash = (...parts) => parts.reduce((made, part) => made.update(part), createHash('sha256')).digest();

/** JSON with its keys in order and no white space: the text that is hashed and signed. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
  return JSON.stringify(value);
}

/** The root of the tree that an entry with this path is in (RFC 9162, section 2.1.3.2); null where there is none. */
function rootBy(seq, size, leaf, path) {
  let [place, last, made] = [seq - 1, size - 1, leaf];
  if (!(place >= 0 && place <= last)) return null;
  for (const step of path) {
    if (last === 0) return null;
    const other = Buffer.from(step, 'hex');
    if (place % 2 === 1 || place === last) {
      made = hash(Buffer.from([1]), other, made);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else made = hash(Buffer.from([1]), made, other);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? made.toString('hex') : null;
}

function problemsOf({ kind, version, parts, child }, key) {
  if (kind !== 'professional-portal audit proof' || version !== 1 || !Array.isArray(parts)) return ['This is no proof bundle of version 1.'];
  return parts.flatMap(({ chain, checkpoint, entries }) => {
    if (!checkpoint) return entries.length > 0 ? [`Chain ${chain}: there are entries and no checkpoint.`] : [];
    const { signature, ...said } = checkpoint;
    if (said.chain !== chain) return [`Chain ${chain}: its checkpoint is of chain ${said.chain}.`];
    if (!verify(null, Buffer.from(canonical(said)), key, Buffer.from(String(signature), 'base64'))) return [`Chain ${chain}: the checkpoint is not signed with this key.`];
    const seen = new Set();
    return entries.flatMap(({ seq, event, path }) => {
      const name = `Chain ${chain}, entry ${seq} (id ${event.id})`;
      if (seen.has(seq)) return [`${name}: it is here twice.`];
      seen.add(seq);
      if (event.child_id !== child && !(event.child_ids ?? []).includes(child)) return [`${name}: it is not about this child.`];
      const leaf = hash(Buffer.from([0]), Buffer.from(canonical(event)));
      return rootBy(seq, said.size, leaf, path) === said.root ? [] : [`${name}: it is not in the log that was signed.`];
    });
  });
}

const [file, option, keyFile] = process.argv.slice(2);
if (!file || (option !== undefined && option !== '--public-key') || (option && !keyFile)) {
  console.error('Usage: node verify-proof.mjs BUNDLE.json --public-key public-key.pem');
  process.exit(2);
}
let [bundle, key] = [];
try {
  bundle = JSON.parse(readFileSync(file, 'utf8'));
  key = createPublicKey(keyFile ? readFileSync(keyFile) : bundle.publicKey);
} catch (error) {
  console.error(`The bundle or the key cannot be read: ${error.message}`);
  process.exit(2);
}
const problems = problemsOf(bundle, key);
const fingerprint = hash(key.export({ type: 'spki', format: 'der' })).toString('hex').slice(0, 32);
for (const problem of problems) console.log(`BAD: ${problem}`);
if (problems.length > 0) process.exit(1);
for (const { chain, checkpoint, entries, notYetSigned } of bundle.parts)
  console.log(`Chain ${chain}: ${entries.length} entries are in the log of ${checkpoint?.size ?? 0} entries that was signed on ${checkpoint?.at ?? 'no day yet'}${notYetSigned ? `; ${notYetSigned} are younger and not in this bundle` : ''}.`);
console.log(`Key ${fingerprint}${keyFile ? '' : ', taken from the bundle itself: hold it against the one that the authority publishes'}.`);
