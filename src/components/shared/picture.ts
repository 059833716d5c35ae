import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Image } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { fill, isForeign, ofRecord, otherDirection } from './rich-text.ts';
import { safeUrl } from './safe-url.ts';

/** A picture with its credit; nothing where the record has none, or only under an address that is no picture’s. */
export function picture(image: Image | undefined, className: string, story: Story, words: Words) {
  const url = safeUrl(image?.url);
  if (!image || !url || /^\s*mailto:/i.test(url)) return nothing;
  const { language } = story.dataset;
  const isOther = isForeign(language, words);
  return html`<figure class="${className}" data-sourced-picture>
    <img
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      src="${url}"
      alt="${image.alt}"
      lang="${isOther ? language : nothing}"
      dir="${isOther ? otherDirection(language, words) : nothing}"
      width="${image.width}"
      height="${image.height}"
    />
    <figcaption class="sourced-meta">
      ${fill([ofRecord(image.credit, story, words)], words.pictureBy)}
    </figcaption>
  </figure>`;
}

/** Of a picture that cannot be had its words stand, without its place and its credit. */
function markBroken({ target }: Pick<Event, 'target'>): void {
  if (!(target instanceof HTMLImageElement)) return;
  target.closest('[data-sourced-picture]')?.setAttribute('data-broken', '');
}

/** Marks the pictures in an element that fail, and those that failed before anyone listened. */
export function watchPictures(host: HTMLElement & ReactiveControllerHost): void {
  host.addEventListener('error', markBroken, true);
  host.addController({
    hostUpdated() {
      const pictures = host.querySelectorAll<HTMLImageElement>('[data-sourced-picture] img');
      for (const target of pictures) {
        if (target.complete && target.naturalWidth === 0) markBroken({ target });
      }
    },
  });
}
