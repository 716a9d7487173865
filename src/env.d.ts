import type { Citations } from './lib/citations/citations.ts';

declare global {
  namespace App {
    interface Locals {
      /** Sources of the page that is being rendered; the first citation on it makes the list. */
      citations?: Citations;
    }
  }
}
