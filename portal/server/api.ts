import type { FastifyRequest } from 'fastify';
import type { TypedDocumentString } from '../gql/graphql.js';

/** What the portal is given to reach the API with: the same operations that anybody may send. */
export interface ApiPort {
  execute(request: FastifyRequest, query: string, variables: Record<string, unknown>): Promise<{ data?: unknown; errors?: readonly ApiFault[] }>;
  addDocument(request: FastifyRequest, upload: { draft: string; path: string; fileName: string; content: Uint8Array; key?: string }): Promise<unknown>;
  removeDocument(request: FastifyRequest, id: string): Promise<void>;
  /** The form of a draft as a Word file, and what a filled-in one would change. */
  wordFile(request: FastifyRequest, draft: string, blank: boolean): Promise<{ name: string; content: Uint8Array }>;
  readWord(request: FastifyRequest, draft: string, content: Uint8Array): Promise<unknown>;
}

export interface ApiFault {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** A refusal of the API, with its code. */
export class ApiError extends Error {
  readonly code: string;
  readonly details: Record<string, unknown>;

  constructor(fault: ApiFault) {
    super(fault.message);
    this.name = 'ApiError';
    this.code = String(fault.extensions?.['code'] ?? 'FAULT');
    this.details = fault.extensions ?? {};
  }
}

export class Api {
  constructor(private readonly port: ApiPort) {}

  /** The answer to an operation. An error of the operation itself is thrown; single fields that were refused are null. */
  async ask<Result, Variables>(request: FastifyRequest, document: TypedDocumentString<Result, Variables>, ...[variables]: Variables extends Record<string, never> ? [] : [Variables]): Promise<Result> {
    const { data, errors = [] } = await this.port.execute(request, document.toString(), (variables ?? {}) as Record<string, unknown>).catch(asApiError);
    const whole = errors.find(({ path, extensions }) => path === undefined || path.length <= 1 || extensions?.['code'] !== 'REFUSED');
    if (whole || !data) throw new ApiError(whole ?? { message: 'The API gave no answer.' });
    return data as Result;
  }

  addDocument(request: FastifyRequest, upload: Parameters<ApiPort['addDocument']>[1]): Promise<unknown> {
    return this.port.addDocument(request, upload).catch(asApiError);
  }

  wordFile(request: FastifyRequest, draft: string, blank: boolean): Promise<{ name: string; content: Uint8Array }> {
    return this.port.wordFile(request, draft, blank).catch(asApiError);
  }

  readWord(request: FastifyRequest, draft: string, content: Uint8Array): Promise<unknown> {
    return this.port.readWord(request, draft, content).catch(asApiError);
  }

  removeDocument(request: FastifyRequest, id: string): Promise<void> {
    return this.port.removeDocument(request, id).catch(asApiError);
  }
}

function asApiError(error: unknown): never {
  const { message, extensions } = error as ApiFault;
  throw extensions?.['code'] ? new ApiError({ message, extensions }) : error;
}
