import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { Category } from '../../domain/atlas/atlas-schema'
import type { CollectionPart } from '../../domain/collection/collection-reader'
import { type ShapeKind, shapeKinds } from '../../domain/collection/shape-columns'
import { textAt } from '../../domain/collection/text-column'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import type { Panel } from '../../domain/view/view'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { AboutFilePanel } from '../../ui/collection/AboutFilePanel'
import { CollectionLegend } from '../../ui/collection/CollectionLegend'
import { KeptNote } from '../../ui/collection/KeptNote'
import { shortened } from '../../ui/collection/shortened'
import { CollectionCard } from './CollectionCard'
import type { OpenedCollection } from './opened-collection'
import type { ReadCollection } from './read-source'
import type { Keeping } from './use-keeping'
import { wordReadingFault } from './word-reading-fault'

interface CollectionPaneProps {
  readonly opened: OpenedCollection
  readonly collection: CollectionPart
  readonly whole: ReadCollection | undefined
  readonly keeping: Keeping | undefined
  readonly categories: readonly Category[]
  readonly event: AtlasEvent | undefined
  readonly row: number
  readonly panel: Panel | undefined
  readonly fields: string
  onFieldsChange(fields: string): void
  onOpenRow(row: number): void
  onClose(): void
  onPrevious(): void
  onNext(): void
  readonly onShowTime: (() => void) | undefined
  readonly link: (() => string) | undefined
  readonly scheme: MarkScheme
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const NO_SHAPES: ReadonlySet<ShapeKind> = new Set()

/** What is open over the map of a file: the card of a feature, or a panel of the whole file. */
export function CollectionPane({
  opened,
  collection,
  whole,
  event,
  row,
  panel,
  ...props
}: CollectionPaneProps) {
  const { onClose, locale, theme } = props
  const { shapes, titles } = collection.columns
  const titleOf = (row: number) => shortened(textAt(titles, row))
  const words = useCollectionMessages()
  if (event && whole)
    return (
      <CollectionCard
        collection={whole}
        event={event}
        row={row}
        scheme={props.scheme}
        onShowTime={props.onShowTime}
        onPrevious={props.onPrevious}
        onNext={props.onNext}
        onClose={onClose}
        address={props.link}
        locale={locale}
        theme={theme}
      />
    )
  if (panel?.kind === 'legend')
    return (
      <CollectionLegend
        categories={props.categories}
        counts={collection.columns.categories.top.map(({ count }) => count)}
        shapes={shapes ? shapeKinds(shapes) : NO_SHAPES}
        onClose={onClose}
        locale={locale}
        theme={theme}
      />
    )
  if (panel?.kind === 'about')
    return (
      <AboutFilePanel
        name={opened.name}
        facts={collection.facts}
        fault={wordReadingFault(whole?.interrupted, collection.facts, titleOf, words, locale)}
        found={collection.fields}
        fields={props.fields}
        onFieldsChange={props.onFieldsChange}
        titleOf={titleOf}
        onOpenRow={whole && props.onOpenRow}
        onClose={onClose}
        locale={locale}
      >
        {props.keeping && <KeptNote keeping={props.keeping} />}
      </AboutFilePanel>
    )
  return null
}
