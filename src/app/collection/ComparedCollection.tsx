import { CollectionChronicle, type CollectionChronicleProps } from '../../ui/collection/CollectionChronicle'
import type { AtlasStore } from '../atlas-store'
import { useDifferences } from '../compare/use-differences'

interface ComparedCollectionProps extends CollectionChronicleProps {
  readonly store: AtlasStore
}

/** The list of two dates of a file: what differs in numbers, and the features of each map and of both. */
export function ComparedCollection({ store, ...props }: ComparedCollectionProps) {
  const comparison = useDifferences({ ...props, store })
  return <CollectionChronicle {...props} comparison={comparison} />
}
