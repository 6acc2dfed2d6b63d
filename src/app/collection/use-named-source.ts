import { useEffect } from 'react'
import { FILE_KEY } from '../../domain/view/view-keys'
import { edited } from '../edited'
import { beginOpening, collections, isShown, NO_COLLECTION, namedSource } from './opened-collection'

/** Has the page show what its address names in place of the atlas, wherever Back and Forward lead. */
export function useNamedSource(): void {
  useEffect(() => {
    const follow = async () => {
      const named = namedSource()
      const { sought, opened } = collections.getState()
      if (!sought && isShown(named)) return
      // What an address leads to may be the editor's, which shows it already.
      const isSought =
        named !== undefined && (named.key === FILE_KEY || edited.getState().shown?.of !== 'address')
      const wasLocal = opened?.local !== undefined
      beginOpening()
      collections.setState({ ...NO_COLLECTION, sought: isSought ? named : undefined })
      if (wasLocal) void import('./kept-files').then(({ holdFile }) => holdFile(undefined))
      if (!isSought) return
      await import('./open-collection').then(({ openNamed }) => openNamed(named)).catch(() => {})
      if (collections.getState().sought === named) collections.setState({ sought: undefined })
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
}
