import { lazy, Suspense, useEffect, type ReactElement } from "react";
import { Redirect, Route, Switch } from "wouter";
import { api, rememberCsrf } from "./api/client.ts";
import { useLoaded } from "./api/use-loaded.ts";
import { NewServicePage } from "./pages/new-service.tsx";
import { NotFoundPage } from "./pages/not-found.tsx";
import { OperationPage } from "./pages/operation.tsx";
import { ServicePage } from "./pages/service.tsx";
import { ServicesPage } from "./pages/services.tsx";
import { TemplatePage } from "./pages/template.tsx";
import { TemplatesPage } from "./pages/templates.tsx";
import { Frame } from "./parts/frame.tsx";

// The viewer brings the grammars of many languages.
const PreviewPage = lazy(() =>
  import("./pages/preview.tsx").then((module) => ({ default: module.PreviewPage })),
);

/** The pages by their addresses. */
export function App(): ReactElement {
  const who = useLoaded("who", (signal) => api.whoAmI(signal));
  useEffect(() => {
    if (who.kind === "loaded") rememberCsrf(who.value.csrf);
  }, [who]);
  const banner = who.kind === "loaded" ? who.value.banner : null;
  return (
    <Frame banner={banner}>
      <Suspense fallback={<p role="status">Loading</p>}>
        <Switch>
          <Route path="/">
            <Redirect to="/templates" replace />
          </Route>
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
          <Route path="/services/:id">
            {({ id }) => <ServicePage key={id} id={decodeURIComponent(id)} />}
          </Route>
          <Route path="/previews/:id">{({ id }) => <PreviewPage key={id} id={id} />}</Route>
          <Route path="/operations/:id">{({ id }) => <OperationPage key={id} id={id} />}</Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </Frame>
  );
}
