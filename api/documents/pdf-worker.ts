import { parentPort, workerData } from 'node:worker_threads';
import type { Output } from './make-output.js';
import { toPdf } from './pdf.js';

const content = await toPdf(workerData as Output);
parentPort!.postMessage(content);
