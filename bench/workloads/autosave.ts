import { type Workload, graphql } from './workload.js';

const PORTAL = 'mutation Save($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path version } } }';
const POSTGRAPHILE = 'mutation Save($input: BenchApiSaveAnswerInput!) { saveAnswer: benchApiSaveAnswer(input: $input) { version: result } }';

export const autosave: Workload = {
  name: 'W3',
  says: 'autosave: one answer, version check, audit row, one transaction',
  as: 'professional',
  async prepare(owner) {
    const { rows: places } = await owner.query<{ draft: string; path: string; version: number }>(`
      select a.response_id as draft, a.path, a.version from answer a join form_response r on r.id = a.response_id join organisation o on o.id = r.setting_id
      where o.urn = '999001' and r.closed_at is null and r.id::text like '019a%' and jsonb_typeof(a.value) = 'string' and length(a.value #>> '{}') between 60 and 600 and a.path not like '%[%'
      order by md5(a.response_id::text || a.path)`);
    return {
      count: 8,
      changes: true,
      body: (rival, { connection, number }) => {
        const place = places[connection % places.length]!;
        const value = `What helps is a calm start to the day, and to know what comes next. Saved ${number} of connection ${connection}, at ${place.version}.`;
        if (rival === 'limit') return JSON.stringify([place.draft, place.path, JSON.stringify(value), place.version]);
        if (rival === 'postgraphile') return graphql(POSTGRAPHILE, { input: { draft: place.draft, path: place.path, value, baseVersion: place.version } });
        return graphql(PORTAL, { input: { draft: place.draft, answers: [{ path: place.path, value, baseVersion: place.version }] } });
      },
      canonical: (_rival, { data }, { connection }) => {
        const place = places[connection % places.length]!;
        const version = Number(data?.['saveAnswer']?.['version'] ?? data?.['saveAnswers']?.['saved']?.[0]?.['version']);
        if (version !== place.version + 1) throw new Error(`The answer was to be stored as version ${place.version + 1}, and is ${version}`);
        place.version = version;
        return { stored: 'one version more' };
      },
    };
  },
};
