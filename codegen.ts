import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * schema.graphql and the operations of each client → typed documents. The clients know the API by these alone.
 * The back office hands them to Apollo Client (parsed documents), the portal sends text.
 */
const client = (folder: string, documentMode: 'string' | 'documentNode'): CodegenConfig['generates'] => ({
  [`${folder}/gql/`]: {
    documents: [`${folder}/operations/*.graphql`],
    preset: 'client',
    presetConfig: { fragmentMasking: false },
    config: { documentMode, importExtension: '.js', enumsAsTypes: true, skipTypename: true, dedupeFragments: true, defaultScalarType: 'unknown', strictScalars: true, scalars: { DateTimeISO: 'string', LocalDate: 'string', JSON: 'unknown' } },
  },
});

const config: CodegenConfig = { schema: 'schema.graphql', ignoreNoDocuments: true, generates: { ...client('portal', 'string'), ...client('admin', 'documentNode') } };
export default config;
