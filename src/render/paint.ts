/** What a piece of text is; how that looks is decided here alone. */
export type Style = 'title' | 'heading' | 'name' | 'quiet' | 'figure' | 'notice' | 'rise' | 'fall' | 'bar' | 'body';

export type Paint = (style: Style, text: string) => string;

export const unpainted: Paint = (_style, text) => text;

/** Colours of the terminal's own palette, so that they suit its background. */
export async function painted(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  // Whether there is to be colour is settled by now; chalk need not look at the terminal again.
  const chalk = new Chalk({ level: 1 });
  const looks: Record<Style, (text: string) => string> = {
    title: chalk.bold,
    heading: chalk.bold.cyan,
    name: chalk.bold,
    quiet: chalk.dim,
    figure: chalk.bold,
    notice: chalk.yellow,
    rise: chalk.green,
    fall: chalk.magenta,
    bar: chalk.cyan,
    body: (text) => text,
  };
  return (style, text) => (text === '' ? '' : looks[style](text));
}
