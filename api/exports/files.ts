import { join } from 'node:path';
import type { Services } from '../context.js';
import { TemporaryFiles } from '../database/temporary-files.js';

export const exportFiles = ({ config }: Pick<Services, 'config'>): TemporaryFiles => new TemporaryFiles(join(config.DATA_DIR, 'exports'));
