import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../rules/all.ts';
import { compliancePage } from '../rules/page.ts';

const docs = join(import.meta.dirname, '..', 'docs');
mkdirSync(docs, { recursive: true });
writeFileSync(join(docs, 'compliance.md'), compliancePage(allRules));
console.log(`docs/compliance.md: ${allRules.length} rules`);
