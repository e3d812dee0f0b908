import { type CopyFor, type DocumentFormat, RequestDocumentDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { copyWords, formatWords } from '../words.js';
import type { WorkSort } from '../work.js';

/** The copies of a form: each reader’s own, in three formats, and how each was proved. */
export function documentPages({ app, api, view, person }: Portal, sort: WorkSort): void {
  const { base } = sort;
  type Request = Parameters<typeof person>[0];
  type Reply = Parameters<typeof person>[1];
  interface Asked {
    copyFor?: string;
    format?: string;
  }

  app.get<{ Params: { id: string } }>(`${base}/:id/documents`, async (request, reply) => ((await person(request, reply)) ? show(request, reply, request.params.id) : reply));

  app.post<{ Params: { id: string }; Body: Asked }>(`${base}/:id/documents`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { id } = request.params;
    const work = await sort.documents(api, request, id);
    const { copyFor = '', format = 'PDF' } = request.body ?? {};
    const draft = work?.draft?.open ? work.draft.id : null;
    const submission = copyFor === 'DRAFT' ? null : work?.submission?.id;
    if (!(copyFor in copyWords) || !(format in formatWords) || !(submission ?? draft)) return show(request, reply, id, { error: 'Choose whose copy it is', status: 422 });
    try {
      await api.ask(request, RequestDocumentDocument, { input: { ...(submission ? { submission, copyFor: copyFor as CopyFor } : { draft }), format: format as DocumentFormat } });
    } catch (error) {
      if (!(error instanceof ApiError) || (error.code !== 'INVALID' && error.code !== 'REFUSED')) throw error;
      return show(request, reply, id, { error: error.message, status: 422 });
    }
    return reply.redirect(`${base}/${id}/documents`, 303);
  });

  async function show(request: Request, reply: Reply, id: string, { error, status = 200 }: { error?: string; status?: number } = {}) {
    const work = await sort.documents(api, request, id);
    if (!work?.draft && !work?.submission) return reply.redirect(`${base}/${id}`, 303);
    const outputs = (work.documents ?? []).filter(({ kind }) => kind === 'OUTPUT');
    const isDraft = work.draft?.open === true;
    const kinds = Object.entries(copyWords).filter(([code]) => (code === 'DRAFT' ? isDraft : work.submission && code !== 'AUTHORITY')).map(([value, { says, means }]) => ({ value, text: says, hint: { text: means } }));
    return view.send(request, reply, 'documents', { title: 'Copies and formats', work, base: `${base}/${id}`, outputs, kinds, isDraft, waiting: outputs.some(({ state }) => state === 'PREPARING'), error, field: 'copyFor' }, status);
  }
}
