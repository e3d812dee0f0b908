import type { Services } from '../context.js';
import type { Identity } from '../database/identity.js';
import { type Facts, type LayoutEntry, formOfVersion } from '../forms/index.js';
import type { CompiledForm } from '../forms/language/form.js';
import { toLayout } from '../forms/language/layout.js';
import type { AnswerRecord } from '../forms/language/record.js';
import { PieceMark, markOf } from './marks.js';

/** One part of what is held. */
export interface Found {
  section: string;
  label: string;
  text: string;
  mark: PieceMark | null;
  fileHash: string | null;
}

type Row = Record<string, unknown>;

/* What the authority holds. Drafts are the setting’s own: row-level security shows them to no job of the authority. */
const statements = {
  child: `select legal_forenames as "Forenames", legal_surname as "Surname", known_as as "Known as", born_on as "Date of birth", sex as "Sex", upn as "UPN", uln as "ULN", nhs_number as "NHS number", address as "Address", postcode as "Postcode", added_at as "Recorded", shared_at as "With the authority since" from child where id = $1`,
  plan: `select state as "State", first_made_on as "First made", issued_on as "Issued", primary_need as "Primary need", secondary_need as "Secondary need", last_reviewed_on as "Last reviewed", review_due_on as "Review due", ceased_on as "Ceased", cease_reason as "Why it ceased", placement_type as "Type of placement" from plan where child_id = $1 order by first_made_on`,
  review: `select r.reference, r.state as "State", r.expected_on as "Expected by", r.meeting_held_on as "Meeting held", r.submitted_at as "Submitted", r.submitted_by_name as "Submitted by", r.return_reason as "Returned because", r.decision as "Decision", r.decided_on as "Decided", r.decision_reason as "Reason of the decision", r.kind as "Kind of review", r.called_because as "Called because", r.meeting_booked_on as "Meeting planned for", r.report_sent_on as "Report sent", r.report_text as "Report of the authority", r.notice_sent_on as "Notice of proposed amendments sent", r.representations_on as "Representations received", r.representations as "Representations", r.final_plan_on as "Final plan issued", r.not_amended_on as "Notice of not amending", r.outcome_reason as "Reason of the outcome", r.cease_reason as "Reason to cease", r.ceased_on as "Plan ceased", r.continued_on as "Plan goes on since", r.appealed_on as "Appeal registered", r.appeal_ended_on as "Appeal ended", r.appeal_outcome as "Outcome of the appeal", r.closed_on as "Closed", r.closing_reason as "Why it was closed", o.name as "Setting" from review r left join organisation o on o.id = r.setting_id where r.child_id = $1 order by r.changed_at`,
  assessment: `select a.reference, a.title as "Form", a.state as "State", a.submitted_at as "Submitted", a.submitted_by_name as "Submitted by", a.returned_at as "Returned", a.return_reason as "Returned because", a.accepted_at as "Accepted", a.requested_on as "Received on", a.source as "Who asked", a.decided_on as "Decision to assess", a.refused_on as "Decision not to assess", a.no_plan_on as "Decision for no plan", a.decision_reason as "Reason of the decision", a.advice_requested_on as "Advice asked for", a.advice_received_on as "Advice received", a.draft_sent_on as "Draft plan sent", a.consulted_on as "Settings consulted", a.representations_on as "Representations received", a.representations as "Representations", a.final_plan_on as "Final plan issued", a.appealed_on as "Appeal registered", a.withdrawn_on as "Taken back", a.support_decision as "What is done", a.level as "Level of need", a.supported_on as "Support agreed", a.reviewed_on as "Support reviewed", a.review_outcome as "Outcome of the review", a.ended_on as "Ended", a.ending as "Why it ended", o.name as "Setting" from assessment a left join organisation o on o.id = a.setting_id where a.child_id = $1 order by a.submitted_at`,
  termList: `select l.term_name as "Term", o.name as "Setting that was told", l.sent_at as "Told", e.complete_by as "Review complete by" from term_list_entry e join term_list l on l.id = e.term_list_id join organisation o on o.id = e.setting_id where e.child_id = $1 order by l.sent_at`,
  submission: `select s.record, s.facts, s.number, s.form_version_id as "formVersionId", coalesce('review ' || r.reference, 'assessment ' || a.reference) as file from submission s join form_response f on f.id = s.response_id left join review r on r.response_id = f.id left join assessment a on a.response_id = f.id where f.child_id = $1 order by s.submitted_at`,
  planVersion: `select v.number, v.state, v.sent_on as "sentOn", section->>'code' as code, section->>'text' as text from plan_version v cross join lateral jsonb_array_elements(v.stored) section where v.child_id = $1 order by v.number`,
  exception: `select e.code as "Circumstance", e.from_on as "First day", e.to_on as "Last day", e.evidence as "Evidence", e.recorded_at as "Recorded", e.recorded_by_name as "Recorded by", e.withdrawn_at as "Withdrawn", e.withdrawn_reason as "Withdrawn because" from statutory_exception e where e.child_id = $1 order by e.recorded_at`,
  letter: `select l.title as "Title", l.recipient as "To", l.body as "Letter", l.state as "State", l.sent_on as "Sent", l.sent_by_name as "Sent by" from letter l where l.child_id = $1 order by l.written_at`,
  note: `select n.text, n.written_at as "writtenAt", n.written_by_name as "writtenByName" from review_note n where n.child_id = $1 order by n.written_at`,
  query: `select asked, replied, asked_at as "askedAt", asked_by_name as "askedByName", replied_by_name as "repliedByName" from answer_query where child_id = $1 order by asked_at`,
  message: `select topic_given as topic, words, side, written_at as "writtenAt", written_by_name as "writtenByName", withdrawn_at as "withdrawnAt" from case_message where child_id = $1 order by written_at`,
  advice: `select kind as "Kind of advice", name as "Asked of", organisation as "Organisation", asked_on as "Asked for", asks as "What was asked", state as "State", due_on as "Due", received_on as "Received", advice as "Advice", end_reason as "Why it was not given" from advice_request where child_id = $1 order by asked_on, id`,
  guest: `select name as "Name", relationship as "Who they are", title as "Asked for", invited_at as "Asked", invited_by_name as "Asked by", opened_at as "Opened", submitted_at as "Sent", withdrawn_at as "Taken back" from guest_pass where child_id = $1 order by invited_at`,
  rectification: `select path, says, decision, decision_reason as "decisionReason", recorded_at as "recordedAt" from rectification_note where child_id = $1 order by recorded_at`,
  hold: `select reason, placed_at as "placedAt" from legal_hold where child_id = $1 order by placed_at`,
  file: `select d.name, d.hash, d.created_at as "createdAt" from document d join form_response f on f.id = d.response_id where f.child_id = $1 and d.kind = 'UPLOAD' and d.state = 'READY' and d.hash is not null order by d.created_at`,
  audit: `select at, actor_name as "actorName", act from audit_event where child_id = $1 or child_ids @> array[$1::uuid] order by id`,
} as const;

/** Everything that an authority holds on a child, in the order of the pack. */
export async function heldOn({ database }: Pick<Services, 'database'>, identity: Identity, child: string): Promise<Found[]> {
  const names = Object.keys(statements) as (keyof typeof statements)[];
  const rows = await database.readAll(identity, names.map((name) => ({ text: statements[name], values: [child] })));
  const of = (name: keyof typeof statements): Row[] => rows[names.indexOf(name)] ?? [];
  const answers: Found[] = [];
  for (const row of of('submission')) answers.push(...answersOf(await formOfVersion(database, identity, String(row['formVersionId'])), row));
  return [
    ...of('child').flatMap((row) => columns('The child', row)),
    ...of('plan').flatMap((row) => columns('Plan', row)),
    ...of('review').flatMap(({ reference, ...row }) => columns(`Review ${String(reference)}`, row)),
    ...of('termList').flatMap((row) => columns('Lists of reviews that were due', row)),
    ...of('assessment').flatMap(({ reference, ...row }) => columns(`Assessment ${String(reference)}`, row)),
    ...of('planVersion').map((row) => piece(`Plan, version ${String(row['number'])} (${String(row['state']).toLowerCase()})`, `Section ${String(row['code'])}`, String(row['text']), row['state'] === 'FINAL' ? null : PieceMark.INTERNAL)),
    ...of('exception').flatMap((row) => columns('Statutory exception', row)),
    ...of('letter').flatMap((row) => columns('Letter', row)),
    ...of('advice').flatMap((row) => columns('Advice', row)),
    ...of('guest').flatMap((row) => columns('People who were asked by a link', row)),
    ...answers,
    ...of('rectification').map((row) => piece('Notes that something is not right', String(row['path']), [row['says'], row['decision'], row['decisionReason']].filter(Boolean).join('\n'), null)),
    ...of('query').flatMap((row) => [piece('Questions about answers', `${words(row['askedAt'])}, ${String(row['askedByName'])}`, String(row['asked']), PieceMark.INTERNAL), ...(row['replied'] ? [piece('Questions about answers', `Reply of ${String(row['repliedByName'])}`, String(row['replied']), PieceMark.PROFESSIONAL_OPINION)] : [])]),
    ...of('message').map((row) => piece('Messages between the authority and the setting', `${words(row['writtenAt'])}, ${String(row['writtenByName'])}${row['withdrawnAt'] ? ` (taken back ${words(row['withdrawnAt'])})` : ''}`, [row['topic'], row['words']].filter(Boolean).join('\n'), row['side'] === 'AUTHORITY' ? PieceMark.INTERNAL : PieceMark.PROFESSIONAL_OPINION)),
    ...of('note').map((row) => piece('Internal notes', `${words(row['writtenAt'])}, ${String(row['writtenByName'])}`, String(row['text']), PieceMark.INTERNAL)),
    ...of('hold').map((row) => piece('Legal holds', words(row['placedAt']), String(row['reason']), PieceMark.LEGAL)),
    ...of('file').map((row) => ({ ...piece('Files', words(row['createdAt']), String(row['name']), PieceMark.DOCUMENT), fileHash: String(row['hash']) })),
    ...of('audit').map((row) => piece('Who worked on or looked at the record', words(row['at']), `${String(row['actorName'])}: ${String(row['act'])}`, null)),
  ];
}

const piece = (section: string, label: string, text: string, mark: PieceMark | null): Found => ({ section, label, text, mark, fileHash: null });

/** A moment as people write it, a day as it is stored. */
const words = (value: unknown): string => (value instanceof Date ? value.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }) : String(value));

/** What a member of staff typed about a case may name others; what the system wrote does not. */
const typed = new Set(['Returned because', 'Reason of the decision', 'Called because', 'Report of the authority', 'Representations', 'Reason of the outcome', 'Outcome of the review', 'Evidence', 'Withdrawn because', 'To', 'Asked of', 'What was asked', 'Why it was not given', 'Advice']);
const columns = (section: string, row: Row): Found[] => Object.entries(row).flatMap(([label, value]) => (value === null || value === undefined ? [] : [piece(section, label, words(value), typed.has(label) ? PieceMark.INTERNAL : null)]));

function answersOf(form: CompiledForm, row: Row): Found[] {
  const heading = `Submission ${[row['number'], row['file']].filter(Boolean).join(' of ')}`;
  const found: Found[] = [];
  const take = (title: string, entries: readonly LayoutEntry[], within: string) => {
    for (const entry of entries) {
      if (entry.text !== null) found.push(piece(title, within ? `${within}: ${entry.label}` : entry.label, entry.text, markOf(form.at(entry.path).question, within !== '')));
      for (const item of entry.items) take(title, item.entries, within ? `${within}, ${item.title}` : item.title);
    }
  };
  for (const section of toLayout(form, row['record'] as AnswerRecord, row['facts'] as Facts, () => true)) take(`${heading}: ${section.title}`, section.entries, '');
  return found;
}
