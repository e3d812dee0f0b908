/** How somebody comes to an access: by an operation of the schema, or in words where no operation gives it. */
type Granting = { through: string } | { by: string } | null;

const roleOfAuthority: Granting = { through: 'grantRole' };
const leadsSetting = 'administrators of the authority';
const consent: Granting = { by: 'the setting, which consents to a program' };

/** By the name of the rule. Null: it is not something that one person gives another. */
const granting: Readonly<Record<string, Granting>> = {
  anybody: null,
  recordReader: null,
  signedIn: null,
  person: null,
  self: null,
  guestOfPass: { by: 'whoever asks them: the setting for a section of its draft, the authority for advice and letters' },
  memberOfSetting: { through: 'decideMembership' },
  coordinatorOfSetting: { through: 'changeSettingRole' },
  headOfSetting: { by: `heads of the setting, or ${leadsSetting}` },
  platformOperator: { by: 'the owner of the installation' },
  qualityReaderOfAuthority: roleOfAuthority,
  qualityReaderOnceSubmitted: roleOfAuthority,
  caseworkerOfAuthority: roleOfAuthority,
  caseworkerOnceSubmitted: roleOfAuthority,
  assignedCaseworkerOnceSubmitted: { through: 'assignReview' },
  openedSealedSection: { by: 'managers of the authority to themselves, with a reason, for a limited time' },
  managerOfAuthority: roleOfAuthority,
  administratorOfAuthority: roleOfAuthority,
  auditorOfAuthority: roleOfAuthority,
  staffOfAuthority: roleOfAuthority,
  vendorOfSetting: consent,
  vendorOfPupil: consent,
};

/** Who may use each operation, in words; learnt from its marks when the schema is made. */
const users = new Map<string, string>();

export function learnGranting(operation: string, whoMay: readonly string[]): void {
  users.set(operation, whoMay.join(', or '));
}

/** Rules about which this table says nothing; a test fails on them. */
export const withoutGranting = (rules: readonly string[]): string[] => rules.filter((name) => !(name in granting));

/** Operations that the table names; a test fails on those that the schema does not have. */
export const grantingOperations = (): string[] => Object.values(granting).flatMap((way) => (way && 'through' in way ? [way.through] : []));

/** Who can give somebody the access of a rule, in words; null where nobody can. */
export function grantedBy(rule: string): string | null {
  const way = granting[rule];
  if (!way) return null;
  return 'by' in way ? way.by : (users.get(way.through) ?? null);
}
