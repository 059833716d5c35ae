import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { When } from '../../src/model/dataset.ts';
import { ar } from '../../src/words/ar.ts';
import { rangeText, shortForm } from '../../src/words/date-forms.ts';
import { dateAt, dateLine, dateText, spanText } from '../../src/words/date-words.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { es } from '../../src/words/es.ts';
import { fr } from '../../src/words/fr.ts';
import { pl } from '../../src/words/pl.ts';
import { uk } from '../../src/words/uk.ts';
import type { Words } from '../../src/words/words.ts';

const stated = (edtf: string | null): When => ({ edtf, basis: edtf ? 'stated' : 'not-shown' });

/** As it stands alone, the prefix before a bar. */
function standing(edtf: string | null, words: Words): string {
  const { prefix, text } = dateText(stated(edtf), words);
  return prefix ? `${prefix} | ${text}` : text;
}

/** EDTF, as it stands alone, and after “published”. */
type Case = readonly [edtf: string, standing: string, published: string];

const cases: readonly (readonly [Words, readonly Case[]])[] = [
  [
    en,
    [
      ['2024-04-07', '7 April 2024', 'published 7 April 2024'],
      ['2024-05', 'May 2024', 'published May 2024'],
      ['2024-22', 'Summer 2024', 'published summer 2024'],
      ['2023', '2023', 'published 2023'],
      ['201X', '2010 to 2019', 'published 2010 to 2019'],
      ['XXXX-08-25', '25 August', 'published 25 August'],
      ['2014/2022', '2014 to 2022', 'published 2014 to 2022'],
      ['2024-05-07/2024-05-28', '7 to 28 May 2024', 'published 7 to 28 May 2024'],
      ['2022-02-24/..', 'Since 24 February 2022', 'published since 24 February 2022'],
      ['../2022', 'Until 2022', 'published until 2022'],
      ['2024-08-29~', 'About | 29 August 2024', 'published about 29 August 2024'],
      ['2022~/..', 'Since about 2022', 'published since about 2022'],
      ['2014~/2022', 'About | 2014 to 2022', 'published about 2014 to 2022'],
      ['[2024-05-27,2024-05-28]', '27 or 28 May 2024', 'published 27 or 28 May 2024'],
      ['[2024-05-27..2024-05-28]', '27 or 28 May 2024', 'published 27 or 28 May 2024'],
      [
        '[2024-05-31..2024-06-01]',
        '31 May 2024 or 1 June 2024',
        'published 31 May 2024 or 1 June 2024',
      ],
      [
        '[2024-05-27,2024-05-28,2024-05-30]',
        '27, 28 or 30 May 2024',
        'published 27, 28 or 30 May 2024',
      ],
      ['[2024-05-27..2024-05-29]', '27 to 29 May 2024', 'published 27 to 29 May 2024'],
    ],
  ],
  [
    uk,
    [
      ['2024-04-07', '7 квітня 2024', 'опубліковано 7 квітня 2024'],
      ['2024-05', 'Травень 2024', 'опубліковано у травні 2024'],
      ['2024-02', 'Лютий 2024', 'опубліковано у лютому 2024'],
      ['2024-11', 'Листопад 2024', 'опубліковано у листопаді 2024'],
      ['2024-22', 'Літо 2024', 'опубліковано влітку 2024'],
      ['2023', '2023 рік', 'опубліковано у 2023 році'],
      ['201X', 'Від 2010 до 2019 року', 'опубліковано від 2010 до 2019 року'],
      ['XXXX-08-25', '25 серпня', 'опубліковано 25 серпня'],
      ['2014/2022', 'Від 2014 до 2022 року', 'опубліковано від 2014 до 2022 року'],
      ['2024-05-07/2024-05-28', 'Від 7 до 28 травня 2024', 'опубліковано від 7 до 28 травня 2024'],
      [
        '2024-01/2024-12',
        'Від січня 2024 до грудня 2024',
        'опубліковано від січня 2024 до грудня 2024',
      ],
      [
        '2024-21/2024-22',
        'Від весни 2024 до літа 2024',
        'опубліковано від весни 2024 до літа 2024',
      ],
      ['2022-02-24/..', 'З 24 лютого 2022', 'опубліковано з 24 лютого 2022'],
      ['2022-01/..', 'Із січня 2022', 'опубліковано із січня 2022'],
      ['2022/..', 'З 2022 року', 'опубліковано з 2022 року'],
      ['../2022', 'До 2022 року', 'опубліковано до 2022 року'],
      ['2024-08-29~', 'Близько | 29 серпня 2024', 'опубліковано близько 29 серпня 2024'],
      ['2024-09~', 'Близько | вересня 2024', 'опубліковано близько вересня 2024'],
      ['2024~', 'Близько | 2024 року', 'опубліковано близько 2024 року'],
      ['2022~/..', 'Приблизно з 2022 року', 'опубліковано приблизно з 2022 року'],
      [
        '2014~/2022',
        'Приблизно | від 2014 до 2022 року',
        'опубліковано приблизно від 2014 до 2022 року',
      ],
      ['[2024-05-27..2024-05-28]', '27 або 28 травня 2024', 'опубліковано 27 або 28 травня 2024'],
      [
        '[2024-01,2024-11]',
        'Січень 2024 або листопад 2024',
        'опубліковано у січні 2024 або листопаді 2024',
      ],
    ],
  ],
  [
    de,
    [
      ['2024-04-07', '7. April 2024', 'veröffentlicht am 7. April 2024'],
      ['2024-05', 'Mai 2024', 'veröffentlicht im Mai 2024'],
      ['2024-21', 'Frühjahr 2024', 'veröffentlicht im Frühjahr 2024'],
      ['2023', '2023', 'veröffentlicht 2023'],
      ['201X', '2010 bis 2019', 'veröffentlicht 2010 bis 2019'],
      ['XXXX-08-25', '25. August', 'veröffentlicht am 25. August'],
      ['2014/2022', '2014 bis 2022', 'veröffentlicht 2014 bis 2022'],
      ['2024-05-07/2024-05-28', '7. bis 28. Mai 2024', 'veröffentlicht 7. bis 28. Mai 2024'],
      ['2022-02-24/..', 'Seit dem 24. Februar 2022', 'veröffentlicht seit dem 24. Februar 2022'],
      ['2022/..', 'Seit 2022', 'veröffentlicht seit 2022'],
      ['../2024-05-01', 'Bis zum 1. Mai 2024', 'veröffentlicht bis zum 1. Mai 2024'],
      ['../2022', 'Bis 2022', 'veröffentlicht bis 2022'],
      ['2024-08-29~', 'Um den | 29. August 2024', 'veröffentlicht um den 29. August 2024'],
      ['2024-09~', 'Etwa im | September 2024', 'veröffentlicht etwa im September 2024'],
      ['2024~', 'Um | 2024', 'veröffentlicht um 2024'],
      ['2022~/..', 'Etwa seit 2022', 'veröffentlicht etwa seit 2022'],
      [
        '[2024-05-27..2024-05-28]',
        '27. oder 28. Mai 2024',
        'veröffentlicht am 27. oder 28. Mai 2024',
      ],
    ],
  ],
  [
    fr,
    [
      ['2024-04-07', '7 avril 2024', 'publié le 7 avril 2024'],
      ['2024-05-01', '1er mai 2024', 'publié le 1er mai 2024'],
      ['2024-05', 'Mai 2024', 'publié en mai 2024'],
      ['2024-21', 'Printemps 2024', 'publié au printemps 2024'],
      ['2024-22', 'Été 2024', 'publié à l’été 2024'],
      ['2023', '2023', 'publié en 2023'],
      ['XXXX-08-25', '25 août', 'publié le 25 août'],
      ['2014/2022', 'De 2014 à 2022', 'publié de 2014 à 2022'],
      ['2024-05-01/2024-05-28', 'Du 1er au 28 mai 2024', 'publié du 1er au 28 mai 2024'],
      ['2024-04/2025-05', 'D’avril 2024 à mai 2025', 'publié d’avril 2024 à mai 2025'],
      [
        '2024-22/2025-21',
        'De l’été 2024 au printemps 2025',
        'publié de l’été 2024 au printemps 2025',
      ],
      ['2022-02-24/..', 'Depuis le 24 février 2022', 'publié depuis le 24 février 2022'],
      ['2024-23/..', 'Depuis l’automne 2024', 'publié depuis l’automne 2024'],
      ['../2024-05-01', 'Jusqu’au 1er mai 2024', 'publié jusqu’au 1er mai 2024'],
      ['../2022', 'Jusqu’en 2022', 'publié jusqu’en 2022'],
      ['../2024-22', 'Jusqu’à l’été 2024', 'publié jusqu’à l’été 2024'],
      ['2024-08-29~', 'Vers | le 29 août 2024', 'publié vers le 29 août 2024'],
      ['2024~', 'Vers | 2024', 'publié vers 2024'],
      ['2022~/..', 'Depuis 2022 environ', 'publié depuis 2022 environ'],
      ['2014~/2022', 'Environ | de 2014 à 2022', 'publié environ de 2014 à 2022'],
      ['[2024-05-27..2024-05-28]', '27 ou 28 mai 2024', 'publié le 27 ou 28 mai 2024'],
    ],
  ],
  [
    es,
    [
      ['2024-04-07', '7 de abril de 2024', 'publicado el 7 de abril de 2024'],
      ['2024-05', 'Mayo de 2024', 'publicado en mayo de 2024'],
      ['2024-21', 'Primavera de 2024', 'publicado en la primavera de 2024'],
      ['2023', '2023', 'publicado en 2023'],
      ['XXXX-08-25', '25 de agosto', 'publicado el 25 de agosto'],
      ['2014/2022', 'De 2014 a 2022', 'publicado de 2014 a 2022'],
      [
        '2024-05-07/2024-05-28',
        'Del 7 al 28 de mayo de 2024',
        'publicado del 7 al 28 de mayo de 2024',
      ],
      [
        '2024-21/2024-22',
        'De la primavera de 2024 al verano de 2024',
        'publicado de la primavera de 2024 al verano de 2024',
      ],
      [
        '2022-02-24/..',
        'Desde el 24 de febrero de 2022',
        'publicado desde el 24 de febrero de 2022',
      ],
      ['../2022', 'Hasta 2022', 'publicado hasta 2022'],
      ['2024-08-29~', 'Hacia | el 29 de agosto de 2024', 'publicado hacia el 29 de agosto de 2024'],
      ['2022~/..', 'Aproximadamente desde 2022', 'publicado aproximadamente desde 2022'],
      [
        '[2024-05-27..2024-05-28]',
        '27 o 28 de mayo de 2024',
        'publicado el 27 o 28 de mayo de 2024',
      ],
      ['[2024-05-07..2024-05-08]', '7 u 8 de mayo de 2024', 'publicado el 7 u 8 de mayo de 2024'],
    ],
  ],
  [
    pl,
    [
      ['2024-04-07', '7 kwietnia 2024', 'opublikowano 7 kwietnia 2024'],
      ['2024-05', 'Maj 2024', 'opublikowano w maju 2024'],
      ['2024-02', 'Luty 2024', 'opublikowano w lutym 2024'],
      ['2024-09', 'Wrzesień 2024', 'opublikowano we wrześniu 2024'],
      ['2024-11', 'Listopad 2024', 'opublikowano w listopadzie 2024'],
      ['2024-22', 'Lato 2024', 'opublikowano latem 2024'],
      ['2023', '2023', 'opublikowano w 2023 roku'],
      ['XXXX-08-25', '25 sierpnia', 'opublikowano 25 sierpnia'],
      ['2014/2022', 'Od 2014 do 2022 roku', 'opublikowano od 2014 do 2022 roku'],
      ['2024-05-07/2024-05-28', 'Od 7 do 28 maja 2024', 'opublikowano od 7 do 28 maja 2024'],
      [
        '2024-01/2024-10',
        'Od stycznia 2024 do października 2024',
        'opublikowano od stycznia 2024 do października 2024',
      ],
      ['2022-02-24/..', 'Od 24 lutego 2022', 'opublikowano od 24 lutego 2022'],
      ['2022/..', 'Od 2022 roku', 'opublikowano od 2022 roku'],
      ['../2022', 'Do 2022 roku', 'opublikowano do 2022 roku'],
      ['2024-08-29~', 'Około | 29 sierpnia 2024', 'opublikowano około 29 sierpnia 2024'],
      ['2024-24~', 'Około | zimy 2024', 'opublikowano około zimy 2024'],
      ['2022~/..', 'Mniej więcej od 2022 roku', 'opublikowano mniej więcej od 2022 roku'],
      ['[2024-05-27..2024-05-28]', '27 lub 28 maja 2024', 'opublikowano 27 lub 28 maja 2024'],
    ],
  ],
  [
    ar,
    [
      ['2024-04-07', '7 أبريل 2024', 'نُشر في 7 أبريل 2024'],
      ['2024-05', 'مايو 2024', 'نُشر في مايو 2024'],
      ['2024-22', 'صيف 2024', 'نُشر في صيف 2024'],
      ['2023', '2023', 'نُشر عام 2023'],
      ['XXXX-08-25', '25 أغسطس', 'نُشر في 25 أغسطس'],
      ['2014/2022', 'من عام 2014 إلى عام 2022', 'نُشر من عام 2014 إلى عام 2022'],
      ['2024-05-07/2024-05-28', 'من 7 إلى 28 مايو 2024', 'نُشر من 7 إلى 28 مايو 2024'],
      ['2022-02-24/..', 'منذ 24 فبراير 2022', 'نُشر منذ 24 فبراير 2022'],
      ['../2022', 'حتى عام 2022', 'نُشر حتى عام 2022'],
      ['2024-08-29~', 'نحو | 29 أغسطس 2024', 'نُشر نحو 29 أغسطس 2024'],
      ['2022~/..', 'منذ نحو عام 2022', 'نُشر منذ نحو عام 2022'],
      ['2014~/2022', 'تقريبًا | من عام 2014 إلى عام 2022', 'نُشر تقريبًا من عام 2014 إلى عام 2022'],
      ['[2024-05-27..2024-05-28]', '27 أو 28 مايو 2024', 'نُشر في 27 أو 28 مايو 2024'],
    ],
  ],
];

for (const [words, dates] of cases) {
  describe(`dates in ${words.lang}`, () => {
    for (const [edtf, alone, published] of dates) {
      it(`${edtf} reads “${alone}”`, () => {
        assert.equal(standing(edtf, words), alone);
        assert.equal(words.published(dateAt(stated(edtf), words)), published);
      });
    }
  });
}

describe('dates in any language', () => {
  const all = cases.map(([words]) => words);

  it('say what is not given, with a capital only to begin a line', () => {
    const said = all.map((words) => [standing(null, words), dateLine(undefined, words)]);
    assert.deepEqual(said, [
      ['Date not given', 'date not given'],
      ['Дату не вказано', 'дату не вказано'],
      ['Ohne Datumsangabe', 'ohne Datumsangabe'],
      ['Date non indiquée', 'date non indiquée'],
      ['Fecha no indicada', 'fecha no indicada'],
      ['Nie podano daty', 'nie podano daty'],
      ['التاريخ غير مذكور', 'التاريخ غير مذكور'],
    ]);
  });

  it('run from one to another, whatever is known of each', () => {
    const run = (first: string, last: string) =>
      all.map((words) => spanText(stated(first), stated(last), words));
    assert.deepEqual(run('2024-05', '2025-06-07'), [
      'May 2024 to 7 June 2025',
      'від травня 2024 до 7 червня 2025',
      'Mai 2024 bis 7. Juni 2025',
      'de mai 2024 au 7 juin 2025',
      'de mayo de 2024 al 7 de junio de 2025',
      'od maja 2024 do 7 czerwca 2025',
      'من مايو 2024 إلى 7 يونيو 2025',
    ]);
    assert.deepEqual(run('2024~', '2025/..'), [
      'about 2024 to since 2025',
      'близько 2024 року – з 2025 року',
      'um 2024 bis seit 2025',
      'vers 2024 – depuis 2025',
      'hacia 2024 – desde 2025',
      'około 2024 roku – od 2025 roku',
      'نحو عام 2024 – منذ عام 2025',
    ]);
  });

  it('are short in the chart', () => {
    const short = all.map((words) =>
      rangeText(shortForm('2024-05-07', words), shortForm('2025-11-07', words, true), words),
    );
    assert.deepEqual(short, [
      'May 2024 to 7 Nov 2025',
      'від трав. 2024 до 7 лист. 2025',
      'Mai 2024 bis 7. Nov. 2025',
      'de mai 2024 au 7 nov. 2025',
      'de may 2024 al 7 nov 2025',
      'od maja 2024 do 7 lis 2025',
      'من مايو 2024 إلى 7 نوفمبر 2025',
    ]);
  });

  it('tell in the article’s own words where it has no others', () => {
    const when: When = { edtf: null, asWritten: 'on August 25', basis: 'not-shown' };
    const said = all.map((words) => {
      const [basis] = dateText(when, words).basis;
      return typeof basis === 'object' ? basis.say(basis.record) : basis;
    });
    assert.deepEqual(said, [
      '“on August 25” in the article',
      'у статті: «on August 25»',
      'im Artikel: „on August 25“',
      'dans l’article\u00a0: «\u00a0on August 25\u00a0»',
      'en el artículo: «on August 25»',
      'w artykule: „on August 25”',
      'في المقال: «on August 25»',
    ]);
  });
});
