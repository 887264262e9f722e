/**
 * The script of the page for wrong addresses. It stands in the page itself: a host shows that page at any depth, where
 * no relative address of a script would lead to one.
 */
export function wayBack(folders: readonly string[]): string {
  return `
      // A host shows this page at any depth, so its links need the way back to the site's root: the part of the
      // address before the first folder that only Levelbook has, or the nearest folder above that holds its manifest.
      (function () {
        if (location.protocol === 'file:') return;
        var path = location.pathname;
        var at = path.search(/\\/(${folders.join('|')})\\//);
        if (at >= 0) lead(path.slice(0, at + 1));
        else look(path.slice(0, path.lastIndexOf('/') + 1));

        function look(folder) {
          fetch(folder + 'manifest.webmanifest', { method: 'HEAD' })
            .then(function (response) {
              // Some hosts answer every address with a page.
              var isPage = /html/.test(response.headers.get('content-type') || '');
              if (response.ok && !isPage) lead(folder);
              else if (folder !== '/') look(folder.replace(/[^/]+\\/$/, ''));
            })
            .catch(function () {});
        }

        /** At once for the stylesheet, and again for what of the page is still to come. */
        function lead(root) {
          rewrite(root);
          document.addEventListener('DOMContentLoaded', function () {
            rewrite(root);
          });
        }

        function rewrite(root) {
          document.querySelectorAll('[href],[action],[src]').forEach(function (element) {
            ['href', 'action', 'src'].forEach(function (name) {
              var value = element.getAttribute(name);
              if (value && !/^(#|\\/|[a-z]+:)/.test(value)) element.setAttribute(name, root + value);
            });
          });
        }
      })();
    `;
}
