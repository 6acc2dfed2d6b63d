import type { ReactNode } from 'react'
import type { CollectionFacts } from '../../domain/collection/collection-facts'
import type { FeatureFields } from '../../domain/fields/feature-fields'
import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { wordTextFault } from '../../i18n/word-text-fault'
import { CardFrame } from '../panel/CardFrame'
import './AboutFilePanel.css'
import { FieldsForm } from './FieldsForm'

interface AboutFilePanelProps {
  readonly name: string
  readonly facts: CollectionFacts
  readonly found: FeatureFields
  /** Which members say what, as the address has it. */
  readonly fields: string
  onFieldsChange(fields: string): void
  onClose(): void
  /** What can be done with the file. */
  readonly children?: ReactNode
  readonly locale: string
}

/** What was read of a file, what became of all its features, and what is taken for what. */
export function AboutFilePanel({
  name,
  facts,
  found,
  fields,
  onFieldsChange,
  onClose,
  locale,
  children,
}: AboutFilePanelProps) {
  const { panel } = useCollectionMessages()
  const number = (count: number) => formatNumber(count, locale)
  const { unplaced, broken } = facts
  const lines: readonly (readonly [count: number, text: string])[] = [
    [facts.dated, panel.dated],
    [facts.undated, facts.dated > 0 ? panel.undated : panel.undatedAll],
    [facts.unreadable, panel.unreadable],
    [unplaced.none + unplaced.empty, panel.unplaced],
    [unplaced['off-earth'], panel.offEarth],
    [facts.pointsOnly, panel.pointsOnly],
    [broken.syntax + broken.deep + broken.large + broken['no-feature'], panel.broken],
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
      {facts.fault && <p role="alert">{panel.partly(wordTextFault(facts.fault, locale))}</p>}
      <section className="card-section about-file" aria-label={panel.read}>
        <h3>{panel.read}</h3>
        <p className="about-file-total">
          <strong>{number(facts.rows)}</strong> {panel.features(facts.rows)}
          <span className="card-aside"> · {panel.formats[facts.format]}</span>
          <span className="card-aside"> · {wordBytes(facts.bytes, locale)}</span>
        </p>
        <ul>
          {lines.map(
            ([count, text]) =>
              count > 0 && (
                <li key={text}>
                  <strong>{number(count)}</strong> {text}
                </li>
              ),
          )}
        </ul>
        {facts.unreadableDates.length > 0 && (
          <p className="card-aside" dir="auto">
            {panel.examples(facts.unreadableDates.map(({ text }) => `“${text.slice(0, 40)}”`).join(' · '))}
          </p>
        )}
        {facts.format === 'parquet' && <p className="card-aside">{panel.notEdited}</p>}
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

/** "254 MB", in units of a thousand. */
function wordBytes(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power)
}
