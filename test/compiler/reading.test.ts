import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles } from '../../src/compiler/compile-record.ts';
import { datasetText } from '../../src/compiler/dataset-text.ts';
import { closest } from '../../src/compiler/suggest.ts';
import { compile, INVENTED, type Files } from './invented-record.ts';

const INTERVIEW = 'articles/2024-04-07-interview.yaml';

/** “file:line rule” of every fault. */
const faultsOf = (files: Files) =>
  compile(files).faults.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

const changed = (file: string, ...edits: [find: string, replacement: string][]): Files => {
  let text = INVENTED[file] ?? '';
  for (const [find, replacement] of edits) {
    assert(text.includes(find), find);
    text = text.replace(find, () => replacement);
  }
  return { ...INVENTED, [file]: text };
};

describe('reading a record', () => {
  it('names every fault in one run, of form and of content, in all files', () => {
    const files = changed(
      INTERVIEW,
      ['kind: interview', 'kind: interviw'],
      ['title: Northland offers trainers', 'titel: Northland offers trainers'],
      ['herald: asked-by', 'herold: asked-by'],
      ['when: 2024-04-06', 'when: 2024-04-31'],
      ['at: if-asked', 'at: if-aksed'],
    );
    files['record.yaml'] = INVENTED['record.yaml']!.replace('version: 1.0.0', 'version: 1');
    files['missions.yaml'] = INVENTED['missions.yaml']!.replace(
      'host: southland',
      'host: southlund',
    );
    assert.deepEqual(faultsOf(files), [
      `${INTERVIEW}:15 missing-field`,
      `${INTERVIEW}:16 unknown-word`,
      `${INTERVIEW}:17 unknown-field`,
      `${INTERVIEW}:19 invalid-date`,
      `${INTERVIEW}:20 unknown-id`,
      `${INTERVIEW}:34 unknown-passage`,
      'articles/undated-report.yaml:20 party-cannot-decide',
      'missions.yaml:5 unknown-id',
      'record.yaml:5 wrong-type',
    ]);
  });

  it('blames nothing for naming what stands in a file that cannot be read', () => {
    const broken = changed(INTERVIEW, ['title: Northland offers', 'title: Northland: offers']);
    assert.deepEqual([...new Set(faultsOf(broken))], [`${INTERVIEW}:17 yaml`]);
    const actors = { ...INVENTED, 'actors.yaml': `${INVENTED['actors.yaml']}\tx: 1\n` };
    for (const fault of faultsOf(actors)) assert.match(fault, /^actors.yaml:\d+ yaml$/);
  });

  it('blames nothing for naming what stands in a file of the wrong name, or of another encoding', () => {
    const { [INTERVIEW]: text = '', ...others } = INVENTED;
    const misnamed = { ...others, [INTERVIEW.replace('.yaml', '.yml')]: text };
    assert.deepEqual(faultsOf(misnamed), [`${INTERVIEW.replace('.yaml', '.yml')}:1 files`]);
    const bytes = new Map(
      Object.entries(INVENTED).map(([name, each]) => [name, new TextEncoder().encode(each)]),
    );
    bytes.set(INTERVIEW, new Uint8Array([...bytes.get(INTERVIEW)!, 0xcc, 0xe8, 0xed]));
    for (const name of bytes.keys()) if (!name.endsWith('.yaml')) bytes.delete(name);
    const { faults } = compileFiles('', bytes);
    assert.deepEqual(
      faults.map(({ file, rule }) => [file, rule]),
      [[INTERVIEW, 'files']],
    );
  });

  it('names the slip, not what follows from it', () => {
    const title = 'title: Northland offers trainers';
    const slips: [edit: [string, string], place: [line: number, column: number], said: RegExp][] = [
      [[`    ${title}`, `\t${title}`], [17, 1], /A tab/],
      [[title, `${title}\n      place: Paris`], [18, 7], /indented too far/],
      [[title, "title: 'Northland's offer'"], [17, 22], /single quote ends the text/],
      [
        ['value: 40\n', 'value: 40\n        asOf: {edtf: 40,000,000}\n'],
        [44, 29],
        /comma ends the number/,
      ],
      [[title, 'title: &Northland offers'], [17, 12], /“&” at the beginning/],
      [[title, 'title: !Northland offers'], [17, 12], /“!” at the beginning/],
    ];
    for (const [slip, place, said] of slips) {
      const { faults } = compile(changed(INTERVIEW, slip));
      assert.deepEqual(
        faults.map(({ rule, line, column }) => [rule, line, column]),
        [['yaml', ...place]],
        slip[1],
      );
      assert.match(faults[0]?.message ?? '', said);
    }
  });

  it('names a wrong date of an entry once, not for all that was said there', () => {
    const welcome = changed('articles/undated-report.yaml', [
      'edtf: 2024-04-08',
      'edtf: 2024-04-31',
    ]);
    assert.deepEqual(faultsOf(welcome), ['articles/undated-report.yaml:13 invalid-date']);
  });

  it('shows a number or a word as it is written, and how to write what was meant', () => {
    const messages = (file: string, find: string, replacement: string) =>
      compile(changed(file, [find, replacement])).faults.map(
        ({ message, mend }) => `${message} ${mend}`,
      );
    for (const word of ['010', '1e3', 'true', '~', 'null']) {
      const [said, ...more] = messages('actors.yaml', 'name: Anna Minister', `name: ${word}`);
      assert.equal(more.length, 0);
      assert.match(said ?? '', new RegExp(`is ${word}[, ].* Put it in quotes: '${word}'\\.$`));
    }
    assert.deepEqual(messages(INTERVIEW, "comparator: '='", 'comparator: ~').length, 1);
    const [upTo = ''] = messages(INTERVIEW, "comparator: '='", 'comparator: up to');
    assert.match(upTo, /Write '<='\./);
    const [, comma = ''] = messages(
      INTERVIEW,
      'asWritten: 7 April 2024',
      'asWritten: Sunday, 7 April 2024',
    );
    assert.match(comma, /no field “7 April 2024”.* a comma inside {…} ends it/);
  });

  it('finds characters that cannot be seen, and empty files', () => {
    const title = 'title: Northland offers trainers';
    const bell = changed(INTERVIEW, [title, 'title: Northland \u0007 offers']);
    assert.deepEqual(faultsOf(bell), [`${INTERVIEW}:17 wrong-form`]);
    assert.deepEqual(faultsOf({ ...INVENTED, 'record.yaml': '# to do\n' }), [
      'record.yaml:1 empty',
    ]);
  });

  it('blames nothing for naming a thing that is left out for its own faults', () => {
    const files = changed(INTERVIEW, ['status: preparing', 'status: preparng']);
    assert.deepEqual(faultsOf(files), [`${INTERVIEW}:40 unknown-word`]);
  });

  it('gives the same places with the line ends of Windows, and after a byte order mark', () => {
    const files = changed(INTERVIEW, ['at: if-asked', 'at: if-aksed']);
    const [fault] = compile(files).faults;
    const windows = { ...files, [INTERVIEW]: files[INTERVIEW]!.replaceAll('\n', '\r\n') };
    const marked = { ...files, [INTERVIEW]: `\uFEFF${files[INTERVIEW]}` };
    assert(fault);
    assert.deepEqual(compile(windows).faults[0], fault);
    assert.deepEqual(compile(marked).faults[0], fault);
  });

  it('says which file is missing, or is no text', () => {
    const without: Files = { ...INVENTED };
    delete without['actors.yaml'];
    assert.deepEqual(faultsOf(without), ['actors.yaml:1 files']);
    const bytes = new Map(
      Object.entries(INVENTED)
        .filter(([name]) => name.endsWith('.yaml'))
        .map(([name, text]) => [name, new TextEncoder().encode(text)]),
    );
    bytes.set('missions.yaml', new Uint8Array([0x6e, 0xff, 0xfe]));
    const { faults } = compileFiles('', bytes);
    assert.deepEqual(
      faults.map(({ file, message }) => [file, message]),
      [['missions.yaml', 'The file is not UTF-8 text.']],
    );
  });

  it('names articles, entries and passages that cannot be told apart, added to, or found', () => {
    const words = (files: Files) =>
      compile(files).faults.map(({ rule, message }) => `${rule}: ${message}`);
    const text = INVENTED[INTERVIEW] ?? '';
    assert.deepEqual(words({ ...INVENTED, 'articles/2024-05-07-interview.yaml': text }), [
      'reused-id: The id “interview” is taken by another article.',
    ]);
    assert.deepEqual(words(changed(INTERVIEW, ['id: arrival', 'id: offer'])).slice(0, 1), [
      'reused-id: The id “offer” is taken by another entry.',
    ]);
    const added =
      'events:\n  - {addsTo: nowhere, inferred: Same day., statements: [{text: x, saidBy: outlet, at: offer}]}\n';
    assert.deepEqual(words(changed(INTERVIEW, ['events:\n', added])), [
      'unknown-id: There is no entry “nowhere”.',
    ]);
    const passage = "offer: 'Northland may train … the … minister said.'";
    assert.deepEqual(
      words(
        changed(INTERVIEW, ["offer: 'Northland may train … the minister said.'", passage]),
      ).slice(0, 1),
      ['passage-words: The passage “offer” is not “first words … last words”.'],
    );
  });

  it('reads empty registries, and no article at all', () => {
    const { 'record.yaml': record = '' } = INVENTED;
    const [head = ''] = record.split('disputes:');
    const { dataset } = compile({ 'record.yaml': head, 'actors.yaml': '', 'missions.yaml': '{}' });
    assert.deepEqual([dataset?.actors, dataset?.events], [[], []]);
  });

  it('gives keys such as __proto__ and constructor no meaning', () => {
    const files = changed(
      INTERVIEW,
      [
        '{minister: speaker, herald: asked-by}',
        '{minister: speaker, __proto__: host, constructor: host}',
      ],
      ['source:\n', 'source:\n  __proto__: {title: x}\n  constructor: x\n'],
      ['kind: interview', 'kind: interview\n    __proto__: x\n    toString: x'],
    );
    assert.deepEqual(
      faultsOf(files).filter((fault) => fault.startsWith(INTERVIEW)),
      [
        `${INTERVIEW}:2 unknown-field`,
        `${INTERVIEW}:3 unknown-field`,
        `${INTERVIEW}:19 unknown-field`,
        `${INTERVIEW}:20 unknown-field`,
        `${INTERVIEW}:24 wrong-form`,
        `${INTERVIEW}:24 unknown-id`,
      ],
    );
    assert.equal(({} as Record<string, unknown>)['title'], undefined);
  });

  it('takes constructor, tostring and the like for ids as good as others', () => {
    const files = Object.fromEntries(
      Object.entries(INVENTED).map(([name, text]) => [
        name,
        text
          .replaceAll('northland', 'constructor')
          .replaceAll('at-home', 'valueof')
          .replaceAll('minister:', 'hasownproperty:')
          .replaceAll('saidBy: minister', 'saidBy: hasownproperty'),
      ]),
    );
    const { dataset, faults } = compile(files);
    assert.deepEqual(faults, []);
    assert.match(datasetText(dataset!), /"party": "constructor"/);
  });

  it('refuses aliases, which may grow without end, and nesting without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((each) => [
      ...each,
    ])) {
      bomb.push(`${name}: &${name} [${`*${before}, `.repeat(9)}]`);
    }
    const files = { ...INVENTED, [INTERVIEW]: `${INVENTED[INTERVIEW]}${bomb.join('\n')}` };
    assert(faultsOf(files).every((fault) => fault.startsWith(INTERVIEW)));
    for (const deep of ['['.repeat(20_000), '{a: '.repeat(20_000), '- '.repeat(20_000)]) {
      const faults = faultsOf({ ...INVENTED, [INTERVIEW]: `${INVENTED[INTERVIEW]}extra: ${deep}` });
      assert(faults.length > 0 && faults.every((fault) => fault.startsWith(INTERVIEW)));
    }
  });
});

describe('closest', () => {
  it('finds the word that was meant, and none that is far off', () => {
    const words = ['ukraine', 'france', 'french-defence-ministry', 'eu'];
    const meant = (word: string) => closest(word, words);
    assert.deepEqual(
      ['ukrane', 'Ukraine', 'ukrianE', 'frence', 'french-defense-ministry', 'ue'].map(meant),
      ['ukraine', 'ukraine', 'ukraine', 'france', 'french-defence-ministry', 'eu'],
    );
    assert.deepEqual(['russia', 'x', ''].map(meant), [undefined, undefined, undefined]);
  });
});
