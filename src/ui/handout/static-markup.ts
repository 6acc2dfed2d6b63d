import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/**
 * What React draws, as HTML. It is drawn in a document of its own that runs nothing and loads nothing; texts are text
 * nodes, so that whatever they hold comes out escaped.
 */
export function staticMarkup(content: ReactNode): string {
  const container = document.implementation.createHTMLDocument('').createElement('div')
  const root = createRoot(container)
  try {
    flushSync(() => root.render(content))
    return container.innerHTML
  } finally {
    root.unmount()
  }
}
