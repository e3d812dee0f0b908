export { AuditEvent } from './audit-event.js';
export { AuditResolver } from './audit.js';
