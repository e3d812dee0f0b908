import { crowd } from './crowd.js';
import type { Figure } from './figure.js';
import { growth } from './growth.js';
import { office } from './office.js';
import { pages } from './pages.js';
import { signIns } from './sign-ins.js';
import { start } from './start.js';

export const figures: readonly Figure[] = [pages, office, start, crowd, signIns, growth];
export type { Figure } from './figure.js';
