import type { FastifyRequest } from 'fastify';
import { OfferedFormsDocument, type OfferedFormsQuery } from '../gql/graphql.js';
import type { Api } from './api.js';
import { formWords, variantWords } from './words.js';

export interface OfferedWords {
  title: string;
  /** The link that begins it. */
  start: string;
  hint: string;
}

export type OfferedForms = NonNullable<OfferedFormsQuery['forms']>;

/** The forms of an authority with the words of those that it drew itself; asked for only where it takes one. */
export async function formsOf(api: Api, request: FastifyRequest, authority: string, codes: readonly string[]): Promise<OfferedForms> {
  return codes.every((code) => formWords[code]) ? [] : ((await api.ask(request, OfferedFormsDocument, { authority })).forms ?? []);
}

/** What a form is called in the portal; of a drawn form, by its own title and purpose. */
export function wordsOf(forms: OfferedForms, code: string): OfferedWords | undefined {
  const drawn = forms.find((form) => form.code === code);
  return formWords[code] ?? (drawn?.title ? { title: drawn.title, start: `Start “${drawn.title}”`, hint: drawn.purpose ?? '' } : undefined);
}

export function variantOf(forms: OfferedForms, code: string, variant: string): { label: string; hint: string } {
  const label = forms.find((form) => form.code === code)?.variants?.find((each) => each.code === variant)?.label;
  return label ? { label, hint: '' } : (variantWords[variant] ?? { label: variant, hint: '' });
}
