/** For libraries: reads the page’s data, shows it, and tells the bench how to show newer data and take all away. */
export async function start(contestant) {
  Object.assign(globalThis, { contestant });
  const place = document.getElementById('place');
  contestant.show(place, await (await fetch(place.dataset.src)).json());
}

/** What each library is given of an entry: title, day, and the rest as lines of text. */
export function entriesOf({ events, actors, sources }) {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const articles = new Map(sources.map((source) => [source.id, source]));
  return events.map(({ id, kind, title, summary, when, participants, statements }) => {
    const [{ saidBy, text, quote, evidence }] = statements;
    const article = articles.get(evidence[0].source);
    const lines = [
      kind,
      summary,
      ...(quote ? [`“${quote.exact}”`] : []),
      names.get(saidBy),
      `Who: ${participants.map(({ actor }) => names.get(actor)).join(', ')}`,
      `${article.title}, ${article.publisher}: ${names.get(saidBy)} ${text}`,
    ];
    return { id, title, day: when.edtf, lines };
  });
}
