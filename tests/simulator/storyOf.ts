import type { LifeReport } from './live';

const LAST_LINES = 25;

/** What led to a fault: of the last things that happened those that bear on it. Seed and story are enough to live it again. */
export function storyOf({ seed, faults, story }: LifeReport): string {
  const others = new Set(story.flatMap((line) => line.match(/\ba\d+x*\b/g) ?? []));
  const about = new Set(faults.flatMap((fault) => fault.match(/\ba\d+x*\b/g) ?? []));
  const bears = (line: string) => {
    const named = (line.match(/\ba\d+x*\b/g) ?? []).filter((name) => others.has(name));
    return named.length === 0 || about.size === 0 || named.some((name) => about.has(name));
  };
  return [`life ${seed}: ${faults.join(', ')}`, ...story.filter(bears).slice(-LAST_LINES)].join('\n  ');
}
