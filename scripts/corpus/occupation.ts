import { choicesFrom, type Choices } from './random.ts';
import { TRADES, type Trade } from './trades.ts';

/** A made-up occupation as far as all its exports share it. */
export interface MadeUpOccupation {
  soc: string;
  title: string;
  trade: Trade;
  jobZone: number;
  jobZoneInferred: boolean;
  /** Null in one of four; then the framework has a description instead, as in real exports. */
  version: string | null;
  choices: Choices;
}

/** Titles as they come in real exports, some with `--`, commas and `/`. */
function titleOf(trade: Trade, index: number, turn: number): string {
  const subject = trade.subjects[index % trade.subjects.length] ?? '';
  const role = trade.roles[Math.floor(index / trade.subjects.length) % trade.roles.length] ?? '';
  const round = Math.floor(index / (trade.subjects.length * trade.roles.length));
  const other = trade.subjects[(index + 3) % trade.subjects.length] ?? '';
  const plain = `${subject} ${role}`;
  const specials = [plain, `${subject}/${other} ${role}`, `${role}, ${subject} and ${other}`];
  if (round > 0) return `${plain}--Grade ${round + 1}`;
  return specials[turn % 7 === 3 ? 1 : turn % 7 === 5 ? 2 : 0] ?? plain;
}

/** The occupation at a position of the corpus, from 0: always the same one. */
export function madeUpOccupation(position: number): MadeUpOccupation {
  const trade = TRADES[position % TRADES.length];
  if (!trade) throw new Error('There are no trades.');
  const index = Math.floor(position / TRADES.length);
  const choices = choicesFrom(position + 1);
  return {
    soc: `${trade.major}-${String(1000 + index * 3).padStart(4, '0')}.${position % 11 === 4 ? '01' : '00'}`,
    title: titleOf(trade, index, position),
    trade,
    jobZone: 1 + ((position * 7) % 5),
    jobZoneInferred: position % 9 === 2,
    version: position % 4 === 1 ? null : 'v.26.05',
    choices,
  };
}
