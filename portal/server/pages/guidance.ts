import { FormGuidanceDocument } from '../../gql/graphql.js';
import type { Portal } from '../context.js';
import { variantWords } from '../words.js';

/** The data guidance of a form: what to enter and how much of it fits. Nobody needs an account for it. */
export function guidancePages({ app, api, view }: Portal): void {
  app.get<{ Params: { authority: string; code: string } }>('/guidance/:authority/:code', async (request, reply) => {
    const { authority, code } = request.params;
    const { formGuidance } = await api.ask(request, FormGuidanceDocument, { authority, code });
    const rows = (formGuidance?.rows ?? []).map((row) => ({ ...row, variants: row.variants.map((variant) => variantWords[variant]?.label ?? variant), long: row.codes.length > 12 }));
    const sections = [...Map.groupBy(rows, ({ section }) => section)].map(([title, list]) => ({ title, rows: list }));
    return view.send(request, reply, 'guidance', { title: `Data guidance: ${formGuidance?.title}`, guidance: formGuidance, sections, count: rows.length, files: `/forms/${authority}/${code}/current` });
  });
}
