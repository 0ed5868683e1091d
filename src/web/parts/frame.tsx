import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { Icon, type IconName } from "./icons.tsx";
import { ThemeChoice } from "./theme-choice.tsx";

/** Navigation at the left, the page at the right; on narrow screens one above the other. */
export function Frame(props: {
  readonly children: ReactNode;
  /** What everybody has to know about this server. */
  readonly banner: string | null;
}): ReactElement {
  const { children, banner } = props;
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <nav className="frame-nav" aria-label="Main">
        <Link className="brand" href="/templates">
          <svg aria-hidden="true" viewBox="0 0 32 32" width="26" height="26">
            <rect width="32" height="32" rx="8" fill="currentColor" />
            <path
              d="M8 22V10l8 7 8-7v12"
              fill="none"
              stroke="var(--on-accent)"
              strokeWidth="3"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
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
        </ul>
        <div className="nav-foot">
          <ThemeChoice />
          <a href="/api/openapi.json">API description</a>
        </div>
      </nav>
      <main className="frame-main" id="main" tabIndex={-1}>
        {banner === null ? null : <p className="banner">{banner}</p>}
        {children}
      </main>
    </div>
  );
}

function NavItem(props: {
  readonly href: string;
  readonly icon: IconName;
  readonly primary?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const [location] = useLocation();
  const here =
    location === props.href || (props.href !== "/services" && location.startsWith(`${props.href}/`));
  return (
    <li>
      <Link
        className={props.primary === true ? "nav-link is-primary" : "nav-link"}
        href={props.href}
        aria-current={here ? "page" : undefined}
      >
        <Icon name={props.icon} />
        {props.children}
      </Link>
    </li>
  );
}

/** The head of a page: its one `h1`, also the title of the window; takes the focus when a link led here. */
export function PageHead(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly crumb?: { readonly href: string; readonly text: string };
  readonly actions?: ReactNode;
}): ReactElement {
  const { title } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Instant Micros`;
  }, [title]);
  useEffect(() => {
    // Only after a move inside the application: on the first page the browser's own start is right.
    if (window.history.state !== null || document.activeElement !== document.body) {
      heading.current?.focus({ preventScroll: true });
    }
    window.scrollTo(0, 0);
  }, []);
  return (
    <header className="page-head">
      <div>
        {props.crumb === undefined ? null : (
          <p className="crumbs">
            <Link href={props.crumb.href}>{props.crumb.text}</Link>
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {props.lead === undefined ? null : <p>{props.lead}</p>}
      </div>
      {props.actions === undefined ? null : <div className="row">{props.actions}</div>}
    </header>
  );
}
