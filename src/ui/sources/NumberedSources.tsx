import type { Atlas } from '../../domain/atlas/atlas'
import { SourceEntry } from './SourceEntry'
import './SourceList.css'

interface NumberedSourcesProps {
  readonly ids: readonly string[]
  readonly sources: Atlas['sources']
  readonly locale: string
}

/** Sources by their number; the numbers in texts of the same `data-source-scope` lead to them. */
export function NumberedSources({ ids, sources, locale }: NumberedSourcesProps) {
  return (
    <ol>
      {ids.map((id) => (
        <li key={id} data-source={id} tabIndex={-1}>
          <SourceEntry id={id} sources={sources} locale={locale} />
        </li>
      ))}
    </ol>
  )
}
