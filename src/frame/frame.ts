/**
 * The script of `embed.html`, the page for frames (form C): makes the element that the address asks
 * for, and tells the page around how high it is. It obeys no message but a request for that.
 */
import { originsIn, readAddress, writeQuery, type FrameAddress } from './address.ts';
import { heightMessages, isSizeRequest } from './heights.ts';

const query = new URL(location.href).searchParams;

style();
show(readAddress(query));
openLinksOutside();
if (parent !== window) tellHeight(query.get('childId'));

function show(asked: FrameAddress | undefined): void {
  if (!asked) return say('the address names no element.');
  const { element: name, attributes } = asked;
  const { src = '', lang = '', heading } = attributes;
  if (!src) return say('the address names no data.');
  const allowed = limitRequests();
  const origin = URL.canParse(src, location.href) ? new URL(src, location.href).origin : src;
  if (!allowed.includes(origin)) return say(`data from “${origin}” is not allowed here.`);

  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (canonical) canonical.href = `${canonical.href}?${writeQuery(asked)}`;
  if (lang) speak(lang);
  const element = document.createElement(`sourced-${name}`);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.addEventListener('sourced-ready', (event) => {
    document.title = heading || (event as Event & { title: string }).title;
  });
  document.body.append(element);
}

/**
 * The origins that data may come from: the page’s own, and those listed in it. The browser is told
 * too, so that no redirection leads elsewhere. Not `'self'`: in a sandbox WebKit takes that for nobody.
 */
function limitRequests(): string[] {
  const listed = document.querySelector<HTMLMetaElement>('meta[name="sourced-data"]')?.content;
  const origins = originsIn(`${location.href} ${listed ?? ''}`);
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins.join(' ') || "'none'"}`;
  document.head.append(policy);
  return origins;
}

/** The page’s language, and its words: the page holds each language’s script, and runs the one it needs. */
function speak(lang: string): void {
  document.documentElement.lang = lang;
  const { content } = document.querySelector('template') ?? {};
  const [language] = lang.toLowerCase().split('-');
  const script = [...(content?.querySelectorAll('script') ?? [])].find(
    ({ dataset }) => dataset['lang'] === language,
  );
  if (script) document.body.append(document.importNode(script, true));
}

function style(): void {
  const schemes: Readonly<Record<string, string>> = {
    light: 'light',
    dark: 'dark',
    auto: 'light dark',
  };
  document.documentElement.style.colorScheme = schemes[query.get('theme') ?? ''] ?? '';
  Object.assign(document.body.style, { margin: '0', display: 'flow-root' });
}

/** A frame is no place to read other sites in, and most refuse to be in one. */
function openLinksOutside(): void {
  addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
      if (!link || link.getAttribute('href')?.startsWith('#')) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    true,
  );
}

function tellHeight(pymId: string | null): void {
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // In what is folded nothing has a height, and a frame without any would never get one again.
    if (height === 0) return;
    for (const message of heightMessages(height, location.href, pymId)) {
      parent.postMessage(message, '*');
    }
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && isSizeRequest(data, pymId)) tell();
  });
}

function say(reason: string): void {
  const line = document.createElement('p');
  line.textContent = `Nothing to show: ${reason}`;
  document.body.append(line);
}
