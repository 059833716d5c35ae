import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as model from '../../src/model/index.ts';
import { invented } from './fixture.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const schema = JSON.parse(readFileSync(at('data/dataset.schema.json'), 'utf8'));

describe('generated model', () => {
  it('is what the schema makes it', () => {
    const run = spawnSync(process.execPath, [at('scripts/generate-model.js'), '--check'], {
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, run.stderr);
  });

  it('has a type for each definition of the schema, with its name', () => {
    const types = readFileSync(at('src/model/dataset.ts'), 'utf8');
    for (const name of ['Dataset', ...Object.keys(schema.$defs)]) {
      assert.match(types, new RegExp(`export (type|interface) ${name}\\b`));
    }
    assert.doesNotMatch(types, /export (type|interface) \w+\d\b/);
  });

  it('takes for sound what the schema takes for sound', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const value = JSON.parse(JSON.stringify(invented()));
    assert.equal(validate(value), true, JSON.stringify(validate.errors));
    assert.doesNotThrow(() => model.parseDataset(value));
  });
});

describe('sourced-timeline/model', () => {
  it('offers what the contract names', () => {
    for (const name of [
      'parseDataset',
      'createStory',
      'statusAt',
      'selectEvents',
      'parseDate',
    ] as const) {
      assert.equal(typeof model[name], 'function');
    }
  });
});
