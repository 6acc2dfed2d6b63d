import { useEffect, useState } from 'react'
import { useMessages } from '../i18n/use-messages'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'

/** Says that the style sheet of the page did not come, without which the map has no size to be drawn for. */
export function StylesNote() {
  const { app } = useMessages()
  const { lost } = usePagePartsMessages()
  const [isLost, setLost] = useState(false)
  useEffect(() => setLost(areLost()), [])
  return (
    <div className="notices-styles">
      <div role="status">{isLost && <p>{lost.styles}</p>}</div>
      {isLost && (
        <button type="button" className="button" onClick={loadAgain}>
          {app.failed.reload}
        </button>
      )}
    </div>
  )
}

/** The address has come to tell where a map of no size went. */
function loadAgain(): void {
  const url = new URL(location.href)
  url.searchParams.delete('map')
  location.replace(url)
}

function areLost(): boolean {
  const isExpected = document.querySelector('link[rel="stylesheet"]') !== null
  return isExpected && getComputedStyle(document.documentElement).getPropertyValue('--paper') === ''
}
