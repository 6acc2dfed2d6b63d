import { useEffect } from 'react'
import { isFramed } from '../domain/view/is-framed'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import type { AtlasStore } from './atlas-store'
import { takeFiles } from './take-files'

/** What was pasted and not opened at once: an address, or what cannot be opened. */
export type Pasted = { readonly kind: 'address'; readonly address: URL } | { readonly kind: 'other' }

/** Where what is pasted belongs to what one writes in, or to a dialog. */
const TAKEN = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog'

/**
 * Opens what is pasted outside of fields where one explores: a file, or a text that is one. Tells of what remains to be asked or
 * said; `undefined`: of nothing any more.
 */
export function usePagePaste(
  store: AtlasStore | undefined,
  tell: (pasted: Pasted | undefined) => void,
): void {
  const { pasted: words } = usePagePartsMessages()
  useEffect(() => {
    const take = async (paste: ClipboardEvent) => {
      const { clipboardData, target } = paste
      if (paste.defaultPrevented || !clipboardData || !isExploring(store)) return
      if ((target instanceof Element && target.closest(TAKEN)) || document.querySelector('dialog[open]'))
        return
      // They can be asked for only now.
      const text = clipboardData.getData('text/plain')
      const files = [...clipboardData.files].filter(({ type }) => !/^(?:image|audio|video)\//.test(type))
      const reader = await import('../domain/collection/pasted-text').catch(() => undefined)
      const found = files.length > 0 ? undefined : reader?.pastedText(text)
      tell(undefined)
      if (files.length > 0) await takeFiles({ files, items: [] }, store)
      else if (found?.kind === 'file') {
        const file = new File([text], `${words.name}.${found.ending}`)
        await takeFiles({ files: [file], items: [] }, store)
      } else if (found?.kind === 'address' && URL.canParse(text.trim()))
        tell({ kind: 'address', address: new URL(text.trim()) })
      else if (found) tell({ kind: 'other' })
    }
    document.addEventListener('paste', take)
    return () => document.removeEventListener('paste', take)
  }, [store, tell, words])
}

function isExploring(store: AtlasStore | undefined): boolean {
  const mode = store?.getState().view.mode ?? 'explore'
  return mode === 'explore' && !isFramed(new URLSearchParams(location.search))
}
