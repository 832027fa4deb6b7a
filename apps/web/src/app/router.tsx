/**
 * The table of pages.
 *
 * How to add a page:
 *  1. `app/paths.ts`: a function that builds its address. Nothing else in the application writes an address.
 *  2. `i18n/vi/<namespace>.ts` and `i18n/en/<namespace>.ts`: its words. A key that English lacks is a type error.
 *     A new namespace is one line in `i18n/resources.ts`.
 *  3. `features/<name>/<name>.queries.ts`: what it reads (`queryOptions`) and writes (hooks with `useMutation`), by
 *     `unwrap(client.GET(…))`. The model is `features/auth/auth.queries.ts`. A write ends with `invalidateQueries` of the
 *     feature's first key.
 *  4. `features/<name>/*.tsx`: its parts. A feature imports its own folder, `@kyhop/ui`, `api/`, `session/`, `shared/`,
 *     `app/paths`: never another feature.
 *  5. `routes/<page>.tsx`: exports `Component`, the only place where features meet. It renders `<Page title=…>`, and
 *     `<QueryView query=…>` for loading, failure and data. What may be done follows `resource.actions`; what may be seen
 *     at all follows `useCan()`.
 *  6. One line in the table below: its path, its module, the namespaces that it needs beyond common, problems, shell
 *     (they load beside the module; a component that uses another one waits for it by itself).
 *  7. State that a colleague should see (filter, tab, open drawer) lives in the address: `useSearchState`.
 *  8. `routes/<page>.spec.tsx`: `renderRoute(paths.x(), { handlers: [...] })`, then by role and label.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Suspense } from 'react';
import type { LoaderFunction, RouteObject } from 'react-router';
import { Outlet } from 'react-router';
import type { Namespace } from '../i18n';
import { preloadWords } from '../i18n';
import { requireSession } from '../session/session';
import { paths } from './paths';
import { NotFound, RouteError } from './route-error';

interface PageModule {
  Component: ComponentType;
}

/** A page that loads when it is first visited, together with its words. */
function page(path: string, load: () => Promise<PageModule>, ...namespaces: Namespace[]): RouteObject {
  const lazy = async () => {
    const [{ Component }] = await Promise.all([load(), preloadWords(namespaces)]);
    return { Component };
  };
  return { path, lazy, errorElement: <RouteError /> };
}

/** A page around other pages: they appear in its `<Outlet />`. */
function around(parent: RouteObject, children: RouteObject[]): RouteObject {
  return { ...parent, index: false, children };
}

const ID = ':id';

const meetingPages = [
  page(paths.meeting(ID), () => import('../routes/meeting-overview'), 'meetings', 'calendar'),
  page(paths.meetingEdit(ID), () => import('../routes/meeting-edit'), 'meetings', 'calendar'),
  page(paths.meetingAgenda(ID), () => import('../routes/meeting-agenda'), 'agenda', 'files'),
  page(paths.meetingDelegations(ID), () => import('../routes/meeting-delegations'), 'delegations', 'answer', 'people'),
  page(paths.meetingInvitations(ID), () => import('../routes/meeting-invitations'), 'invitations'),
  page(paths.meetingImport(ID), () => import('../routes/meeting-import'), 'imports'),
  page(paths.meetingRecorder(ID), () => import('../routes/meeting-recorder'), 'proceedings'),
  page(
    paths.meetingRecommendations(ID),
    () => import('../routes/meeting-recommendations'),
    'recommendations',
    'intake',
  ),
  page(paths.meetingMinutes(ID), () => import('../routes/meeting-minutes'), 'minutes'),
  page(paths.meetingDocuments(ID), () => import('../routes/meeting-documents'), 'documents', 'files'),
  page(paths.meetingHistory(ID), () => import('../routes/meeting-history'), 'meetings', 'audit'),
];

const adminPages = [
  page(paths.adminUsers(), () => import('../routes/admin-users'), 'admin'),
  page(paths.adminClusters(), () => import('../routes/admin-clusters'), 'admin', 'directory'),
  page(paths.adminTopics(), () => import('../routes/admin-topics'), 'admin'),
  page(paths.adminHolidays(), () => import('../routes/admin-holidays'), 'admin'),
  page(paths.adminTemplates(), () => import('../routes/admin-templates'), 'templates', 'agenda'),
  page(paths.adminMessages(), () => import('../routes/admin-messages'), 'messages'),
  page(paths.adminDesk(), () => import('../routes/admin-desk'), 'desk'),
  page(paths.adminAudit(), () => import('../routes/admin-audit'), 'admin', 'audit'),
];

const pages = [
  page(paths.home(), () => import('../routes/home'), 'home', 'meetings', 'minutes', 'recommendations', 'notes'),
  page(paths.calendar(), () => import('../routes/calendar'), 'calendar', 'meetings'),
  page(paths.calendarFeeds(), () => import('../routes/calendar-feeds'), 'feeds'),
  page(paths.meetings(), () => import('../routes/meeting-list'), 'meetings'),
  page(paths.meetingNew(), () => import('../routes/meeting-new'), 'meetings', 'calendar'),
  around(
    page(paths.meeting(ID), () => import('../routes/meeting-layout'), 'meetings'),
    meetingPages,
  ),
  page(
    paths.meetingAttend(ID),
    () => import('../routes/meeting-attend'),
    'home',
    'meetings',
    'recommendations',
    'answer',
  ),
  page(paths.meetingAnswer(ID), () => import('../routes/meeting-answer'), 'answer', 'meetings'),
  page(paths.recommendations(), () => import('../routes/recommendation-list'), 'recommendations', 'intake'),
  page(paths.desk(), () => import('../routes/desk'), 'recommendations', 'desk', 'likeness', 'notes'),
  page(
    paths.recommendationOverview(),
    () => import('../routes/recommendation-overview'),
    'recommendations',
    'overview',
  ),
  page(paths.recommendationReport(), () => import('../routes/recommendation-report'), 'recommendations', 'report'),
  page(
    paths.recommendationImport(),
    () => import('../routes/recommendation-import'),
    'recommendations',
    'intake',
    'imports',
  ),
  page(paths.commitments(), () => import('../routes/commitments'), 'recommendations', 'commitments'),
  page(paths.approvals(), () => import('../routes/approvals'), 'recommendations'),
  page(paths.answerTemplates(), () => import('../routes/answer-templates'), 'recommendations'),
  page(paths.recommendation(ID), () => import('../routes/recommendation'), 'recommendations', 'desk'),
  page(paths.search(), () => import('../routes/search'), 'search'),
  page(paths.documents(), () => import('../routes/document-list'), 'documents'),
  page(paths.directory(), () => import('../routes/directory'), 'directory'),
  page(paths.cluster(ID), () => import('../routes/cluster'), 'directory'),
  page(paths.people(), () => import('../routes/people'), 'people', 'directory'),
  page(paths.person(ID), () => import('../routes/person'), 'people', 'directory'),
  page(paths.unit(ID), () => import('../routes/unit'), 'directory', 'people'),
  around(
    page(paths.admin(), () => import('../routes/admin-layout'), 'admin'),
    adminPages,
  ),
  { path: '*', Component: NotFound },
] satisfies RouteObject[];

/** Words may still be on their way when the first component asks for them. */
function Root() {
  return (
    <Suspense fallback={null}>
      <Outlet />
    </Suspense>
  );
}

function RootError() {
  return (
    <Suspense fallback={null}>
      <RouteError />
    </Suspense>
  );
}

/** The routes over the given cache; tests make their own. */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  const gate: LoaderFunction = ({ request }) => requireSession(queryClient, request);
  return [
    {
      Component: Root,
      ErrorBoundary: RootError,
      HydrateFallback: () => null,
      children: [
        page(paths.signIn(), () => import('../routes/sign-in'), 'auth'),
        page(paths.answer(':token'), () => import('../routes/answer'), 'answer', 'meetings'),
        {
          id: 'shell',
          loader: gate,
          // Who is signed in does not change with the page; a session that ends is noticed by its first request.
          shouldRevalidate: () => false,
          lazy: () => import('./shell/shell'),
          children: pages,
        },
      ],
    },
  ];
}
