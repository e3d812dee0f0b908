import { lexicographicSortSchema, printSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { describeEnvironment } from '../api/config.js';
import { guardedSchema } from '../api/schema.js';
import { catalogueDocument } from './catalogue.js';
import { formDocuments } from './form-documents.js';
import { lifecycleDocument } from './lifecycle-document.js';
import { permissionsCsv } from './permissions/csv.js';
import { permissionsDocument } from './permissions/document.js';

/** Every generated file that is committed, with the text that it must have. */
export async function generatedFiles(): Promise<Map<string, string>> {
  // In the order of the alphabet, so that nothing depends on which file was loaded first.
  const schema = lexicographicSortSchema(await guardedSchema());
  return new Map([
    ['schema.graphql', `${printSchema(schema)}\n`],
    ['docs/permissions.md', permissionsDocument(schema)],
    ['docs/permissions.csv', permissionsCsv(schema)],
    ['docs/lifecycle.md', lifecycleDocument()],
    ['docs/catalogue-access.md', catalogueDocument()],
    ...formDocuments(),
    ['README.md', withTable(readFileSync('README.md', 'utf8'), 'configuration', configurationTable())],
  ]);
}

function configurationTable(): string {
  const rows = describeEnvironment().map(({ name, type, fallback, meaning }) => `| \`${name}\` | ${type.replaceAll('|', '\\|')} | ${fallback && `\`${fallback}\``} | ${meaning} |`);
  return ['| variable | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

/** Puts a table between its two marks in a text. */
function withTable(text: string, mark: string, table: string): string {
  const [begin, end] = [`<!-- ${mark}: generated -->`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < 0) throw new Error(`README.md has no place for the table "${mark}"`);
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
}
