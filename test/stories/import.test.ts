import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportReport, importEstablishments } from '../../api/organisations/import-establishments.js';
import { Installation } from '../support/installation.js';

const COLUMNS = ['URN', 'LA (code)', 'LA (name)', 'EstablishmentNumber', 'EstablishmentName', 'TypeOfEstablishment (name)', 'EstablishmentStatus (name)', 'OpenDate', 'PhaseOfEducation (name)', 'StatutoryLowAge', 'StatutoryHighAge', 'UKPRN', 'Street', 'Locality', 'Address3', 'Town', 'County (name)', 'Postcode', 'SchoolWebsite', 'TelephoneNum'];
const usual: Record<string, string> = {
  'LA (code)': '301', 'LA (name)': 'Barking and Dagenham', EstablishmentNumber: '2001', EstablishmentName: 'Test School', 'TypeOfEstablishment (name)': 'Community School', 'EstablishmentStatus (name)': 'Open', OpenDate: '01-09-1995', 'PhaseOfEducation (name)': 'Primary', StatutoryLowAge: '4', StatutoryHighAge: '11', UKPRN: '10000001',
  Street: '1 High Street', Locality: '', Address3: '', Town: 'Barking', 'County (name)': 'Essex', Postcode: 'IG11 7AA', SchoolWebsite: 'www.test.example', TelephoneNum: '02000000000',
};
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: Record<string, string>[], columns = COLUMNS, end = '\r\n') => [columns.map(cell).join(','), ...rows.map((row) => columns.map((name) => cell(row[name] ?? usual[name] ?? '')).join(','))].join(end) + end;

let house: Installation;
let folder: string;
let next = 700_000;
const urn = () => String((next += 1));
const load = (content: string | Buffer): Promise<ImportReport> => {
  const file = join(folder, `${next}.csv`);
  writeFileSync(file, content);
  return importEstablishments(house.owner, file);
};
const counts = ({ added, changed, unchanged, refused }: ImportReport) => [added, changed, unchanged, refused.length];
const row = async (number: string) => (await house.owner.query('select name, la_code, establishment_number, type, phase, status, opened_on::text as opened_on, lowest_age, highest_age, ukprn, address, town, postcode, website, phone, email_domains from organisation where urn = $1', [number])).rows[0];
const sum = async () => (await house.owner.query(`select count(*)::int as count, md5(string_agg(o::text, '' order by id)) as sum from organisation o`)).rows[0];

beforeAll(async () => {
  house = await Installation.start();
  folder = mkdtempSync(join(tmpdir(), 'professional-portal-import-'));
});
afterAll(async () => {
  await house.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a file of the national register', () => {
  it('adds what is new, column by column', async () => {
    const number = urn();
    expect(counts(await load(csv([{ URN: number }])))).toEqual([1, 0, 0, 0]);
    expect(await row(number)).toEqual({
      name: 'Test School', la_code: '301', establishment_number: '2001', type: 'Community School', phase: 'Primary', status: 'Open', opened_on: '1995-09-01', lowest_age: 4, highest_age: 11, ukprn: '10000001', address: '1 High Street, Essex', town: 'Barking', postcode: 'IG11 7AA', website: 'www.test.example', phone: '02000000000', email_domains: [],
    });
  });

  it('a second time changes nothing, not even an id', async () => {
    const file = csv(Array.from({ length: 20 }, (_, index) => ({ URN: urn(), EstablishmentName: `School ${index}` })));
    expect(counts(await load(file))).toEqual([20, 0, 0, 0]);
    const before = await sum();
    expect(counts(await load(file))).toEqual([0, 0, 20, 0]);
    expect(await sum()).toEqual(before);
  });

  it('changes the rows that differ, and counts them apart', async () => {
    const [one, two, three] = [urn(), urn(), urn()];
    await load(csv([{ URN: one }, { URN: two }]));
    const { id } = (await house.owner.query('select id from organisation where urn = $1', [two])).rows[0];
    expect(counts(await load(csv([{ URN: one }, { URN: two, EstablishmentName: 'A new name', 'EstablishmentStatus (name)': 'Closed', OpenDate: '' }, { URN: three }])))).toEqual([1, 1, 1, 0]);
    expect(await row(two)).toMatchObject({ name: 'A new name', status: 'Closed', opened_on: null });
    expect((await house.owner.query('select id from organisation where urn = $1', [two])).rows[0].id).toBe(id);
  });

  it('removes nothing that it does not name, and leaves what an authority has set', async () => {
    const [one, two] = [urn(), urn()];
    await load(csv([{ URN: one }, { URN: two }]));
    await house.owner.query(`update organisation set email_domains = '{test.sch.uk}' where urn = $1`, [two]);
    const before = (await sum()).count;
    await load(csv([{ URN: two, EstablishmentName: 'Another name' }]));
    expect((await sum()).count).toBe(before);
    expect([await row(one), await row(two)]).toMatchObject([{ name: 'Test School' }, { name: 'Another name', email_domains: ['test.sch.uk'] }]);
    expect((await house.owner.query(`select 1 from organisation where urn = '999001'`)).rowCount).toBe(1);
  });

  it('of which the demo’s own register is one: loading it again changes nothing', async () => {
    const { added, changed, unchanged, refused } = await importEstablishments(house.owner, 'seed/establishments.csv');
    expect([added, changed, refused]).toEqual([0, 0, []]);
    expect(unchanged).toBeGreaterThan(100);
  });
});

describe('a row that cannot be used', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a URN that is none', { URN: 'ABC' }, '"ABC" is not a URN'], ['no URN', { URN: '' }, '"" is not a URN'], ['a URN of 8 digits', { URN: '12345678' }, '"12345678" is not a URN'], ['a statement for a URN', { URN: "1'; drop table organisation" }, `"1'; drop table organ" is not a URN`], ['no name', { EstablishmentName: ' ' }, 'has no name'],
    ['no authority', { 'LA (code)': '' }, '"" is not the code of an authority'], ['a name for an authority', { 'LA (code)': 'Devon' }, '"Devon" is not the code of an authority'], ['an age that is none', { StatutoryLowAge: 'four' }, '"four" in StatutoryLowAge is not a whole number'], ['an age of 1,000', { StatutoryHighAge: '1000' }, '"1000" in StatutoryHighAge is not a whole number'],
    ['30 February', { OpenDate: '30-02-1995' }, '"30-02-1995" in OpenDate is not a date'], ['a month 13', { OpenDate: '01-13-1995' }, '"01-13-1995" in OpenDate is not a date'], ['a day in words', { OpenDate: 'September' }, '"September" in OpenDate is not a date'], ['another notation', { OpenDate: '1995-09-01' }, '"1995-09-01" in OpenDate is not a date'], ['31 February of long ago', { OpenDate: '31-02-1850' }, '"31-02-1850" in OpenDate is not a date'], ['day 0 of long ago', { OpenDate: '00-00-1850' }, '"00-00-1850" in OpenDate is not a date'], ['the year 0', { OpenDate: '01-01-0000' }, '"01-01-0000" in OpenDate is not a date'],
    ['a NUL', { Town: 'Bar\u0000king' }, 'holds a NUL'],
  ])('(%s) is refused with its line and the reason; the others are loaded', async (_what, wrong, reason) => {
    const [before, bad, after] = [urn(), urn(), urn()];
    const report = await load(csv([{ URN: before }, { URN: bad, ...wrong }, { URN: after }]));
    expect([counts(report), report.refused]).toEqual([[2, 0, 0, 1], [{ line: 3, reason }]]);
    expect([await row(before), await row(bad), await row(after)]).toMatchObject([{ name: 'Test School' }, {}, { name: 'Test School' }].map((each, index) => (index === 1 ? undefined : each)));
  });

  it('a quote that never ends refuses the row that it opens', async () => {
    const number = urn();
    const report = await load(`${csv([{ URN: number }])}"700000,"x`);
    expect([counts(report), report.refused]).toEqual([[1, 0, 0, 1], [{ line: 3, reason: 'has 1 columns; the header has 20' }]]);
  });

  it('a URN that stands there twice is loaded once', async () => {
    const number = urn();
    const report = await load(csv([{ URN: number, EstablishmentName: 'The first' }, { URN: number, EstablishmentName: 'The second' }]));
    expect([counts(report), report.refused, (await row(number)).name]).toEqual([[1, 0, 0, 1], [{ line: 3, reason: `URN ${number} stands in the file before` }], 'The first']);
  });

  it('too few and too many columns are refused, each with its line', async () => {
    const [one, two] = [urn(), urn()];
    const whole = csv([{ URN: one }, { URN: two }]).trimEnd().split('\r\n');
    const report = await load([whole[0], `"${urn()}","301"`, whole[1], `${whole[2]},"more","and more"`, ''].join('\r\n'));
    expect(report.refused).toEqual([{ line: 2, reason: 'has 2 columns; the header has 20' }, { line: 4, reason: 'has 22 columns; the header has 20' }]);
    expect(report.added).toBe(1);
  });

  it('lines are counted as an editor counts them, over names of several lines', async () => {
    const report = await load(csv([{ URN: urn(), Street: 'one\r\ntwo\r\nthree' }, { URN: 'bad' }]));
    expect(report.refused).toEqual([{ line: 5, reason: '"bad" is not a URN' }]);
  });

  it('an old school with a day of the nineteenth century is none', async () => {
    const number = urn();
    expect(counts(await load(csv([{ URN: number, OpenDate: '01-09-1850' }])))).toEqual([1, 0, 0, 0]);
    expect((await row(number)).opened_on).toBe('1850-09-01');
  });
});

describe('a file that is none', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['an empty one', '', /empty/], ['one with line ends alone', '\r\n\r\n', /empty|not a register file/], ['another table', 'name,age\r\nZoë,9\r\n', /not a register file: it has no column URN, EstablishmentName, LA \(code\)/], ['a register without names', csv([{ URN: '700000' }], COLUMNS.filter((name) => name !== 'EstablishmentName')), /no column EstablishmentName/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not a register file/],
  ])('(%s) changes nothing and says why', async (_what, content, message) => {
    const before = await sum();
    await expect(load(content)).rejects.toThrow(message);
    expect(await sum()).toEqual(before);
  });

  it('one that is not there says so', async () => {
    const before = await sum();
    await expect(importEstablishments(house.owner, join(folder, 'missing.csv'))).rejects.toThrow(/ENOENT/);
    expect(await sum()).toEqual(before);
  });

  it('a header alone is a file with nothing in it', async () => expect(counts(await load(csv([])))).toEqual([0, 0, 0, 0]));
});

describe('columns', () => {
  it('that are missing leave what was there; those that are new are passed over; their order does not matter', async () => {
    const number = urn();
    await load(csv([{ URN: number }]));
    const columns = ['Extra', 'EstablishmentName', 'LA (code)', 'URN', 'Town'];
    expect(counts(await load(csv([{ URN: number, Town: 'Dagenham', Extra: 'x' }], columns)))).toEqual([0, 1, 0, 0]);
    expect(await row(number)).toMatchObject({ town: 'Dagenham', postcode: 'IG11 7AA', address: '1 High Street, Essex', status: 'Open', opened_on: '1995-09-01' });
    expect(counts(await load(csv([{ URN: number, Town: 'Dagenham' }], columns)))).toEqual([0, 0, 1, 0]);
  });

  it('of which only the three needed ones are there make a school, open', async () => {
    const number = urn();
    expect(counts(await load(csv([{ URN: number }], ['URN', 'EstablishmentName', 'LA (code)'])))).toEqual([1, 0, 0, 0]);
    expect(await row(number)).toMatchObject({ name: 'Test School', status: 'Open', town: null, address: null });
  });

  it('with spaces around their names are found', async () => {
    const number = urn();
    expect((await load(csv([{ URN: number }]).replace('"URN"', '" URN "'))).added).toBe(1);
  });
});

describe('letters', () => {
  const names = ['Ysgol Llŷn', 'École Française', 'St Mary’s – “The Hill”', 'Straße & Søn', 'Żółw'];
  it.each(names)('of %s are kept from a file in UTF-8', async (name) => {
    for (const mark of ['', '\ufeff']) {
      const number = urn();
      await load(`${mark}${csv([{ URN: number, EstablishmentName: name }])}`);
      expect((await row(number)).name).toBe(name);
    }
  });

  it('are kept from windows-1252, as the register comes', async () => {
    const number = urn();
    const bytes = Buffer.from(csv([{ URN: number, EstablishmentName: 'St Mary~s \u00c9cole' }]), 'latin1');
    for (let at = bytes.indexOf('~'); at >= 0; at = bytes.indexOf('~', at)) bytes[at] = 0x92;
    await load(bytes);
    expect((await row(number)).name).toBe('St Mary’s École');
  });

  it.each([0, 1, 2, 3])('are kept where the file is read in pieces and a piece ends in a letter (%i bytes on)', async (shift) => {
    for (const encoding of ['latin1', 'utf8'] as const) {
      const [filler, number] = [urn(), urn()];
      const start = csv([{ URN: filler, Street: '@' }]);
      const upToName = Buffer.byteLength(start) + Buffer.byteLength(csv([{ URN: number, EstablishmentName: '#' }]).split('\r\n')[1]!.split('#')[0]!);
      // The reader takes 64 KB at a time: the first letter of the name lies on that edge.
      const file = start.replace('@', 'x'.repeat(65_536 - upToName + 1 - shift)) + csv([{ URN: number, EstablishmentName: 'École de Żółw'.slice(0, encoding === 'latin1' ? 8 : undefined) }]).split('\r\n')[1]!;
      await load(Buffer.from(file, encoding));
      expect((await row(number)).name, encoding).toBe(encoding === 'latin1' ? 'École de' : 'École de Żółw');
    }
  });

  it('are kept where the only one ends the file', async () => {
    for (const [encoding, letter] of [['latin1', 'é'], ['utf8', 'é'], ['utf8', 'ŵ']] as const) {
      const number = urn();
      await load(Buffer.from(`URN,LA (code),EstablishmentName\n${number},301,Caf${letter}`, encoding));
      expect((await row(number)).name, encoding).toBe(`Caf${letter}`);
    }
  });

  it.each<[string, string, string]>([
    ['quotes', 'The "Old" School', 'The "Old" School'], ['commas', 'School, The', 'School, The'], ['line ends', 'One\r\nTwo', 'One Two'], ['tabs and backslashes', 'A\tB\\N\\', 'A B\\N\\'], ['spaces', '  Much   space  ', 'Much space'], ['a formula', '=SUM(A1)', '=SUM(A1)'], ['mark-up', '<b>x</b>', '<b>x</b>'], ['a statement', `'); drop table organisation; --`, `'); drop table organisation; --`],
  ])('that mean something in files or databases are only letters: %s', async (_what, typed, kept) => {
    const number = urn();
    expect(counts(await load(csv([{ URN: number, EstablishmentName: typed }])))).toEqual([1, 0, 0, 0]);
    expect((await row(number)).name).toBe(kept);
  });

  it('line ends may be of any system', async () => {
    for (const end of ['\n', '\r\n']) expect((await load(csv([{ URN: urn() }, { URN: urn() }], COLUMNS, end))).added).toBe(2);
  });
});

describe('a large file', () => {
  it('of 20,000 rows is loaded at once, and all of it or nothing', async () => {
    const rows = Array.from({ length: 20_000 }, () => ({ URN: urn() }));
    expect(counts(await load(csv(rows)))).toEqual([20_000, 0, 0, 0]);
    expect(counts(await load(csv(rows.map((each, index) => (index === 0 ? { ...each, Town: 'Elsewhere' } : each)))))).toEqual([0, 1, 19_999, 0]);
  });
});
