import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation } from '../support/installation.js';

const CHANGE = 'mutation($email: String!) { changeEmail(email: $email) }';
const AMARA = 'amara.senco@exe-college.example';

let house: Installation;
beforeAll(async () => {
  house = await Installation.start();
});
afterAll(() => house.stop());

describe('a change of address is asked for', () => {
  it.each([1, 2, 0])('by somebody who belongs to so many authorities: %i', async (count) => {
    const amara = await house.signIn(AMARA);
    const mine = `user_id = (select id from "user" where email = '${AMARA}')`;
    if (count === 2) await house.owner.query(`insert into membership select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'authority_code', '879', 'setting_id', (select setting_id from membership where authority_code = '879' limit 1)))).* from membership m where ${mine} limit 1`);
    if (count === 0) await house.owner.query(`update membership set state = 'REFUSED' where ${mine}`);
    const { rows } = await house.owner.query(`select distinct authority_code from membership where ${mine} and state = 'APPROVED'`);
    expect(rows).toHaveLength(count);
    const email = `amara.new${count}@exe-college.example`;
    expect((await amara.ask(CHANGE, { email })).errors).toBeUndefined();
    expect(await house.mailTo(email, /\/email\/confirm/)).toBeTruthy();
  });
});
