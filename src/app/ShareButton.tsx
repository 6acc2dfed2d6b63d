import { useEffect, useState } from 'react'
import { useMessages } from '../i18n/use-messages'
import './ShareButton.css'
import { shareLink } from './share-link'

interface ShareButtonProps {
  /** The address of the view at the moment. */
  link(): string
  /** Neither sharing nor copying was allowed: the link has to be shown. */
  onRefused(link: string): void
}

const SAID_MS = 6000

/** Hands on a link to the view; says beside itself that it was copied. */
export function ShareButton({ link, onRefused }: ShareButtonProps) {
  const { app } = useMessages()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const share = async () => {
    setCopied(false)
    const href = link()
    const outcome = await shareLink(href, document.title)
    setCopied(outcome === 'copied')
    if (outcome === 'refused') onRefused(href)
  }
  return (
    <>
      <span className="share-said" role="status">
        {copied && app.linkCopied}
      </span>
      <button type="button" className="button" onClick={() => void share()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
          <path d="M8 10V2m0 0L5 5m3-3 3 3M3 8v5.5h10V8" />
        </svg>
        <span className="header-action-label">{app.share}</span>
      </button>
    </>
  )
}
