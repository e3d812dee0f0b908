export { type Condition, all, containing } from './condition.js';
export { PageArgs, PageInfo, connectionOf } from './connection.js';
export { type Grouping, type PageOf, Reader } from './reader.js';
export { type SortKey } from '../kernel/paging.js';
export { checkJudged } from './judged.js';
export { OfChild } from './of-child.js';
export { loadGrouped } from './load-grouped.js';
export { type ListWithin, type ToldField, Lists, Tells, loadWithin } from './within.js';
export type { Asked } from './asked.js';
