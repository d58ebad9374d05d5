import type { Reading } from './quantities-knowledge.ts';

const HEAT =
  /\b(temperatures?|heat|heatwaves?|hot|hotter|hottest|warm|warmer|warmest|warming|cold|colder|coldest|cool|cooler|degrees?|celsius|fahrenheit|thermometers?|thermostats?|mercury|frost|freez\w+|oven|boil\w*|simmer\w*|climate|paris agreement)\b|°/i;

/** Whether the sentence speaks of heat, so that a C or an F behind a number is a degree. */
export const isAboutHeat = ({ article: { tokens }, from, to }: Reading): boolean =>
  HEAT.test(tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!));
