/** `npm run new-site -- <id> <Label> '<pattern>'`: the beginning of a new site, ready to be filled in. */
import { resolve } from 'node:path';
import { writeSite } from './new-site/write-site';

const [id, label, pattern, ...more] = process.argv.slice(2);

if (!id || !label || !pattern || more.length > 0) {
  console.error(
    "Say its id, its name and its address:\n  npm run new-site -- lobsters Lobsters 'https://lobste.rs/*'",
  );
  process.exitCode = 1;
} else {
  try {
    const files = writeSite(resolve(import.meta.dirname, '../..'), { id, label, pattern });
    console.log(
      [
        ...files.map((file) => `  ${file}`),
        `\n${label} works on made-up pages. Try it, and leave it running while you put in real ones:`,
        `  npx vitest tests/unit/sites -t '${label}' --hideSkippedTests`,
        'One test fails until the last page is real. README.md, "Add a site", goes on from here.',
      ].join('\n'),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
