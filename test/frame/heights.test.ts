import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heightIn, heightMessages, isSizeRequest } from '../../src/frame/heights.ts';

const amp = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

describe('a frame’s height', () => {
  it('is told in each dialect as it is written there', () => {
    const address = 'https://news.example/embed.html?element=timeline';
    const src = '"src":"https://news.example/embed.html?element=timeline"';
    const messages = [
      { sentinel: 'amp', type: 'embed-size', height: 321 },
      { 'datawrapper-height': { 'sourced-frame': 321 } },
      `{${src},"context":"iframe.resize","height":321}`,
      `{"sender":"Flourish","method":"resize",${src},"context":"iframe.resize","height":321}`,
    ];
    assert.deepEqual(heightMessages(321, address, null), messages);
    assert.deepEqual(heightMessages(321, address, 'chart-1'), [
      ...messages,
      'pymxPYMxchart-1xPYMxheightxPYMx321',
    ]);
  });

  it('is not told to a parent of pym’s whose id could be more than one', () => {
    const ids = ['', 'a b', '<b>', 'axPYMxheight', 'x'.repeat(101)];
    for (const id of ids) assert.equal(heightMessages(1, '', id).length, 4, id);
  });
});

describe('a request for it', () => {
  it('is that of @newswire/frames, or pym’s for this frame', () => {
    assert.ok(isSizeRequest({ sentinel: 'amp', type: 'frames-init' }, null));
    assert.ok(isSizeRequest('pymxPYMxchart-1xPYMxwidthxPYMx640', 'chart-1'));
  });

  it('is nothing else', () => {
    const others = [
      ...[undefined, null, 0, true, [], {}, amp(3), { type: 'frames-init' }],
      ...['', 'frames-init', '{"sentinel":"amp","type":"frames-init"}'],
      'pymxPYMxotherxPYMxwidthxPYMx640',
      'pymxPYMxchart-1xPYMxnavigateToxPYMxhttps://evil.example',
      'pymxPYMxchart-1xPYMxscrollToxPYMxtop',
      'pymxPYMxchart-1xPYMxwidthxPYMxjavascript:alert(1)',
      'pymxPYMxchart-1xPYMxwidthxPYMx640xPYMxmore',
      { sender: 'Flourish', method: 'setSetting', name: 'heading', value: 'x' },
    ];
    for (const other of others) assert.ok(!isSizeRequest(other, 'chart-1'), String(other));
    assert.ok(!isSizeRequest('pymxPYMxnullxPYMxwidthxPYMx640', null));
    assert.ok(!isSizeRequest('pymxPYMxxPYMxwidthxPYMx640', ''));
  });
});

describe('a height that is told', () => {
  it('is told to our receiver as far as that goes, to others as it is', () => {
    const [ours, other] = heightMessages(21_624, 'https://news.example/embed.html', null);
    assert.deepEqual(ours, amp(20_000));
    assert.equal(heightIn(ours), 20_000);
    assert.deepEqual(other, { 'datawrapper-height': { 'sourced-frame': 21_624 } });
  });

  it('counts from 0 to 20,000', () => {
    for (const height of [0, 1, 321.5, 20_000]) assert.equal(heightIn(amp(height)), height);
  });

  it('does not count out of bounds, as another kind of value, or in another message', () => {
    const heights = [
      -1,
      20_001,
      1e9,
      NaN,
      Infinity,
      -Infinity,
      '321',
      '321px',
      null,
      [321],
      {},
      true,
    ];
    for (const height of heights) assert.equal(heightIn(amp(height)), undefined, String(height));
    const messages = [
      ...[null, undefined, '', 321, 'pymxPYMxaxPYMxheightxPYMx321', { height: 321 }],
      { sentinel: 'amp', type: 'navigate', height: 321 },
      { type: 'embed-size', height: 321 },
    ];
    for (const message of messages) assert.equal(heightIn(message), undefined);
  });
});
