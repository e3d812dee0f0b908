export { NotificationEvent } from './events.js';
export { MyNotificationsResolver } from './my-notifications.js';
export { type Notification, notify } from './notify.js';
export { endOfQuiet, lastDigest } from './quiet-hours.js';
export { sendDigests } from './send-digests.js';
export { CalendarFeed, Notice, NotificationChoice, NotificationTimes } from './stored.js';
