export { erasePacks } from './erase-packs.js';
export { packFiles } from './files.js';
export { gatherSubjectAccess } from './gather.js';
export { markOf, markWords } from './marks.js';
export { openPack } from './open-pack.js';
export { packSubjectAccess } from './pack.js';
export { SubjectAccessPiece } from './piece.js';
export { SubjectAccessRequest } from './request.js';
export { SubjectAccessPieceResolver, SubjectAccessResolver } from './resolver.js';
