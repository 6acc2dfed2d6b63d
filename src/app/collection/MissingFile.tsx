import { useEffect, useRef } from 'react'
import { parseLocalFile } from '../../domain/view/local-file'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { chooseFile } from '../choose-file'
import { PastedNote } from '../PastedNote'
import { usePageDrop } from '../page-drop'
import { useAddressTheme } from '../use-theme'
import { closeCollection } from './open-collection'
import type { NamedSource } from './opened-collection'

/** In place of a file that the address is of and nobody but the reader can bring: why, and the way to it. */
export function MissingFile({ missing }: { readonly missing: NamedSource }) {
  const words = useCollectionMessages().missing
  const name = parseLocalFile(missing.value).name || words.unnamed
  useAddressTheme()
  const heading = useRef<HTMLHeadingElement>(null)
  usePageDrop(undefined)
  useEffect(() => {
    document.title = name
    heading.current?.focus()
  }, [name])
  return (
    <main className="app-message">
      <h1 ref={heading} tabIndex={-1}>
        {words.title(name)}
      </h1>
      <p>{words.text}</p>
      <p>{words.advice}</p>
      <div className="app-message-ways">
        <button type="button" className="button" onClick={() => void chooseFile(undefined)}>
          {words.open}
        </button>
        <button type="button" className="button" onClick={closeCollection}>
          {words.close}
        </button>
      </div>
      <PastedNote store={undefined} />
    </main>
  )
}
