import { defineConfig } from 'html-validate';

/** Rules for the pages as they are built. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Pagefind reads facets from `<meta data-pagefind-filter="…" content="…">`, which has no name.
    'attribute-misuse': 'off',
    // How the renderer writes its doctype and white space is nobody's concern but its own.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A title names its page in full, occupation and all; what cuts it (a tab, a list of hits) shows its beginning.
    'long-title': 'off',
    // The one button of a form submits it, and that is what a button does that says nothing; an input takes text.
    'no-implicit-button-type': 'off',
    'no-implicit-input-type': 'off',
    // The widths of a sheet's columns and the places on a plot are data, and come with the element.
    'no-inline-style': 'off',
    // O*NET-SOC codes are ids as they are: HTML has allowed that since its fifth version.
    'valid-id': ['error', { relaxed: true }],
  },
});
