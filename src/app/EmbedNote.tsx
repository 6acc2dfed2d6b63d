import { useEffect } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import { chosenAccounts } from '../domain/lens/accounts'
import { accountName } from '../i18n/account-name'
import { useMessages } from '../i18n/use-messages'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import './EmbedNote.css'

interface EmbedNoteProps {
  readonly atlas: Atlas
  readonly lens: readonly string[]
  link(): string
}

/** A wheel over the map scrolls the page around the frame; with Ctrl or Cmd it zooms. */
function leaveWheelToHost() {
  if (window.parent === window) return
  const onWheel = (wheel: WheelEvent) => {
    const isOverMap = wheel.target instanceof Element && wheel.target.closest('.map-canvas')
    if (isOverMap && !wheel.ctrlKey && !wheel.metaKey) wheel.stopPropagation()
  }
  addEventListener('wheel', onWheel, true)
  return () => removeEventListener('wheel', onWheel, true)
}

/** In a frame of another page: what this is, whose accounts are on, and the way to the whole of it. */
export function EmbedNote({ atlas, lens, link }: EmbedNoteProps) {
  const { app } = useMessages()
  const parts = usePagePartsMessages()
  useEffect(leaveWheelToHost, [])
  const whole = (anchor: HTMLAnchorElement) => {
    anchor.href = link()
  }
  return (
    <footer className="embed-note">
      <h1>{atlas.title}</h1>{' '}
      {lens.length > 0 && <span>{app.explore.lens(chosenAccounts(lens, atlas).map(accountName))}</span>}{' '}
      {/* The view goes on changing: the address is that of the moment at which the link is used. */}
      <a
        href={link()}
        target="_blank"
        rel="noopener"
        onFocus={(focus) => whole(focus.currentTarget)}
        onPointerDown={(press) => whole(press.currentTarget)}
        onClick={(click) => whole(click.currentTarget)}
      >
        {parts.openWhole}
        <span className="visually-hidden"> ({app.newTab})</span>
      </a>
    </footer>
  )
}
