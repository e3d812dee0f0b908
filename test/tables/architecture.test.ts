import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { architectureProblems } from '../../tools/architecture.js';

const roots: string[] = [];
/** A house of a few files: what the check says of it. */
function problemsOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'professional-portal-architecture-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return architectureProblems(root);
}
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true, force: true })));

describe('the house', () => {
  it('is in order', () => expect(architectureProblems()).toEqual([]));

  it('has nothing to say of an empty plot', () => expect(problemsOf({})).toEqual([]));
});

describe('what goes the right way', () => {
  it.each<[string, Record<string, string>]>([
    ['a room through its front door', { 'api/reviews/x.ts': `import { Form } from '../forms/index.js';` }], ['an open room by the file', { 'api/reviews/x.ts': `import { addDays } from '../kernel/civil-date.js';` }], ['its own room', { 'api/forms/x.ts': `import { y } from './y.js';` }], ['a package', { 'api/kernel/x.ts': `import { z } from 'zod';` }],
    ['everything, by what puts the rooms together', { 'api/app.ts': `import { x } from './forms/save-answers.js';\nimport { y } from './http/x.js';` }], ['a client’s own files', { 'portal/server/pages/x.ts': `import { View } from '../view.js';\nimport { X } from '../../gql/graphql.js';` }], ['types that were generated', { 'portal/gql/graphql.ts': `import { x } from '../../api/app.js';` }],
    ['the environment, by the config', { 'api/config.ts': 'const port = process.env.PORT;' }], ['each library at its one place', { 'api/access/shield.ts': `import type * as Shield from 'graphql-shield';`, 'api/messages/send-mail.ts': `import { createTransport } from 'nodemailer';`, 'api/http/oauth.ts': `import type Provider from 'oidc-provider';`, 'api/http/graphql.ts': `import { ApolloServer } from '@apollo/server';` }],
    ['words in a comment or a text', { 'api/kernel/x.ts': `// import { x } from '../reviews/index.js'\nconst text = "from '../reviews/index.js'";` }],
  ])('%s', (_what, files) => expect(problemsOf(files)).toEqual([]));
});

describe('what goes the wrong way is found, with file and line', () => {
  it.each<[string, Record<string, string>, string]>([
    ['the kernel leaning on a room', { 'api/kernel/x.ts': `\nimport { Review } from '../reviews/index.js';` }, 'api/kernel/x.ts:2 imports ../reviews/index.js: kernel may import only nothing (arrows point one way)'],
    ['a room leaning on one above it', { 'api/forms/x.ts': `import { Review } from '../reviews/index.js';` }, 'api/forms/x.ts:1 imports ../reviews/index.js: forms may import only'],
    ['a room entered by the window', { 'api/reviews/x.ts': `import { save } from '../forms/save-answers.js';` }, 'api/reviews/x.ts:1 imports ../forms/save-answers.js: go through the front door, forms/index.js'],
    ['a room inside a room leaning on the outer one', { 'api/forms/language/x.ts': `import { save } from '../index.js';` }, 'api/forms/language/x.ts:1 imports ../index.js: forms/language may import only kernel, access'],
    ['the form language leaning on the database', { 'api/forms/language/x.ts': `import { Database } from '../../database/database.js';` }, 'forms/language may import only kernel, access'],
    ['a room that nobody has told about', { 'api/gossip/x.ts': `import { x } from '../kernel/text.js';` }, 'api/gossip/x.ts:1: the room gossip is not in tools/architecture.ts; say there what it may import'],
    ['a type alone', { 'api/kernel/x.ts': `import type { Review } from '../reviews/index.js';` }, 'kernel may import only nothing'],
    ['a re-export', { 'api/kernel/x.ts': `export { Review } from '../reviews/index.js';` }, 'kernel may import only nothing'],
    ['a re-export of everything', { 'api/kernel/x.ts': `export * from '../reviews/index.js';` }, 'kernel may import only nothing'],
    ['an import for its effect', { 'api/kernel/x.ts': `import '../reviews/index.js';` }, 'kernel may import only nothing'],
    ['an import at run time', { 'api/kernel/x.ts': `const it = await import('../reviews/index.js');` }, 'kernel may import only nothing'],
    ['an import over several lines', { 'api/kernel/x.ts': `import {\n  Review,\n  ReviewState,\n} from '../reviews/index.js';` }, 'api/kernel/x.ts:1 imports ../reviews/index.js: kernel may import only nothing'],
    ['the portal reaching into the API', { 'portal/server/x.ts': `import { save } from '../../api/forms/index.js';` }, 'portal/server/x.ts:1 imports ../../api/forms/index.js: portal knows the API by its typed documents alone, never by its code'],
    ['the back office reaching into the portal', { 'admin/src/x.tsx': `import { View } from '../../portal/server/view.js';` }, 'admin knows the API by its typed documents alone'],
    ['the API reaching into the portal', { 'api/reviews/x.ts': `import { View } from '../../portal/server/view.js';` }, 'api/reviews/x.ts:1 imports ../../portal/server/view.js: reviews may import only'],
    ['graphql-shield at a second place', { 'api/reviews/x.ts': `import { shield } from 'graphql-shield';` }, 'api/reviews/x.ts:1 imports graphql-shield: only'],
    ['mails sent from a second place', { 'api/accounts/x.ts': `import { createTransport } from 'nodemailer';` }, 'api/accounts/x.ts:1 imports nodemailer: only'],
    ['Apollo in a room', { 'api/forms/x.ts': `import { x } from '@apollo/server/plugin/disabled';` }, 'api/forms/x.ts:1 imports @apollo/server/plugin/disabled: only'],
    ['the OAuth server in a room', { 'api/accounts/x.ts': `import Provider from 'oidc-provider';` }, 'api/accounts/x.ts:1 imports oidc-provider: only'],
    ['the environment in a room', { 'api/kernel/x.ts': 'const secret = process.env.SECRET;' }, 'api/kernel/x.ts reads process.env: only api/config.ts may'],
    ['the environment in a client', { 'portal/server/x.ts': 'const secret = process.env.SECRET;' }, 'portal/server/x.ts reads process.env: only api/config.ts may'],
  ])('%s', (_what, files, problem) => expect(problemsOf(files)).toEqual([expect.stringContaining(problem)]));

  it('rooms that lean on each other are told to be in a circle', () => {
    const problems = problemsOf({ 'api/forms/x.ts': `import { a } from '../children/index.js';`, 'api/children/x.ts': `import { b } from '../forms/index.js';` });
    expect(problems).toEqual([expect.stringContaining('children may import only'), 'The room forms is in a circle of imports', 'The room children is in a circle of imports']);
  });

  it('everything that is wrong is told, not only the first', () => {
    expect(problemsOf({ 'api/kernel/x.ts': `import '../reviews/index.js';\nimport '../forms/index.js';\nprocess.env.X;` })).toHaveLength(3);
  });
});
