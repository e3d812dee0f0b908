import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOnceSubmitted, memberOfSetting, qualityReaderOnceSubmitted, ruleNamed } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { invalid, notFound, refused } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { copies } from './copies.js';
import { Document } from './document.js';
import { CopyFor, DocumentFormat, DocumentKind, DocumentState } from './document-words.js';
import { mediaTypes } from './paper.js';

@InputType()
export class RequestDocumentInput {
  @Field(() => ID, { nullable: true, description: 'Id of the submission that it is made of.' })
  submission?: string | null;
  @Field(() => ID, { nullable: true, description: 'Instead: id of the draft that is printed as it stands. Only for the setting, with a watermark.' })
  draft?: string | null;
  @Field(() => CopyFor, { nullable: true, description: 'Whose copy it is; for a submission EVERYBODY unless said otherwise.' })
  copyFor?: CopyFor | null;
  @Field(() => DocumentFormat, { description: 'Its format.' })
  format!: DocumentFormat;
}

interface Source {
  authorityCode: string;
  settingId: string;
  childId: string;
  responseId: string;
  submissionId: string | null;
  number: number | null;
  reference: string | null;
  submittedAt: Date | null;
  assignedToId: string | null;
}

const sourceSql = (of: 'submission' | 'draft') => `
  select f.authority_code as "authorityCode", f.setting_id as "settingId", f.child_id as "childId", f.id as "responseId", ${of === 'submission' ? 's.id as "submissionId", s.number, s.submitted_at' : 'null as "submissionId", null as number, f.first_submitted_at'} as "submittedAt",
    coalesce(r.reference, t.reference) as reference, coalesce(r.assigned_to_id, t.assigned_to_id) as "assignedToId"
  from form_response f ${of === 'submission' ? 'join submission s on s.response_id = f.id' : ''} left join review r on r.response_id = f.id left join assessment t on t.response_id = f.id where ${of === 'submission' ? 's' : 'f'}.id = ?`;

@Resolver()
export class RequestDocumentResolver {
  @Mutation(() => Document, {
    nullable: true,
    description: 'Asks for a document of a submission, as the copy of one reader, or of a draft. It is made and proved later; nothing waits for it. Asked for again, the same document is given, except of a draft, which may have changed. Errors: NOT_FOUND, REFUSED (a copy that is not yours to open), INVALID.',
  })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  @Writes('Document.state', 'Document.copyFor', 'Document.format')
  async requestDocument(@Arg('input', () => RequestDocumentInput) input: RequestDocumentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Document | null> {
    const copyFor = input.draft ? CopyFor.DRAFT : (input.copyFor ?? CopyFor.EVERYBODY);
    if ((input.submission == null) === (input.draft == null)) throw invalid('Name a submission or a draft.');
    if (!input.draft && copyFor === CopyFor.DRAFT) throw invalid('A submission has no draft copy.', { field: 'copyFor' });
    const id = await context.change(async (unit) => {
      const source = await findSource(unit, input);
      const opened = copies[copyFor].openedBy.map(ruleNamed);
      const readers = [memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted];
      if (!source || !readers.some((rule) => rule.holds(context.viewer, source))) throw notFound(input.draft ? 'draft' : 'submission');
      if (!opened.some((rule) => rule.holds(context.viewer, source))) throw refused(`have the ${copies[copyFor].says.toLowerCase()}`, opened);
      const same = { responseId: source.responseId, belongsTo: source.submissionId ?? source.responseId, kind: DocumentKind.OUTPUT, copyFor, format: input.format };
      // What waits to be made will hold what the draft holds then; a draft that was printed before has had its time.
      const made = await unit.em.findOne(Document, { ...same, state: { $in: input.draft ? [DocumentState.PREPARING] : [DocumentState.PREPARING, DocumentState.READY] } });
      if (made) return made.id;
      if (input.draft) await unit.em.nativeUpdate(Document, { ...same, state: { $ne: DocumentState.REMOVED } }, { state: DocumentState.REMOVED });
      return queueDocument(unit, source, copyFor, input.format);
    });
    return context.reader.find(context.viewer, info, Document, { id });
  }
}

async function findSource(unit: Unit, { submission, draft }: RequestDocumentInput): Promise<Source | undefined> {
  const id = draft ?? submission;
  if (!id || !isUuid(id)) return undefined;
  const [row] = await unit.em.execute<Source[]>(sourceSql(draft ? 'draft' : 'submission'), [id]);
  return row;
}

function queueDocument(unit: Unit, source: Source, copyFor: CopyFor, format: DocumentFormat): string {
  const id = newId();
  const { authorityCode, settingId, childId, responseId, submissionId, number, reference, submittedAt } = source;
  const words = [copyFor === CopyFor.DRAFT ? 'Draft' : 'Form', reference, copyFor === CopyFor.DRAFT || copyFor === CopyFor.EVERYBODY ? null : copies[copyFor].says.toLowerCase(), (number ?? 1) > 1 ? `(${number})` : null];
  // The setting's own file and its drafts are never the authority's.
  const shared = copyFor !== CopyFor.DRAFT && copyFor !== CopyFor.SCHOOL;
  unit.em.create(
    Document,
    {
      id, authorityCode, settingId, responseId, kind: DocumentKind.OUTPUT, belongsTo: submissionId ?? responseId, name: `${words.filter(Boolean).join(' ')}.${format.toLowerCase()}`,
      mediaType: mediaTypes[format], format, copyFor, size: null, hash: null, state: DocumentState.PREPARING, createdAt: unit.now, createdById: unit.viewer.id, submittedAt: shared ? submittedAt : null, version: 1,
    },
    { persist: true },
  );
  unit.audit({ act: 'document.requested', authorityCode, settingId, childId, subjectType: 'Document', subjectId: id, ...(!shared && { audience: 'SETTING' as const }) });
  unit.queue('make-output', { document: id, authority: authorityCode, setting: settingId });
  return id;
}
