import { type Drawn, isDrawn } from './model.js';

const FORMAT = 'professional-portal form';

/** Gives the form as a file, which the import of this or another installation reads. */
export function download(form: Drawn): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify({ format: FORMAT, version: 1, definition: form }, null, 2)}\n`], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${form.code}.form.json` });
  link.click();
  URL.revokeObjectURL(address);
}

/** What stands in a file that was exported; the API says what of it cannot be read. */
export async function readFile(file: File): Promise<{ form: Drawn } | { problem: string }> {
  if (file.size > 3_000_000) return { problem: 'The file is larger than any form: 3 MB at most.' };
  try {
    const content = JSON.parse(await file.text()) as { format?: string; definition?: unknown };
    const found = content.format === FORMAT ? content.definition : content;
    return isDrawn(found) ? { form: found } : { problem: 'This file holds no form. Choose one that “Export as a file” has made.' };
  } catch {
    return { problem: 'This file cannot be read. Choose one that “Export as a file” has made.' };
  }
}
