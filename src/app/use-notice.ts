import { useMemo, useState } from 'react'
import { useMessages } from '../i18n/use-messages'
import type { Notice } from './Notices'
import { useMapFailure } from './use-map-failure'

/** The notice that is shown, and what parts of the page call where they could not be had (stable functions). */
export function useNotice() {
  const { app } = useMessages()
  const [notice, setNotice] = useState<Notice>()
  const say = useMemo(() => {
    const of = (text: string) => () => setNotice({ text })
    const { search, lens, calendar } = app.failed
    return { search: of(search), lens: of(lens), calendar: of(calendar) }
  }, [app])
  return { notice, say, mapFailed: useMapFailure(setNotice), dismiss: () => setNotice(undefined) }
}
