import { useCallback, useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
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
  const [isHelping, setHelping] = useState(false);
  const help = useCallback(() => setHelping(true), []);
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <Navigation onHelp={help} />
      <main className="frame-main" id="main" tabIndex={-1}>
        {who.banner === null ? null : (
          <p className="banner">
            <Icon name="info" size={16} />
            {who.banner}
          </p>
        )}
        {children}
      </main>
      <ShortcutHelp isOpen={isHelping} onOpen={help} onClose={() => setHelping(false)} />
    </div>
  );
}

/** The ways to the pages. Narrow screens show the two that matter most, and the others behind a button. */
function Navigation({ onHelp }: { readonly onHelp: () => void }): ReactElement {
  const { who } = useSession();
  const [location] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [page, setPage] = useState(location);
  const toggle = useRef<HTMLButtonElement>(null);
  if (page !== location) {
    // Whatever way led to another page, the page is what is wanted now.
    setPage(location);
    setOpen(false);
  }
  return (
    <nav
      className="frame-nav"
      aria-label="Main"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        setOpen(false);
        toggle.current?.focus();
      }}
    >
      <Link className="brand" href="/templates">
        <Mark />
        <span className="brand-name">Instant Micros</span>
      </Link>
      <NavLink href="/services/new" icon="plus" primary>
        New <span className="is-spare">service</span>
      </NavLink>
      <button
        ref={toggle}
        className="button nav-toggle"
        type="button"
        aria-expanded={isOpen}
        aria-controls="nav-more"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={isOpen ? "cross" : "menu"} />
        <span className="is-spare">Menu</span>
      </button>
      <div id="nav-more" className={isOpen ? "nav-more is-open" : "nav-more"}>
        <ul role="list" className="nav-list">
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
          <button className="link-button" type="button" onClick={onHelp}>
            <Icon name="keyboard" size={16} />
            Keyboard
          </button>
          <a className="link-button" href="/api/openapi.json">
            <Icon name="external" size={16} />
            API description
          </a>
          <ThemeChoice />
          <span className="nav-version">Instant Micros {who.version}</span>
        </div>
      </div>
    </nav>
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

interface NavLinkProps {
  readonly href: string;
  readonly icon: IconName;
  readonly primary?: boolean;
  readonly children: ReactNode;
}

function NavItem(props: NavLinkProps): ReactElement {
  return (
    <li>
      <NavLink {...props} />
    </li>
  );
}

function NavLink(props: NavLinkProps): ReactElement {
  const [location] = useLocation();
  const isHere =
    location === props.href ||
    (location.startsWith(`${props.href}/`) && !location.startsWith("/services/new"));
  return (
    <Link
      className={props.primary === true ? "nav-link is-primary" : "nav-link"}
      href={props.href}
      aria-current={isHere ? "page" : undefined}
    >
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </Link>
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
