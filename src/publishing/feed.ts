import { Feed } from 'feed';
import type { AnyUpdate } from './mergeUpdates.ts';

/** Addresses and names that the feed carries; all addresses are absolute. */
export interface FeedAbout {
  title: string;
  subtitle: string;
  /** Address of the page that shows the same updates; an entry's address is its anchor there. */
  page: string;
  /** Address of the feed itself. */
  self: string;
  author: string;
  rights: string;
}

/** Text as HTML, which is what the feed's elements hold. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Noon of a day: Atom asks for a whole time stamp. */
function timeStamp(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The updates whose day is known, newest first. A month or a year alone would need an invented day. */
function withDay(updates: readonly AnyUpdate[]): (AnyUpdate & { date: string })[] {
  return updates
    .flatMap((update) => (update.date?.length === 10 ? [{ ...update, date: update.date }] : []))
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
}

/**
 * An Atom feed of the updates whose day is known, newest first. Takes no clock: the feed's time is that of its newest
 * entry. Throws where no update has a day or two share an id.
 */
export function atomFeed(about: FeedAbout, updates: readonly AnyUpdate[]): string {
  const dated = withDay(updates);
  const [newest] = dated;
  if (!newest) throw new Error('the feed would be empty: no update has a day');
  const ids = dated.map((update) => update.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`two updates have the id "${twice}"`);
  const feed = new Feed({
    id: about.page,
    title: about.title,
    description: about.subtitle,
    link: about.page,
    feed: about.self,
    updated: timeStamp(newest.date),
    author: { name: about.author },
    copyright: about.rights,
    generator: false,
  });
  for (const update of dated)
    feed.addItem({
      title: asHtml(update.title),
      id: `${about.page}#${update.id}`,
      link: `${about.page}#${update.id}`,
      date: timeStamp(update.date),
      description: asHtml(update.text),
      category: [{ term: update.of }],
    });
  return `${feed.atom1()}\n`;
}
