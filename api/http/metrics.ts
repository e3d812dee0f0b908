import Fastify from 'fastify';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Services } from '../context.js';

interface Metric {
  name: string;
  type: 'gauge' | 'counter';
  help: string;
  value: number;
}

/** What a monitor asks for every few seconds: one text, in the format of Prometheus, on a port of its own. It names no authority and nobody. */
export async function startMetrics({ services, host, port }: { services: Services; host: string; port: number }): Promise<{ port: number; close(): Promise<void> }> {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const http = Fastify({ forceCloseConnections: true });
  http.get('/metrics', async (_request, reply) => reply.header('cache-control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8').send(textOf(metricsOf(services, delay.percentile(99) / 1e9))));
  await http.listen({ port, host });
  const address = http.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      delay.disable();
      await http.close();
    },
  };
}

function metricsOf({ shares, database }: Services, loopDelay: number): Metric[] {
  const { atOnce, running, waiting, parties, turnedAway } = shares.load;
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return [
    { name: 'portal_operations_at_once', type: 'gauge', help: 'Operations that are executed at once at most', value: atOnce },
    { name: 'portal_operations_running', type: 'gauge', help: 'Operations that are executed now', value: running },
    { name: 'portal_operations_waiting', type: 'gauge', help: 'Operations that wait for their share', value: waiting },
    { name: 'portal_parties', type: 'gauge', help: 'Authorities, programs and addresses that something is executed for, or waits for', value: parties },
    { name: 'portal_operations_turned_away_total', type: 'counter', help: 'Operations that were turned away because their line was full', value: turnedAway },
    { name: 'portal_statements_total', type: 'counter', help: 'Statements sent to PostgreSQL for reading', value: database.statements },
    { name: 'process_cpu_seconds_total', type: 'counter', help: 'Processor time', value: (user + system) / 1e6 },
    { name: 'process_resident_memory_bytes', type: 'gauge', help: 'Resident memory', value: rss },
    { name: 'portal_heap_used_bytes', type: 'gauge', help: 'Memory in use on the heap', value: heapUsed },
    { name: 'portal_event_loop_delay_p99_seconds', type: 'gauge', help: 'How late the event loop was since the start, 99th percentile', value: Number.isFinite(loopDelay) ? loopDelay : 0 },
  ];
}

const textOf = (metrics: readonly Metric[]): string => metrics.map(({ name, type, help, value }) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`).join('');
