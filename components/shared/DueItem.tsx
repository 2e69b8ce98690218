import { type ReactNode, useId } from 'react';

interface DueItemProps {
  /** The step: "Thank-you note". */
  title: string;
  /** Whom and what it is about, in three lines at most; the whole of it shows on hover. */
  about: string;
  /** Leads to what it is about. */
  href?: string;
  /** "today", "since Tuesday". */
  when: string;
  /** Set back visually: not due yet. */
  isLater?: boolean;
  /** Takes the focus as a whole, by a key. */
  isReachable?: boolean;
  /** Remarks and buttons. */
  children?: ReactNode;
}

/** One planned step with what can be done about it. */
export function DueItem({ title, about, href, when, isLater = false, isReachable = false, children }: DueItemProps) {
  const id = useId();
  return (
    <li
      className={isLater ? 'nk-due nk-due--later' : 'nk-due'}
      data-testid="due-item"
      aria-labelledby={id}
      tabIndex={isReachable ? -1 : undefined}
    >
      <div>
        <div className="nk-due__head">
          <h3 className="nk-due__title" id={id}>
            {title}
          </h3>
          <span className="nk-due__when">{when}</span>
        </div>
        <p className="nk-due__about" dir="auto" title={about}>
          {href ? <a href={href}>{about}</a> : about}
        </p>
      </div>
      {children}
    </li>
  );
}
