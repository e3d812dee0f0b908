export { Allow, JudgedBy, Joins, Needs, type FieldMarks } from './allow.js';
export { CONFIRMED_FOR, confirmedRecently } from './confirmed.js';
export { checkMarks, guardFields, guardedTypes, marksOf } from './guard.js';
export { could, markedFields, type MarkedField } from './may.js';
export * from './rules.js';
export { shieldOperations } from './shield.js';
export { anonymous, hasRole, hasRoleSomewhere, identityOf, rolesOf, type SettingRole, type StaffRole, type Viewer } from './viewer.js';
