import { mkdir, rm, writeFile } from 'node:fs/promises';

export type Step = { readonly name: string; readonly ok: boolean; readonly ms: number };

/** What the main job came to; `.output/demo/report.json` is this. */
export type Report = {
  steps: Step[];
  /** Who wrote: a model's name, or `none (templates)`. */
  model: string;
  /** What the panel said it had read. */
  read: string;
  drafts: string[];
  inserted: string;
  /** What the site's own editor holds afterwards. */
  readBack: string;
  /** How often anything was submitted: by a person alone, so never here. */
  submits: number;
};

export const folder = '.output/demo';

export type Story = {
  readonly report: Report;
  /** One step, told as it happens. What it returns is said behind it. */
  step(name: string, run: () => Promise<string | undefined>): Promise<void>;
  /** Writes the report. */
  end(): Promise<void>;
};

export async function beginStory(): Promise<Story> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const report: Report = {
    steps: [],
    model: '',
    read: '',
    drafts: [],
    inserted: '',
    readBack: '',
    submits: 0,
  };
  return {
    report,
    step: async (name, run) => {
      const start = performance.now();
      const note = (ok: boolean, more: string) => {
        const ms = Math.round(performance.now() - start);
        report.steps.push({ name, ok, ms });
        console.log(`${ok ? '✓' : '✗'} ${name} (${ms} ms)${indent(more)}`);
      };
      try {
        note(true, (await run()) ?? '');
      } catch (error) {
        note(false, error instanceof Error ? error.message : String(error));
        throw new Error(`The step that failed: ${name}`, { cause: error });
      }
    },
    end: () => writeFile(`${folder}/report.json`, `${JSON.stringify(report, undefined, 2)}\n`),
  };
}

function indent(more: string): string {
  return more === '' ? '' : `\n    ${more.replaceAll('\n', '\n    ')}`;
}
