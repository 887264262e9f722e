import { build } from 'esbuild';
import { SCRIPT_GLOBAL } from '../file-names.ts';

/**
 * Pagefind's `pagefind.js` is a module that fetches its index, and browsers refuse both from `file://`.
 * Its one class that reads an index is taken out here as a classic script; the site's own search extends it,
 * with its own way to load bytes. The rest (worker, merging of indexes, wrapper) falls away in bundling.
 */

interface Replacement {
  what: string;
  from: string;
  to: string;
}

const REPLACEMENTS: Replacement[] = [
  {
    what: 'the list of exports',
    from: 'export{createInstance,debouncedSearch,destroy,filters,init,mergeIndex,options,preload,search};',
    to: 'export{PagefindInstance};',
  },
  {
    what: 'the address of the module, for the base path',
    from: 'if(typeof import.meta.url!=="undefined"){let derivedBasePath=import.meta.url.match(',
    to: 'if(false){let derivedBasePath="".match(',
  },
  {
    what: 'the address of the module, for the wrapper',
    from: 'if(typeof import.meta.url!=="undefined"){return import.meta.url.match(',
    to: 'if(false){return "".match(',
  },
  {
    // Excerpts and hits are made by src/model/search/hits.ts, files are unpacked by the browser: less to load.
    what: 'the start of an excerpt',
    from: 'const excerpt_start=calculate_excerpt_region(weighted_locations,this.excerptLength);const excerpts',
    to: 'const excerpts',
  },
  {
    what: 'the excerpt of a page',
    from: 'const excerpts=build_excerpt(fragment.raw_content,excerpt_start,this.excerptLength,fragment.locations,void 0,void 0,this.excerptEllipsis);fragment.excerpt=excerpts.excerpt;fragment.plain_excerpt=excerpts.plain_excerpt;',
    to: '',
  },
  {
    what: 'the hits of a page',
    from: 'fragment.sub_results=calculate_sub_results(fragment,this.excerptLength,this.excerptEllipsis);',
    to: '',
  },
  {
    what: 'the unpacking of a file',
    from: 'data=gz_default(data);',
    to: '',
  },
];

/** What `../read/index-reader.ts` overrides or calls: were it renamed, search would break in the browser only. */
const RELIED_UPON: { what: string; text: string }[] = [
  { what: 'the version that was adapted', text: 'const pagefind_version="1.6.0";' },
  { what: 'the class that reads an index', text: 'var PagefindInstance=class{' },
  { what: 'the method that loads a file', text: 'throttledFetch(input){return new Promise(' },
  { what: 'the call that loads the entry file', text: 'await this.throttledFetch(entryUrl)' },
  { what: 'the method that unpacks a file', text: 'decompress(data,file="unknown file"){' },
  { what: 'the method that loads the program', text: 'async loadWasm(language){' },
  { what: 'the method that starts', text: 'async init(language,opts){' },
  {
    what: 'the method that searches',
    text: 'async search(term,options2={}){options2={verbose:false',
  },
];

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

function requireOnce(source: string, text: string, what: string): void {
  const count = occurrences(source, text);
  if (count !== 1) {
    throw new Error(
      `Pagefind's script is not the one that Levelbook adapts: ${what} is there ${count} times instead of once ` +
        `(looked for: ${text}). Use pagefind 1.6.0, or adapt src/pagefind-1.6/write/patch-script.ts.`,
    );
  }
}

/** Pagefind's script as a classic script that defines `levelbookPagefind.PagefindInstance`. Throws where it is not the script it knows. */
export async function patchScript(source: string): Promise<string> {
  for (const { what, text } of RELIED_UPON) requireOnce(source, text, what);
  let patched = source;
  for (const { what, from, to } of REPLACEMENTS) {
    requireOnce(patched, from, what);
    patched = patched.replace(from, () => to);
  }
  const result = await build({
    stdin: { contents: patched, sourcefile: 'pagefind.js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: SCRIPT_GLOBAL,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    // What goes wrong is told on the page, with the file that it is about.
    drop: ['console'],
    logLevel: 'silent',
  });
  const script = result.outputFiles[0]?.text ?? '';
  const left = ['import.meta', 'import(', 'new Worker'].filter((text) => script.includes(text));
  if (script === '' || left.length > 0) {
    throw new Error(`Pagefind's script still holds what file:// refuses: ${left.join(', ')}.`);
  }
  return script;
}
