export { AddChildResolver } from './add-child.js';
export { RecordChildResolver } from './record-child.js';
export { Child, Sex, mineByCase } from './child.js';
export { ChildResolver, PlanResolver, searching } from './children.js';
export { CeaseReason, PlacementType, Plan, PlanState } from './plan.js';
