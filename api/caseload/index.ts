export { Cover } from './cover.js';
export { CoverResolver } from './covers.js';
export { SavedFilter } from './saved-filter.js';
export { SavedFilterResolver } from './saved-filters.js';
export { WorklistLook } from './worklist-look.js';
export { WorklistResolver } from './worklists.js';
