import { Membership, PlatformOperator, StaffRole, User, accountTables } from './accounts/index.js';
import { AdministrativeAct } from './administration/index.js';
import { AuditCheckpoint, AuditEvent, AuditLink, AuditVerification, ValueRevision } from './audit/index.js';
import { Assessment, StatutoryException } from './assessments/index.js';
import { Cover, SavedFilter, Term, TermList, TermListEntry, WorklistLook } from './caseload/index.js';
import { Child, Plan } from './children/index.js';
import { BankQuestion, FormDesign } from './designs/index.js';
import { ThrottleRow } from './database/throttle-row.js';
import { Document, DocumentSeal } from './documents/index.js';
import { Answer, AnswerRevision, DraftSection, Form, FormResponse, FormVersion, RectificationNote, Submission } from './forms/index.js';
import { ApiClient, ApiConsent, OAuthRecord } from './integrations/index.js';
import { Letter, LetterTemplate } from './letters/index.js';
import { Mail } from './messages/index.js';
import { CalendarFeed, Notice, NotificationChoice, NotificationTimes } from './notifications/index.js';
import { Authority, AuthorityPolicy, Organisation } from './organisations/index.js';
import { PlanVersion } from './plans/index.js';
import { Review, ReviewNote } from './reviews/index.js';
import { AnswerQuery } from './queries/index.js';
import { AdviceRequest } from './advice/index.js';
import { GuestPass } from './guests/index.js';
import { CaseMessage, MessageLook } from './correspondence/index.js';
import { AccessGrant } from './sealed/index.js';
import { Invitation } from './teams/index.js';
import { Export } from './exports/index.js';
import { Disposal, LegalHold, RetentionRule } from './retention/index.js';
import { SubjectAccessPiece, SubjectAccessRequest } from './subject-access/index.js';

/** Everything that is stored. A table that is not here does not exist. */
export const entities = [
  AuthorityPolicy, Authority, Organisation, User, ...accountTables, Membership, StaffRole, PlatformOperator, Child, Plan, Form, FormVersion, FormResponse, Answer, AnswerRevision, Submission, Review, ReviewNote, AccessGrant,
  Document, DocumentSeal, AuditEvent, AuditLink, AuditCheckpoint, AuditVerification, ValueRevision, Mail, ApiClient, ApiConsent, OAuthRecord, ThrottleRow,
  Export, RetentionRule, LegalHold, Disposal, RectificationNote, SubjectAccessRequest, SubjectAccessPiece,
  Invitation, DraftSection, AdministrativeAct,
  FormDesign, BankQuestion,
  Assessment, PlanVersion, StatutoryException, Letter, LetterTemplate,
  Cover, SavedFilter, WorklistLook, Term, TermList, TermListEntry, NotificationChoice, NotificationTimes, Notice, CalendarFeed,
  AnswerQuery, CaseMessage, MessageLook, GuestPass, AdviceRequest,
];
