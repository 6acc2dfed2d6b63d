import type { Atlas } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import type {
  SharedWhereabout,
  Whereabout,
  WhereaboutsChange,
} from '../../domain/compare/compare-whereabouts'
import type { compare } from '../../i18n/en/compare'
import { formatCountry } from '../../i18n/format-country'

interface Wording {
  readonly places: Atlas['places']
  readonly locale: string
  readonly words: typeof compare
}

/** A line of what is known of somebody: on which date, and where. A line that needs no date has no label. */
export interface ChangeLine {
  readonly label: string
  readonly text: string
}

/** Where somebody was on two dates, as lines: what holds of both, and what of one only. */
export function changeLines(
  change: WhereaboutsChange,
  dates: { readonly other: string; readonly shown: string },
  wording: Wording,
): readonly ChangeLine[] {
  const { words } = wording
  const { both, onlyFirst, onlySecond, isSilentOn } = change
  if (isSilentOn.first && isSilentOn.second) return [{ label: '', text: words.silentOnBoth }]
  const line = (label: string, texts: readonly string[]) =>
    texts.length > 0 ? [{ label, text: texts.join('; ') }] : []
  const onOne = (each: Whereabout) => {
    const text = wordPlaces(each, wording)
    return each.isCertain ? text : words.approximate(text)
  }
  const onBoth = (each: SharedWhereabout) => {
    const text = wordPlaces(each, wording)
    const { first, second } = each.isCertainOn
    if (first && second) return text
    return first || second
      ? words.approximateOn(text, first ? dates.shown : dates.other)
      : words.approximateOnBoth(text)
  }
  const silent = (isSilent: boolean, date: string) =>
    isSilent ? [{ label: '', text: words.silent(date) }] : []
  return [
    ...line(words.onBoth, both.map(onBoth)),
    ...silent(isSilentOn.first, dates.other),
    ...line(words.only(dates.other), onlyFirst.map(onOne)),
    ...silent(isSilentOn.second, dates.shown),
    ...line(words.only(dates.shown), onlySecond.map(onOne)),
  ]
}

function wordPlaces({ places: [from, to] }: Pick<Whereabout, 'places'>, wording: Wording): string {
  const { places, locale, words } = wording
  const named = (id: string) => {
    const [place, name] = [places.get(id), placeName(places, id, locale)]
    return place ? words.placeIn(name, formatCountry(place.country, locale)) : name
  }
  return to === undefined ? named(from) : words.onTheWay(named(from), named(to))
}
