import type { Cluster } from '../cluster.js';

/** What is measured of the product alone, besides the workloads. */
export interface Figure {
  name: string;
  says: string;
  /** Prints a table, and gives the figures for the last line. */
  measure(where: Where): Promise<Record<string, number>>;
}

export interface Where {
  cluster: Cluster;
  database: string;
  url: string;
}
