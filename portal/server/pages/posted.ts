import type { FastifyRequest } from 'fastify';

/** What a form page sent: its fields, chosen files, and which button was pressed. */
export interface Posted {
  fields: Record<string, string | string[]>;
  files: { path: string; fileName: string; content: Uint8Array }[];
  /** 'next' or 'list'. */
  go: string;
  /** A list to add an item to. */
  add: string | null;
  /** An earlier answer, or items of a list, to take over. */
  carry: string | null;
  /** A document to take out. */
  remove: string | null;
  /** The field to come back to. */
  stay: string | null;
}

/** Reads a form whether it came with files (multipart) or without. */
export async function readPosted(request: FastifyRequest): Promise<Posted> {
  const fields: Posted['fields'] = {};
  const files: Posted['files'] = [];
  const take = (name: string, value: string) => {
    const before = fields[name];
    fields[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  };
  if (request.isMultipart()) {
    for await (const part of request.parts()) {
      if (part.type === 'field') take(part.fieldname, String(part.value));
      else {
        const content = await part.toBuffer();
        if (part.filename !== '' && part.fieldname.startsWith('file:')) files.push({ path: part.fieldname.slice('file:'.length), fileName: part.filename, content });
      }
    }
  } else for (const [name, value] of Object.entries((request.body ?? {}) as Record<string, string | string[]>)) for (const each of Array.isArray(value) ? value : [value]) take(name, each);
  const one = (name: string) => (typeof fields[name] === 'string' ? (fields[name] as string) : null);
  return { fields, files, go: one('go') ?? 'next', add: one('add'), carry: one('carry'), remove: one('remove'), stay: one('stay') };
}
