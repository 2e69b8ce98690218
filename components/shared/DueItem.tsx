import { type ReactNode, useId } from 'react';

interface DueItemProps {
  /** The step: "Thank-you note". */
  title: string;
  /** Whom and what it is about, as one line; the whole of it shows on hover. */
  about: string;
  /** "today", "since Tuesday". */
  when: string;
  /** Set back visually: not due yet. */
  isLater?: boolean;
  /** Remarks and buttons. */
  children?: ReactNode;
}

/** One planned step with what can be done about it. */
export function DueItem({ title, about, when, isLater = false, children }: DueItemProps) {
  const id = useId();
  return (
    <li className={isLater ? 'nk-due nk-due--later' : 'nk-due'} data-testid="due-item" aria-labelledby={id}>
      <div>
        <div className="nk-due__head">
          <h3 className="nk-due__title" id={id}>
            {title}
          </h3>
          <span className="nk-due__when">{when}</span>
        </div>
        <p className="nk-due__about nk-ellipsis" title={about}>
          {about}
        </p>
      </div>
      {children}
    </li>
  );
}
