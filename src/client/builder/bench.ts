import { EMPTY_DRAFT, type Draft } from '../../model/builder/draft.ts';
import {
  redone,
  settled,
  startHistory,
  undone,
  withStep,
  type History,
} from '../../model/builder/history.ts';
import { statementsByToken } from '../../model/builder/resolve-draft.ts';
import type { Occupation } from '../../model/occupation.ts';
import type { Statement } from '../../model/statement.ts';

/** What the parts of the page work on together: the draft with its history, and the occupation it is about. */
export class Bench {
  #history: History<Draft> = startHistory(EMPTY_DRAFT);
  #occupation: Occupation | null = null;
  #byToken = new Map<string, Statement>();
  readonly #watchers: ((bench: Bench) => void)[] = [];
  readonly #announce: (words: string) => void;

  constructor(announce: (words: string) => void) {
    this.#announce = announce;
  }

  get draft(): Draft {
    return this.#history.present;
  }
  /** Null until an occupation is chosen and loaded. */
  get occupation(): Occupation | null {
    return this.#occupation;
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  statement(token: string): Statement | undefined {
    return this.#byToken.get(token);
  }

  /** Calls back after every change, and once now. */
  watch(watcher: (bench: Bench) => void): void {
    this.#watchers.push(watcher);
    watcher(this);
  }

  /** Puts a draft and its occupation in the place of all that was; there is nothing to undo after. */
  begin(draft: Draft, occupation: Occupation | null): void {
    this.#history = startHistory(draft);
    this.#use(occupation);
  }

  /** One step. `said` is announced; steps about the same follow each other as one. */
  change(draft: Draft, said = '', about: string | null = null): void {
    if (draft === this.draft) return;
    this.#history = withStep(this.#history, draft, about);
    if (said !== '') this.#announce(said);
    this.#tell();
  }

  /** A step to a draft that may be about another occupation. */
  changeTo(draft: Draft, occupation: Occupation | null, said: string): void {
    this.#history = withStep(this.#history, draft);
    this.#announce(said);
    this.#use(occupation);
  }

  /** The next change is a step of its own, whatever it is about. */
  settle(): void {
    this.#history = settled(this.#history);
  }

  /** `occupationOf` finds a loaded occupation, since a step may lead back to another one. */
  undo(occupationOf: (soc: string | null) => Occupation | null): void {
    this.#travel(undone(this.#history), 'Undone.', 'Nothing to undo.', occupationOf);
  }
  redo(occupationOf: (soc: string | null) => Occupation | null): void {
    this.#travel(redone(this.#history), 'Done again.', 'Nothing to do again.', occupationOf);
  }

  say(words: string): void {
    this.#announce(words);
  }

  #travel(
    history: History<Draft> | null,
    said: string,
    unsaid: string,
    occupationOf: (soc: string | null) => Occupation | null,
  ): void {
    this.#announce(history ? said : unsaid);
    if (!history) return;
    this.#history = history;
    this.#use(occupationOf(history.present.soc));
  }

  #use(occupation: Occupation | null): void {
    if (occupation !== this.#occupation) {
      this.#occupation = occupation;
      this.#byToken = occupation ? statementsByToken(occupation) : new Map<string, Statement>();
    }
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher(this);
  }
}
