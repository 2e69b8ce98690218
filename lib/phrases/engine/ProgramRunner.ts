import { Flattener } from './Flattener';
import {
  AT_END,
  AT_START,
  CALL,
  CLOSE_CHOICE,
  JOIN_SAVED,
  MAY_TAKE_ONE_OF,
  MAY_TAKE_WORD,
  NEXT_CHOICE,
  OPEN_CHOICE,
  RETURN,
  SAVE,
  SKIP_TOKENS,
  SKIP_WORDS,
  STOP_IF_NONE,
  TAKE_COMMA,
  TAKE_ONE_OF,
  TAKE_OTHER,
  TAKE_WORD,
} from './operations';
import type { SentenceWindow } from './SentenceWindow';

/** Choices and optional pieces in one another, lists included. */
const DEEPEST = 256;

function spread(places: number, over: number, times: number): number {
  let reached = places;
  for (let n = 0; n < times; n++) reached |= (reached & over) << 1;
  return reached;
}

/**
 * Runs programs over the window of a sentence. A set of places between its tokens (bit n: before the n-th) goes in, the
 * set of places comes out at which matches that begin there may end.
 */
export class ProgramRunner {
  /** Counts the engine's work, for the tests that keep it linear. */
  steps = 0;
  /** Operations of the programs that were run so far, and where each node's begin; 0: not made yet. */
  private readonly operations: number[] = [RETURN];
  private readonly entries: Int32Array;
  private readonly flattener: Flattener;
  private readonly stack = new Int32Array(DEEPEST);
  private top = 0;

  constructor(
    code: Int32Array,
    private readonly window: SentenceWindow,
  ) {
    this.entries = new Int32Array(code.length);
    this.flattener = new Flattener(code, this.operations);
  }

  /** Where matches of the node may end that begin at one of the places; 0 when there are none. */
  run(node: number, places: number): number {
    return this.operate(this.entries[node] || this.enter(node), places, 0);
  }

  private enter(node: number): number {
    const at = this.operations.length;
    this.flattener.write(node);
    this.flattener.put(RETURN);
    this.entries[node] = at;
    return at;
  }

  private operate(entry: number, places: number, depth: number): number {
    const { operations, window } = this;
    let reached = places;
    let steps = 0;
    let next = 0;
    this.top = depth;
    for (let at = entry; operations[at] !== RETURN; at = next) {
      next = operations[at + 1] ?? 0;
      steps++;
      switch (operations[at]) {
        case TAKE_WORD:
          reached = (reached & window.tokensOf(operations[at + 2] ?? 0)) << 1;
          break;
        case TAKE_ONE_OF:
          reached = (reached & window.tokensIn(operations[at + 2] ?? 0)) << 1;
          break;
        case STOP_IF_NONE:
          if (reached === 0) next = operations[at + 2] ?? 0;
          break;
        case MAY_TAKE_WORD:
          reached |= (reached & window.tokensOf(operations[at + 2] ?? 0)) << 1;
          break;
        case MAY_TAKE_ONE_OF:
          reached |= (reached & window.tokensIn(operations[at + 2] ?? 0)) << 1;
          break;
        case SKIP_WORDS:
          reached = spread(reached, window.words, operations[at + 2] ?? 0);
          break;
        default:
          reached = this.step(at, reached);
      }
    }
    this.steps += steps;
    return reached;
  }

  /** The operations that come less often. */
  private step(at: number, places: number): number {
    const { operations, stack, window } = this;
    switch (operations[at]) {
      case SAVE:
        stack[this.top++] = places;
        return places;
      case JOIN_SAVED:
        return places | (stack[--this.top] ?? 0);
      case OPEN_CHOICE:
        stack[this.top++] = places;
        stack[this.top++] = 0;
        return places;
      case NEXT_CHOICE:
        stack[this.top - 1] = (stack[this.top - 1] ?? 0) | places;
        return stack[this.top - 2] ?? 0;
      case CLOSE_CHOICE:
        this.top -= 2;
        return places | (stack[this.top + 1] ?? 0);
      case CALL:
        return places === 0 ? 0 : this.call(operations[at + 2] ?? 0, places);
      case TAKE_OTHER:
        return (places & window.words & ~window.tokensIn(operations[at + 2] ?? 0)) << 1;
      case SKIP_TOKENS:
        return spread(places, window.all, operations[at + 2] ?? 0);
      case TAKE_COMMA:
        return (places & window.commas) << 1;
      case AT_START:
        return places & window.opens;
      case AT_END:
        return places & window.closed;
      default:
        return (places & window.words) << 1;
    }
  }

  /** Runs a list's node, with the stack as it is. */
  private call(node: number, places: number): number {
    const { top } = this;
    const reached = this.operate(this.entries[node] || this.enter(node), places, top);
    this.top = top;
    return reached;
  }
}
