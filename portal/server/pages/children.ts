import { AddChildDocument, ChildDocument, ChildrenDocument, StartReviewDocument, type Sex } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { formsOf, wordsOf } from '../offered.js';
import { ownSetting } from './own-setting.js';
import { variantWords } from '../words.js';

type Body = Readonly<Record<string, string | undefined>>;

const PAGE = 25;
/** The form of reviews, as the API calls it. */
const REVIEW = 'ehcp_review';

export function childPages({ app, api, view, doors, person }: Portal): void {
  app.get<{ Querystring: { search?: string; after?: string; setting?: string } }>('/children', async (request, reply) => {
    const who = await person(request, reply);
    if (!who) return reply;
    const setting = ownSetting(who, request.query.setting);
    const search = request.query.search?.slice(0, 100).trim() || null;
    const { children } = await api.ask(request, ChildrenDocument, { first: PAGE, after: request.query.after ?? null, search, setting: setting?.id ?? null });
    return view.send(request, reply, 'children', { title: 'Children and young people', settings: who.settings, setting, search, children: children?.nodes ?? [], total: children?.totalCount ?? 0, next: children?.pageInfo?.hasNextPage ? children.pageInfo.endCursor : null, further: Boolean(request.query.after) });
  });

  app.get('/children/add', async (request, reply) => {
    const who = await person(request, reply);
    if (!who) return reply;
    return view.send(request, reply, 'add-child', { title: 'Add a child or young person', settings: who.settings, doors: await doors(request), typed: {}, problems: {} });
  });

  app.post<{ Body: Body }>('/children/add', async (request, reply) => {
    const who = await person(request, reply);
    if (!who) return reply;
    const body = request.body ?? {};
    const again = async (problems: Record<string, string>) => view.send(request, reply, 'add-child', { title: 'Add a child or young person', settings: who.settings, doors: await doors(request), typed: body, problems }, 422);
    const bornOn = toDay(body['bornOn-day'], body['bornOn-month'], body['bornOn-year']);
    const missing = {
      ...(body['sex'] ? {} : { sex: 'Choose the sex that the school census has' }),
      ...(body['authority'] ? {} : { authority: 'Choose the authority that is responsible for the child' }),
      ...(bornOn ? {} : { bornOn: 'Enter a real date of birth, such as 27 3 2012' }),
    };
    if (Object.keys(missing).length > 0) return again(missing);
    try {
      const { addChild } = await api.ask(request, AddChildDocument, {
        input: {
          settingId: body['settingId'] || (who.settings?.[0]?.id ?? ''), authority: body['authority']!, legalForenames: body['legalForenames'] ?? '', legalSurname: body['legalSurname'] ?? '', knownAs: body['knownAs'] || null,
          bornOn: bornOn!, sex: body['sex'] as Sex, upn: body['upn'] || null, address: body['address'] || null, postcode: body['postcode'] || null,
        },
      });
      if (addChild?.child) return await reply.redirect(`/children/${addChild.child.id}`, 303);
      return await again(Object.fromEntries((addChild?.problems ?? []).map(({ field, message }) => [field, message])));
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'INVALID') throw error;
      return again({ [String(error.details['field'] ?? 'legalForenames')]: error.message });
    }
  });

  app.get<{ Params: { id: string } }>('/children/:id', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { child, reviews, assessments } = await api.ask(request, ChildDocument, { id: request.params.id });
    const listed = assessments?.nodes ?? [];
    const offered = (child?.authority?.policy?.offers ?? []).flatMap(({ form }) => (form && form !== REVIEW ? [form] : []));
    const forms = await formsOf(api, request, child?.authority?.code ?? '', offered);
    const others = offered.flatMap((form) => (wordsOf(forms, form) ? [{ form, words: wordsOf(forms, form), open: listed.find((each) => each.form === form && underWay.has(each.state!)) }] : []));
    const open = reviews?.nodes?.find(({ state }) => state === 'DRAFT' || state === 'RETURNED' || state === 'SUBMITTED' || state === 'ACCEPTED');
    const expected = reviews?.nodes?.find(({ state }) => state === 'EXPECTED');
    return view.send(request, reply, 'child', { title: child?.fullName, child, reviews: reviews?.nodes ?? [], open, expected, others, assessments: listed });
  });

  app.get<{ Params: { id: string } }>('/children/:id/start', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return startPage(request, reply, request.params.id);
  });

  app.post<{ Params: { id: string }; Body: { variant?: string } }>('/children/:id/start', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const variant = request.body?.variant;
    if (!variant) return startPage(request, reply, request.params.id, 'Choose which form to use');
    try {
      const { startReview } = await api.ask(request, StartReviewDocument, { input: { child: request.params.id, variant } });
      return await reply.redirect(`/reviews/${startReview?.id}`, 303);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'INVALID') throw error;
      return startPage(request, reply, request.params.id, error.message);
    }
  });

  async function startPage(request: Parameters<typeof person>[0], reply: Parameters<typeof person>[1], id: string, error?: string) {
    const { child } = await api.ask(request, ChildDocument, { id });
    const variants = child?.authority?.policy?.offers?.find(({ form }) => form === REVIEW)?.variants ?? [];
    const choices = variants.map((code) => ({ code, ...(variantWords[code] ?? { label: code, hint: '' }) }));
    return view.send(request, reply, 'start-review', { title: 'Which form do you need?', child, choices, likely: likely(child?.yearGroup), error }, error ? 422 : 200);
  }
}

/** While one of a form is under way, no second is begun. */
const underWay = new Set(['DRAFT', 'SUBMITTED', 'RETURNED']);

const likely = (year: number | null | undefined) => (year == null ? '' : year < 0 ? 'early_years' : year > 11 ? 'post16' : 'school_age');

function toDay(day = '', month = '', year = ''): string | null {
  const iso = `${year.trim().padStart(4, '0')}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
