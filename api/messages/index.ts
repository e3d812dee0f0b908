export { send, type Letter } from './compose.js';
export { Mail } from './mail.js';
export { MailSender } from './send-mail.js';
