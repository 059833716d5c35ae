import type { Dataset } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import type { AuthoredArticle, AuthoredRecord } from '../authored.ts';
import type { Checked } from '../read-record.ts';
import type { Severity } from '../fault.ts';
import type { Passage } from '../expand/expansion.ts';
import type { Place, Places } from '../places.ts';
import type { Path } from '../record-file.ts';
import type { ArticleText } from '../texts/article-text.ts';

/** An authored article with its source’s id. */
export type Article = Checked<AuthoredArticle> & { id: string };

/** What the rules look at. */
export interface Checkable {
  dataset: Dataset;
  story: Story;
  places: Places;
  /** What was authored; absent when a compiled dataset is checked. */
  record?: Checked<AuthoredRecord>;
  articles?: readonly Article[];
  /** Passages of the articles, by `article-id/name`. */
  passages?: ReadonlyMap<string, Passage>;
  /** Ids that may stand in what could not be read. */
  lost?: ReadonlySet<string>;
  /** The articles’ own texts by source id, where they are at hand. */
  texts?: ReadonlyMap<string, ArticleText>;
}

/** One place where a rule is broken. */
export interface Finding {
  /** The thing of the dataset that is wrong; its id is the item unless `item` says otherwise. */
  thing?: object;
  /** Field of the thing that is wrong. */
  path?: Path;
  /** Where it was authored, if it is no thing of the dataset. */
  place?: Place;
  /** The key itself is wrong, not its value. */
  key?: boolean;
  message: string;
  /** Where it can say more than the rule does. */
  mend?: string;
  item?: string;
}

/** One rule: what it says, why, how to mend what breaks it, and the check. */
export interface Rule {
  /** Stable; `accepted` and the documentation name it. */
  name: string;
  severity: Severity;
  /** What has to be so, in a sentence. */
  says: string;
  /** Why it matters. */
  why: string;
  /** How to mend what breaks it. */
  mend: string;
  /** It looks at the articles’ own texts. */
  needsTexts?: boolean;
  /** Absent where the reader of the files finds it. */
  check?: (record: Checkable) => Iterable<Finding>;
}
