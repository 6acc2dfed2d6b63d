import type { ReactNode } from 'react'
import { wordChanges } from '../../domain/edit/word-changes'

interface ChangedWordsProps {
  readonly before: string
  readonly after: string
  readonly locale: string
  /** Shown where nearly all is another text. */
  readonly children: ReactNode
}

/** A text with the words that went and came marked in it. */
export function ChangedWords({ before, after, locale, children }: ChangedWordsProps) {
  const parts = wordChanges(before, after, locale)
  if (parts === undefined) return children
  return (
    <span className="change-text" dir="auto">
      {parts.map(({ kind, text, at }) => {
        if (kind === 'same') return <span key={at}>{text}</span>
        return kind === 'gone' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>
      })}
    </span>
  )
}
