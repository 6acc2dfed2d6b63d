import { type ReactNode, useId } from 'react'
import './LegendPanel.css'

/** Entries of the legend under a heading. */
export function LegendSection({
  heading,
  children,
}: {
  readonly heading: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className="card-section" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul className="legend-entries">{children}</ul>
    </section>
  )
}

interface EntryProps {
  /** Absent: what is told by words alone. */
  readonly figure?: ReactNode
  readonly term: string
  readonly text: string | undefined
}

/** A sign and what it means. */
export function Entry({ figure, term, text }: EntryProps) {
  return (
    <li className={figure ? undefined : 'legend-plain'}>
      {figure && <span className="legend-figure">{figure}</span>}
      <span dir="auto">
        <strong>{term}</strong>
        {text && <span className="legend-text">{text}</span>}
      </span>
    </li>
  )
}
