import { useMemo, useState } from 'react'
import type { AtlasEvent } from '../../domain/atlas/atlas'
import type { Crowd, View } from '../../domain/view/view'
import { withGrain } from '../../i18n/calendar-locale'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useMessages } from '../../i18n/use-messages'
import { useShareMessages } from '../../i18n/use-share-messages'
import type { MapHandle } from '../../map/AtlasMap'
import type { PictureFeatures } from '../../map/picture/drawn-events'
import { EmbedPart } from '../../ui/share/EmbedPart'
import { LinkPart } from '../../ui/share/LinkPart'
import { describeView } from '../share/describe-view'
import { ShareDialog } from '../share/ShareDialog'
import { sharedMap } from '../share/shared-map'
import type { Shared } from '../use-sharing'
import { CollectionData } from './CollectionData'
import { dotPalette } from './dot-palette'
import { marksOf, rowsAsMarks } from './marks-of-view'
import type { OpenedCollection } from './opened-collection'
import type { ReadCollection } from './read-source'
import { filterLabel, filterOptionsOf } from './row-filters'
import type { CollectionParts } from './use-collection-parts'
import type { PassingRows } from './use-passing-rows'

interface CollectionShareProps extends Shared {
  readonly opened: OpenedCollection
  readonly collection: ReadCollection
  readonly parts: CollectionParts
  readonly passing: PassingRows
  readonly event: AtlasEvent | undefined
  readonly map: MapHandle | null
  /** The address of a view. */
  link(view: View): string
  onClose(): void
  readonly theme: 'light' | 'dark'
  readonly locale: string
}

/** The dialog that hands on what is in view of a file of anybody's features. */
export function CollectionShare({ view: shared, map, ...props }: CollectionShareProps) {
  const { opened, event, onClose } = props
  const locale = withGrain(props.locale, props.parts.extent.grain)
  const { dialog: share } = useShareMessages()
  const { taken } = useCollectionMessages()
  const messages = useMessages()
  const chronicle = useChronicleMessages()
  // What was shared stays as it was, and so do its pictures.
  const [{ parts, passing, collection, view, screen, isPrinting, theme }] = useState(() => ({
    ...props,
    ...sharedMap(shared, map),
  }))
  const { name, source } = opened
  const { window, filters, crowd } = shared
  const features = useMemo(
    () => pictureFeatures(parts, passing, crowd, name, event ? [event] : []),
    [parts, passing, crowd, name, event],
  )
  const { atlas, shown } = useMemo(
    () => marksOf(parts, name, undefined, event ? [event] : []),
    [parts, name, event],
  )
  const about = useMemo(() => {
    const options = filterOptionsOf(parts, collection.columns)
    return describeView({ filters, lens: [] }, atlas, messages, chronicle, locale, (group, id) =>
      filterLabel(options, group, id),
    )
  }, [filters, parts, collection, atlas, messages, chronicle, locale])
  const link = source instanceof URL ? props.link({ ...shared, map: view, embed: false }) : undefined
  const { isTimeless } = parts
  const time = isTimeless ? undefined : window
  const fileTitle = name.replace(/\.[^.]*$/, '')
  return (
    <ShareDialog
      {...{
        atlas,
        shown,
        features,
        window,
        isTimeless,
        view,
        screen,
        about,
        theme,
        fileTitle,
        isPrinting,
        onClose,
        locale,
      }}
      scheme={parts.scheme}
      events={passing.series}
      allEvents={parts.series}
      event={undefined}
      compare={isTimeless ? undefined : shared.compare}
      // The card says all that the file does.
      hasPanel={event !== undefined || shared.panel !== undefined}
      openEvent={shared.event}
      first={link === undefined ? 'picture' : undefined}
      address={link ?? name}
      parts={{
        link: () =>
          link === undefined ? (
            <p>{taken.local(name, isTimeless)}</p>
          ) : (
            <LinkPart {...{ atlas, event, link, locale }} window={time} lens={[]} isCited={false} />
          ),
        data: () => (
          <CollectionData
            {...{ collection, fileTitle, window, isTimeless, locale }}
            rows={passing.rows}
            count={passing.series.countIn(window)}
          />
        ),
        embed: () =>
          link === undefined ? (
            <p>{share.localFrame(name)}</p>
          ) : (
            <EmbedPart link={link} title={share.frameTitle(name)} note={undefined} />
          ),
      }}
    />
  )
}

/** How pictures draw the rows that pass. */
function pictureFeatures(
  parts: CollectionParts,
  { dots, shapesIn }: PassingRows,
  crowd: Crowd,
  title: string,
  standOut: readonly AtlasEvent[],
): PictureFeatures {
  return {
    dots,
    crowd,
    shapesIn,
    paletteIn: (theme) => dotPalette(parts.categories, theme),
    marksIn(view, size) {
      const rows = rowsAsMarks(dots, shapesIn('light'), view, size)
      return rows && marksOf(parts, title, rows, standOut)
    },
  }
}
