/** A file as it was chosen, dropped or pasted; its bytes never leave the page. */
export interface ChosenFile {
  id: string;
  name: string;
  bytes: Uint8Array;
}
