import type { ReactNode } from 'react'
import { brokenIn, type CollectionFacts } from '../../domain/collection/collection-facts'
import { EXAMPLES } from '../../domain/collection/facts-draft'
import type { FeatureFields } from '../../domain/fields/feature-fields'
import { formatBytes } from '../../i18n/format-bytes'
import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { CardFrame } from '../panel/CardFrame'
import './AboutFilePanel.css'
import { FieldsForm } from './FieldsForm'
import { type RowExample, RowExamples } from './RowExamples'

interface AboutFilePanelProps {
  readonly name: string
  readonly facts: CollectionFacts
  /** What keeps the file from being shown whole. */
  readonly fault: string | undefined
  readonly found: FeatureFields
  /** Which members say what, as the address has it. */
  readonly fields: string
  onFieldsChange(fields: string): void
  titleOf(row: number): string
  /** Opens what the file says of a row; absent until all of it has been read. */
  readonly onOpenRow: ((row: number) => void) | undefined
  onClose(): void
  /** What can be done with the file. */
  readonly children?: ReactNode
  readonly locale: string
}

/** What was read of a file, what became of all its features, and what is taken for what. */
export function AboutFilePanel({
  name,
  facts,
  fault,
  found,
  fields,
  onFieldsChange,
  titleOf,
  onOpenRow,
  onClose,
  locale,
  children,
}: AboutFilePanelProps) {
  const { panel } = useCollectionMessages()
  const number = (count: number) => formatNumber(count, locale)
  const { unplaced, unplacedRows } = facts
  const without = [...unplacedRows.none, ...unplacedRows.empty].sort((a, b) => a - b).slice(0, EXAMPLES)
  const brokenLines = new Set(facts.brokenRecords.flatMap(({ place }) => (place ? [number(place.line)] : [])))
  const lines: readonly (readonly [count: number, text: string, examples?: readonly RowExample[]])[] = [
    [facts.dated, panel.dated],
    [facts.undated, facts.dated > 0 ? panel.undated : panel.undatedAll, ofRows(facts.undatedRows)],
    [facts.unreadable, panel.unreadable, facts.unreadableDates],
    [facts.endsLeftOut, panel.endsLeftOut, ofRows(facts.endlessRows)],
    [unplaced.none + unplaced.empty, panel.unplaced, ofRows(without)],
    [unplaced['off-earth'], panel.offEarth, ofRows(unplacedRows['off-earth'])],
    [facts.pointsOnly, panel.pointsOnly],
    [brokenIn(facts), panel.broken([...brokenLines].map(panel.brokenIn).join(', '))],
  ]
  return (
    <CardFrame
      region={panel.title}
      id="about"
      kind={panel.title}
      title={name}
      onClose={onClose}
      closeLabel={panel.close}
    >
      {fault && <p role="alert">{fault}</p>}
      <section className="card-section about-file" aria-label={panel.read}>
        <h3>{panel.read}</h3>
        <p className="about-file-total">
          <strong>{number(facts.rows)}</strong> {panel.features(facts.rows)}
          <span className="card-aside"> · {panel.formats[facts.format]}</span>
          <span className="card-aside"> · {formatBytes(facts.bytes, locale)}</span>
        </p>
        <ul>
          {lines.map(
            ([count, text, examples = []]) =>
              count > 0 && (
                <li key={text}>
                  <strong>{number(count)}</strong> {text}
                  <RowExamples examples={examples} titleOf={titleOf} onOpenRow={onOpenRow} />
                </li>
              ),
          )}
        </ul>
        <p className="card-aside">
          {facts.format === 'parquet' ? panel.notEdited : panel.lesson(facts.format !== 'geojson')}
        </p>
        {facts.dated === 0 && <p role="status">{panel.noDates}</p>}
      </section>
      <section className="card-section" aria-label={panel.taken}>
        <h3>{panel.taken}</h3>
        <FieldsForm found={found} fields={fields} onFieldsChange={onFieldsChange} />
      </section>
      {children}
    </CardFrame>
  )
}

function ofRows(rows: readonly number[]): readonly RowExample[] {
  return rows.map((row) => ({ row }))
}
