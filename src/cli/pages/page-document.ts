import { type Html, html } from './html'
import { securityTag } from './security-policy'

interface PageParts {
  /** The mark of the site in the browser's tab: a `link` element. */
  readonly icon: Html
  readonly title: string
  readonly description: string
  readonly head: Html
  readonly body: Html
}

/** A whole page of the folder `events/`, in English. */
export function pageDocument({ title, description, icon, head, body }: PageParts): string {
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8" />
${securityTag}<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
<title>${title}</title>
<meta name="description" content="${description}" />
<meta name="color-scheme" content="light dark" />
${icon}
${head}<link rel="stylesheet" href="pages.css" />
</head>
<body>
${body}</body>
</html>
`.text
}
