import type { LoadedRules } from './loadRules';
import { NUMBER, type Sentence } from './Sentence';
import type { SentenceWindow } from './SentenceWindow';

/** What the words of the present sentence are: which predicates hold in it, and, when asked for, where. */
export class SentenceWords {
  /** Grows by one with each sentence. */
  time = 0;
  /** The first `count` of these hold; for each predicate the time at which it last held. */
  count = 0;
  readonly held: Int32Array;
  readonly heldIn: Int32Array;
  /** Chains: the predicate and the next link; link 0 ends one. */
  private readonly predicateOf: Int32Array;
  private readonly nextOf: Int32Array;
  private readonly number: number;
  private sentence: Sentence | undefined;
  private isPlaced = false;

  constructor(
    { predicates, table }: LoadedRules,
    private readonly window: SentenceWindow,
  ) {
    this.held = new Int32Array(predicates);
    this.heldIn = new Int32Array(predicates);
    this.predicateOf = Int32Array.from(table.forms.predicateOf);
    this.nextOf = Int32Array.from(table.forms.nextOf);
    this.number = predicates - 1;
  }

  enter(sentence: Sentence): void {
    const { chain, begun } = sentence;
    const { nextOf, predicateOf, heldIn, held } = this;
    const time = ++this.time;
    let count = 0;
    for (let token = 0; token < sentence.count; token++) {
      for (let link = chain[token] ?? 0; link !== 0; link = nextOf[link] ?? 0) {
        const predicate = predicateOf[link] ?? 0;
        if (heldIn[predicate] === time) continue;
        heldIn[predicate] = time;
        held[count++] = predicate;
      }
    }
    this.count = count;
    this.sentence = sentence;
    for (let n = 0; n < begun.length; n++) this.note(begun[n]?.predicate ?? 0);
    if (sentence.hasNumber) this.note(this.number);
  }

  leave(): void {
    if (this.isPlaced) this.window.release(this.held, this.count);
    this.isPlaced = false;
    this.count = 0;
  }

  private note(predicate: number): void {
    if (this.heldIn[predicate] === this.time) return;
    this.heldIn[predicate] = this.time;
    this.held[this.count++] = predicate;
  }

  /** Tells the window which predicate holds for which token; needed only where a pattern is tried. */
  place(): void {
    const { sentence, window, nextOf, predicateOf } = this;
    if (!sentence || this.isPlaced) return;
    this.isPlaced = true;
    window.begin(sentence);
    for (let token = 0; token < sentence.count; token++) {
      for (let link = sentence.chain[token] ?? 0; link !== 0; link = nextOf[link] ?? 0)
        window.hold(predicateOf[link] ?? 0, token);
      if (sentence.is(token, NUMBER)) window.hold(this.number, token);
    }
    for (const { token, predicate } of sentence.begun) window.hold(predicate, token);
  }
}
