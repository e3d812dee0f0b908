import { createServer } from 'node:http';
import pg from 'pg';
import { tokenHash } from '../../api/kernel/seal.js';
import { limitStatements } from './limit-statements.js';

/* The limit as a process: bare node:http, one prepared statement per request, the answer passed on as it comes. */
const { PORT = '4182', DATABASE_URL = '' } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 16, application_name: 'bench-limit' });

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const name = request.url!.slice(1);
    const text = limitStatements[name];
    if (!text) return void response.writeHead(404).end();
    const token = tokenHash((request.headers.authorization ?? '').slice('Bearer '.length));
    pool.query<{ answer: string }>({ name, text, values: [token, ...(JSON.parse(Buffer.concat(chunks).toString()) as unknown[])] }).then(
      ({ rows }) => {
        const answer = rows[0]?.answer ?? '{"data":null}';
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(answer) }).end(answer);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
}).listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
