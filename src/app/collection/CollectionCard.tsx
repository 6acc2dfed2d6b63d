import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import { createFeatureReader } from '../../domain/fields/feature-fields'
import { type MarkScheme, markKind } from '../../domain/marks/mark-scheme'
import { FeatureCard } from '../../ui/collection/FeatureCard'
import { readFeature } from './read-collection'
import type { ReadCollection } from './read-source'

interface CollectionCardProps {
  readonly collection: ReadCollection
  readonly event: AtlasEvent
  readonly row: number
  readonly scheme: MarkScheme
  readonly onShowTime: (() => void) | undefined
  onPrevious(): void
  onNext(): void
  onClose(): void
  readonly address: (() => string) | undefined
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** The card of a feature, which is read from the file again. */
export function CollectionCard({ collection, row, scheme, ...props }: CollectionCardProps): ReactNode {
  const [read, setRead] = useState<{ readonly row: number; readonly feature: unknown }>()
  useEffect(() => {
    let isCurrent = true
    const take = (feature: unknown) => {
      if (isCurrent) setRead({ row, feature })
    }
    readFeature(collection, row).then(
      (feature) => take(feature ?? null),
      () => take(null),
    )
    return () => {
      isCurrent = false
    }
  }, [collection, row])
  const feature = read?.row === row ? read.feature : undefined
  const reader = useMemo(() => createFeatureReader(collection.fields), [collection])
  const said = feature ? reader.read(feature) : undefined
  return (
    <FeatureCard
      {...props}
      kind={markKind(scheme, props.event)}
      feature={feature}
      link={said?.link}
      dateText={said?.dateText ?? ''}
    />
  )
}
