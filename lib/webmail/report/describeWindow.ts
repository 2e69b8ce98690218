import * as gmail from '../gmail/selectors';
import { addressOfPage, mailboxOfHost, type PageAddress } from '../mail-hosts';
import * as outlook from '../outlook/selectors';
import { censorName, censorTree } from './censorTree';

/** What a report says beside the page itself. */
export interface ReportFacts {
  version: string;
  /** Names of the parts that were not recognised. */
  missing: readonly string[];
  /** The browser's own line about itself. */
  userAgent: string;
}

/** Other mails and what is typed elsewhere: of no use in a report. */
const CLOSED = '[contenteditable="true"], textarea, [role="list"], [role="listitem"], [role="grid"]';

type Known = Record<string, unknown>;

const isSelectors = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

function countMatches(top: Element, selector: string): string {
  try {
    return String(top.querySelectorAll(selector).length + Number(top.matches(selector)));
  } catch {
    return '!';
  }
}

/** How many elements each known selector finds, variant by variant: where the page has changed shows here first. */
function countAll(top: Element, known: Known): string[] {
  return Object.entries(known).flatMap(([name, value]) => {
    if (!isSelectors(value)) return [];
    const variants = typeof value === 'string' ? [value] : value;
    return `${name}: ${variants.map((selector) => countMatches(top, selector)).join(' ')}`;
  });
}

/** The part of the page that a compose window may reach: below the page's main part, or a dialog. */
function topAround(body: Element): Element {
  const { documentElement } = body.ownerDocument;
  return body.closest('[role="main"], [role="dialog"]') ?? body.ownerDocument.body ?? documentElement;
}

/** The address without what names a mail or a person. */
function censorAddress({ host, pathname, search }: PageAddress): string {
  const path = pathname.split('/').map(censorName).join('/');
  const names = [...new URLSearchParams(search).keys()].map((name) => `${censorName(name)}=…`);
  return `${host}${path}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}

/**
 * A report on a compose window that was not recognised, or not rightly: which known marks are there, and the outline of the
 * window. No text, name, address, label or value of the page is in it; the mail's own content is one number.
 */
export function describeWindow(body: Element, { version, missing, userAgent }: ReportFacts): string {
  const page = body.ownerDocument;
  const address = page.defaultView && addressOfPage(page.defaultView);
  const mailbox = address && mailboxOfHost(address.host);
  const top = topAround(body);
  const marks = mailbox ? countAll(top, { gmail, outlook }[mailbox]) : [];
  return [
    `Nachklang ${version}`,
    userAgent,
    address ? censorAddress(address) : '',
    `lang=${censorName(page.documentElement.lang)} dir=${page.documentElement.dir || 'ltr'}`,
    `missing: ${missing.join(', ') || '-'}`,
    ...marks,
    censorTree(top, (element) => element === body || (element.matches(CLOSED) && !element.contains(body))),
  ].join('\n');
}
