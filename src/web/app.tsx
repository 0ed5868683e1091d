import { lazy, Suspense, type ReactElement } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { SessionProvider, useSession } from "./api/session.tsx";
import { ActivityPage } from "./pages/activity.tsx";
import { ConnectionsPage } from "./pages/connections.tsx";
import { GuidelinesPage } from "./pages/guidelines.tsx";
import { NotFoundPage } from "./pages/not-found.tsx";
import { OperationPage } from "./pages/operation.tsx";
import { ServicePage } from "./pages/service.tsx";
import { ServicesPage } from "./pages/services.tsx";
import { SetUpPage } from "./pages/set-up.tsx";
import { SignInDialog, SignInPage } from "./pages/sign-in.tsx";
import { TemplatePage } from "./pages/template.tsx";
import { TemplatesPage } from "./pages/templates.tsx";
import { Frame } from "./parts/frame.tsx";
import { PageGuard } from "./parts/page-guard.tsx";
import { Load } from "./parts/states.tsx";

// The form brings the resolver.
const NewServicePage = lazy(() =>
  import("./pages/new-service.tsx").then((module) => ({ default: module.NewServicePage })),
);

const UpdateServicePage = lazy(() =>
  import("./pages/update-service.tsx").then((module) => ({ default: module.UpdateServicePage })),
);

// The viewer brings the grammars of many languages.
const PreviewPage = lazy(() =>
  import("./pages/preview.tsx").then((module) => ({ default: module.PreviewPage })),
);

/** The application: who uses it decides whether its pages or the way in are shown. */
export function App(): ReactElement {
  return (
    <SessionProvider
      waiting={(who) => (
        <main className="lonely">
          <Load of={who}>{() => null}</Load>
        </main>
      )}
    >
      <Pages />
    </SessionProvider>
  );
}

/** The pages by their addresses. */
function Pages(): ReactElement {
  const { who } = useSession();
  const [location] = useLocation();
  if (who.mode === "accounts" && !who.signedIn) {
    return (
      <Switch>
        <Route path="/set-up">
          <SetUpPage />
        </Route>
        <Route>
          <SignInPage />
        </Route>
      </Switch>
    );
  }
  return (
    <Frame>
      <PageGuard key={location}>
        <Suspense fallback={<Load of={{ kind: "loading" }}>{() => null}</Load>}>
          <Switch>
            {["/", "/sign-in", "/set-up"].map((path) => (
              <Route key={path} path={path}>
                <Redirect to="/templates" replace />
              </Route>
            ))}
            <Route path="/templates">
              <TemplatesPage />
            </Route>
            <Route path="/templates/:name">{({ name }) => <TemplatePage key={name} name={name} />}</Route>
            <Route path="/services/new">
              <NewServicePage />
            </Route>
            <Route path="/services">
              <ServicesPage />
            </Route>
            <Route path="/services/:id/update">
              {({ id }) => <UpdateServicePage key={id} id={decodeURIComponent(id)} />}
            </Route>
            <Route path="/services/:id">
              {({ id }) => <ServicePage key={id} id={decodeURIComponent(id)} />}
            </Route>
            <Route path="/previews/:id">{({ id }) => <PreviewPage key={id} id={id} />}</Route>
            <Route path="/operations/:id">{({ id }) => <OperationPage key={id} id={id} />}</Route>
            <Route path="/guidelines">
              <GuidelinesPage />
            </Route>
            <Route path="/connections">
              <ConnectionsPage />
            </Route>
            <Route path="/activity">
              <ActivityPage />
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </PageGuard>
      <SignInDialog />
    </Frame>
  );
}
