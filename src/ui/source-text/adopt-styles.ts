import { StyleModule } from 'style-mod'

let mounted: readonly StyleModule[] = []

/**
 * Has CodeMirror's styles adopted by the document. By itself it writes them into a style element, which the page's
 * Content-Security-Policy refuses.
 */
export function adoptEditorStyles(): void {
  if (mounted.length > 0) return
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  StyleModule.mount = (_root, modules) => {
    const wanted = Array.isArray(modules) ? (modules as readonly StyleModule[]) : [modules as StyleModule]
    if (wanted.every((module) => mounted.includes(module))) return
    // What comes later prevails.
    mounted = [...mounted.filter((module) => !wanted.includes(module)), ...wanted]
    sheet.replaceSync(mounted.map((module) => module.getRules()).join('\n'))
  }
}
