import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { type StaffRole, type Viewer, anonymous, could, marksOf } from '../api/access/index.js';
import { guardedSchema } from '../api/schema.js';

/* npm run sdl -- --role NAME: the schema as that role may see it. */
const staff = (role: StaffRole): Viewer => ({ ...anonymous, kind: 'person', id: 'a', authorities: new Map([['000', new Set([role])]]) });
const roles: Readonly<Record<string, Viewer>> = {
  ANONYMOUS: anonymous,
  PROFESSIONAL: { ...anonymous, kind: 'person', id: 'a', settings: new Map([['b', 'CONTRIBUTOR']]) },
  CASEWORKER: staff('CASEWORKER'),
  MANAGER: staff('MANAGER'),
  ADMINISTRATOR: staff('ADMINISTRATOR'),
  AUDITOR: staff('AUDITOR'),
  VENDOR: { ...anonymous, kind: 'program', id: 'a', consents: new Set(['b']) },
};

const asked = process.argv[process.argv.indexOf('--role') + 1]?.toUpperCase() ?? '';
const viewer = process.argv.includes('--role') ? roles[asked] : undefined;
if (!viewer) {
  console.error(`Name a role: npm run sdl -- --role NAME, with NAME one of ${Object.keys(roles).join(', ')}`);
  process.exit(2);
}
console.log(printSchema(lexicographicSortSchema(visibleTo(await guardedSchema(), viewer))));

function visibleTo(schema: GraphQLSchema, seen: Viewer): GraphQLSchema {
  return pruneSchema(mapSchema(schema, { [MapperKind.OBJECT_FIELD]: (field) => (could(marksOf(field).allow ?? [], seen) ? field : null) }));
}
