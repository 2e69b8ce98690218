/** Tells which blocks of a long mail are near the visible part, without measuring anything while the user types. */
export interface Nearness {
  /** Watches these blocks and no others. A block counts as near until the browser says that it isn't. */
  watch(blocks: Iterable<Node>): void;
  isNear(block: Node): boolean;
}

export function watchNearness(signal: AbortSignal, onChange: () => void): Nearness {
  const far = new Set<Node>();
  let watched = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const before = far.size;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) far.delete(target);
        else far.add(target);
      }
      if (far.size !== before) onChange();
    },
    // A screenful in each direction, so that scrolling finds its hints painted.
    { rootMargin: '100% 0px' },
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
