import type { Atlas } from '../../domain/atlas/atlas'
import { currentBases } from '../../domain/journey/current-bases'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import type { MarkScheme } from '../../domain/marks/mark-scheme'
import { inWindow } from '../../domain/select/passes-filters'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatWindow } from '../../i18n/format-window'
import type { Messages } from '../../i18n/messages'
import type { PictureMessages } from '../../i18n/use-picture-messages'
import type { Sign } from './legend-drawing'
import type { PlateContent } from './plate-drawing'

/** What the page shows, to be put on a picture. */
export interface PictureSubject {
  readonly atlas: Atlas
  readonly window: TimeWindow
  /** Ids of the events that pass the filters, whatever their time. */
  readonly shown: ReadonlySet<string>
  readonly scheme: MarkScheme
  /** Filters and accounts that are on, in words. */
  readonly about: string | undefined
  /** Address of the view. */
  readonly address: string
  readonly locale: string
  readonly messages: Messages
  readonly texts: PictureMessages
}

/** The words, the axis and the legend of a page with a map, or of one with the axis alone. */
export function plateContent(subject: PictureSubject, kind: 'map' | 'axis'): PlateContent {
  const { atlas, window, shown, scheme, about, address, locale, messages, texts } = subject
  const events = atlas.events.filter(({ id }) => shown.has(id))
  const inView = events.filter((event) => inWindow(event, window))
  const occurring = new Set(events.map((event) => scheme.kindOf(event)))
  const onMap: readonly (readonly [Sign, boolean])[] = [
    ['approximate', inView.some(hasApproximateDate)],
    ['disputed', inView.some(isDisputed)],
  ]
  const who = new Set([...atlas.stays, ...atlas.legs].map((each) => each.who))
  const signs: readonly (readonly [Sign, boolean])[] = [
    ...(kind === 'map' ? onMap : []),
    ['leadership', who.has('leadership')],
    ['members', who.has('members')],
    ['base', kind === 'map' && currentBases(atlas.stays, window.to).length > 0],
  ]
  const period = texts.period(...formatWindow(window, locale))
  return {
    title: atlas.title,
    subtitles: [`${period} · ${texts.events(inView.length, locale)}`, ...(about ? [about] : [])],
    axis: {
      ...{ extent: atlas.extent, events, allEvents: atlas.events, scheme },
      ...{ stays: atlas.stays, locale, eventsLabel: messages.time.eventsLabel },
    },
    window,
    legend: {
      kinds: scheme.kinds.filter(({ id }) => occurring.has(id)),
      signs: signs.filter(([, occurs]) => occurs).map(([sign]) => sign),
    },
    notes: [
      [
        texts.sources(atlas.sources.size, locale),
        ...(kind === 'map' ? [texts.map(messages.map.attribution.base)] : []),
        texts.data(atlas.licence.label, atlas.version),
      ].join(' '),
      address,
    ],
  }
}
