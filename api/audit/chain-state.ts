import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Allow, auditorOfAuthority, identityOf, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { notFound } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { auditedBy } from './audited-child.js';
import { type ProofPart, proveChild } from './proof.js';

@ObjectType({ description: 'How the audit chain of an authority stands.', simpleResolvers: true })
export class AuditChain {
  @Field(() => ID, { description: 'Code of the authority.' })
  @Allow(recordReader)
  chain!: string;
  @Field(() => Int, { description: 'Entries in the chain.' })
  @Allow(recordReader)
  entries!: number;
  @Field(() => Int, { description: 'Entries that a signed checkpoint covers.' })
  @Allow(recordReader)
  signedEntries!: number;
  @Field(() => Date, { nullable: true, description: 'When the last checkpoint was signed.' })
  @Allow(recordReader)
  signedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of the key that signed it: the first half of the SHA-256 of the public key.' })
  @Allow(recordReader)
  key!: string | null;
  @Field(() => Int, { description: 'Entries that the service verified when it last did so.' })
  @Allow(recordReader)
  verifiedEntries!: number;
  @Field(() => Date, { nullable: true, description: 'When that was.' })
  @Allow(recordReader)
  verifiedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The first thing that was wrong then; missing where the chain was whole.' })
  @Allow(recordReader)
  finding!: string | null;
}

const sql = `select a.chain, coalesce((select l.seq from audit_link l where l.chain = a.chain order by l.seq desc limit 1), 0)::int as entries, coalesce(c.size, 0)::int as "signedEntries",
    (c.line::json->>'at')::timestamptz as "signedAt", c.line::json->>'key' as key, coalesce(v.entries, 0)::int as "verifiedEntries", v.at as "verifiedAt", v.finding
  from unnest($1::text[]) a(chain)
    left join lateral (select * from audit_checkpoint c where c.chain = a.chain order by c.size desc limit 1) c on true
    left join lateral (select * from audit_verification v where v.chain = a.chain order by v.at desc limit 1) v on true order by 1`;

@Resolver()
export class ChainStateResolver {
  @Query(() => [AuditChain], { nullable: true, description: 'How the audit chains of your authorities stand.' })
  @Allow(auditorOfAuthority)
  async auditChains(@Ctx() { services, viewer }: Context): Promise<AuditChain[]> {
    return (await services.database.read(identityOf(viewer), { text: sql, values: [auditedBy(viewer)] })) as unknown as AuditChain[];
  }

  @Query(() => GraphQLJSON, { nullable: true, description: 'A file that proves, without this system, what the log says about a child: its entries, each with its way to a signed checkpoint. tools/verify-proof.mjs verifies it. At most 10,000 entries. Errors: NOT_FOUND, NOT_NOW.' })
  @Allow(auditorOfAuthority)
  async auditProof(@Arg('child', () => ID, { description: 'Id of the child.' }) child: string, @Ctx() context: Context): Promise<unknown> {
    const parts = isUuid(child) ? await proveChild(context, child, auditedBy(context.viewer)) : [];
    if (parts.length === 0) throw notFound('child in the log');
    await context.change(async (unit) => unit.audit({ act: 'audit.proofMade', authorityCode: parts[0]!.chain, childId: child, audience: 'AUDITOR', rowCount: countOf(parts) }));
    return { kind: 'professional-portal audit proof', version: 1, child, madeAt: context.now.toISOString(), parts };
  }
}

const countOf = (parts: readonly ProofPart[]): number => parts.reduce((count, { entries }) => count + entries.length, 0);
