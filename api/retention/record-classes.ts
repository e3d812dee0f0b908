/** What becomes of records when their time is over. */
export type Outcome = 'APPROVED' | 'AUTOMATIC' | 'KEPT';

export interface RecordClassEntry {
  code: string;
  /** What it is, as people call it. */
  says: string;
  /** The event that its time counts from. */
  trigger: string;
  /** Months from that event; null where it is kept for as long as the system stands. */
  months: number | null;
  outcome: Outcome;
  /** Law or guidance that the period is taken from. */
  source: string;
  /** An authority may set another period. */
  changeable: boolean;
  /** Tables that hold it. Every table of the database is in one class or more (a test counts them). */
  tables: readonly string[];
}

const YEAR = 12;

/**
 * The retention schedule as shipped. An authority may change a period with a reason (RetentionRule); what is due
 * waits for two people, or goes of itself where it was never more than help on the way.
 */
export const recordClasses = [
  {
    code: 'CASE_FILE', says: 'The file of a child: plan, reviews, submissions, documents', trigger: 'Date of birth', months: 31 * YEAR, outcome: 'APPROVED', changeable: true,
    source: 'IRMS Information Management Toolkit for Schools: special educational needs files, date of birth + 31 years (25 + 6; Limitation Act 1980, s. 2). Some authorities keep files with a plan for 45 years, and those of children ever looked after for 75.',
    tables: ['child', 'plan', 'review', 'term_list_entry', 'form_response', 'answer', 'answer_revision', 'submission', 'document', 'legal_hold', 'review_note', 'access_grant', 'assessment', 'answer_query', 'case_message', 'guest_pass', 'advice_request', 'draft_section', 'rectification_note', 'subject_access_request', 'subject_access_piece', 'value_revision', 'plan_version', 'statutory_exception', 'letter'],
  },
  {
    code: 'DISCARDED_DRAFT', says: 'Drafts that a setting gave up and never submitted', trigger: 'Day it was discarded', months: YEAR, outcome: 'AUTOMATIC', changeable: true,
    source: 'UK GDPR Art. 5(1)(e): no longer than is necessary. A year in which a setting can still ask for it.',
    tables: ['form_response', 'answer', 'answer_revision', 'review', 'term_list_entry', 'document', 'review_note', 'access_grant', 'assessment', 'draft_section', 'guest_pass', 'value_revision'],
  },
  {
    code: 'EXPORT_REGISTER', says: 'The register of exports: who took out what, and why (the file itself is erased after 24 hours)', trigger: 'Day it was asked for', months: 6 * YEAR, outcome: 'AUTOMATIC', changeable: true,
    source: 'UK GDPR Art. 5(2) (accountability); Limitation Act 1980, s. 2: six years.',
    tables: ['export'],
  },
  { code: 'AUDIT_LOG', says: 'The audit log: who did and read what, without the data', trigger: 'Day of the entry', months: null, outcome: 'KEPT', changeable: false, source: 'UK GDPR Art. 5(1)(f), 5(2), 32. A chain from which entries are taken proves nothing.', tables: ['audit_event', 'audit_link', 'audit_checkpoint', 'audit_verification'] },
  { code: 'ADMINISTRATION_LOG', says: 'What administrators did with a reason: policies changed, sessions ended, locks released', trigger: 'Day of the act', months: null, outcome: 'KEPT', changeable: false, source: 'UK GDPR Art. 5(2), 24: who decided on how data is handled, and why. It is about staff; nothing of a child is in it.', tables: ['administrative_act'] },
  { code: 'DISPOSAL_LOG', says: 'The retention schedule and the log of what was disposed of, without the data', trigger: 'Day of the disposal', months: null, outcome: 'KEPT', changeable: false, source: 'Code of practice under s. 46 of the Freedom of Information Act 2000: a record of what was destroyed and under which authority.', tables: ['retention_rule', 'disposal', 'document_seal'] },
  { code: 'MAIL', says: 'That a mail was sent, to whom (its words are erased when it is handed over), and what somebody was told, by reference', trigger: 'Day it was queued', months: 6, outcome: 'AUTOMATIC', changeable: false, source: 'UK GDPR Art. 5(1)(e): for finding out why a mail did not come.', tables: ['mail', 'notice'] },
  { code: 'WORKING_AID', says: 'How somebody works: saved filters, when they last looked and which messages they have seen, what they want to be told, their calendar’s address, who covered for whom', trigger: 'Never of itself', months: null, outcome: 'KEPT', changeable: false, source: 'UK GDPR Art. 5(1)(c), 5(2): it is about staff and names no child; who covered for whom says who could see a case on a day.', tables: ['saved_filter', 'worklist_look', 'message_look', 'notification_choice', 'notification_times', 'calendar_feed', 'cover'] },
  { code: 'TERM_LIST', says: 'Terms, and that a setting was sent its list of reviews and acknowledged it (the children on it go with their file)', trigger: 'Never of itself', months: null, outcome: 'KEPT', changeable: false, source: 'UK GDPR Art. 5(2): that the authority gave its two weeks’ notice. It names no child.', tables: ['term', 'term_list'] },
  { code: 'SIGN_IN', says: 'Sessions, codes, links and tokens', trigger: 'Day it ended', months: 1, outcome: 'AUTOMATIC', changeable: false, source: 'UK GDPR Art. 5(1)(e); ASVS 5.0, 14.2.7. Sign-ins themselves stay on the audit log.', tables: ['session', 'sign_in_challenge', 'registration', 'oauth_record', 'throttle', 'email_change', 'password_reset', 'kept_text', 'invitation', 'single_sign_on'] },
  { code: 'ACCOUNT', says: 'Accounts of professionals and staff, with what they may do', trigger: 'Never of itself', months: null, outcome: 'KEPT', changeable: false, source: 'UK GDPR Art. 5(2), 17(3)(b): statutory records name who wrote them. An account is disabled, not deleted.', tables: ['user', 'credential', 'membership', 'staff_role', 'platform_operator', 'factor', 'recovery_code', 'security_answer', 'external_identity', 'known_device'] },
  { code: 'REGISTER', says: 'Authorities, settings, programs, forms: nothing about a child', trigger: 'Never of itself', months: null, outcome: 'KEPT', changeable: false, source: 'Not personal data of children; records cannot be read without their forms.', tables: ['authority', 'authority_policy', 'organisation', 'letter_template', 'identity_provider', 'api_client', 'api_consent', 'form', 'form_version', 'form_design', 'bank_question'] },
] as const satisfies readonly RecordClassEntry[];

export type RecordClassCode = (typeof recordClasses)[number]['code'];
export const recordClass = (code: string): RecordClassEntry | undefined => recordClasses.find((each) => each.code === code);

/** Days before its day from which a record is shown as due soon. */
export const DUE_SOON = 90;
