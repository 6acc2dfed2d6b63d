import { leadingSources } from '../../domain/citation/leading-sources'
import { citedSources } from '../../domain/export/cited-sources'
import { exportContent } from '../../domain/export/export-content'
import { currentBases } from '../../domain/journey/current-bases'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { inWindow } from '../../domain/select/passes-filters'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatWindow } from '../../i18n/format-window'
import type { Sign } from './legend-drawing'
import type { PictureSubject } from './picture-subject'
import type { PlateContent } from './plate-drawing'

/** The words, the axis and the legend of a page with a map (or two, of two times), or of one with the axis alone. */
export function plateContent(subject: PictureSubject, kind: 'map' | 'axis'): PlateContent {
  const { atlas, window, compared, shown, scheme, about, address, locale, messages, texts } = subject
  const windows = kind === 'map' && compared ? [compared, window] : [window]
  const events = atlas.events.filter(({ id }) => shown.has(id))
  const inView = events.filter((event) => windows.some((each) => inWindow(event, each)))
  const occurring = new Set(events.map((event) => scheme.kindOf(event)))
  const onMap: readonly (readonly [Sign, boolean])[] = [
    ['approximate', inView.some(hasApproximateDate)],
    ['disputed', inView.some(isDisputed)],
  ]
  const who = new Set([...atlas.stays, ...atlas.legs].map((each) => each.who))
  const hasBases = windows.some(({ to }) => currentBases(atlas.stays, to).length > 0)
  const signs: readonly (readonly [Sign, boolean])[] = [
    ...(kind === 'map' ? onMap : []),
    ['leadership', who.has('leadership')],
    ['members', who.has('members')],
    ['base', kind === 'map' && hasBases],
  ]
  const headings = windows.map((each) => {
    const count = events.filter((event) => inWindow(event, each)).length
    return `${texts.period(...formatWindow(each, locale))} · ${texts.events(count, locale)}`
  })
  return {
    title: atlas.title,
    subtitles: [...(headings.length === 1 ? headings : []), ...(about ? [about] : [])],
    headings: headings.length === 1 ? [] : headings,
    axis: {
      ...{ extent: atlas.extent, events, allEvents: atlas.events, scheme },
      ...{ stays: atlas.stays, locale, eventsLabel: messages.time.eventsLabel },
    },
    windows,
    legend: {
      kinds: scheme.kinds.filter(({ id }) => occurring.has(id)),
      signs: signs.filter(([, occurs]) => occurs).map(([sign]) => sign),
    },
    notes: [
      [
        ...sourcesNote(subject, inView, windows),
        ...(kind === 'map' ? [texts.map(messages.map.attribution.base)] : []),
        texts.data(atlas.licence.label, atlas.version),
      ].join(' '),
      address,
    ],
  }
}

/** The sources that most of what is in view rests on, by name, and how many there are besides. */
function sourcesNote(
  { atlas, texts, locale }: PictureSubject,
  inView: PlateContent['axis']['events'],
  windows: readonly TimeWindow[],
): string[] {
  const named = leadingSources(inView, atlas.sources)
  const span = {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  }
  const more = citedSources(exportContent(inView, atlas, span), atlas.sources).length - named.length
  if (named.length === 0) return []
  return [texts.sources(new Intl.ListFormat(locale, { type: 'unit' }).format(named), more, locale)]
}
