/** A number in a text, and the words right before it. */
export interface NumberInText {
  value: number;
  before: string;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL = new Map<string, number>([
  ...ONES.split(' ').map((word, index) => [word, index] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
]);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ...(['thousand', 'k'] as const).map((word) => [word, 1e3] as const),
  ...(['million', 'mn', 'm'] as const).map((word) => [word, 1e6] as const),
  ...(['billion', 'bn'] as const).map((word) => [word, 1e9] as const),
  ['trillion', 1e12],
]);
const DIGITS = '\\d{1,3}(?:[,.\u00a0\u202f ]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?';
const TOKEN = new RegExp(`(${DIGITS})|(?<!\\p{L})(\\p{L}+)`, 'gu');

/** Numbers in digits and, in English, in words: “80,000”, “1.5 billion”, “two hundred and fifty”. */
export function numbersIn(text: string): NumberInText[] {
  const numbers: NumberInText[] = [];
  // “a million” begins with its article; “a day” is no number.
  let article: number | undefined;
  let open: { total: number; part: number; start: number } | undefined;
  const close = () => {
    if (open) numbers.push({ value: open.total + open.part, before: text.slice(0, open.start) });
    open = undefined;
  };
  for (const { 0: token, 1: digits, index } of text.matchAll(TOKEN)) {
    const word = token.toLowerCase();
    const scale = SCALES.get(word);
    const small = digits === undefined ? SMALL.get(word) : valueOf(digits);
    if (scale !== undefined)
      open ??= article === undefined ? open : { total: 0, part: 1, start: article };
    article = word === 'a' || word === 'an' ? index : undefined;
    if (scale !== undefined && open) {
      const part = (open.part || 1) * scale;
      // “300 m” may be metres.
      if (word.length === 1) numbers.push({ value: open.part, before: text.slice(0, open.start) });
      open = scale > 100 ? { ...open, total: open.total + part, part: 0 } : { ...open, part };
    } else if (small !== undefined) {
      if (open && digits === undefined) open.part += small;
      else {
        close();
        open = { total: 0, part: small, start: index };
      }
    } else if (word !== 'and') close();
  }
  close();
  return numbers;
}

/** A comma or point before three digits parts thousands. */
const valueOf = (digits: string): number =>
  Number(
    /^\d{1,3}(?:[^\d]\d{3})+$/.test(digits) ? digits.replace(/\D/g, '') : digits.replace(',', '.'),
  );
