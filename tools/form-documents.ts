import { CompiledForm } from '../api/forms/language/form.js';
import { type GuidanceRow, guidanceOf } from '../api/forms/language/guidance.js';
import { shippedForms } from '../api/forms/published/index.js';

/** What every shipped form asks, as pages that people can read and approve. */
export function formDocuments(): [file: string, text: string][] {
  return shippedForms.map((definition) => {
    const rows = guidanceOf(new CompiledForm(definition));
    const sections = Map.groupBy(rows, ({ section }) => section);
    const text = [
      `# ${definition.title}`,
      '',
      `${definition.purpose} Code \`${definition.code}\`. Law: ${definition.legalBasis}.`,
      '',
      `${rows.length} questions. Variants: ${definition.variants.map(({ code, label }) => `${label} (\`${code}\`)`).join(', ')}. Limits are in Unicode code points. Generated from \`api/forms/published\` (\`npm run generate\`); an authority may add questions and codes.`,
      '',
      ...[...sections].flatMap(([title, list]) => [`## ${title}`, '', '| question | address | type | needed | variants |', '|---|---|---|---|---|', ...list.map(lineOf), '']),
      '## Codes',
      '',
      ...Object.entries(definition.codes).filter(([name]) => name !== 'LA_CODES').flatMap(([name, list]) => [`**${name}**: ${list.map(({ code, label }) => `\`${code}\` ${label}`).join(' · ')}`, '']),
    ];
    return [`docs/forms/${definition.code}.md`, text.join('\n')];
  });
}

const lineOf = ({ label, key, type, needed, variants }: GuidanceRow) => `| ${label.replaceAll('|', '\\|')} | \`${key}\` | ${type.replaceAll('|', '\\|')} | ${needed} | ${variants.join(', ') || 'all'} |`;
