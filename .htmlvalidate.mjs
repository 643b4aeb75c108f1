import { defineConfig } from 'html-validate';

/** What may carry the `content` of a `<meta>`; the data attributes are Pagefind's, which reads its filters there. */
const metaNames = [
  'name',
  'property',
  'http-equiv',
  'itemprop',
  'data-pagefind-filter',
  'data-pagefind-meta',
  'data-pagefind-sort',
];

/** @param {import('html-validate').HtmlElementLike} node */
function mayHaveContent(node) {
  return metaNames.some((name) => node.hasAttribute(name)) ? null : 'needs a name for its content';
}

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      meta: {
        attributes: {
          content: {
            allowed: mayHaveContent,
          },
        },
      },
    },
  ],
  rules: {
    // A report has the title of its document, however long.
    'long-title': 'off',
  },
});
