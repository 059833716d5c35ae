/**
 * What old libraries do to the built-in objects of a page, in short: enumerable methods on arrays,
 * strings, numbers and functions, `toJSON` on all of them, built-ins of other behaviour than the
 * standard’s, elements with methods of other behaviour, a constructor in place of `Element`.
 */
export const prototypeLike = `(function () {
  function extend(target, methods) {
    for (var name in methods) target[name] = methods[name];
    return target;
  }
  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  var slice = Array.prototype.slice;
  Array.from = $A;
  function each(iterator, context) {
    for (var i = 0; i < this.length; i++) iterator.call(context, this[i], i);
    return this;
  }
  function any(iterator, context) {
    for (var i = 0; i < this.length; i++) if (iterator ? iterator.call(context, this[i], i) : this[i]) return true;
    return false;
  }
  function all(iterator, context) {
    for (var i = 0; i < this.length; i++) if (!(iterator ? iterator.call(context, this[i], i) : this[i])) return false;
    return true;
  }
  function collect(iterator, context) {
    var results = [];
    this.each(function (value, i) { results.push(iterator ? iterator.call(context, value, i) : value); });
    return results;
  }
  function detect(iterator, context) {
    for (var i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) return this[i];
  }
  function findAll(iterator, context) {
    var results = [];
    this.each(function (value, i) { if (iterator.call(context, value, i)) results.push(value); });
    return results;
  }
  function toArray() { return slice.call(this); }
  extend(Array.prototype, {
    each: each, _each: each, any: any, some: any, all: all, every: all, collect: collect, map: collect,
    detect: detect, find: detect, findAll: findAll, select: findAll, filter: findAll, entries: toArray,
    toArray: toArray, clone: toArray, inspect: function () { return '[' + this.join(', ') + ']'; },
    include: function (one) { return this.indexOf(one) > -1; }, size: function () { return this.length; },
    member: function (one) { return this.indexOf(one) > -1; },
    first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
    clear: function () { this.length = 0; return this; }, compact: function () { return this.select(function (v) { return v != null; }); },
    flatten: toArray, without: toArray, uniq: toArray, intersect: toArray, invoke: collect, pluck: collect,
    inject: function (memo, iterator) { this.each(function (v, i) { memo = iterator(memo, v, i); }); return memo; },
    sortBy: toArray, zip: toArray, partition: toArray, grep: findAll, eachSlice: toArray, inGroupsOf: toArray,
    min: function () { return Math.min.apply(Math, this); }, max: function () { return Math.max.apply(Math, this); },
    reject: function (iterator) { return this.select(function (v, i) { return !iterator(v, i); }); },
    toJSON: function () { return '[' + this.map(Object.toJSON).findAll(function (one) { return one !== undefined; }).join(', ') + ']'; }
  });
  extend(String.prototype, {
    gsub: function (a, b) { return this.split(a).join(b); }, sub: function (a, b) { return this.replace(a, b); },
    scan: function () { return this; }, truncate: function (n) { return this.slice(0, n); },
    strip: function () { return this.replace(/^\\s+|\\s+$/g, ''); }, trim: function () { return this.strip(); },
    stripTags: function () { return this; }, escapeHTML: function () { return this.replace(/</g, '&lt;'); },
    unescapeHTML: function () { return this; }, toQueryParams: function () { return {}; }, toArray: function () { return this.split(''); },
    succ: function () { return this; }, times: function (n) { return new Array(n + 1).join(this); }, blank: function () { return /^\\s*$/.test(this); },
    empty: function () { return this == ''; }, include: function (s) { return this.indexOf(s) > -1; },
    startsWith: function (s) { return this.lastIndexOf(s, 0) === 0; },
    endsWith: function (s) { var d = this.length - s.length; return d >= 0 && this.indexOf(s, d) === d; },
    camelize: function () { return this; }, capitalize: function () { return this; }, underscore: function () { return this; },
    dasherize: function () { return this; }, interpolate: function () { return this; }, inspect: function () { return "'" + this + "'"; },
    isJSON: function () { return true; }, evalJSON: function () { return JSON.parse(this); }, toJSON: function () { return '"' + this + '"'; }
  });
  extend(Number.prototype, {
    toColorPart: function () { return this.toString(16); }, succ: function () { return this + 1; }, toJSON: function () { return String(this); },
    times: function (f) { for (var i = 0; i < this; i++) f(i); return this; }, abs: function () { return Math.abs(this); },
    round: function () { return Math.round(this); }, floor: function () { return Math.floor(this); }, toPaddedString: function () { return String(this); }
  });
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  Object.toJSON = function (one) {
    if (one === undefined || typeof one == 'function') return undefined;
    if (one === null || typeof one == 'boolean') return String(one);
    if (one.toJSON) return one.toJSON();
    var results = [];
    for (var name in one) if (Object.toJSON(one[name]) !== undefined) results.push(name.toJSON() + ': ' + Object.toJSON(one[name]));
    return '{' + results.join(', ') + '}';
  };
  extend(Object, {
    extend: extend, inspect: String, clone: function (one) { return extend({}, one); },
    keys: function (one) { var keys = []; for (var name in one) if (Object.prototype.hasOwnProperty.call(one, name)) keys.push(name); return keys; },
    values: function (one) { var values = []; for (var name in one) values.push(one[name]); return values; }
  });
  extend(Function.prototype, {
    argumentNames: function () { return []; }, methodize: function () { return this; }, wrap: function () { return this; },
    curry: function () { return this; }, delay: function () {}, defer: function () {},
    bindAsEventListener: function (context) { return this.bind(context); },
    bind: function (context) {
      if (arguments.length < 2 && arguments[0] === undefined) return this;
      var method = this, args = slice.call(arguments, 1);
      return function () { return method.apply(context, args.concat(slice.call(arguments, 0))); };
    }
  });
  RegExp.prototype.match = RegExp.prototype.test;
  RegExp.escape = function (text) { return String(text).replace(/([.*+?^=!:\${}()|[\\]\\/\\\\])/g, '\\\\$1'); };
  var NativeElement = window.Element;
  window.Element = function Element(tag, attributes) { return extend(document.createElement(tag), attributes); };
  extend(window.Element, NativeElement);
  window.Element.prototype = NativeElement.prototype;
  extend(NativeElement.prototype, {
    remove: function () { this.parentNode.removeChild(this); return this; }, hide: function () { this.style.display = 'none'; return this; },
    show: function () { this.style.display = ''; return this; }, toggle: function () { return this; }, visible: function () { return true; },
    update: function (html) { this.innerHTML = html; return this; }, replace: function () { return this; }, insert: function () { return this; },
    wrap: function () { return this; }, select: function (css) { return slice.call(this.querySelectorAll(css)); }, match: function (css) { return this.matches(css); },
    up: function () { return this.parentNode; }, down: function () { return this.firstElementChild; }, next: function () { return this.nextElementSibling; },
    previous: function () { return this.previousElementSibling; }, siblings: function () { return []; }, ancestors: function () { return []; },
    descendants: function () { return this.select('*'); }, childElements: function () { return slice.call(this.children); }, empty: function () { return !this.innerHTML; },
    identify: function () { return this.id; }, readAttribute: function (n) { return this.getAttribute(n); }, writeAttribute: function () { return this; },
    getStyle: function () {}, setStyle: function () { return this; }, getHeight: function () { return 0; }, getWidth: function () { return 0; },
    addClassName: function (n) { this.classList.add(n); return this; }, observe: function () { return this; }, fire: function () {}, stopObserving: function () {},
    scrollTo: function () { window.scrollTo(0, this.offsetTop); return this; }, clone: function (deep) { return this.cloneNode(deep); }, store: function () {}, retrieve: function () {}
  });
  document.getElementsByClassName = function (name) { return slice.call(document.querySelectorAll('.' + name)); };
  if (window.Event) extend(window.Event, { KEY_TAB: 9, element: function (e) { return e.target; }, observe: function () {}, stop: function (e) { e.preventDefault(); } });
  extend(Event.prototype, { stop: function () { this.preventDefault(); this.stopPropagation(); }, element: function () { return this.target; }, findElement: function () { return this.target; } });
  window.$ = function (id) { return typeof id === 'string' ? document.getElementById(id) : id; };
  window.$$ = function (css) { return slice.call(document.querySelectorAll(css)); };
  window.$A = $A; window.$H = window.Hash = function () {}; window.Class = {}; window.Enumerable = {};
})();`;

/** What a careless page leaves on the prototype of all objects. */
export const polluted = ['each', 'map', 'size', 'keys', 'clone', 'extend', 'text', 'hidden']
  .map((name) => `Object.prototype.${name} = function () { return 'polluted'; };`)
  .join('\n');
