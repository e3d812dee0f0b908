import { type FormDesignsQuery, FormVersionDocument, FormsDocument, type FormVersionQuery, type FormsQuery } from '../gql/graphql.js';
import { type Lookups, one, whole } from '../providers/lookup.js';

export type FormRow = NonNullable<FormsQuery['forms']>[number];
export type DesignRow = NonNullable<FormDesignsQuery['formDesigns']>[number];
/** A version with the words of the rules that its questions name. */
export type FormVersion = NonNullable<FormVersionQuery['formVersion']> & Pick<FormVersionQuery, 'rules'>;

export const formLookups: Lookups = {
  GET_LIST: whole(FormsDocument, ({ authority }) => ({ authority: typeof authority === 'string' ? authority : null }), (data) => data.forms),
  // The page of a form is the page of one of its versions.
  GET_ONE: one(FormVersionDocument, (data) => data.formVersion && { ...data.formVersion, rules: data.rules }),
};
