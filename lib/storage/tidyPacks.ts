import type { FoundPack, Mirror, MirrorContent } from './mirror';

/** A pack of which this much is superseded is written anew without it. */
const WORTHWHILE = 0.1;

async function tidyPack(mirror: Mirror, pack: FoundPack, content: MirrorContent): Promise<void> {
  const { name, operationId, records, needed } = pack;
  const superseded = records.length - needed.length;
  if (!pack.isWhole) await mirror.setAside(name, pack.text, content);
  else if (needed.length === 0) await mirror.removeFile(name);
  else if (superseded > 0 && (pack.isUnclean || superseded > WORTHWHILE * records.length)) {
    // The new one first: at no moment is there no copy at all.
    await mirror.writePack({ operationId, records: needed });
    await mirror.removeFile(name);
  }
}

/** Takes out of the packs what newer copies have superseded, once every row has its copy. What can't be done today waits for the next start. */
export async function tidyPacks(mirror: Mirror, content: MirrorContent): Promise<void> {
  for (const pack of content.packs)
    await tidyPack(mirror, pack, content).catch((error) => console.warn('A pack could not be tidied', error));
}
