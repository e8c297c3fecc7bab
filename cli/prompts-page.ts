import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFamilies } from '../prompts/all.ts';
import { promptsPage } from '../prompts/page.ts';

writeFileSync(join(import.meta.dirname, '..', 'docs', 'prompts.md'), promptsPage(allFamilies));
console.log(`docs/prompts.md: ${allFamilies.length} records`);
