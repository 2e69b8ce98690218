/** Until a download has surely begun; with the address gone before, Firefox saves nothing. */
const KEPT_FOR = 60_000;

/**
 * Saves a file to the downloads, as a link with a click would: no permission is needed, and nothing leaves the device.
 *
 * @param name a slug with an ending
 * @param type the media type, such as `text/csv;charset=utf-8`
 * @param content a text becomes UTF-8
 */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
