import DataLoader from 'dataloader';
import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, auditorOfAuthority, hasRole, identityOf, recordReader, type Viewer } from '../access/index.js';
import type { Context } from '../context.js';
import { invalid } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { containing } from '../reading/index.js';
import { AuditEvent } from './audit-event.js';

/** Children named beside an entry; a list that was read may hold hundreds. */
const MOST_NAMED = 10;

@ObjectType({ description: 'A child as an auditor sees it: by name, and nothing else of the record.', simpleResolvers: true })
export class AuditedChild {
  @Field(() => ID, { description: 'Id of the child.' })
  @Allow(recordReader)
  id!: string;
  @Field(() => String, { nullable: true, description: 'Forenames and surname; missing where the record is gone, or was never shared with the authority.' })
  @Allow(auditorOfAuthority)
  name!: string | null;
  authorityCode!: string;
}

interface Named {
  childId: string;
  authorityCode: string;
  name: string;
}

/** The authorities whose log somebody may look through. */
export const auditedBy = (viewer: Viewer): string[] => [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'AUDITOR'));

@Resolver(() => AuditEvent)
export class AuditedChildResolver {
  @FieldResolver(() => [AuditedChild], { nullable: true, description: `The children that it is about, by name; of a list that was read the first ${MOST_NAMED}.` })
  @Needs('childId', 'childIds', 'authorityCode')
  @Allow(auditorOfAuthority)
  async children(@Root() { childId, childIds, authorityCode }: AuditEvent, @Ctx() context: Context): Promise<AuditedChild[]> {
    const ids = (childId ? [childId] : (childIds ?? [])).slice(0, MOST_NAMED);
    const names = context.once('audited children', () => new DataLoader<string, Named | null>((wanted) => namesOf(context, wanted)));
    const found = await names.loadMany(ids);
    return ids.map((id, place) => ({ id, name: (found[place] as Named | null)?.name ?? null, authorityCode: authorityCode! }));
  }

  @Query(() => [AuditedChild], { nullable: true, description: 'Children of the authority by name, or the one of an id, for an auditor who looks for who has read a record. At most 20. Errors: INVALID (fewer than three letters).' })
  @Allow(auditorOfAuthority)
  async auditedChildren(@Arg('search', () => String, { description: 'Parts of the name, three letters or more.' }) search: string, @Ctx() context: Context): Promise<AuditedChild[]> {
    if (isUuid(search)) return (await namesOf(context, [search])).flatMap((found) => (found ? [{ id: found.childId, name: found.name, authorityCode: found.authorityCode }] : []));
    const words = search.trim().split(/\s+/).slice(0, 6);
    if (words.join('').length < 3) throw invalid('Enter three letters of the name or more.', { field: 'search' });
    const rows = await context.services.database.read(identityOf(context.viewer), {
      text: `select id as "childId", authority_code as "authorityCode", legal_forenames || ' ' || legal_surname as name from child
        where authority_code = any($1::text[]) and legal_forenames || ' ' || legal_surname ilike all($2::text[]) order by legal_surname, legal_forenames, id limit 20`,
      values: [auditedBy(context.viewer), words.map((word) => containing(word.slice(0, 60)))],
    });
    return noted(context, rows as unknown as Named[]).map(({ childId, name, authorityCode }) => ({ id: childId, name, authorityCode }));
  }
}

async function namesOf(context: Context, ids: readonly string[]): Promise<(Named | null)[]> {
  const rows = await context.services.database.read(identityOf(context.viewer), {
    text: `select id as "childId", authority_code as "authorityCode", legal_forenames || ' ' || legal_surname as name from child where id = any($1::uuid[]) and authority_code = any($2::text[])`,
    values: [ids, auditedBy(context.viewer)],
  });
  const byId = new Map(noted(context, rows as unknown as Named[]).map((row) => [row.childId, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A name is of a child’s record, too: that the auditor has seen it is in the log. */
function noted(context: Context, rows: readonly Named[]): readonly Named[] {
  for (const row of rows) context.reads.note(row);
  if (rows.length > 0) context.reads.noteFields(['AuditedChild.name']);
  return rows;
}
