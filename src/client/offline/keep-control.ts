import { fill } from '#say';
import * as texts from '#words/offline.ts';
import type { GroupState } from '../worker/messages.ts';
import { askState, askToKeep, askToRemove, type Failure } from './ask-worker.ts';
import { button, element } from './elements.ts';
import { formatBytes } from './format-bytes.ts';
import { problemInWords } from './problem-words.ts';
import { readyWorker, whyNoWorker } from './ready-worker.ts';
import { askToPersist, storageRoom } from './storage-room.ts';
import { isSwitchedOff, switchOff } from './worker-support.ts';

/** Told to all controls and to the offline page whenever something was kept or removed. */
export const KEPT_CHANGED = 'levelbook-kept-changed';
const tellAll = () => document.dispatchEvent(new Event(KEPT_CHANGED));

/**
 * The way to keep one group of files (an occupation, or the search index) on this device: what is kept, how much it
 * takes, how far it is, a way to remove it, and what to do when it fails. Fills the element that names the group.
 */
export class KeepControl {
  readonly #group: string;
  readonly #name: string;
  readonly #words = element('span', { role: 'status' });
  readonly #bar: HTMLProgressElement;
  readonly #acts = element('span', { class: 'acts' });
  #busy = false;

  /** `name` is what buttons call it: "this occupation". */
  constructor(place: HTMLElement, group: string, name: string) {
    this.#group = group;
    this.#name = name;
    this.#bar = element('progress', {
      'aria-label': fill(texts.keepingName, { name }),
      max: '1',
      value: '0',
    });
    this.#bar.hidden = true;
    place.replaceChildren(this.#words, this.#bar, this.#acts);
    document.addEventListener(KEPT_CHANGED, () => void this.show());
  }

  /** Shows what is so now. */
  async show(): Promise<void> {
    if (this.#busy) return;
    if (isSwitchedOff()) return this.#offer(null);
    const worker = await readyWorker();
    const state = worker && (await askState(worker));
    if (!state) return this.#fail({ problem: await whyNoWorker(), bytes: 0 });
    const group = state.groups.find(({ id }) => id === this.#group);
    if (!group) return this.#say(texts.thisEditionOfThe);
    if (group.kept) return this.#kept(group);
    this.#offer(group.toAdd);
    // A first visit keeps the only occupation unasked, unless storage was full.
    if (state.problem?.kind === 'storage-full') {
      await this.#fail({ problem: state.problem, bytes: group.toAdd });
    }
  }

  #say(words: string, ...acts: HTMLElement[]): void {
    this.#bar.hidden = true;
    this.#words.textContent = words;
    this.#acts.replaceChildren(...acts);
  }

  #offer(bytes: number | null): void {
    const size = bytes === null ? '' : ` (${formatBytes(bytes)})`;
    this.#say(
      texts.notKeptOnThis,
      button(fill(texts.keepNameOfflineSize, { name: this.#name, size }), () => void this.#keep()),
    );
  }

  #kept({ bytes, needed }: GroupState): void {
    const words = fill(texts.keptOnThisDevice, { formatBytes: formatBytes(bytes) });
    if (needed) return this.#say(fill(texts.whatIsKeptNeeds, { words }));
    this.#say(
      words,
      button(fill(texts.removeName, { name: this.#name }), () => void this.#remove()),
    );
  }

  async #fail({ problem, bytes }: Failure): Promise<void> {
    const free = (await storageRoom())?.free ?? null;
    this.#say(
      problemInWords(problem, { wanted: bytes || null, free }),
      button(texts.tryAgain, () => void this.#keep()),
    );
  }

  async #keep(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#say(texts.gettingReady);
    switchOff(false);
    await askToPersist();
    const worker = await readyWorker();
    const failure: Failure | null = worker
      ? await askToKeep(worker, this.#group, (done, total) => this.#progress(done, total))
      : { problem: await whyNoWorker(), bytes: 0 };
    this.#busy = false;
    if (failure) return this.#fail(failure);
    await this.show();
    tellAll();
  }

  #progress(done: number, total: number): void {
    this.#bar.hidden = false;
    this.#bar.max = total;
    this.#bar.value = done;
    // A reader who listens is told the quarters, not every file.
    const quarter = Math.floor((done / total) * 4) * 25;
    const words = fill(texts.keepingFormatBytesQuarter, {
      formatBytes: formatBytes(total),
      quarter,
    });
    if (this.#words.textContent !== words) this.#words.textContent = words;
  }

  async #remove(): Promise<void> {
    this.#busy = true;
    const worker = await readyWorker();
    if (worker) await askToRemove(worker, this.#group);
    this.#busy = false;
    tellAll();
  }
}
