import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from '../../src/words/ar.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';
import { es } from '../../src/words/es.ts';
import { fr } from '../../src/words/fr.ts';
import { pl } from '../../src/words/pl.ts';
import { uk } from '../../src/words/uk.ts';
import type { Words } from '../../src/words/words.ts';

/** One of every plural category in the three languages that have many. */
const NUMBERS = [0, 1, 2, 5, 11, 21, 101];

const told = (phrase: (n: number) => string) => NUMBERS.map((n) => phrase(n)).join(' · ');

/** A phrase with the number as the reader has it, in each form: “1 form”. */
const forms = (...phrases: readonly string[]) => phrases.join(' · ');

describe('numbers of things in Ukrainian', () => {
  it('articles', () => {
    assert.equal(
      told(uk.articles),
      forms('0 статей', '1 стаття', '2 статті', '5 статей', '11 статей', '21 стаття', '101 стаття'),
    );
  });

  it('articles in the genitive', () => {
    assert.equal(
      told(uk.reportedBy),
      ['0 статей', '1 статті', '2 статей', '5 статей', '11 статей', '21 статті', '101 статті']
        .map((phrase) => `За даними ${phrase}`)
        .join(' · '),
    );
  });

  it('entries, new, hidden and shown', () => {
    assert.equal(
      told(uk.entries),
      forms('0 записів', '1 запис', '2 записи', '5 записів', '11 записів', '21 запис', '101 запис'),
    );
    assert.equal(uk.newSince(1, '7 травня'), '1 новий запис з 7 травня.');
    assert.equal(uk.newSince(3, '7 травня'), '3 нові записи з 7 травня.');
    assert.equal(uk.newSince(11, '7 травня'), '11 нових записів з 7 травня.');
    assert.equal(uk.newEntries(21), '21 новий запис.');
    assert.equal(uk.newEntries(2), '2 нові записи.');
    assert.equal(uk.notShownHere(21), '21 запис тут не показано.');
    assert.equal(uk.entriesShown(3, 21), '3 з 21 запису');
    assert.equal(uk.entriesShown(3, 22), '3 з 22 записів');
    assert.equal(
      uk.hiddenBy(22, ['Візит', 'Україна']),
      '22 записи приховано 2 фільтрами: Візит і Україна.',
    );
    assert.equal(uk.hiddenBy(1, ['Візит']), '1 запис приховано 1 фільтром: Візит.');
  });

  it('missions, subjects, versions', () => {
    assert.equal(
      told(uk.statusChanges),
      ['змін', 'зміна', 'зміни', 'змін', 'змін', 'зміна', 'зміна']
        .map((word, index) => `${NUMBERS[index]} ${word} статусу`)
        .join(' · '),
    );
    assert.equal(
      told(uk.moreMissions),
      ['0 місій', '1 місія', '2 місії', '5 місій', '11 місій', '21 місія', '101 місія']
        .map((phrase) => `Ще ${phrase}`)
        .join(' · '),
    );
    assert.equal(
      told(uk.subjects),
      forms('0 тем', '1 тема', '2 теми', '5 тем', '11 тем', '21 тема', '101 тема'),
    );
    assert.equal(
      told(uk.accounts),
      '0 версій · Одна версія · Дві версії · 5 версій · 11 версій · 21 версія · 101 версія',
    );
  });
});

describe('numbers of things in Polish', () => {
  it('articles', () => {
    assert.equal(
      told(pl.articles),
      '0 artykułów · 1 artykuł · 2 artykuły · 5 artykułów · 11 artykułów · 21 artykułów · 101 artykułów',
    );
    assert.equal(pl.articles(22), '22 artykuły');
    assert.equal(pl.articles(12), '12 artykułów');
  });

  it('articles in the genitive', () => {
    assert.equal(
      told(pl.reportedBy),
      [0, 1, 2, 5, 11, 21, 101]
        .map((n) => `Według ${n} artykuł${n === 1 ? 'u' : 'ów'}`)
        .join(' · '),
    );
  });

  it('entries, new, hidden and shown', () => {
    assert.equal(
      told(pl.entries),
      forms('0 wpisów', '1 wpis', '2 wpisy', '5 wpisów', '11 wpisów', '21 wpisów', '101 wpisów'),
    );
    assert.equal(pl.newSince(1, '7 maja'), '1 nowy wpis od 7 maja.');
    assert.equal(pl.newSince(3, '7 maja'), '3 nowe wpisy od 7 maja.');
    assert.equal(pl.newSince(11, '7 maja'), '11 nowych wpisów od 7 maja.');
    assert.equal(pl.newEntries(1), '1 nowy wpis.');
    assert.equal(pl.newEntries(5), '5 nowych wpisów.');
    assert.equal(pl.notShownHere(1), 'Nie pokazano tu 1 wpisu.');
    assert.equal(pl.notShownHere(2), 'Nie pokazano tu 2 wpisów.');
    assert.equal(pl.hiddenBy(1, ['Wizyta']), '1 filtr ukrywa 1 wpis: Wizyta.');
    assert.equal(
      pl.hiddenBy(22, ['Wizyta', 'Polska']),
      '2 filtry ukrywają 22 wpisy: Wizyta i Polska.',
    );
    assert.equal(pl.hiddenBy(5, Array(5).fill('x')).slice(0, 24), '5 filtrów ukrywa 5 wpisó');
  });

  it('missions, subjects, versions', () => {
    assert.equal(
      told(pl.statusChanges),
      ['zmian', 'zmiana', 'zmiany', 'zmian', 'zmian', 'zmian', 'zmian']
        .map((word, index) => `${NUMBERS[index]} ${word} statusu`)
        .join(' · '),
    );
    assert.equal(
      told(pl.moreMissions),
      [0, 1, 2, 5, 11, 21, 101]
        .map((n) => `Jeszcze ${n} misj${n === 1 ? 'a' : n === 2 ? 'e' : 'i'}`)
        .join(' · '),
    );
    assert.equal(
      told(pl.subjects),
      '0 tematów · 1 temat · 2 tematy · 5 tematów · 11 tematów · 21 tematów · 101 tematów',
    );
    assert.equal(
      told(pl.accounts),
      '0 wersji · Jedna wersja · Dwie wersje · 5 wersji · 11 wersji · 21 wersji · 101 wersji',
    );
  });
});

describe('numbers of things in Arabic', () => {
  it('articles', () => {
    assert.equal(
      told(ar.articles),
      forms('لا مقالات', 'مقال واحد', 'مقالان', '5 مقالات', '11 مقالًا', '21 مقالًا', '101 مقال'),
    );
    assert.equal(ar.articles(103), '103 مقالات');
  });

  it('articles after a preposition', () => {
    assert.equal(
      told(ar.reportedBy),
      ['0 مقال', 'مقال واحد', 'مقالين', '5 مقالات', '11 مقالًا', '21 مقالًا', '101 مقال']
        .map((phrase) => `بحسب ${phrase}`)
        .join(' · '),
    );
  });

  it('entries, new and shown', () => {
    assert.equal(
      told(ar.entries),
      forms('لا مدخلات', 'مدخل واحد', 'مدخلان', '5 مدخلات', '11 مدخلًا', '21 مدخلًا', '101 مدخل'),
    );
    assert.equal(ar.newSince(2, '7 مايو'), 'مدخلان جديدان منذ 7 مايو.');
    assert.equal(ar.newSince(0, '7 مايو'), 'لا جديد منذ 7 مايو.');
    assert.equal(ar.newEntries(1), 'مدخل جديد واحد.');
    assert.equal(ar.newEntries(3), '3 مدخلات جديدة.');
    assert.equal(ar.entriesShown(1, 2), '1 من مدخلين');
  });

  it('missions, subjects, versions', () => {
    assert.equal(
      told(ar.subjects),
      forms(
        'لا مواضيع',
        'موضوع واحد',
        'موضوعان',
        '5 مواضيع',
        '11 موضوعًا',
        '21 موضوعًا',
        '101 موضوع',
      ),
    );
    assert.equal(
      told(ar.statusChanges),
      ['لا تغيّرات', 'تغيّر واحد', 'تغيّران', '5 تغيّرات', '11 تغيّرًا', '21 تغيّرًا', '101 تغيّر']
        .map((phrase) => `${phrase} في الحالة`)
        .join(' · '),
    );
    assert.equal(
      told(ar.moreMissions),
      forms(
        'لا مهام أخرى',
        'مهمة أخرى',
        'مهمتان أخريان',
        '5 مهام أخرى',
        '11 مهمة أخرى',
        '21 مهمة أخرى',
        '101 مهمة أخرى',
      ),
    );
    assert.equal(
      told(ar.accounts),
      'لا روايات · رواية واحدة · روايتان · 5 روايات · 11 رواية · 21 رواية · 101 رواية',
    );
  });
});

describe('numbers of things where there are two forms', () => {
  it('in English, German and Spanish 1 stands alone; in French 0 is with it', () => {
    const one = (phrase: (n: number) => string) => [0, 1, 2, 21].map((n) => phrase(n)).join(' · ');
    assert.equal(one(en.entries), '0 entries · 1 entry · 2 entries · 21 entries');
    assert.equal(one(de.entries), '0 Einträge · 1 Eintrag · 2 Einträge · 21 Einträge');
    assert.equal(one(es.entries), '0 entradas · 1 entrada · 2 entradas · 21 entradas');
    assert.equal(one(fr.entries), '0 entrée · 1 entrée · 2 entrées · 21 entrées');
    const two = (words: Words) => [words.statusChanges(1), words.statusChanges(12)].join(' · ');
    assert.equal(two(en), '1 status change · 12 status changes');
    assert.equal(two(de), '1 Statusänderung · 12 Statusänderungen');
    assert.equal(two(es), '1 cambio de estado · 12 cambios de estado');
    assert.equal(two(fr), '1 changement de statut · 12 changements de statut');
  });

  it('German has the dative where it is needed', () => {
    assert.equal(de.reportedBy(1), 'Laut 1 Artikel');
    assert.equal(de.reportedBy(2), 'Laut 2 Artikeln');
    assert.equal(de.entriesShown(3, 7), '3 von 7 Einträgen');
  });
});

describe('large numbers', () => {
  it('are parted as the language does, in the digits of the record', () => {
    const parted = [en, uk, de, fr, es, pl, ar].map((words) => words.entries(12345));
    assert.deepEqual(parted, [
      '12,345 entries',
      '12\u00a0345 записів',
      '12.345 Einträge',
      '12\u202f345 entrées',
      '12.345 entradas',
      '12\u00a0345 wpisów',
      '12,345 مدخلًا',
    ]);
  });
});

describe('names one after the other', () => {
  it('agree with the verb, and are joined as the language does', () => {
    const said = [en, uk, de, fr, es, pl, ar].map((words) => [
      words.says(['A']),
      words.says(['A', 'B', 'C']),
    ]);
    assert.deepEqual(said, [
      ['says A', 'say A, B and C'],
      ['каже A', 'кажуть A, B і C'],
      ['sagt A', 'sagen A, B und C'],
      ['selon A', 'selon A, B et C'],
      ['según A', 'según A, B y C'],
      ['mówi A', 'mówią A, B i C'],
      ['بحسب A', 'بحسب A وB وC'],
    ]);
    assert.equal(es.says(['Francia', 'Irlanda']), 'según Francia e Irlanda');
  });
});
