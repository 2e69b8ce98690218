/** Called between slices of long work, so that a page can draw, tell how far it is, and stop it by throwing. */
export type Pause = (done: number, total: number) => Promise<void>;

const SLICE = 250;

/** Works through a list with pauses, the first one before the first item. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
  pause: Pause,
): Promise<void> {
  for (let start = 0; start < items.length; start += SLICE) {
    await pause(start, items.length);
    for (let index = start; index < Math.min(start + SLICE, items.length); index += 1)
      work(items[index] as Item, index);
  }
}
