export { Allow, AsRead, ConfirmsCaller, JudgedBy, Joins, Needs, Writes, type FieldMarks } from './allow.js';
export { FRESH_MINUTES, requireFreshFactor } from './fresh-factor.js';
export { checkMarks, guardFields, guardedTypes, marksOf } from './guard.js';
export { could, markedFields, type MarkedField } from './may.js';
export { grantedBy, grantingOperations, withoutGranting } from './granting.js';
export * from './rules.js';
export { shieldOperations } from './shield.js';
export { anonymous, coverOf, hasRole, hasRoleSomewhere, identityOf, openingOf, rolesOf, type SettingRole, type StaffRole, type Viewer, workedBy } from './viewer.js';
