/** An article’s own text. */
export interface ArticleText {
  text: string;
}
