import type { Context } from '../context.js';
import type { Unit } from '../unit.js';
import type { GuestPass, GuestPurpose } from './guest-pass.js';

/** What becomes of what a guest sends. It runs with the rights of whoever asked, in the transaction that marks it as sent. */
export interface GuestHandler {
  submitted(context: Context, unit: Unit, pass: GuestPass): Promise<void>;
}

/** By purpose; the room that asks guests for something puts its own here. */
export const guestHandlers = new Map<GuestPurpose, GuestHandler>();
