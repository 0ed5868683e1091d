import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { api } from "../api/client.ts";
import { useSession } from "../api/session.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { Mark } from "./mark.tsx";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { ThemeChoice } from "./theme-choice.tsx";
import { useWindowTitle } from "./use-window-title.ts";

/** Navigation at the left, the page at the right; on narrow screens one above the other. */
export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  const { who } = useSession();
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <nav className="frame-nav" aria-label="Main">
        <Link className="brand" href="/templates">
          <Mark />
          Instant Micros
        </Link>
        <ul role="list" className="nav-list">
          <NavItem href="/services/new" icon="plus" primary>
            New service
          </NavItem>
          <NavItem href="/services" icon="list">
            Created services
          </NavItem>
          <NavItem href="/templates" icon="cards">
            Templates
          </NavItem>
          <NavItem href="/guidelines" icon="radar">
            Guidelines
          </NavItem>
          <NavItem href="/activity" icon="activity">
            Activity
          </NavItem>
          {who.permissions.includes("administer") ? (
            <NavItem href="/connections" icon="plug">
              Connections
            </NavItem>
          ) : null}
        </ul>
        <div className="nav-foot">
          <WhoIsIn />
          <ShortcutHelp />
          <a className="link-button" href="/api/openapi.json">
            <Icon name="external" size={16} />
            <span className="is-word">API description</span>
          </a>
          <ThemeChoice />
          <span className="nav-version">Instant Micros {who.version}</span>
        </div>
      </nav>
      <main className="frame-main" id="main" tabIndex={-1}>
        {who.banner === null ? null : (
          <p className="banner">
            <Icon name="info" size={16} />
            {who.banner}
          </p>
        )}
        {children}
      </main>
    </div>
  );
}

/** The name of whoever signed in, and the way out. */
function WhoIsIn(): ReactElement | null {
  const { who, changed } = useSession();
  if (who.mode !== "accounts" || who.user === null) return null;
  return (
    <p className="row small">
      <strong>{who.user}</strong>
      <button
        className="link-button"
        type="button"
        onClick={() => {
          const out = { ...who, signedIn: false, user: null, role: null, permissions: [], csrf: null };
          // Whether or not the server could be told, the person wants to be out of these pages.
          void api.signOut().finally(() => changed(out));
        }}
      >
        Sign out
      </button>
    </p>
  );
}

function NavItem(props: {
  readonly href: string;
  readonly icon: IconName;
  readonly primary?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const [location] = useLocation();
  const isHere =
    location === props.href ||
    (location.startsWith(`${props.href}/`) && !location.startsWith("/services/new"));
  return (
    <li>
      <Link
        className={props.primary === true ? "nav-link is-primary" : "nav-link"}
        href={props.href}
        aria-current={isHere ? "page" : undefined}
      >
        <Icon name={props.icon} />
        {props.children}
      </Link>
    </li>
  );
}

/** The browser shows where the first page begins; the pages after it come without its help. */
let isFirstPage = true;

/** The head of a page: its one `h1`, also the title of the window; takes the focus when a link led here. */
export function PageHead(props: {
  readonly title: string;
  /** The window's title where it says more than the heading. */
  readonly windowTitle?: string;
  readonly lead?: ReactNode;
  readonly crumb?: { readonly href: string; readonly text: string };
  readonly beside?: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useWindowTitle(props.windowTitle ?? props.title);
  useEffect(() => {
    if (!isFirstPage) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    isFirstPage = false;
  }, []);
  return (
    <header className="page-head">
      <div>
        {props.crumb === undefined ? null : (
          <p className="crumbs">
            <Link href={props.crumb.href}>
              <Icon name="chevron" size={14} />
              {props.crumb.text}
            </Link>
          </p>
        )}
        <div className="row">
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.beside}
        </div>
        {props.lead === undefined ? null : <p className="lead">{props.lead}</p>}
      </div>
      {props.actions === undefined ? null : <div className="row">{props.actions}</div>}
    </header>
  );
}
