declare namespace App {
  interface Locals {
    /** The path of the page's file from the site's root: `guides/index.html`. */
    file: string;
    /** What went wrong while the page was rendered; Astro itself would only log it. */
    failure?: Error;
  }
}
