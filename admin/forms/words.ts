/** Kinds of question as people would name them. */
const kinds: Readonly<Record<string, string>> = {
  text: 'Short text', memo: 'Long text', date: 'Date', yesNo: 'Yes or no', choice: 'One of a list', choices: 'Several of a list', whole: 'Whole number', decimal: 'Number', money: 'Amount of money',
  phone: 'Telephone number', email: 'E-mail address', address: 'Address', postcode: 'Postcode', upn: 'Unique pupil number', uln: 'Unique learner number', nhsNumber: 'NHS number', urn: 'Number of a school',
  scale: 'Scale', file: 'Files', group: 'List of entries', guidance: 'Guidance', declaration: 'Declaration',
};

export const kindInWords = (kind: string): string => kinds[kind] ?? kind;

/**
 * Classes of sensitivity with who reads an answer of them. The API decides; it does not tell the readers of a
 * question yet, so this follows api/forms/language/sensitivity.ts.
 */
const classes: Readonly<Record<string, { says: string; readBy: readonly string[] }>> = {
  ID: { says: 'Identity', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted', 'vendorOfSetting'] },
  EDU: { says: 'Education', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted', 'vendorOfSetting'] },
  CONTACT: { says: 'Contact details', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted'] },
  VIEWS: { says: 'Views and wishes', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted'] },
  HEALTH: { says: 'Health', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted'] },
  SOCIAL: { says: 'Social care', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted'] },
  EQUAL: { says: 'Equality', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted'] },
  LEGAL: { says: 'Legal', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted'] },
  FIN: { says: 'Money', readBy: ['memberOfSetting', 'caseworkerOnceSubmitted'] },
  SAFEG: { says: 'Safeguarding', readBy: ['memberOfSetting', 'assignedCaseworkerOnceSubmitted'] },
};

const readers: Readonly<Record<string, string>> = {
  memberOfSetting: 'the setting',
  caseworkerOnceSubmitted: 'caseworkers, once submitted',
  assignedCaseworkerOnceSubmitted: 'the assigned caseworker and managers, once submitted',
  vendorOfSetting: 'the setting’s own systems, once submitted',
};

export const sensitivityInWords = (name: string): string => classes[name]?.says ?? name;

export const readersInWords = ({ sensitivity, readBy }: { sensitivity: string; readBy?: readonly string[] }): string => {
  const words = (readBy ?? classes[sensitivity]?.readBy ?? []).map((name) => readers[name] ?? name);
  const text = words.join('; ');
  return text === '' ? 'Nobody' : text.charAt(0).toUpperCase() + text.slice(1);
};
