import type pg from 'pg';
import type { Session } from '../sessions.js';

/** Those that answer the same question: the product, hand-written SQL, and PostGraphile with row-level security. */
export const rivals = ['portal', 'limit', 'postgraphile'] as const;
export type Rival = (typeof rivals)[number];

/** One thing that people or programs do all day, asked of every rival in its own words. */
export interface Workload {
  name: string;
  says: string;
  /** Who asks. */
  as: keyof Session;
  /** Looks up what is asked for: ids that the population has. */
  prepare(owner: pg.Client): Promise<Prepared>;
}

export interface Prepared {
  /** Questions that take turns, so that no answer can be kept from the last. */
  count: number;
  body(rival: Rival, turn: Turn): string;
  /** What an answer says, in one form for all rivals; throws where it is an error. */
  canonical(rival: Rival, answer: Answer, turn: Turn): unknown;
  /** Whether an answer changes what is asked next, so that turns may not be repeated. */
  changes?: boolean;
}

/** The how-many-th question of which connection. */
export interface Turn {
  connection: number;
  number: number;
}

export interface Answer {
  data: Record<string, Json> | null;
  errors?: { message: string }[];
}

/** Answers are compared, not used: nothing needs to know their types. */
export interface Json {
  readonly [key: string]: Json;
}

/** A list in an answer. */
export const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

export const graphql = (query: string, variables: object): string => JSON.stringify({ query, variables });
