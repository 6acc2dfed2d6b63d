import type { Atlas } from '../../domain/atlas/atlas'
import { SourceEntry } from './SourceEntry'
import './SourceList.css'

interface SourceFoldProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly sources: Atlas['sources']
  readonly locale: string
}

/** Sources that unfold. */
export function SourceFold({ label, ids, sources, locale }: SourceFoldProps) {
  return (
    <details className="card-sources">
      <summary>{label}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <SourceEntry id={id} sources={sources} locale={locale} />
          </li>
        ))}
      </ul>
    </details>
  )
}
