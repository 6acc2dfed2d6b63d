import type { ReactNode } from 'react'
import './MakerNote.css'
import './maker-row.css'

interface MakerNoteProps {
  /** `error`: said at once. */
  readonly tone: 'error' | 'hint'
  readonly text: string
  /** What there is of it, one by one. */
  readonly items?: readonly string[]
  /** The ways on. */
  readonly children?: ReactNode
}

/** Something that has happened to the lesson as a whole. */
export function MakerNote({ tone, text, items = [], children }: MakerNoteProps) {
  return (
    <div className="maker-note" data-tone={tone}>
      <div role={tone === 'error' ? 'alert' : 'status'}>
        <p>{text}</p>
        {items.length > 0 && (
          <ul>
            {[...new Set(items)].map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </div>
      {children && <div className="maker-row">{children}</div>}
    </div>
  )
}
