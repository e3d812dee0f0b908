import CssBaseline from '@mui/material/CssBaseline';
import { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, useState } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, Notification, Resource, memoryStore } from 'react-admin';
import { Route } from 'react-router';
import { Layout } from './layout/Layout.js';
import { Nowhere } from './layout/Nowhere.js';
import { Waiting } from './layout/Waiting.js';
import { authProvider } from './providers/auth.js';
import { dataProvider } from './providers/data.js';
import { faultOf } from './providers/faults.js';
import { type Viewer, ViewerContext } from './providers/viewer.js';
import { i18nProvider } from './providers/words.js';
import { theme } from './theme.js';

interface Page {
  name: string;
  label: string;
  /** Missing where it is reached from another list. */
  list?: ComponentType;
  show?: ComponentType;
  /** The entry of the navigation that it stands under with others; alone where there is none. */
  group?: string;
  /** Whose page it is. The API decides on every field besides. */
  for(viewer: Viewer): boolean;
}

const auditsLog = (viewer: Viewer) => viewer.is('AUDITOR') && viewer.could('Query.auditEvents');
const mayAsk = (query: string) => (viewer: Viewer) => viewer.isStaff && viewer.could(`Query.${query}`);
const administers = (viewer: Viewer) => viewer.could('Mutation.grantRole');
const worksCases = (viewer: Viewer) => viewer.could('Mutation.assignReview');

/** What the back office holds. The first that somebody may use is their home. */
const pages: readonly Page[] = [
  { name: 'reviews', label: 'Worklist', list: lazy(() => import('./reviews/Worklist.js')), show: lazy(() => import('./reviews/ReviewPage.js')), for: worksCases },
  { name: 'assessments', label: 'Requests and assessments', list: lazy(() => import('./assessments/AssessmentList.js')), show: lazy(() => import('./assessments/AssessmentPage.js')), for: worksCases },
  { name: 'advice', label: 'Advice', list: lazy(() => import('./advice/AdviceList.js')), for: worksCases },
  { name: 'board', group: 'Caseload', label: 'Team board', list: lazy(() => import('./caseload/Board.js')), for: (viewer) => viewer.could('Query.caseloadBoard') },
  { name: 'covers', group: 'Caseload', label: 'Cover', list: lazy(() => import('./caseload/CoverPage.js')), for: worksCases },
  { name: 'terms', group: 'Caseload', label: 'Term lists', list: lazy(() => import('./caseload/TermsPage.js')), show: lazy(() => import('./caseload/TermListPage.js')), for: worksCases },
  { name: 'rehearsal', label: 'Rehearsal', list: lazy(() => import('./rehearsal/RehearsalPage.js')), for: (viewer) => viewer.could('Query.rehearsal') },
  { name: 'letter-templates', label: 'Letter templates', list: lazy(() => import('./letter-templates/TemplatesPage.js')), for: (viewer) => viewer.could('Mutation.saveLetterTemplate') },
  { name: 'memberships', label: 'Joining requests', list: lazy(() => import('./memberships/MembershipList.js')), for: (viewer) => viewer.could('Mutation.decideMembership') },
  { name: 'people', label: 'People', list: lazy(() => import('./people/PeopleList.js')), show: lazy(() => import('./people/PersonPage.js')), for: administers },
  { name: 'invitations', label: 'Invitations', list: lazy(() => import('./invitations/InvitationList.js')), for: administers },
  { name: 'sign-in-trouble', label: 'Sign-in trouble', list: lazy(() => import('./trouble/TroublePage.js')), for: administers },
  { name: 'audit', label: 'Audit log', list: lazy(() => import('./audit/AuditList.js')), show: lazy(() => import('./audit/ChildReaders.js')), for: auditsLog },
  { name: 'unusual-reading', label: 'Unusual reading', list: lazy(() => import('./audit/UnusualReading.js')), for: auditsLog },
  { name: 'audit-chain', label: 'State of the log', list: lazy(() => import('./audit/ChainState.js')), for: auditsLog },
  { name: 'accessGrants', label: 'Opened sections', list: lazy(() => import('./sealed/OpeningList.js')), for: (viewer) => viewer.could('Query.accessGrants') },
  { name: 'forms', label: 'Forms', list: lazy(() => import('./forms/FormList.js')), show: lazy(() => import('./forms/FormVersionPage.js')), for: (viewer) => viewer.is('ADMINISTRATOR') || worksCases(viewer) },
  { name: 'designs', label: 'Drawing board', show: lazy(() => import('./forms/designer/DesignPage.js')), for: (viewer) => viewer.could('Mutation.createDesign') },
  { name: 'subjectAccess', group: 'Data rights', label: 'Copies of data', list: lazy(() => import('./subject-access/RequestList.js')), show: lazy(() => import('./subject-access/RequestPage.js')), for: mayAsk('subjectAccessRequests') },
  { name: 'rectifications', group: 'Data rights', label: 'Corrections', list: lazy(() => import('./rectifications/RectificationList.js')), for: mayAsk('rectifications') },
  { name: 'exports', group: 'Data rights', label: 'Exports', list: lazy(() => import('./exports/ExportList.js')), for: mayAsk('exports') },
  { name: 'retention', group: 'Retention', label: 'Due for disposal', list: lazy(() => import('./retention/QueueList.js')), for: mayAsk('retentionQueue') },
  { name: 'legalHolds', group: 'Retention', label: 'Legal holds', list: lazy(() => import('./retention/HoldList.js')), for: mayAsk('legalHolds') },
  { name: 'disposals', group: 'Retention', label: 'Disposals', list: lazy(() => import('./retention/DisposalList.js')), for: mayAsk('disposals') },
  { name: 'retentionSchedule', group: 'Retention', label: 'Retention schedule', list: lazy(() => import('./retention/Schedule.js')), for: mayAsk('retentionSchedule') },
  { name: 'policy', label: 'Policy', list: lazy(() => import('./policy/PolicyPage.js')), for: administers },
  { name: 'single-sign-on', label: 'Single sign-on', list: lazy(() => import('./single-sign-on/ProvidersPage.js')), for: administers },
  { name: 'organisations', label: 'Settings', list: lazy(() => import('./organisations/OrganisationList.js')), for: (viewer) => viewer.is('ADMINISTRATOR') || worksCases(viewer) },
];

const Notifications = lazy(() => import('./account/Notifications.js'));

/** An error with a code is an answer; only where the service was not there is it worth asking again. */
const retry = (failures: number, error: unknown) => failures < 2 && faultOf(error).code === 'UNAVAILABLE';

export default function App({ viewer }: { viewer: Viewer }) {
  const [queryClient] = useState(() => new QueryClient({ defaultOptions: { queries: { retry, refetchOnWindowFocus: false } } }));
  // In memory: a list's filter can hold a child's name, and nothing of a child stays in the browser.
  const [store] = useState(memoryStore);
  const mine = pages.filter((page) => page.for(viewer));
  return (
    <ViewerContext value={viewer}>
      <AdminContext authProvider={authProvider} dataProvider={dataProvider} i18nProvider={i18nProvider} queryClient={queryClient} store={store} theme={theme} darkTheme={null}>
        <CssBaseline />
        <CoreAdminUI layout={Layout} loading={Waiting} catchAll={Nowhere} loginPage={false} authCallbackPage={false} requireAuth disableTelemetry title="Back office">
          {mine.map(({ name, label, group, list, show }) => (
            <Resource key={name} name={name} options={{ label, group }} {...(list && { list })} {...(show && { show })} />
          ))}
          <CustomRoutes>
            <Route path="/notifications" element={<Notifications />} />
          </CustomRoutes>
        </CoreAdminUI>
        <Notification />
      </AdminContext>
    </ViewerContext>
  );
}
