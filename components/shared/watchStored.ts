/**
 * Calls `listener` when another window has written or cleared what is stored under that name; the window that writes hears nothing.
 * Returns what ends it.
 */
export function watchStored(storage: () => Storage, name: string, listener: () => void): () => void {
  const listen = ({ storageArea, key }: StorageEvent) => {
    // Everything was cleared: then there is no name.
    if (key !== null && key !== name) return;
    try {
      if (storageArea === storage()) listener();
    } catch {
      // Where storage is refused, no window writes.
    }
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
