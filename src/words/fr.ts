import { listText, numberText, plural } from './intl.ts';
import type { DateForm, Words } from './words.ts';

const lang = 'fr';

/** 0 and 1 are singular. */
const count = (n: number, one: string, other: string) => plural(n, lang, { one, other });

const all = (items: readonly string[]) => listText(items, lang, 'conjunction');

const number = (n: number) => numberText(n, lang);

const colon = '\u00a0: ';

const quoted = (text: string) =>
  `«\u00a0${text.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00a0»`;

const comparators = new Map([
  ['=', ''],
  ['>', 'plus de '],
  ['>=', 'au moins '],
  ['<', 'moins de '],
  ['<=', 'jusqu’à '],
  ['~', 'environ '],
]);

const startsWithVowel = (text: string) => /^[aeéhio]/.test(text);

/** Days and “printemps” have “le”; the other seasons “l’”; months and years nothing. */
const articleOf = ({ precision, text }: DateForm) => {
  if (precision === 'day') return 'le ';
  if (precision !== 'season') return '';
  return startsWithVowel(text) ? 'l’' : 'le ';
};

const le = (date: DateForm) => articleOf(date) + date.text;

/** “du 7 mai”, “de l’été”, “d’avril”. */
const from = (date: DateForm) => {
  const article = articleOf(date);
  if (article === 'le ') return `du ${date.text}`;
  return !article && startsWithVowel(date.text) ? `d’${date.text}` : `de ${le(date)}`;
};

/** “au 7 mai”, “à l’été”; before months and years “à”, or `bare`. */
const to = (date: DateForm, bare = 'à') => {
  const article = articleOf(date);
  if (article === 'le ') return `au ${date.text}`;
  return article ? `à ${le(date)}` : `${bare} ${date.text}`;
};

const roughly = (isAbout: boolean) => (isAbout ? ' environ' : '');

/** French. */
export const fr: Words = {
  lang,
  dir: 'ltr',
  comma: ', ',
  semicolon: '\u202f; ',
  colon,
  quoted,
  statuses: {
    requested: 'Demandé',
    proposed: 'Proposé',
    'under-discussion': 'En discussion',
    'agreed-in-principle': 'Accord de principe',
    authorised: 'Autorisé',
    preparing: 'En préparation',
    active: 'En cours',
    suspended: 'Suspendu',
    ended: 'Terminé',
    withdrawn: 'Retiré',
    'ruled-out': 'Écarté',
    inactive: 'Inactif',
  },
  kinds: {
    statement: 'Déclaration',
    interview: 'Interview',
    'press-conference': 'Conférence de presse',
    request: 'Demande',
    proposal: 'Proposition',
    announcement: 'Annonce',
    meeting: 'Réunion',
    visit: 'Visite',
    agreement: 'Accord',
    authorisation: 'Autorisation',
    establishment: 'Création',
    attack: 'Attaque',
    deployment: 'Déploiement',
    position: 'Position',
    period: 'Période',
  },
  actorKinds: {
    person: 'Personne',
    state: 'État',
    organisation: 'Organisation',
    group: 'Groupe',
    medium: 'Média',
  },
  stances: {
    requests: 'Le demande',
    demands: 'L’exige',
    proposes: 'Le propose',
    supports: 'Pour',
    welcomes: 'S’en félicite',
    assures: 'Donne des assurances',
    opposes: 'Contre',
    refuses: 'Le refuse',
    declines: 'Ne le fera pas',
    'does-not-confirm': 'Ne le confirme pas',
    denies: 'Le dément',
    confirms: 'Le confirme',
  },
  natures: {
    contradictory: 'Les versions se contredisent',
    'partly-compatible': 'Non tranché dans les articles',
    'different-precision': 'Les versions diffèrent en précision',
  },

  tidyDate: (text) => text.replace(/^1 /, '1er '),
  dayOfMonth: (day) => (day === '1' ? '1er' : day),
  year: (year) => year,
  season: (season, year) => `${['printemps', 'été', 'automne', 'hiver'][season]} ${year}`,
  range: (start, end) => `${from(start)} ${to(end)}`,
  to: ' – ',
  since: (start, isAbout) => `depuis ${le(start)}${roughly(isAbout)}`,
  until: (end, isAbout) => `jusqu’${to(end, 'en')}${roughly(isAbout)}`,
  about: (date) => [date.precision === 'span' ? 'environ' : 'vers', le(date)],
  at: (date) => (date.precision === 'day' ? le(date) : to(date, 'en')),
  dateNotGiven: 'Date non indiquée',
  yearNotGiven: 'Année non indiquée',
  monthNotGiven: 'Mois non indiqué',
  dayNotGiven: 'Jour non indiqué',
  uncertain: 'Date incertaine',
  inferredFrom: (reason) => `Date déduite${colon}${reason}`,
  knownFrom: (reason) => `Date d’une autre source${colon}${reason}`,
  ourEstimate: 'selon notre estimation',
  yearInferred: 'Année déduite',
  notYet: 'n’avait pas encore eu lieu au moment de la publication',
  inArticle: (text) => `dans l’article${colon}${quoted(text)}`,
  placed: 'placé selon l’ordre des événements',
  notPlaced: 'placé en dernier, faute de pouvoir être situé',

  timeline: 'Chronologie',
  articles: (n) => count(n, '# article', '# articles'),
  noEntries: 'Aucune entrée ne correspond.',
  updated: (day) => `Mis à jour le ${day}`,
  asOf: (day) => `État au ${day}`,
  undated: 'Sans date',
  noEntryUntil: (month) => `Aucune entrée jusqu’${to(month, 'en')}`,
  disputed: 'Contesté',
  oneSource: 'Une seule source',
  accounts: (n) =>
    ['', 'Une version', 'Deux versions', 'Trois versions', 'Quatre versions'][n] ||
    count(n, '# version', '# versions'),
  says: (names) => `selon ${all(names)}`,
  articleSays: 'selon l’article',
  theArticle: 'l’article',
  articleItself: 'L’article lui-même',
  carried: (agent, act, medium) => `via ${agent} (${act}${medium ? ` ${medium}` : ''})`,
  headline: 'dans le titre seulement',
  status: (mission) => `Statut${colon}${mission}`,
  statusChange: (mission) => `Changement de statut${colon}${mission}`,
  noEarlierStatus: 'Aucun statut antérieur',
  changedTo: 'passe à',
  and: 'et',
  conditions: 'Conditions',
  who: 'Qui',
  sources: 'Sources',
  reportedBy: (n) => `Selon ${count(n, '# article', '# articles')}`,
  untitled: 'Article sans titre',
  publisherNotGiven: 'média non indiqué',
  published: (at) => (at ? `publié ${at}` : 'date de publication non indiquée'),
  marks: {
    nested: 'De seconde main',
    hypothetical: 'Cas hypothétique',
    negated: 'Propos non tenus',
    garbled: 'Déformé dans l’article',
  },
  unsaid: 'à propos de mots qu’on ne peut pas dire',
  translated: 'traduction',
  modalities: {
    planned: 'comme un projet',
    possible: 'comme une possibilité',
    conditional: 'sous condition',
    hypothetical: 'comme une hypothèse',
    opinion: 'comme une opinion',
  },
  figure: (comparator, value, unit, of) =>
    `${comparators.get(comparator) ?? `${comparator} `}${value} ${unit}${colon}${of}`,
  mistake: 'Vous avez repéré une erreur\u202f?',
  basis:
    'Chaque entrée indique qui l’a dit et quel article le rapporte. Les citations sont reproduites telles que publiées.',

  overview: 'Missions et propositions, selon les dernières informations',
  chartKeys:
    'Clavier\u00a0: les flèches parcourent une ligne et passent d’une ligne à l’autre, les touches Page avancent à plus grands pas. Parmi les entrées, le numéro d’une entrée suivi d’Entrée y mène.',
  startNotGiven: 'Début non indiqué dans ces articles',
  noReportYet: 'Pas encore d’information',
  partsOf: (mission) => `Parties de${colon}${mission}`,
  moreMissions: (n) => count(n, '# autre mission', '# autres missions'),
  statusChanges: (n) => count(n, '# changement de statut', '# changements de statut'),
  entries: (n) => count(n, '# entrée', '# entrées'),
  inPeriod: (n, total) => `${number(n)} sur ${number(total)} dans cette période`,
  periodShown: 'Période affichée',
  periodStart: 'Début de la période',
  periodEnd: 'Fin de la période',
  wholePeriod: 'Afficher toute la période',
  howToRead: 'Comment lire le graphique',
  keyMarks: {
    condition: 'Sous condition',
    told: 'Trait fin\u00a0: aucune information ultérieure',
    unknown: 'Pointillé\u00a0: date inconnue',
    bounds: 'Survenu entre ces dates',
    earlier: 'Commencé avant la période affichée',
    day: 'Entrée d’un jour ou d’une durée',
    vague: 'Entrée sans jour précis',
    several: 'Plusieurs entrées',
  },

  filterAndOrder: 'Filtres et ordre',
  chartAndFilters: 'Graphique et filtres',
  filtersOn: (n) => count(n, '# actif', '# actifs'),
  show: 'Afficher',
  disputedOnly: 'Contestées uniquement',
  personOrBody: 'Personne ou organisme',
  everyone: 'Tous',
  mission: 'Mission',
  allMissions: 'Toutes les missions',
  search: 'Recherche',
  order: 'Ordre',
  oldestFirst: 'Les plus anciennes d’abord',
  newestFirst: 'Les plus récentes d’abord',
  entriesShown: (shown, total) => {
    const entries = count(total, '# entrée', '# entrées');
    if (shown < total) return `${number(shown)} sur ${entries}`;
    return total === 1 ? entries : `Toutes les entrées (${number(total)})`;
  },
  noMatch: 'Aucune entrée ne correspond',
  hiddenBy: (n, filters) =>
    `${count(n, '# entrée est masquée', '# entrées sont masquées')} par ${count(filters.length, '# filtre', '# filtres')}${colon}${all(filters)}.`,
  clearFilters: 'Effacer les filtres',
  filtersYielded: 'Filtres retirés pour afficher l’entrée demandée.',
  articlesUpTo: 'Articles parus jusqu’au',
  allArticles: 'Dernier en date (tous les articles)',
  previousDay: 'Jour de publication précédent',
  nextDay: 'Jour de publication suivant',
  isNew: 'Nouveau',
  newSince: (n, day) =>
    n > 0
      ? `${count(n, '# nouvelle entrée', '# nouvelles entrées')} depuis le ${day}.`
      : `Rien de nouveau depuis le ${day}.`,
  newEntries: (n) => `${count(n, '# nouvelle entrée', '# nouvelles entrées')}.`,
  goToFirst: 'Aller à la première',
  corrections: 'Corrections',
  correctionTypes: {
    correction: 'Correction',
    clarification: 'Précision',
    retraction: 'Rétractation',
    update: 'Mise à jour',
  },
  notShownHere: (n) =>
    `${count(n, '# entrée n’est pas affichée ici', '# entrées ne sont pas affichées ici')}.`,
  showMore: (period) => `Afficher plus${colon}${period}`,
  copyLink: 'Copier le lien',
  copyCitation: 'Copier la référence',
  linkCopied: 'Lien copié.',
  citationCopied: 'Référence copiée.',
  copyByHand: 'Le navigateur ne permet pas à cette page de copier. Copiez d’ici\u00a0:',
  citation: ({ title, date, source, timeline, day, url }) =>
    `${quoted(title)}, ${date}. ${source}. Dans${colon}${timeline}, état au ${day}. ${url}`,

  roles: 'Fonction dans les articles',
  formerly: (post) => `anciennement${colon}${post}`,
  otherSpellings: 'Autres graphies',
  onTheRecord: 'Déclarations publiques',
  entriesHeading: 'Entrées',
  subjects: (n) => count(n, '# sujet', '# sujets'),
  someOf: (shown, total) => `${number(shown)} sur ${number(total)}`,
  passage: (start, end) => quoted(`${start} … ${end}`),
  pictureBy: (credit) => `Image${colon}${credit}`,
  namedSo: (first, last) =>
    last
      ? `Désignation employée pour la première fois ${first}, pour la dernière fois ${last}.`
      : `Désignation employée ${first}.`,
  termNotGiven: 'Début et fin du mandat non indiqués.',
  undatedMention: 'dans un article sans date',
  onlyEntriesWith: (name) => `Seulement les entrées avec ${name}`,

  statusNotGiven: 'Statut non indiqué',
  saidOn: (at) => `déclaré ${at}`,
  reportedOn: (at) => `rapporté ${at}`,
  statusNotAvailable: '(statut indisponible)',
  history: (n) => (n > 0 ? `Historique du statut (${number(n)})` : 'Historique du statut'),
  historyOf: (mission) => `${mission}${colon}historique du statut`,
  noLaterReport: 'Aucune information ultérieure dans ces articles.',

  loading: 'Chargement',
  close: 'Fermer',
  failed: {
    timeline: 'La chronologie n’a pas pu être chargée.',
    card: 'Le profil n’a pas pu être chargé.',
    status: 'Le statut n’a pas pu être chargé.',
  },
  unknownId: {
    card: 'Cette personne ou cet organisme ne figure pas dans les données.',
    status: 'Cette mission ne figure pas dans les données.',
  },
  tryAgain: 'Réessayer',
};
