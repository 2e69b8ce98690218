/** Tells which blocks of a long mail are near the visible part, without measuring anything while the user types. */
export interface Nearness {
  /** Watches these blocks and no others. A block counts as near until the browser says that it isn't. */
  watch(blocks: Iterable<Node>): void;
  isNear(block: Node): boolean;
}

/** One notch of a mouse wheel. */
const AROUND = '100px 0px';

export function watchNearness(signal: AbortSignal, onChange: () => void): Nearness {
  const far = new Set<Node>();
  let watched = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      // One block comes as another goes: their number alone tells nothing.
      const changed = entries.filter(({ target, isIntersecting }) => far.has(target) === isIntersecting);
      for (const { target, isIntersecting } of changed) {
        if (isIntersecting) far.delete(target);
        else far.add(target);
      }
      if (changed.length > 0) onChange();
    },
    // Of the page, and of an editor that scrolls itself: a small scroll finds its hints painted, and a key, at which all that are painted are
    // painted anew, costs no more than what is about to be seen.
    { rootMargin: AROUND, scrollMargin: AROUND },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(blocks) {
      const wanted = new Set([...blocks].filter((block) => block instanceof Element));
      for (const block of watched) if (!wanted.has(block)) observer.unobserve(block);
      for (const block of wanted) if (!watched.has(block)) observer.observe(block);
      for (const block of far) if (!wanted.has(block as Element)) far.delete(block);
      watched = wanted;
    },
    isNear: (block) => !far.has(block),
  };
}
