import DataLoader from 'dataloader';
import { identityOf } from '../access/index.js';
import type { Context } from '../context.js';

/** Name and town of the setting that has a number in the national register; empty where it has none. Those of a page are looked up together. */
export function registeredName(context: Context, typed: string): Promise<string> {
  const loader = context.once('registered settings', () =>
    new DataLoader<string, string>(async (numbers) => {
      const rows = await context.services.database.read(identityOf(context.viewer), { text: 'select urn, name, town from organisation where urn = any($1::text[])', values: [numbers] });
      const names = new Map(rows.map(({ urn, name, town }) => [String(urn), [name, town].filter(Boolean).join(', ')]));
      return numbers.map((urn) => names.get(urn) ?? '');
    }),
  );
  return loader.load(typed.replace(/\s/g, '').toUpperCase());
}
