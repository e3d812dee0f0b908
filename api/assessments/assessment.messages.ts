import type { Assessment } from './assessment.js';

/** Who is told of a step. */
export type Told = 'settingStaff' | 'assignedCaseworker';

export interface Message {
  told: Told;
  subject: string;
  paragraphs(assessment: Pick<Assessment, 'reference' | 'title'>): string[];
  link: { says: string; path(id: string): string };
}

const portal = { says: 'Open it in the portal', path: (id: string) => `/assessments/${id}` };
const backOffice = { says: 'Open it in the back office', path: (id: string) => `/admin/#/assessments/${id}/show` };

/** Who is told what when something happened. No mail names a child; the reference is enough to find it. */
export const assessmentMessages: Readonly<Record<string, readonly Message[]>> = {
  submitAssessment: [
    { told: 'settingStaff', subject: 'Form received', paragraphs: ({ reference, title }) => [`The authority has received the form ${reference} (${title.toLowerCase()}).`, 'It will look at it and tell you if anything is missing.'], link: portal },
    { told: 'assignedCaseworker', subject: 'A form has come in again', paragraphs: ({ reference }) => [`The form ${reference}, which is assigned to you, was submitted.`], link: backOffice },
  ],
  acceptAssessment: [{ told: 'settingStaff', subject: 'Form accepted', paragraphs: ({ reference }) => [`The authority has accepted the form ${reference} as complete.`, 'You need not do anything.'], link: portal }],
  returnAssessment: [{ told: 'settingStaff', subject: 'Form returned: something is needed', paragraphs: ({ reference }) => [`The authority has returned the form ${reference}, with a reason.`, 'Everything that was typed is still there. Sign in, read the reason, change what is needed and submit it again.'], link: portal }],
  decideToAssess: [{ told: 'settingStaff', subject: 'The authority assesses', paragraphs: ({ reference }) => [`After the request ${reference} the authority has decided to assess. It may ask you for advice, which is due within six weeks.`], link: portal }],
  refuseToAssess: [{ told: 'settingStaff', subject: 'The authority does not assess', paragraphs: ({ reference }) => [`After the request ${reference} the authority has decided not to assess. Sign in to read why.`], link: portal }],
  decideNoPlan: [{ told: 'settingStaff', subject: 'No plan after the assessment', paragraphs: ({ reference }) => [`After the assessment ${reference} the authority issues no plan. Sign in to read why.`], link: portal }],
  issuePlan: [{ told: 'settingStaff', subject: 'Final plan issued', paragraphs: ({ reference }) => [`The final plan after the request ${reference} was issued. Sign in to read it.`], link: portal }],
  withdrawRequest: [{ told: 'settingStaff', subject: 'Request taken back', paragraphs: ({ reference }) => [`The request ${reference} was taken back. You need not do anything more for it.`], link: portal }],
  agreeSupport: [{ told: 'settingStaff', subject: 'What is done now', paragraphs: ({ reference }) => [`After the form ${reference} it was agreed what is done. Sign in to read it.`], link: portal }],
  reviewSupport: [{ told: 'settingStaff', subject: 'Support reviewed', paragraphs: ({ reference }) => [`The support after the form ${reference} was reviewed. Sign in to read what was found.`], link: portal }],
  endSupport: [{ told: 'settingStaff', subject: 'Support has ended', paragraphs: ({ reference }) => [`The support after the form ${reference} has ended. Sign in to read why.`], link: portal }],
  askAboutAnswer: [{ told: 'settingStaff', subject: 'The authority has a question', paragraphs: ({ reference }) => [`The authority has a question about an answer in the form ${reference}.`, 'Sign in to read it and to reply. You can change that answer; everything else stays as it was submitted.', 'The statutory dates go on.'], link: portal }],
  replyToQueries: [{ told: 'assignedCaseworker', subject: 'The setting has replied', paragraphs: ({ reference }) => [`The setting has replied to what you asked about the form ${reference}.`], link: backOffice }],
  withdrawQuery: [{ told: 'settingStaff', subject: 'A question was taken back', paragraphs: ({ reference }) => [`The authority has taken back a question about the form ${reference}. You need not reply to it.`], link: portal }],
};
