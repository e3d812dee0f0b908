import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedStages } from '../../api/seed/stages.js';
import { Installation } from '../support/installation.js';

describe('the demo shows what comes after a report', () => {
  let house: Installation;
  beforeAll(async () => {
    house = await Installation.start();
    // The tests' demo is small and has no other schools, which alone are brought further.
    await house.owner.query(`select set_config('portal.realm', 'import', false)`);
    await house.owner.query(`update organisation set name = replace(name, ' (demo)', '')`);
    await seedStages(house.app.services, house.app.schema);
  });
  afterAll(() => house.stop());

  const stages = async (authority: string) => (await house.owner.query<{ state: string }>(`select state from assessment where authority_code = $1 and source = 'PARENT' order by requested_on desc`, [authority])).rows.map(({ state }) => state);

  it('has a request at every stage, and plans being amended, in both authorities', async () => {
    for (const authority of ['878', '879']) expect(await stages(authority)).toEqual(['SUBMITTED', 'ASSESSING', 'REFUSED', 'DRAFT_PLAN', 'NO_PLAN', 'PLAN_ISSUED']);
    const { rows } = await house.owner.query<{ amended: number; noticed: number; open: number; ceased: number }>(
      `select count(*) filter (where state = 'AMENDED')::int as amended, count(*) filter (where notice_sent_on is not null)::int as noticed, count(*) filter (where decision = 'AMEND' and notice_sent_on is null)::int as open, count(*) filter (where decision = 'CEASE' and state = 'DECIDED')::int as ceased
       from review where authority_code = '878' and id::text in (select subject_id::text from audit_event where act = 'review.decided' and request_id = 'demo' and actor_name = 'Joe Westcott' and subject_type = 'Review')`,
    );
    expect(rows[0]!.open).toBeGreaterThan(0);
    expect(rows[0]!.noticed).toBeGreaterThan(1);
    expect(rows[0]!.amended).toBeGreaterThan(0);
  });

  it('does nothing the second time, and logs nothing', async () => {
    const count = async () => (await house.owner.query<{ rows: number }>(`select (select count(*) from assessment) + (select count(*) from child) + (select count(*) from audit_event) as rows`)).rows[0]!.rows;
    await house.idle();
    const before = await count();
    await seedStages(house.app.services, house.app.schema);
    expect(await count()).toBe(before);
  });
});
