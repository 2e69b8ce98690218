import { type Reader, readNullable, readObject, readWhere } from './stored-value';

/** Where mails are written: each place remembers for itself how the panel stands. */
export type PanelMailbox = 'gmail' | 'outlook' | 'practice';

/** How the panel stands beside the mails of one mailbox. */
export interface PanelPlace {
  /** Shares, from 0 to 1, of the room to the left and above, so that it suits any screen; `null`: beside the compose window. */
  at: { x: number; y: number } | null;
  /** The user has folded it: it opens by their act alone. */
  isFolded: boolean;
}

export type PanelPlaces = Readonly<Record<PanelMailbox, PanelPlace>>;

/** Where it stands until the user has moved or folded it. */
export const BESIDE_THE_MAIL: PanelPlace = { at: null, isFolded: false };

const readShare: Reader<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value + 0 : undefined;
const readPlace: Reader<PanelPlace> = readObject<PanelPlace>({
  at: readNullable(readObject({ x: readShare, y: readShare })),
  isFolded: readWhere((value) => typeof value === 'boolean'),
});

/** Places from anywhere: one that is none is beside the mail. */
export function readPanelPlaces(value: unknown): PanelPlaces {
  const placeOf = (mailbox: PanelMailbox): PanelPlace => {
    const isHeld = typeof value === 'object' && value !== null && Object.hasOwn(value, mailbox);
    return (isHeld && readPlace((value as Record<string, unknown>)[mailbox])) || BESIDE_THE_MAIL;
  };
  return { gmail: placeOf('gmail'), outlook: placeOf('outlook'), practice: placeOf('practice') };
}
