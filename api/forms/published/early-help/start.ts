import { asking, is, neededWhen, not, required, section, when } from '../../language/builder.js';
import { author } from '../blocks/author.js';
import { without } from '../blocks/compose.js';
import { daysApart } from '../blocks/own-words.js';
import { law } from './terms.js';

/* C1 to C4: safety first, who assesses, why, and with whose consent. */

const { text, name, memo, date, yesNo, choice } = asking('CONTACT');
const edu = asking('EDU');
const legal = asking('LEGAL');
const safeguarding = asking('SAFEG', { why: 'So that a child at risk is kept safe. At the authority only the assigned caseworker reads the answer; a manager has to give a reason first.', legalBasis: law.harm });

export const safety = section(
  'safety',
  'Immediate safety',
  { guidance: 'If a child is at risk of significant harm now, stop here. Ring the authority’s safeguarding team, or 999 in an emergency.', why: 'An early help assessment is never a way around a safeguarding referral.', legalBasis: law.harm },
  [
    safeguarding.yesNo('safe.harm', 'A child in this family may be at risk of significant harm', required),
    edu.guidance('safe.stop', 'Make the safeguarding referral first', { hint: 'Ring the authority’s safeguarding team now. Come back to this form when you have, and write down below whom you spoke to and when.', ...when(is('safe.harm', true)) }),
    safeguarding.memo('safe.referral', 'Record of the safeguarding referral', { hint: 'When, with whom you spoke, and what was agreed.', ...neededWhen(is('safe.harm', true)) }),
  ],
);

export const practitioner = section('practitioner', 'Who makes this assessment', { why: 'So that the family and other services know whom to talk to.', legalBasis: law.help }, [
  text('author.title', 'Your title', { hint: 'For example Ms, Mr, Mx or Dr.' }),
  name('author.forename', 'Your forename', { ...required, prefill: 'author.forename' }),
  name('author.surname', 'Your surname', { ...required, prefill: 'author.surname', formerly: ['author.name'] }),
  ...without(author('author', 'who makes the assessment'), 'author.name'),
  choice('author.organisationType', 'Kind of organisation', 'ORGANISATION_TYPE', required),
  date('author.startedOn', 'Date the assessment was started', { ...required, past: true }),
  date('author.completedOn', 'Date the assessment was completed', { ...required, past: true, rules: [{ holds: not(daysApart('author.completedOn', 'author.startedOn', 1)), problem: 'this must be on or after the day it was started.' }] }),
  memo('author.lateReason', 'Why the assessment took more than 21 days', neededWhen(daysApart('author.startedOn', 'author.completedOn', 22))),
  yesNo('lead.same', 'You are the lead practitioner', { hint: 'The one person the family can always turn to.', ...required }),
  name('lead.name', 'Name of the lead practitioner', neededWhen(is('lead.same', false))),
  text('lead.organisation', 'Organisation of the lead practitioner', neededWhen(is('lead.same', false))),
  text('lead.contact', 'Telephone number or e-mail address of the lead practitioner', neededWhen(is('lead.same', false))),
]);

export const reason = section('reason', 'Why this assessment', { why: 'So that everybody knows what led to it and how the family can take part.', legalBasis: law.help }, [
  edu.memo('info.reason', 'Reason for the assessment', required),
  edu.memo('info.tookPart', 'Who took part, and how'),
  yesNo('info.interpreter', 'An interpreter or signer is needed'),
  text('info.childLanguage', 'First language of the child'),
  text('info.adultLanguage', 'First language of the adults'),
  memo('info.meetingNeeds', 'What the family needs to take part in meetings', { hint: 'For example step-free access, a time of day, somebody they trust.' }),
  asking('HEALTH').yesNo('info.unborn', 'The assessment is about an unborn baby'),
  asking('HEALTH').date('info.edd', 'Date the baby is expected', neededWhen(is('info.unborn', true))),
]);

const refused = is('consent.given', false);

export const consent = section(
  'consent',
  'Consent',
  { guidance: 'Early help is voluntary. Explain what is written down, who sees it, how long it is kept, and that the family can stop at any time.', why: 'So that the family decides with open eyes.', legalBasis: law.sharing },
  [
    legal.declaration('consent.explained', 'Consent was explained to the family', required),
    legal.name('consent.by', 'Who explained it', required),
    legal.date('consent.date', 'Date it was explained', { ...required, past: true }),
    legal.text('consent.place', 'Where it was explained'),
    legal.yesNo('consent.storage', 'The family knows what is kept, for how long, and how to withdraw', required),
    legal.yesNo('consent.given', 'At least one parent or carer agrees to the assessment', required),
    legal.group('consent.adult', 'Consent of each adult', 'adult', [
      legal.name('name', 'Name of the adult', required),
      legal.choice('agree', 'Whether the adult agrees', 'ADULT_CONSENT', required),
      legal.declaration('signature', 'The adult has signed, or agreed in writing'),
      legal.date('date', 'Date the adult agreed', { past: true }),
    ], { ...required, itemTitle: 'name' }),
    legal.yesNo('consent.child.asked', 'The child or young person was asked', required),
    legal.choice('consent.child.agree', 'Whether the child or young person agrees', 'ADULT_CONSENT', neededWhen(is('consent.child.asked', true))),
    legal.memo('consent.child.notAskedReason', 'Why the child or young person was not asked', neededWhen(is('consent.child.asked', false))),
    legal.group('consent.share', 'Services the family was asked about', 'service', [
      legal.text('service', 'Service', required),
      legal.yesNo('ok', 'Information may be shared with the service', required),
    ], { itemTitle: 'service' }),
    legal.memo('consent.not', 'Services or people that nothing must be shared with'),
    safeguarding.memo('consent.refusedReason', 'Why the assessment goes on although consent was refused', { hint: 'The safeguarding concern.', ...neededWhen(refused) }),
    safeguarding.memo('consent.lawfulBasis', 'Lawful basis for going on', { hint: 'The law that allows it without consent.', ...neededWhen(refused) }),
    safeguarding.name('consent.overrideBy', 'Manager who agreed to go on', neededWhen(refused)),
    legal.date('consent.withdrawn', 'Date consent was withdrawn', { past: true }),
  ],
);

