export { AuditEvent } from './audit-event.js';
export { AuditCheckpoint, AuditLink, PLATFORM_CHAIN } from './audit-link.js';
export { AuditResolver } from './audit.js';
export { CheckpointFiles } from './checkpoint-files.js';
export { Sequencer } from './sequencer.js';
export { PUBLIC_KEY_FILE, signingKey } from './signing-key.js';
export { type Report, verifyLog } from './verify-log.js';
export type { Finding } from './verify-chain.js';
