// npm run docs: rewrites what the README says of the help, the output, the figures, the house and the rules; the JSON
// Schemas; and the manual page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { manPage } from '../../src/commands/man-page.ts';
import { freshReadme, MAN_PAGE, README } from '../support/readme.ts';
import { freshSchemas, SCHEMA_FOLDER } from '../support/schemas.ts';

mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of freshSchemas()) writeFileSync(`${SCHEMA_FOLDER}/${name}`, text);
writeFileSync(README, await freshReadme());
writeFileSync(MAN_PAGE, await manPage());
