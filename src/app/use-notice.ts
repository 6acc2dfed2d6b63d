import { useState } from 'react'
import type { Notice } from './Notices'
import { useMapFailure } from './use-map-failure'

/** The notice that is shown, and what parts of the page call where they could not be had (stable functions). */
export function useNotice() {
  const [notice, setNotice] = useState<Notice>()
  const [say] = useState(() => {
    const of = (lost: Notice['lost']) => () => setNotice({ lost })
    return { search: of('search'), lens: of('lens'), calendar: of('calendar'), open: of('open') }
  })
  return { notice, say, mapFailed: useMapFailure(setNotice), dismiss: () => setNotice(undefined) }
}
