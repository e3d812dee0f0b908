import type { Row, Statement } from './database.js';
import type { Identity } from './identity.js';

/**
 * What must turn out to be so before anything that was read for an identity may be used: that the person or program
 * of a remembered token is still who they were, with the same rights. It travels before the first read, in the same trip.
 */
export interface Proof {
  identity: Identity;
  statements: readonly Statement[];
  holds(answers: Row[][]): boolean;
}

/** Whoever asks is no longer who they were: nothing that was read may be used, and everything is asked anew. */
export class NoLongerSo extends Error {
  constructor() {
    super('The rights of whoever asks have changed since their last request');
    this.name = 'NoLongerSo';
  }
}
