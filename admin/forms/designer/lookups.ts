import { FormDesignDocument, type FormDesignQuery } from '../../gql/graphql.js';
import { type Lookups, one } from '../../providers/lookup.js';

export type Design = NonNullable<FormDesignQuery['formDesign']>;

export const designLookups: Lookups = { GET_ONE: one(FormDesignDocument, (data) => data.formDesign) };
