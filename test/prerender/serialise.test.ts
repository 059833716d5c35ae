import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, noChange, nothing, svg, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { serialise } from '../../src/prerender/serialise.ts';

const flag = (value: unknown) => html`<li ?data-new=${value}></li>`;
const whole = (value: unknown) => html`<a href="${value}" lang="en">x</a>`;

describe('serialise: what light-DOM templates hold', () => {
  const cases: [name: string, template: TemplateResult, expected: string][] = [
    ['a template without expressions', html`<p>One &amp; two</p>`, '<p>One &amp; two</p>'],
    ['text', html`<p>${'one'} and ${'two'}</p>`, '<p>one and two</p>'],
    ['a number and a boolean', html`<p>${0}${-1.5}${false}</p>`, '<p>0-1.5false</p>'],
    ['nothing, null, undefined', html`<p>${nothing}${null}${undefined}${''}</p>`, '<p></p>'],
    ['a template in a template', html`<p>${html`<b>${'x'}</b>`}</p>`, '<p><b>x</b></p>'],
    ['a drawing', html`<p>${svg`<path d="${'M0 0'}"/>`}</p>`, '<p><path d="M0 0"/></p>'],
    ['arrays', html`<p>${['a', ['b', html`<i>c</i>`], nothing]}</p>`, '<p>ab<i>c</i></p>'],
    ['a whole attribute', whole('/x'), '<a href="/x" lang="en">x</a>'],
    ['an unquoted attribute', html`<a href=${'a b'}>x</a>`, '<a href="a b">x</a>'],
    ['an empty attribute', whole(''), '<a href="" lang="en">x</a>'],
    ['an attribute left out', whole(nothing), '<a lang="en">x</a>'],
    ['an attribute of null', whole(null), '<a href="" lang="en">x</a>'],
    ['an attribute of undefined', whole(undefined), '<a href="" lang="en">x</a>'],
    ['parts of an attribute', html`<i id="${'a'}-${1}${'b'}"></i>`, '<i id="a-1b"></i>'],
    ['text around a part', html`<i title="a ${'"'} b"></i>`, '<i title="a &quot; b"></i>'],
    ['a flag that is set', flag(true), '<li data-new=""></li>'],
    ['a flag that is not', flag(false), '<li></li>'],
    ['a flag of nothing', flag(nothing), '<li></li>'],
    ['a flag of undefined', flag(undefined), '<li></li>'],
    ['a flag in quotes', html`<li ?data-new="${1}" id="a"></li>`, '<li data-new="" id="a"></li>'],
    [
      'an attribute, then text',
      html`<a href="${'/?a=1&b="2"'}">${'<b>'}</a>`,
      '<a href="/?a=1&amp;b=&quot;2&quot;">&lt;b&gt;</a>',
    ],
    ['tag-like text before an attribute', html`${'<'}<i id="${'>'}"></i>`, '&lt;<i id="&gt;"></i>'],
    ['white space that HTML would change', html`<p>${'\u00a0\r\n'}</p>`, '<p>&nbsp;&#13;\n</p>'],
  ];
  for (const [name, template, expected] of cases) {
    it(name, () => assert.equal(serialise(template), expected));
  }

  it('leaves no marker of Lit', () => {
    const nested = html`<ul>
      ${[1, 2].map((n) => html`<li id="i${n}" ?hidden=${n > 1}>${n}${nothing}</li>`)}
    </ul>`;
    assert.doesNotMatch(serialise(nested), /<!--|lit\$|\?hidden/);
  });
});

describe('serialise: what it refuses', () => {
  const cases: [name: string, template: TemplateResult][] = [
    ['a handler', html`<button @click=${() => 1}>x</button>`],
    ['a handler in quotes', html`<button @click="${() => 1}">x</button>`],
    ['text as a handler', html`<button @click="${'alert(1)'}">x</button>`],
    ['a property', html`<input .value=${'x'} />`],
    ['a property in quotes', html`<input .value="${'x'}" />`],
    ['a property after an attribute', html`<input name="x" .value="${'x'}" />`],
    ['a tag’s name', html`<${'b'}>x</b>`],
    ['an expression among attributes', html`<p class="a" ${'hidden'}>x</p>`],
    ['a part of an unquoted attribute', html`<a href=/x/${'y'}>x</a>`],
    ['a comment', html`<p><!-- ${'x'} --></p>`],
    ['an object', html`<p>${{}}</p>`],
    ['an object in an attribute', html`<p title="${{}}"></p>`],
    ['a part of an attribute left out', html`<p title="a ${nothing}"></p>`],
    ['a function', html`<p>${() => 'x'}</p>`],
    ['a symbol', html`<p>${noChange}</p>`],
    ['a directive', html`<p>${until('x')}</p>`],
  ];
  for (const [name, template] of cases) {
    it(name, () => assert.throws(() => serialise(template), Error));
  }
});
