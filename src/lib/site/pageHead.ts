import type { Change } from '../../schemas/common.ts';

/** What a page is called and about: the words of its own head, and of its line in every list of pages. */
export interface PageHead {
  /** Path without the base path: `/areas/derby/`. */
  path: string;
  /** Title of the page, its heading too where no other is given. */
  title: string;
  /** Heading, where it is not the title. */
  heading?: string;
  /** Word by which the list A to Z sorts it, where the heading begins with others. */
  sortedBy?: string;
  /** Title for the browser tab, where the heading alone is not unique. */
  pageTitle?: string;
  /** One sentence for search engines and link previews, unique on the site. */
  description: string;
  /** Changes of the content, newest first. */
  changes?: readonly Change[];
}
