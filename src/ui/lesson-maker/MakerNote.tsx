import type { ReactNode, Ref } from 'react'
import './MakerNote.css'
import './maker-row.css'

/** Where the maker stands below map and time. */
const NARROW = '(max-width: 47.5rem)'

interface MakerNoteProps {
  /** `error`: said at once. */
  readonly tone: 'error' | 'hint'
  readonly text: string
  /** What there is of it, one by one. */
  readonly items?: readonly string[]
  /** Whether the items are folded away in a narrow window, where they would push aside what they are about. */
  readonly isFolding?: boolean
  /** To bring the focus to it. */
  readonly ref?: Ref<HTMLDivElement>
  /** The ways on. */
  readonly children?: ReactNode
}

/** Something that has happened to the lesson as a whole. */
export function MakerNote({ tone, text, items = [], isFolding = false, ref, children }: MakerNoteProps) {
  const list = items.length > 0 && (
    <ul>
      {[...new Set(items)].map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
  return (
    <div className="maker-note" data-tone={tone} ref={ref} tabIndex={ref ? -1 : undefined}>
      <div role={tone === 'error' ? 'alert' : 'status'}>
        {items.length > 0 && isFolding && matchMedia(NARROW).matches ? (
          <details>
            <summary>{text}</summary>
            {list}
          </details>
        ) : (
          <>
            <p>{text}</p>
            {list}
          </>
        )}
      </div>
      {children && <div className="maker-row">{children}</div>}
    </div>
  )
}
