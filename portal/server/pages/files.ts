import multipart from '@fastify/multipart';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import type { WorkSort } from '../work.js';

/** Where the page's script sends files, one at a time, while the person goes on. */
export function filePages({ app, api }: Portal, sort: WorkSort): void {
  const { base } = sort;
  void app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: 10 * 1024 * 1024, files: 1, fields: 2 } });
    scope.post<{ Params: { id: string }; Querystring: { path?: string; key?: string } }>(`${base}/:id/files`, async (request, reply) => {
      const draft = await sort.draftId(api, request, request.params.id);
      if (!draft) throw new ApiError({ message: 'There is no such draft.', extensions: { code: 'NOT_FOUND' } });
      const part = await request.file();
      if (!part) throw new ApiError({ message: 'Choose a file.', extensions: { code: 'INVALID' } });
      const { path = '', key } = request.query;
      const added = await api.addDocument(request, { draft, path, fileName: part.filename, content: await part.toBuffer(), ...(key && { key }) });
      return reply.code(201).header('cache-control', 'no-store').send(added);
    });
  });
}
