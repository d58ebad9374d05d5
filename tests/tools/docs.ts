// npm run docs: rewrites what the README says of the help, the output, the figures, the house and the rules.
import { writeFileSync } from 'node:fs';
import { freshReadme, README } from '../support/readme.ts';

writeFileSync(README, await freshReadme());
