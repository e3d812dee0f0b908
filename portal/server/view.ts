import type { FastifyReply, FastifyRequest } from 'fastify';
import nunjucks from 'nunjucks';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copyWords, dueTag, fileSize, formatWords, longDate, longTime, sourceWords, stateTags, taskTags } from './words.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Addresses of the built script and style, with the hash of their content in the name. */
function builtAssets(): { script: string; style: string } {
  const file = `${root}dist/portal/assets/.vite/manifest.json`;
  if (!existsSync(file)) throw new Error('The portal’s script and style are not built. Run: npm run build');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { file: string; css?: string[] }>;
  const entry = manifest['browser/main.ts'];
  if (!entry?.css?.[0]) throw new Error('The build of the portal has no style.');
  return { script: `/assets/${entry.file}`, style: `/assets/${entry.css[0]}` };
}

export interface Theme {
  code: string;
  serviceName: string;
  supportEmail: string;
  supportPhone: string;
}

/** What every page shows around its content. */
export interface Frame {
  theme: Theme | null;
  person: { name: string; staff: boolean; settings: number; leads: boolean } | null;
  /** Minutes after which the session of an idle person ends. */
  idleMinutes: number | null;
}

export class View {
  private readonly environment: nunjucks.Environment;
  private readonly assets = builtAssets();

  constructor(private readonly frameOf: (request: FastifyRequest) => Promise<Frame>) {
    this.environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([`${root}portal/views`, `${root}node_modules/govuk-frontend/dist`], { noCache: false }), { autoescape: true, throwOnUndefined: false, trimBlocks: true, lstripBlocks: true });
    const filters = { longDate, longTime, fileSize, sourceWords, copyName: (copy: string) => copyWords[copy as keyof typeof copyWords]?.says, formatName: (format: string) => formatWords[format as keyof typeof formatWords], thousands: (count: number) => count.toLocaleString('en-GB'), stateTag: (state: string) => stateTags[state as keyof typeof stateTags], taskTag: (state: string) => taskTags[state as keyof typeof taskTags], domId, firstUpper: (text: string) => text.charAt(0).toUpperCase() + text.slice(1) };
    for (const [name, filter] of Object.entries(filters)) this.environment.addFilter(name, filter as (...args: unknown[]) => unknown);
    this.environment.addGlobal('dueTag', dueTag);
    this.environment.addGlobal('assets', this.assets);
  }

  async send(request: FastifyRequest, reply: FastifyReply, template: string, data: Record<string, unknown> = {}, status = 200): Promise<FastifyReply> {
    const frame = await this.frameOf(request).catch((): Frame => ({ theme: null, person: null, idleMinutes: null }));
    const html = this.environment.render(`pages/${template}.njk`, { ...frame, path: request.url.split('?')[0], ...data });
    return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
  }

  /** A part of a page, for the script that keeps a page up to date. */
  fragment(template: string, data: Record<string, unknown>): string {
    return this.environment.render(`${template}.njk`, data);
  }
}

/** The id of the field of an answer: `adults[k3f9].name` as `q-adults-k3f9-name`. */
export const domId = (path: string): string => `q-${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
