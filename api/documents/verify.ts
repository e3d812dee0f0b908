import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow, anybody, identityOf } from '../access/index.js';
import type { Context } from '../context.js';
import { invalid } from '../kernel/errors.js';
import { sealOf } from './document-seal.js';

/** For whoever holds a document: is it the one that was submitted? */
@Resolver()
export class VerifyResolver {
  @Query(() => Boolean, {
    nullable: true,
    description: 'True where a file with this SHA-256, or answers with this seal, belong to this receipt number. False says nothing more: not whether there is such a receipt. Needs no account; 60 an hour from one network address. Errors: INVALID, THROTTLED.',
  })
  @Allow(anybody)
  async isGenuine(@Arg('receipt', () => String, { description: 'Receipt number, as it stands at the foot of each page. Case and spaces do not count.' }) receipt: string, @Arg('hash', () => String, { description: 'SHA-256 of the file, or the seal of the answers that is printed in it: 64 hexadecimal digits. Spaces do not count.' }) hash: string, @Ctx() context: Context): Promise<boolean> {
    if (!/^S(-[2-9A-Z]{4}){4}$/.test(receipt.replace(/\s/g, '').toUpperCase())) throw invalid('Enter the receipt number, such as S-2345-6789-ABCD-EFGH. It stands at the foot of every page.', { field: 'receipt' });
    if (!/^[0-9a-f]{64}$/.test(hash.replace(/\s/g, '').toLowerCase())) throw invalid('Choose the file, or enter its seal of 64 digits and letters from a to f.', { field: 'hash' });
    await context.services.throttle.count('verifications', context.device.address);
    const [row] = await context.services.database.read(identityOf(context.viewer), { text: 'select 1 from document_seal where seal = $1', values: [sealOf(receipt, hash)] });
    return row !== undefined;
  }
}
