import type { ReactNode } from 'react'
import { usePictureMessages } from '../../i18n/use-picture-messages'
import { MarkSymbol } from '../marks/MarkSymbol'
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

/** As on the map: a line of the leadership, two of members, the glow of a base. */
function SignFigure({ sign }: { readonly sign: MapSign }) {
  switch (sign) {
    case 'approximate':
    case 'disputed':
      return <MarkSymbol kind={undefined} theme="light" size={12} {...{ [sign]: true }} />
    case 'leadership':
      return (
        <Line>
          <path d="M0 6h16" stroke="#b3261e" strokeWidth="2.6" />
          <path d="M24 6l-9-4v8z" fill="#b3261e" />
        </Line>
      )
    case 'members':
      return (
        <Line>
          <path d="M0 4.4h15M0 7.6h15" stroke="#1d5b86" strokeWidth="1.2" />
          <path d="M23 6l-8-4v8z" fill="#fff" stroke="#1d5b86" strokeLinejoin="round" strokeWidth="1.4" />
        </Line>
      )
    case 'base':
      return (
        <Line>
          <circle cx="12" cy="6" r="6" fill="#b3261e" fillOpacity="0.25" />
          <circle cx="12" cy="6" r="2.6" fill="#b3261e" />
        </Line>
      )
  }
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" fill="none" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}
