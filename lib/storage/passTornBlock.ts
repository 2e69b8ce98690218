/** Names are kept in blocks of 32 KB; one that is made and removed again takes a good 800 bytes. */
const NAMES = 44;
const LONG = 'x'.repeat(220);

/**
 * Chromium keeps the names of these files in a log that a kill can tear. It goes on writing behind the tear, and the start after
 * the next drops everything from the tear to the end of its block, with files that were long acknowledged (Chromium 156, 2026-11).
 * So before anything is written in a session, the rest of the block is filled with what nobody needs.
 */
export async function passTornBlock(root: FileSystemDirectoryHandle): Promise<void> {
  const folder = await root.getDirectoryHandle('filler', { create: true });
  for (let count = 0; count < NAMES; count++) {
    const name = `${count}-${LONG}`;
    await folder.getFileHandle(name, { create: true });
    await folder.removeEntry(name);
  }
  await root.removeEntry('filler', { recursive: true });
}
