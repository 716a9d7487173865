declare namespace App {
  interface Locals {
    /** Sources of the page that is being rendered; set by the layout. */
    citations?: import('./lib/citations/citations.ts').Citations;
  }
}
