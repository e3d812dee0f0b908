export { RehearsalResolver } from './rehearsal.js';
export { differs, inForce, standing, suppose } from './rehearse.js';
