import { describeEnvironment } from '../api/config.js';

/* npm run config: every environment variable with type, default and meaning. */
for (const { name, type, fallback, meaning } of describeEnvironment()) console.log(`${name}\n  ${meaning}\n  ${type}${fallback ? `, default ${fallback}` : ''}`);
