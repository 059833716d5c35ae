// Processor time and memory of compiling invented records of 1,000 and 10,000 entries, each in a process of its own.
// `npm run bench:compile`; exits 1 if memory passes 512 MB, or time grows more than by half again over ten times.
import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SIZES = [1000, 10_000];
const PER_ARTICLE = 10;
const LIMIT_MB = 512;
const self = fileURLToPath(import.meta.url);
const [folder] = process.argv.slice(2);

if (folder) await measure(folder);
else await bench();

async function bench() {
  const results = [];
  for (const size of SIZES) {
    const record = await writeRecord(size);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', self, record],
      { encoding: 'utf8' },
    );
    await rm(record, { recursive: true });
    if (status !== 0) throw new Error(stderr);
    const result = JSON.parse(stdout);
    results.push(result);
    console.log(
      `${size} entries: ${result.seconds.toFixed(1)} s of processor time, ${Math.round(result.megabytes)} MB at most, ` +
        `${(result.bytes / 1e6).toFixed(1)} MB of dataset`,
    );
  }
  const [small, large] = results;
  const growth = large.seconds / small.seconds;
  console.log(`Ten times the entries take ${growth.toFixed(1)} times as long.`);
  if (large.megabytes > LIMIT_MB || growth > 15) process.exitCode = 1;
}

async function measure(record) {
  const { compileRecord } = await import('../src/compiler/compile-record.ts');
  const { datasetChunks } = await import('../src/compiler/dataset-text.ts');
  const { writeAtomically } = await import('../src/compiler/write-file.ts');
  const before = process.cpuUsage();
  const { dataset, faults } = await compileRecord(record);
  if (!dataset) throw new Error(JSON.stringify(faults.slice(0, 3)));
  const output = join(record, 'dataset.json');
  await writeAtomically(output, datasetChunks(dataset));
  const { size: bytes } = await stat(output);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(JSON.stringify({ seconds, bytes, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

/** Articles of ten entries each, with statements, quotations, claims, stances, figures, and links between them. */
async function writeRecord(size) {
  const record = await mkdtemp(join(tmpdir(), 'sourced-timeline-bench-'));
  await mkdir(join(record, 'articles'));
  const actors = Array.from({ length: 200 }, (_, index) => index);
  const missions = Array.from({ length: Math.ceil(size / 20) }, (_, index) => index);
  const files = {
    'record.yaml': `id: bench\ntitle: Bench\nsummary: Invented.\nlanguage: en\nversion: 1.0.0\nupdated: 2030-01-01\n`,
    'actors.yaml': actors
      .map(
        (n) =>
          `actor-${n}: {kind: person, name: Actor ${n}, aliases: [{text: A${n}, kind: short}]}\n`,
      )
      .join(''),
    'missions.yaml': missions
      .map(
        (n) =>
          `mission-${n}: {kind: training, name: Mission ${n}, lead: [actor-${n % 200}], summary: Invented.}\n`,
      )
      .join(''),
  };
  for (let article = 0; article < size / PER_ARTICLE; article++) {
    files[`articles/2024-01-01-a${article}.yaml`] = articleText(article, missions.length);
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(record, name), text);
  return record;
}

function articleText(article, missions) {
  const day = (n) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10);
  const events = Array.from({ length: PER_ARTICLE }, (_, index) => {
    const n = article * PER_ARTICLE + index;
    const when = n % 5 === 4 ? `{after: [event-${n - 1}]}` : day(n % 5000);
    return `  - id: event-${n}
    kind: statement
    title: Entry ${n}
    summary: What entry ${n} tells, in a sentence of middling length, as entries do.
    when: ${when}
    participants: {actor-${n % 200}: speaker, actor-${(n + 1) % 200}: addressee}
    saidBy: actor-${n % 200}
    at: p${index}
    statements:
      - {id: first-${n}, text: What is said in entry ${n} first., quote: The words of entry ${n} themselves}
      - {id: then-${n}, text: What is said in entry ${n} then., saidBy: outlet}
    claims:
      - {mission: mission-${n % missions}, status: proposed}
    stances:
      - {mission: mission-${(n + 1) % missions}, type: supports}
    figures:
      - {value: ${n}, comparator: '=', unit: soldiers, of: soldiers trained}
`;
  });
  const passages = events.map(
    (_, index) => `  p${index}: 'The first words ${index} … and the last ${index}'\n`,
  );
  return `source:\n  title: Article ${article}\n  published: 2024-01-01\npassages:\n${passages.join('')}events:\n${events.join('')}`;
}
