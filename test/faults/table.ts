import type { Reporter, TestModule } from 'vitest/node';
import type { Fault } from './fault.js';

/** Prints what came of every fault, and last one line for programs: lost N, doubled N, rounds N. */
export default class FaultTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const faults = modules.flatMap((module) => [...module.children.allTests()]).flatMap((test) => (test.meta() as { fault?: Fault }).fault ?? []);
    const failed = modules.flatMap((module) => [...module.children.allTests('failed')]).length;
    const rows = [['fault', 'rounds', 'lost', 'doubled', 'wrong'], ...faults.map(({ fault, rounds, lost, doubled, wrong }) => [fault, ...[rounds, lost, doubled, wrong].map(String)])];
    const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
    console.log(`\n${rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')).join('\n')}`);
    const sum = (of: (fault: Fault) => number) => faults.reduce((total, fault) => total + of(fault), 0);
    if (failed > 0 || sum(({ wrong }) => wrong) > 0) console.log(`${failed} failed, ${sum(({ wrong }) => wrong)} went wrong otherwise`);
    console.log(`lost ${sum(({ lost }) => lost)}, doubled ${sum(({ doubled }) => doubled)}, rounds ${sum(({ rounds }) => rounds)}`);
  }
}
