import { listText, numberText } from './intl.ts';
import type { DateForm, Words } from './words.ts';

const lang = 'es';

const number = (n: number) => numberText(n, lang);

const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

const all = (items: readonly string[]) => listText(items, lang, 'conjunction');

const quoted = (text: string) => `«${text.replace(/«/g, '“').replace(/»/g, '”')}»`;

const comparators = new Map([
  ['=', ''],
  ['>', 'más de '],
  ['>=', 'al menos '],
  ['<', 'menos de '],
  ['<=', 'hasta '],
  ['~', 'cerca de '],
]);

/** Days and seasons have an article; months and years none. */
const articleOf = ({ precision, text }: DateForm) => {
  if (precision === 'day') return 'el ';
  if (precision !== 'season') return '';
  return text.startsWith('primavera') ? 'la ' : 'el ';
};

const el = (date: DateForm) => articleOf(date) + date.text;

/** “del 7 de mayo”, “al verano”, “de la primavera”. */
const joined = (preposition: 'de' | 'a', date: DateForm) =>
  `${preposition} ${el(date)}`.replace(/^de el /, 'del ').replace(/^a el /, 'al ');

const roughly = (isAbout: boolean) => (isAbout ? 'aproximadamente ' : '');

/** Spanish. */
export const es: Words = {
  lang,
  dir: 'ltr',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  quoted,
  statuses: {
    requested: 'Solicitado',
    proposed: 'Propuesto',
    'under-discussion': 'En discusión',
    'agreed-in-principle': 'Acordado en principio',
    authorised: 'Autorizado',
    preparing: 'En preparación',
    active: 'En curso',
    suspended: 'Suspendido',
    ended: 'Finalizado',
    withdrawn: 'Retirado',
    'ruled-out': 'Descartado',
    inactive: 'Inactivo',
  },
  kinds: {
    statement: 'Declaración',
    interview: 'Entrevista',
    'press-conference': 'Rueda de prensa',
    request: 'Petición',
    proposal: 'Propuesta',
    announcement: 'Anuncio',
    meeting: 'Reunión',
    visit: 'Visita',
    agreement: 'Acuerdo',
    authorisation: 'Autorización',
    establishment: 'Creación',
    attack: 'Ataque',
    deployment: 'Despliegue',
    position: 'Postura',
    period: 'Período',
  },
  actorKinds: {
    person: 'Persona',
    state: 'Estado',
    organisation: 'Organización',
    group: 'Grupo',
    medium: 'Medio de comunicación',
  },
  stances: {
    requests: 'Lo pide',
    demands: 'Lo exige',
    proposes: 'Lo propone',
    supports: 'A favor',
    welcomes: 'Lo celebra',
    assures: 'Da garantías',
    opposes: 'En contra',
    refuses: 'Lo rechaza',
    declines: 'No lo hará',
    'does-not-confirm': 'No lo confirma',
    denies: 'Lo niega',
    confirms: 'Lo confirma',
  },
  natures: {
    contradictory: 'Las versiones se contradicen',
    'partly-compatible': 'Sin aclarar en los artículos',
    'different-precision': 'Las versiones difieren en precisión',
  },

  tidyDate: (text) => text,
  dayOfMonth: (day) => day,
  year: (year) => year,
  season: (season, year) => `${['primavera', 'verano', 'otoño', 'invierno'][season]} de ${year}`,
  range: (start, end) => `${joined('de', start)} ${joined('a', end)}`,
  to: ' – ',
  since: (start, isAbout) => `${roughly(isAbout)}desde ${el(start)}`,
  until: (end, isAbout) => `${roughly(isAbout)}hasta ${el(end)}`,
  about: (date) => [date.precision === 'span' ? 'aproximadamente' : 'hacia', el(date)],
  at: (date) => (date.precision === 'day' ? el(date) : `en ${el(date)}`),
  dateNotGiven: 'Fecha no indicada',
  yearNotGiven: 'Año no indicado',
  monthNotGiven: 'Mes no indicado',
  dayNotGiven: 'Día no indicado',
  uncertain: 'Fecha incierta',
  inferredFrom: (reason) => `Fecha deducida: ${reason}`,
  knownFrom: (reason) => `Fecha de otra fuente: ${reason}`,
  ourEstimate: 'según nuestra estimación',
  yearInferred: 'Año deducido',
  notYet: 'aún no había ocurrido cuando se publicó',
  inArticle: (text) => `en el artículo: ${quoted(text)}`,
  placed: 'situado según el orden de los hechos',
  notPlaced: 'al final, porque no se puede situar en el tiempo',

  timeline: 'Cronología',
  articles: (n) => count(n, 'artículo', 'artículos'),
  noEntries: 'Ninguna entrada coincide.',
  updated: (day) => `Actualizado el ${day}`,
  asOf: (day) => `Situación a ${day}`,
  undated: 'Sin fecha',
  noEntryUntil: ({ text }) => `Sin entradas hasta ${text}`,
  disputed: 'En disputa',
  oneSource: 'Una sola fuente',
  accounts: (n) =>
    ['', 'Una versión', 'Dos versiones', 'Tres versiones', 'Cuatro versiones'][n] ||
    count(n, 'versión', 'versiones'),
  says: (names) => `según ${all(names)}`,
  articleSays: 'según el artículo',
  theArticle: 'el artículo',
  articleItself: 'El propio artículo',
  carried: (agent, act, medium) => `a través de ${agent} (${act}${medium ? ` ${medium}` : ''})`,
  headline: 'solo en el titular',
  status: (mission) => `Estado: ${mission}`,
  statusChange: (mission) => `Cambio de estado: ${mission}`,
  noEarlierStatus: 'Sin estado anterior',
  changedTo: 'pasa a',
  and: 'y',
  conditions: 'Condiciones',
  who: 'Quién',
  sources: 'Fuentes',
  reportedBy: (n) => `Según ${count(n, 'artículo', 'artículos')}`,
  untitled: 'Artículo sin título',
  publisherNotGiven: 'medio no indicado',
  published: (at) => (at ? `publicado ${at}` : 'fecha de publicación no indicada'),
  marks: {
    nested: 'De segunda mano',
    hypothetical: 'Caso hipotético',
    negated: 'No se dijo',
    garbled: 'Alterado en el artículo',
  },
  unsaid: 'sobre palabras que no se pueden decir',
  translated: 'traducción',
  modalities: {
    planned: 'como plan',
    possible: 'como posibilidad',
    conditional: 'con una condición',
    hypothetical: 'como suposición',
    opinion: 'como opinión',
  },
  figure: (comparator, value, unit, of) =>
    `${comparators.get(comparator) ?? `${comparator} `}${value} ${unit}: ${of}`,
  mistake: '¿Ha visto un error?',
  basis:
    'Cada entrada indica quién lo dijo y qué artículo lo publicó. Las citas se reproducen tal como se publicaron.',

  overview: 'Misiones y propuestas, según la última información',
  chartKeys:
    'Teclado: las flechas recorren una fila y pasan de una a otra; las teclas de página avanzan más. Entre las entradas, el número de una y la tecla Intro llevan a ella.',
  startNotGiven: 'Inicio no indicado en estos artículos',
  noReportYet: 'Aún sin información',
  partsOf: (mission) => `Partes de: ${mission}`,
  moreMissions: (n) => count(n, 'misión más', 'misiones más'),
  statusChanges: (n) => count(n, 'cambio de estado', 'cambios de estado'),
  entries: (n) => count(n, 'entrada', 'entradas'),
  inPeriod: (n, total) => `${number(n)} de ${number(total)} en este período`,
  periodShown: 'Período mostrado',
  periodStart: 'Inicio del período',
  periodEnd: 'Fin del período',
  wholePeriod: 'Mostrar todo el período',
  howToRead: 'Cómo leer el gráfico',
  keyMarks: {
    condition: 'Con condición',
    told: 'Línea fina: sin información posterior',
    unknown: 'Puntos: fecha desconocida',
    bounds: 'Ocurrió entre estas fechas',
    earlier: 'Empezó antes del período mostrado',
    day: 'Entrada de un día o de un lapso',
    vague: 'Entrada sin día fijo',
    several: 'Varias entradas',
  },

  filterAndOrder: 'Filtros y orden',
  chartAndFilters: 'Gráfico y filtros',
  filtersOn: (n) => count(n, 'activo', 'activos'),
  show: 'Mostrar',
  disputedOnly: 'Solo en disputa',
  personOrBody: 'Persona u organismo',
  everyone: 'Todos',
  mission: 'Misión',
  allMissions: 'Todas las misiones',
  search: 'Buscar',
  order: 'Orden',
  oldestFirst: 'Primero lo más antiguo',
  newestFirst: 'Primero lo más reciente',
  entriesShown: (shown, total) => {
    const entries = count(total, 'entrada', 'entradas');
    if (shown < total) return `${number(shown)} de ${entries}`;
    return total === 1 ? entries : `Las ${entries}`;
  },
  noMatch: 'Ninguna entrada coincide',
  hiddenBy: (n, filters) =>
    `${count(n, 'entrada oculta', 'entradas ocultas')} por ${count(filters.length, 'filtro', 'filtros')}: ${all(filters)}.`,
  clearFilters: 'Quitar los filtros',
  filtersYielded: 'Se han quitado filtros para mostrar la entrada pedida.',
  articlesUpTo: 'Artículos publicados hasta el',
  allArticles: 'Día de hoy (todos los artículos)',
  previousDay: 'Día de publicación anterior',
  nextDay: 'Día de publicación siguiente',
  isNew: 'Nuevo',
  newSince: (n, day) =>
    n > 0
      ? `${count(n, 'entrada nueva', 'entradas nuevas')} desde el ${day}.`
      : `Nada nuevo desde el ${day}.`,
  newEntries: (n) => `${count(n, 'entrada nueva', 'entradas nuevas')}.`,
  goToFirst: 'Ir a la primera',
  corrections: 'Correcciones',
  correctionTypes: {
    correction: 'Corrección',
    clarification: 'Aclaración',
    retraction: 'Retractación',
    update: 'Actualización',
  },
  notShownHere: (n) => `${count(n, 'entrada no se muestra aquí', 'entradas no se muestran aquí')}.`,
  showMore: (period) => `Mostrar más: ${period}`,
  copyLink: 'Copiar enlace',
  copyCitation: 'Copiar la referencia',
  linkCopied: 'Enlace copiado.',
  citationCopied: 'Referencia copiada.',
  copyByHand: 'El navegador no permite copiar a esta página. Copie desde aquí:',
  citation: ({ title, date, source, timeline, day, url }) =>
    `${quoted(title)}, ${date}. ${source}. En: ${timeline}, situación a ${day}. ${url}`,

  roles: 'Cargo en los artículos',
  formerly: (post) => `anteriormente: ${post}`,
  otherSpellings: 'También escrito',
  onTheRecord: 'Declaraciones públicas',
  entriesHeading: 'Entradas',
  subjects: (n) => count(n, 'tema', 'temas'),
  someOf: (shown, total) => `${number(shown)} de ${number(total)}`,
  passage: (start, end) => quoted(`${start} … ${end}`),
  pictureBy: (credit) => `Imagen: ${credit}`,
  namedSo: (first, last) =>
    last
      ? `Denominación usada por primera vez ${first} y por última vez ${last}.`
      : `Denominación usada ${first}.`,
  termNotGiven: 'Inicio y fin del mandato no indicados.',
  undatedMention: 'en un artículo sin fecha',
  onlyEntriesWith: (name) => `Solo entradas con ${name}`,

  statusNotGiven: 'Estado no indicado',
  saidOn: (at) => `declarado ${at}`,
  reportedOn: (at) => `publicado ${at}`,
  statusNotAvailable: '(estado no disponible)',
  history: (n) => (n > 0 ? `Historial del estado (${number(n)})` : 'Historial del estado'),
  historyOf: (mission) => `${mission}: historial del estado`,
  noLaterReport: 'Sin información posterior en estos artículos.',

  loading: 'Cargando',
  close: 'Cerrar',
  failed: {
    timeline: 'No se ha podido cargar la cronología.',
    card: 'No se ha podido cargar el perfil.',
    status: 'No se ha podido cargar el estado.',
  },
  unknownId: {
    card: 'Esta persona u organismo no figura en los datos.',
    status: 'Esta misión no figura en los datos.',
  },
  tryAgain: 'Reintentar',
};
