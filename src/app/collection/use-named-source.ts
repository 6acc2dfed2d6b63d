import { useEffect } from 'react'
import { FILE_KEY } from '../../domain/view/view-keys'
import { edited } from '../edited'
import { collections, isShown, NO_COLLECTION, namedSource } from './opened-collection'

/** Has the page show what its address names in place of the atlas, wherever Back and Forward lead. */
export function useNamedSource(): void {
  useEffect(() => {
    const follow = async () => {
      const named = namedSource()
      if (isShown(named)) return
      // What an address leads to may be the editor's, which shows it already.
      const isSought =
        named !== undefined && (named.key === FILE_KEY || edited.getState().shown?.of !== 'address')
      const wasLocal = collections.getState().opened?.local !== undefined
      collections.setState({ ...NO_COLLECTION, isSought })
      if (wasLocal && !isSought) void import('./kept-files').then(({ holdFile }) => holdFile(undefined))
      if (!isSought) return
      const isTaken = await import('./open-collection').then(
        ({ openNamed }) => openNamed(named),
        () => false,
      )
      if (!isTaken) collections.setState({ isSought: false })
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
}
