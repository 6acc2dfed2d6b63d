import type { ReactNode } from 'react'

interface MakerNoteProps {
  /** `error`: said at once. */
  readonly tone: 'error' | 'hint'
  readonly text: string
  /** The ways on. */
  readonly children?: ReactNode
}

/** Something that has happened to the lesson as a whole. */
export function MakerNote({ tone, text, children }: MakerNoteProps) {
  return (
    <div className="maker-note" data-tone={tone}>
      <p role={tone === 'error' ? 'alert' : 'status'}>{text}</p>
      {children && <div className="maker-row">{children}</div>}
    </div>
  )
}
