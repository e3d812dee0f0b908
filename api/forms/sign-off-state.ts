import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, memberOfSetting } from '../access/index.js';
import type { DraftState } from './draft.js';
import { toRecord } from './language/record.js';
import { hashOf } from './versions.js';

export enum SignOffState {
  NOT_ASKED = 'NOT_ASKED',
  ASKED = 'ASKED',
  REFUSED = 'REFUSED',
  APPROVED = 'APPROVED',
  CHANGED = 'CHANGED',
}
registerEnumType(SignOffState, {
  name: 'SignOffState',
  description: 'How the approval of the head of the setting stands.',
  valuesConfig: {
    NOT_ASKED: { description: 'Nobody has asked the head yet.' },
    ASKED: { description: 'The head was asked and has not answered yet.' },
    REFUSED: { description: 'The head wants something changed first.' },
    APPROVED: { description: 'The head approved the answers as they are now.' },
    CHANGED: { description: 'The head approved other answers: something was changed since.' },
  },
});

/** What is stored of the head’s approval. */
export interface StoredSignOff {
  needed: boolean;
  askedAt: Date | null;
  askedByName: string | null;
  approvedHash: string | null;
  approvedAt: Date | null;
  approvedByName: string | null;
  refusal: string | null;
}

@ObjectType({ description: 'The approval of the head of the setting, where the authority asks for it before a form is submitted. It is bound to the very answers.', simpleResolvers: true })
export class SignOff {
  settingId!: string;
  @Field(() => SignOffState, { nullable: true, description: 'How it stands.' })
  @Allow(memberOfSetting)
  state!: SignOffState;
  @Field(() => String, { nullable: true, description: 'SHA-256 over the form version and the answers as they are now: what approveDraft approves.' })
  @Allow(memberOfSetting)
  hash!: string;
  @Field(() => Date, { nullable: true, description: 'When the head was asked.' })
  @Allow(memberOfSetting)
  askedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who asked.' })
  @Allow(memberOfSetting)
  askedByName!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was approved last.' })
  @Allow(memberOfSetting)
  approvedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who approved it.' })
  @Allow(memberOfSetting)
  approvedByName!: string | null;
  @Field(() => String, { nullable: true, description: 'What the head wants changed.' })
  @Allow(memberOfSetting)
  refusal!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether you are the head who can approve it.' })
  @Allow(memberOfSetting)
  mine!: boolean;
}

/** The hash that a submission of these answers would have. */
export const answersHash = ({ form, answers, facts, versionHash }: Pick<DraftState, 'form' | 'answers' | 'facts' | 'versionHash'>): string => hashOf({ formVersion: versionHash, record: toRecord(form, answers, facts) });

/** Null where the authority does not ask for it. */
export function signOffOfDraft(draft: DraftState, mine: boolean): SignOff | null {
  const { needed, askedAt, askedByName, approvedHash, approvedAt, approvedByName, refusal } = draft.signOff;
  if (!needed) return null;
  const hash = answersHash(draft);
  return { settingId: draft.row.settingId!, state: stateOf(draft.signOff, hash), hash, askedAt, askedByName, approvedAt: approvedHash ? approvedAt : null, approvedByName: approvedHash ? approvedByName : null, refusal, mine };
}

function stateOf({ askedAt, approvedHash, refusal }: StoredSignOff, hash: string): SignOffState {
  if (approvedHash === hash) return SignOffState.APPROVED;
  if (askedAt) return SignOffState.ASKED;
  if (refusal !== null) return SignOffState.REFUSED;
  return approvedHash ? SignOffState.CHANGED : SignOffState.NOT_ASKED;
}
