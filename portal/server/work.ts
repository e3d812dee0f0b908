import type { FastifyRequest } from 'fastify';
import {
  AssessmentCheckPageDocument, AssessmentDocumentsDocument, AssessmentKeepingKeyDocument, AssessmentDraftIdDocument, AssessmentItemPageDocument, type AssessmentItemPageQuery, AssessmentSectionPageDocument, type AssessmentSectionPageQuery, CheckPageDocument, DraftIdDocument, ReviewDocumentsDocument, ReviewKeepingKeyDocument,
  ItemPageDocument, type ItemPageQuery, SectionPageDocument, type SectionPageQuery, SubmitAssessmentDocument, SubmitReviewDocument, SubmittedAssessmentDocument, SubmittedFormDocument,
} from '../gql/graphql.js';
import type { Api } from './api.js';

/** What a form is filled in for: a review, or a request or an assessment. */
export type Work = NonNullable<SectionPageQuery['work'] | ItemPageQuery['work'] | AssessmentSectionPageQuery['work'] | AssessmentItemPageQuery['work']>;

/** The operations of one sort of work; its pages are the same for all sorts. */
export interface WorkSort {
  /** The address under which its pages are. */
  base: '/reviews' | '/assessments';
  /** What it is called in a heading. */
  name: string;
  section(api: Api, request: FastifyRequest, id: string, key: string): Promise<Work | null>;
  item(api: Api, request: FastifyRequest, id: string, path: string): Promise<Work | null>;
  draftId(api: Api, request: FastifyRequest, id: string): Promise<string | undefined>;
  /** For what the browser could not send yet. */
  keepingKey(api: Api, request: FastifyRequest, id: string): Promise<string | null | undefined>;
  checked(api: Api, request: FastifyRequest, id: string): Promise<Checked | null>;
  submit(api: Api, request: FastifyRequest, id: string, version: number | null): Promise<boolean>;
  submitted(api: Api, request: FastifyRequest, id: string): Promise<Submitted | null>;
  documents(api: Api, request: FastifyRequest, id: string): Promise<WithDocuments | null>;
}

type CheckedOf<Query extends { work: unknown }> = NonNullable<Query['work']>;
export type Checked = CheckedOf<Awaited<ReturnType<typeof reviewChecked>>> | CheckedOf<Awaited<ReturnType<typeof assessmentChecked>>>;
export type Submitted = CheckedOf<Awaited<ReturnType<typeof reviewSubmitted>>> | CheckedOf<Awaited<ReturnType<typeof assessmentSubmitted>>>;

export type WithDocuments = CheckedOf<Awaited<ReturnType<typeof reviewDocuments>>> | CheckedOf<Awaited<ReturnType<typeof assessmentDocuments>>>;

const reviewDocuments = (api: Api, request: FastifyRequest, id: string) => api.ask(request, ReviewDocumentsDocument, { id });
const assessmentDocuments = (api: Api, request: FastifyRequest, id: string) => api.ask(request, AssessmentDocumentsDocument, { id });
const reviewChecked = (api: Api, request: FastifyRequest, id: string) => api.ask(request, CheckPageDocument, { id });
const assessmentChecked = (api: Api, request: FastifyRequest, id: string) => api.ask(request, AssessmentCheckPageDocument, { id });
const reviewSubmitted = (api: Api, request: FastifyRequest, id: string) => api.ask(request, SubmittedFormDocument, { id });
const assessmentSubmitted = (api: Api, request: FastifyRequest, id: string) => api.ask(request, SubmittedAssessmentDocument, { id });

export const reviewWork: WorkSort = {
  base: '/reviews',
  name: 'Review',
  section: async (api, request, id, key) => (await api.ask(request, SectionPageDocument, { id, key })).work,
  item: async (api, request, id, path) => (await api.ask(request, ItemPageDocument, { id, path })).work,
  draftId: async (api, request, id) => (await api.ask(request, DraftIdDocument, { id })).work?.draft?.id,
  keepingKey: async (api, request, id) => (await api.ask(request, ReviewKeepingKeyDocument, { id })).work?.draft?.keepingKey,
  checked: async (api, request, id) => (await reviewChecked(api, request, id)).work,
  submit: async (api, request, review, expectedVersion) => (await api.ask(request, SubmitReviewDocument, { input: { review, expectedVersion } })).submitReview?.submitted === true,
  submitted: async (api, request, id) => (await reviewSubmitted(api, request, id)).work,
  documents: async (api, request, id) => (await reviewDocuments(api, request, id)).work,
};

export const assessmentWork: WorkSort = {
  base: '/assessments',
  name: 'Form',
  section: async (api, request, id, key) => (await api.ask(request, AssessmentSectionPageDocument, { id, key })).work,
  item: async (api, request, id, path) => (await api.ask(request, AssessmentItemPageDocument, { id, path })).work,
  draftId: async (api, request, id) => (await api.ask(request, AssessmentDraftIdDocument, { id })).work?.draft?.id,
  keepingKey: async (api, request, id) => (await api.ask(request, AssessmentKeepingKeyDocument, { id })).work?.draft?.keepingKey,
  checked: async (api, request, id) => (await assessmentChecked(api, request, id)).work,
  submit: async (api, request, assessment, expectedVersion) => (await api.ask(request, SubmitAssessmentDocument, { input: { assessment, expectedVersion } })).submitAssessment?.submitted === true,
  submitted: async (api, request, id) => (await assessmentSubmitted(api, request, id)).work,
  documents: async (api, request, id) => (await assessmentDocuments(api, request, id)).work,
};

export const sortsOfWork = [reviewWork, assessmentWork] as const;
