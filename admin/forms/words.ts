/** Kinds of question as people would name them. */
const kinds: Readonly<Record<string, string>> = {
  text: 'Short text', memo: 'Long text', date: 'Date', yesNo: 'Yes or no', choice: 'One of a list', choices: 'Several of a list', whole: 'Whole number', decimal: 'Number', money: 'Amount of money',
  phone: 'Telephone number', email: 'E-mail address', address: 'Address', postcode: 'Postcode', upn: 'Unique pupil number', uln: 'Unique learner number', nhsNumber: 'NHS number', urn: 'Number of a school',
  scale: 'Scale', file: 'Files', group: 'List of entries', guidance: 'Guidance', declaration: 'Declaration',
};

export const kindInWords = (kind: string): string => kinds[kind] ?? kind;

const classes: Readonly<Record<string, string>> = {
  ID: 'Identity', EDU: 'Education', CONTACT: 'Contact details', VIEWS: 'Views and wishes', HEALTH: 'Health', SOCIAL: 'Social care', EQUAL: 'Equality', LEGAL: 'Legal', FIN: 'Money', SAFEG: 'Safeguarding',
};

export const sensitivityInWords = (name: string): string => classes[name] ?? name;

/** The rules of the API in its own words, by name. */
export type Rules = ReadonlyMap<string, string>;

export function readersInWords(readBy: readonly string[], rules: Rules): string {
  const text = readBy.map((name) => rules.get(name) ?? name).join('; ');
  return text === '' ? 'Nobody' : text.charAt(0).toUpperCase() + text.slice(1);
}
