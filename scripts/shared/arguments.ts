import { parseArgs } from 'node:util';

/** One option of a command: `--data DIR` takes a value, `--json` does not. */
export interface CommandOption {
  name: string;
  /** What its value is called in the help, `DIR`. Left out where the option takes none. */
  value?: string;
  sentence: string;
}

export interface Command {
  /** As people type it: `npm run import`. */
  name: string;
  summary: string;
  options: readonly CommandOption[];
  /** What may stand there without a name, `FILE`. Left out where nothing may. */
  operand?: {
    value: string;
    sentence: string;
    /** More than one may stand there. */
    many?: true;
  };
  /** More lines for the end of the help. */
  epilogue?: string;
}

export type CommandLine =
  | { kind: 'run'; arguments: Arguments }
  | { kind: 'help'; text: string }
  | { kind: 'usage'; text: string };

/** What was given on the command line, by option name. */
export interface Arguments {
  text(name: string): string | undefined;
  flag(name: string): boolean;
  /** What stands there without a name. */
  operand: string | undefined;
  /** All that stand there without a name. */
  operands: readonly string[];
}

const HELP: CommandOption = { name: 'help', sentence: 'Print this, and do nothing else.' };

/**
 * Reads a command line. Takes the command and what stands behind its name;
 * returns the arguments, the help that was asked for, or one sentence on how the usage is wrong (exit code 2).
 */
export function readCommandLine(command: Command, given: readonly string[]): CommandLine {
  const options = [...command.options, HELP];
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: Object.fromEntries(
        options.map((option) => [
          option.name,
          { type: option.value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      strict: true,
      allowPositionals: command.operand !== undefined,
    });
    if (values['help'] === true) return { kind: 'help', text: helpText(command) };
    const empty = options.find((option) => values[option.name] === '');
    if (empty) return { kind: 'usage', text: usageText(command, `--${empty.name} needs a value.`) };
    if (positionals.length > 1 && command.operand?.many !== true) {
      return {
        kind: 'usage',
        text: usageText(command, `One ${command.operand?.value ?? 'value'} is enough.`),
      };
    }
    return { kind: 'run', arguments: argumentsOf(values, positionals) };
  } catch (error) {
    return { kind: 'usage', text: usageText(command, firstSentence(error)) };
  }
}

function argumentsOf(values: Record<string, unknown>, operands: readonly string[]): Arguments {
  return {
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
    operand: operands[0],
    operands,
  };
}

function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split(/\. |\n/u)[0]?.replace(/\.$/u, '') ?? 'The options are wrong'}.`;
}

function usageText(command: Command, sentence: string): string {
  return `${sentence}\nSee: ${command.name} -- --help\n`;
}

function helpText(command: Command): string {
  const { operand } = command;
  const rows = [
    ...(operand ? [{ left: operand.value, right: operand.sentence }] : []),
    ...[...command.options, HELP].map((option) => ({
      left: `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`,
      right: option.sentence,
    })),
  ];
  const width = Math.max(...rows.map((row) => row.left.length));
  const lines = rows.map((row) => `  ${row.left.padEnd(width)}  ${row.right}`);
  const epilogue = command.epilogue === undefined ? '' : `\n${command.epilogue}\n`;
  const usage = `${command.name} -- ${operand ? `${operand.value} ` : ''}[options]`;
  return `${usage}\n\n${command.summary}\n\n${lines.join('\n')}\n${epilogue}`;
}
