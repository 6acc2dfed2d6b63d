import { usePictureMessages } from '../../i18n/use-picture-messages'
import { BaseFigure, LegFigure } from '../legend/LegendFigures'
import { MarkSymbol } from '../marks/MarkSymbol'
import '../legend/LegendPanel.css'
import './MapKey.css'
import type { MapKeyContent, MapSign } from './map-key'

/** The signs of a map with what they mean. */
export function MapKey({ kinds, signs }: MapKeyContent) {
  const { legend } = usePictureMessages()
  return (
    <ul className="map-key">
      {kinds.map((kind) => (
        <li key={kind.id}>
          <MarkSymbol kind={kind} theme="light" size={12} />
          {kind.label}
        </li>
      ))}
      {signs.map((sign) => (
        <li key={sign}>
          <SignFigure sign={sign} />
          {legend[sign]}
        </li>
      ))}
    </ul>
  )
}

function SignFigure({ sign }: { readonly sign: MapSign }) {
  switch (sign) {
    case 'approximate':
    case 'disputed':
      return <MarkSymbol kind={undefined} theme="light" size={12} {...{ [sign]: true }} />
    case 'base':
      return <BaseFigure />
    default:
      return <LegFigure who={sign} />
  }
}
