import type { InterviewKind } from '../domain/application';
import { foldName } from '../domain/foldName';
import { isLegal, isRole } from './tags';
import { KINDS } from './words.data';

interface Found {
  kind: InterviewKind;
  from: number;
  to: number;
}

const LEAD = /(?:^|(?<=[\s,;|/(]))(?:per|via|by|on|over|am|im|in|the|über|als|ein|a)\s+$/iu;

/** How the interview was, and all places that say so. "Video Editor" is a role, "Zoom GmbH" a company. */
export function findKind(line: string): { kind: InterviewKind | null; spans: Found[] } {
  const found = KINDS.flatMap(([kind, reads]) =>
    [...line.matchAll(reads)].map(({ index, 0: text }) => ({ kind, from: index, to: index + text.length })),
  ).filter((each) => standsAlone(line, each));
  const first = KINDS.map(([kind]) => kind).find((kind) => found.some((each) => each.kind === kind)) ?? null;
  const spans = found.filter((each) => each.kind === first).sort((one, other) => one.from - other.from);
  return { kind: first, spans: spans.filter(isApart).map((each) => withLead(line, each)) };
}

const isApart = ({ from }: Found, index: number, all: Found[]) => index === 0 || from >= (all[index - 1]?.to ?? 0);

function standsAlone(line: string, { from, to }: Found): boolean {
  const [before, behind] = [line.slice(0, from), line.slice(to)];
  if (/[\p{L}\p{N}-]$/u.test(before) || /^[\p{L}\p{N}-]/u.test(behind)) return false;
  const next = /^ +([^\s,;|/]+)/u.exec(behind)?.[1] ?? '';
  const word = { text: next, folded: foldName(next), from: 0, to: 0 };
  return !(next && (isRole(word) || isLegal(word))) && !/\b(?:of|für) $/iu.test(before);
}

function withLead(line: string, { kind, from, to }: Found): Found {
  const lead = LEAD.exec(line.slice(0, from))?.[0] ?? '';
  return { kind, from: from - lead.length, to };
}
