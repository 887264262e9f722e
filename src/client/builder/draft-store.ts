import * as texts from '#words/builder.ts';
import { EMPTY_DRAFT, type Draft } from '../../model/builder/draft.ts';
import {
  redone,
  settled,
  startHistory,
  undone,
  withStep,
  type History,
} from '../../model/builder/history.ts';
import { statementsByToken, type PlacedStatement } from '../../model/builder/resolve-draft.ts';
import type { SheetFramework } from '../../model/sheets/sheet-framework.ts';

/** What the parts of the page work on together: the draft with its history, and the framework it is about. */
export class DraftStore {
  #history: History<Draft> = startHistory(EMPTY_DRAFT);
  #framework: SheetFramework | null = null;
  #byToken = new Map<string, PlacedStatement>();
  readonly #watchers: ((store: DraftStore) => void)[] = [];
  readonly #announce: (words: string) => void;

  constructor(announce: (words: string) => void) {
    this.#announce = announce;
  }

  get draft(): Draft {
    return this.#history.present;
  }
  /** Null until a framework is chosen and loaded. */
  get framework(): SheetFramework | null {
    return this.#framework;
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  statement(token: string): PlacedStatement | undefined {
    return this.#byToken.get(token);
  }

  /** Calls back after every change, and once now. */
  watch(watcher: (store: DraftStore) => void): void {
    this.#watchers.push(watcher);
    watcher(this);
  }

  /** Puts a draft and its framework in the place of all that was; there is nothing to undo after. */
  begin(draft: Draft, framework: SheetFramework | null): void {
    this.#history = startHistory(draft);
    this.#use(framework);
  }

  /** One step. `said` is announced; steps about the same follow each other as one. */
  change(draft: Draft, said = '', about: string | null = null): void {
    if (draft === this.draft) return;
    this.#history = withStep(this.#history, draft, about);
    if (said !== '') this.#announce(said);
    this.#tell();
  }

  /** A step to a draft that may be about another framework. */
  changeTo(draft: Draft, framework: SheetFramework | null, said: string): void {
    this.#history = withStep(this.#history, draft);
    this.#announce(said);
    this.#use(framework);
  }

  /** The next change is a step of its own, whatever it is about. */
  settle(): void {
    this.#history = settled(this.#history);
  }

  /** `frameworkOf` finds a loaded framework, since a step may lead back to another one. */
  undo(frameworkOf: (id: string | null) => SheetFramework | null): void {
    this.#travel(undone(this.#history), texts.undone, texts.nothingToUndo, frameworkOf);
  }
  redo(frameworkOf: (id: string | null) => SheetFramework | null): void {
    this.#travel(redone(this.#history), texts.doneAgain, texts.nothingToDoAgain, frameworkOf);
  }

  say(words: string): void {
    this.#announce(words);
  }

  #travel(
    history: History<Draft> | null,
    said: string,
    unsaid: string,
    frameworkOf: (id: string | null) => SheetFramework | null,
  ): void {
    this.#announce(history ? said : unsaid);
    if (!history) return;
    this.#history = history;
    this.#use(frameworkOf(history.present.framework));
  }

  #use(framework: SheetFramework | null): void {
    if (framework !== this.#framework) {
      this.#framework = framework;
      this.#byToken = framework ? statementsByToken(framework) : new Map<string, PlacedStatement>();
    }
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher(this);
  }
}
