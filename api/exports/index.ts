export { eraseExports } from './erase-exports.js';
export { Export, ExportState } from './export.js';
export { ExportResolver } from './exports.js';
export { exportFiles } from './files.js';
export { makeExport } from './make-export.js';
export { openExport } from './open-export.js';
