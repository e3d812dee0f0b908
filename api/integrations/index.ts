export { ApiClient, ApiConsent, OAuthRecord } from './api-client.js';
export { createAuthorizationServer, serverMetadata } from './oauth.js';
export { findProgram, findToken, viewerOfProgram } from './program.js';
