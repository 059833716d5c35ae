import { idIn } from './page-address.ts';

/** What readers do in the entries themselves. */
interface EntryActions {
  /** “Show more” of a row. */
  more(row: HTMLElement): void;
  /** “Copy link”, “Copy citation”. */
  copy(button: HTMLElement, entry: HTMLElement): void;
  /** A link to an id in the page; true where that has been gone to. */
  follow(id: string): boolean;
}

/** The one listener for clicks in the page’s own HTML. */
export function onEntryClick(on: EntryActions) {
  return (event: MouseEvent) => {
    const target = (event.target as Element).closest<HTMLElement>('[data-do], a[href^="#"]');
    const row = target?.closest<HTMLElement>('li');
    if (!target?.closest('.sourced-content')) return;
    if (target instanceof HTMLAnchorElement) {
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey);
      if (isPlain && on.follow(idIn(target.hash))) event.preventDefault();
    } else if (row && target.dataset['do'] === 'more') on.more(row);
    else if (row) on.copy(target, row);
  };
}
