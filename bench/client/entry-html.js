// The words of an entry in the leanest markup that keeps what they are: dates, headings, lists, quotations, sources.
// The static pages and the hand-written elements show exactly these; a check holds them against our own.
const LABELS = {
  'under-discussion': 'Under discussion',
  'agreed-in-principle': 'Agreed in principle',
};
const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const dateText = (day) => dates.format(new Date(day));
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const escape = (text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
const byId = (things) => new Map(things.map((thing) => [thing.id, thing]));

/** What entries refer to. */
export function indexOf({ sources, actors, missions }) {
  const claims = missions.flatMap((mission) =>
    mission.claims.map((one, index) => [
      one.id,
      { mission, status: one.status, before: mission.claims[index - 1]?.status },
    ]),
  );
  return { sources: byId(sources), actors: byId(actors), claims: new Map(claims) };
}

export const entryHtml = (event, { sources, actors, claims }) => {
  const { id, kind, title, summary, when, participants, statements, missions } = event;
  const [{ saidBy, text, quote, evidence }] = statements;
  const name = (actor) => escape(actors.get(actor).name);
  const by = `<p><b>${name(saidBy)}</b></p>`;
  return `<li id="${id}" class="entry"><p><time datetime="${when.edtf}">${dateText(when.edtf)}</time></p><p>${capital(kind)}</p>
<h4>${escape(title)}</h4><p>${escape(summary)}</p>${
    quote ? `<blockquote><p>“${escape(quote.exact)}”</p>${by}</blockquote>` : by
  }${missions.map(({ claim }) => statusHtml(claims.get(claim))).join('')}
<p>Who</p><ul>${participants.map(({ actor }) => `<li>${name(actor)}</li>`).join('')}</ul>
<details><summary>Reported by 1 article</summary><ul><li>${sourceHtml(sources.get(evidence[0].source))}
<ul><li><b>${name(saidBy)}</b> ${escape(text)}</li></ul></li></ul></details></li>`;
};

const statusHtml = ({ mission, status, before }) =>
  `<p>Status change: <b>${escape(mission.name)}</b></p><p>${
    before ? label(before) : 'No earlier status'
  } changed to <b>${label(status)}</b> One source</p>`;

const label = (status) => LABELS[status] ?? capital(status);

const sourceHtml = ({ title, publisher, published }) =>
  `<cite>${escape(title)}</cite> ${escape(publisher)}, published ${dateText(published.edtf)}`;

/** What stands before the entries. */
export const headHtml = ({ title, summary, updated }) =>
  `<header><p><b>Timeline</b> Updated <time datetime="${updated}">${dateText(updated)}</time></p><h2>${escape(title)}</h2><p>${escape(summary)}</p></header>`;

/** What stands after them. */
export const footHtml = ({ sources }) =>
  `<section><h3>Sources</h3><ol>${sources.map((one) => `<li>${sourceHtml(one)}</li>`).join('')}</ol></section><footer><p>Every entry says who said it and which article reported it. Quotations are as published.</p></footer>`;

/** Entries in groups of about 64: few enough to lay out at once, enough to be worth skipping. */
export function groupsOf(events) {
  const groups = [];
  for (let start = 0; start < events.length; start += 64) {
    groups.push(events.slice(start, start + 64));
  }
  return groups;
}

export const groupTitle = ([{ when }]) => `<h3>${dateText(when.edtf)}</h3>`;
