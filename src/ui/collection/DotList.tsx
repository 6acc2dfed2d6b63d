import { useEffect, useRef } from 'react'
import type { Point } from '../../domain/marks/mercator'
import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import './DotList.css'

export interface DotListItem {
  readonly id: string
  readonly title: string
  readonly date: string
  /** In the theme's colour. */
  readonly colour: string
}

interface DotListProps {
  /** Pixels of the map. */
  readonly at: Point
  readonly items: readonly DotListItem[]
  /** How many lie there in all. */
  readonly count: number
  onOpen(id: string): void
  onClose(): void
  readonly locale: string
}

/** The events under a point of the map where dots lie one on another. Escape closes it; arrows go from one to the next. */
export function DotList({ at, items, count, onOpen, onClose, locale }: DotListProps) {
  const { under, untitled } = useCollectionMessages()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = box.current
    const frame = element?.offsetParent
    if (!element || !frame) return
    const left = Math.max(
      8,
      Math.min(frame.clientWidth - element.offsetWidth - 8, at.x - element.offsetWidth / 2),
    )
    const below = at.y + 14
    const fits = below + element.offsetHeight + 8 < frame.clientHeight
    const top = fits ? below : Math.max(8, at.y - 14 - element.offsetHeight)
    element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`
    element.querySelector<HTMLElement>('button[data-item]')?.focus({ preventScroll: true })
  }, [at])
  const onKeyDown = (key: React.KeyboardEvent) => {
    if (key.key === 'Escape') {
      key.stopPropagation()
      onClose()
    }
    const step = key.key === 'ArrowDown' ? 1 : key.key === 'ArrowUp' ? -1 : 0
    if (!step) return
    key.preventDefault()
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('button[data-item]') ?? [])]
    buttons.at((buttons.indexOf(document.activeElement as HTMLElement) + step) % buttons.length)?.focus()
  }
  const title = under.title(count, formatNumber(count, locale))
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups no fields
    <div ref={box} className="dot-list" role="group" aria-label={title} onKeyDown={onKeyDown}>
      <div className="dot-list-head">
        <strong>{title}</strong>
        <button type="button" className="dot-list-close" aria-label={under.close} onClick={onClose}>
          ×
        </button>
      </div>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" data-item="" onClick={() => onOpen(item.id)}>
              <span className="dot-list-colour" style={{ background: item.colour }} aria-hidden="true" />
              <span dir="auto">{item.title || untitled}</span>
              <span className="dot-list-date">{item.date}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > items.length && <p>{under.more(formatNumber(count - items.length, locale))}</p>}
    </div>
  )
}
