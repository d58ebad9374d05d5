import { type Format, LINES } from './formats.ts';
import { pageFor } from './page.ts';
import { headerOf } from './text-header.ts';
import { sectionsOf } from './text-sections.ts';

/** For reading on a terminal: a header, then a section for each sort of fact that the article has. */
export const text: Format = {
  single: LINES,
  list: { ...LINES, between: '\n\n' },
  brief: async (brief, look) => {
    const page = await pageFor(brief, look);
    return [...headerOf(brief, page), ...sectionsOf(brief, page)].join('\n');
  },
};
