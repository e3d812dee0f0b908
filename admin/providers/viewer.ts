import { createContext, use } from 'react';
import { ViewerDocument, type ViewerQuery } from '../gql/graphql.js';
import { ask } from './client.js';

export type StaffRole = 'CASEWORKER' | 'MANAGER' | 'QUALITY_READER' | 'ADMINISTRATOR' | 'AUDITOR';
const staffRoles: readonly string[] = ['CASEWORKER', 'MANAGER', 'QUALITY_READER', 'ADMINISTRATOR', 'AUDITOR'];

/** Whoever has opened the back office, with what they could do: for the choice of pages, columns and buttons. */
export interface Viewer {
  readonly id: string | null;
  readonly name: string;
  readonly signedIn: boolean;
  readonly isStaff: boolean;
  readonly authorities: readonly { code: string; name: string }[];
  readonly serviceName: string;
  readonly idleMinutes: number;
  readonly sealedMinutes: number;
  is(...roles: StaffRole[]): boolean;
  /** Could they use a field or operation, such as Mutation.assignReview? */
  could(mark: string): boolean;
  /** For whom a field or operation is, and who gives access: for those who may not. */
  why(mark: string): string | null;
}

function toViewer({ viewer }: ViewerQuery): Viewer {
  const marks = new Set(viewer.may.filter(({ read, write }) => read || write).map(({ type, field }) => `${type}.${field}`));
  const authorities = viewer.authorities ?? [];
  const policy = authorities[0]?.policy;
  return {
    id: viewer.id,
    name: viewer.name ?? '',
    signedIn: viewer.roles.length > 0,
    isStaff: viewer.roles.some((role) => staffRoles.includes(role)),
    authorities: authorities.map(({ code, name }) => ({ code, name: name ?? code })),
    serviceName: policy?.serviceName ?? 'Professional Portal',
    idleMinutes: policy?.idleMinutes ?? 30,
    sealedMinutes: policy?.sealedMinutes ?? 60,
    is: (...roles) => roles.some((role) => viewer.roles.includes(role)),
    could: (mark) => marks.has(mark),
    why: (mark) => viewer.may.find(({ type, field }) => `${type}.${field}` === mark)?.why ?? null,
  };
}

let asked: Promise<Viewer> | undefined;

/** Asked once for as long as the page is open. */
export function findViewer(): Promise<Viewer> {
  asked ??= ask(ViewerDocument, {}).then(toViewer);
  asked.catch(() => (asked = undefined));
  return asked;
}

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('There is no viewer around this component');
  return viewer;
}
