import type { FastifyReply } from 'fastify';
import { ApiError } from '../api.js';

/** Does what may take a fresh second factor: where it does, the person confirms and comes back to the page; other refusals go to `explain`. */
export async function askingAgain(reply: FastifyReply, back: string, act: () => Promise<FastifyReply>, explain: (error: ApiError) => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.details['reason'] === 'FACTOR_NOT_FRESH') return reply.redirect(`/confirm/begin?next=${encodeURIComponent(back)}`, 303);
    if (!['INVALID', 'NOT_NOW', 'THROTTLED', 'NOT_FOUND'].includes(error.code)) throw error;
    return explain(error);
  }
}
