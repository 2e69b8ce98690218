import type { Attachments } from '../adapter';

/** Where a site shows the files of a mail. */
export interface AttachmentMarks {
  /** One of these is in the window whenever its place for files is where we know it. */
  place: string;
  /** A file beside the text. */
  file: string;
  /** A file linked within the text, which counts as one. */
  linked: string;
  /** Parts of the text that belong to another mail. */
  foreign: string;
}

/** Labels name files in every language; the sign of a picture within the text is none. */
const LABELLED = '[aria-label], [title], [download]';
const FILE_NAME =
  /\.(?:pdf|docx?|odt|rtf|txt|pages|xlsx?|ods|csv|pptx?|key|odp|zip|jpe?g|png|heic|mp4|mov|mp3)(?![\p{L}\p{N}])/iu;

const labelsOf = (element: Element) =>
  ['aria-label', 'title', 'download'].map((name) => element.getAttribute(name) ?? '').join(' ');

/**
 * Whether the window shows files. `unknown` where the site's place for them isn't found, so that nobody is told of a missing
 * attachment by mistake. Pictures within the text are none.
 */
export function seeAttachments(root: HTMLElement, body: HTMLElement, marks: AttachmentMarks): Attachments {
  const isBeside = (element: Element) => !body.contains(element);
  if ([...root.querySelectorAll(marks.file)].some(isBeside)) return 'some';
  if ([...root.querySelectorAll(LABELLED)].some((element) => isBeside(element) && FILE_NAME.test(labelsOf(element))))
    return 'some';
  const isOwn = (element: Element) => !element.closest(marks.foreign);
  if (marks.linked && [...body.querySelectorAll(marks.linked)].some(isOwn)) return 'some';
  return root.querySelector(marks.place) ? 'none' : 'unknown';
}
