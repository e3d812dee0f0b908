import { parentPort } from 'node:worker_threads';
import type { Order } from './press.js';
import { printAndProve } from './print/print.js';

parentPort!.on('message', (order: Order) => {
  printAndProve(order).then(
    (printed) => parentPort!.postMessage({ printed }),
    (error: unknown) => parentPort!.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
