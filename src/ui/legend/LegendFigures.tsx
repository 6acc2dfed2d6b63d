import { type ReactNode, useId } from 'react'
import { kindColour, type MarkKind } from '../../domain/marks/mark-scheme'
import { STRENGTHS } from '../../domain/marks/strength'

type Theme = 'light' | 'dark'

const colourOf = (kind: MarkKind | undefined, theme: Theme) => kindColour(kind, theme) ?? 'currentColor'

function Figure({ viewBox = '-16 -16 32 32', children }: { viewBox?: string; children: ReactNode }) {
  return (
    <svg className="legend-drawing" viewBox={viewBox} aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** The mark of several events: a ring shared out among kinds, with a count. */
export function RingFigure({ kinds, theme }: { readonly kinds: readonly MarkKind[]; readonly theme: Theme }) {
  const shares = kinds.slice(0, 3)
  return (
    <Figure>
      <circle r="14" className="legend-plate" />
      {shares.map((kind, index) => (
        <circle
          key={kind.id}
          r="11.5"
          fill="none"
          stroke={colourOf(kind, theme)}
          strokeWidth="4.5"
          pathLength={shares.length}
          strokeDasharray={`0.94 ${shares.length - 0.94}`}
          strokeDashoffset={-index}
        />
      ))}
      <text y="4" textAnchor="middle" className="legend-count">
        {7}
      </text>
    </Figure>
  )
}

/** A kind's mark, paler from step to step. */
export function FadingFigure({
  kind,
  theme,
}: {
  readonly kind: MarkKind | undefined
  readonly theme: Theme
}) {
  const colour = colourOf(kind, theme)
  return (
    <Figure viewBox="-10 -16 52 32">
      {[STRENGTHS - 1, 2, 0].map((strength, index) => (
        <circle
          key={strength}
          cx={index * 16}
          r="6"
          fill={colour}
          fillOpacity={0.35 + (0.65 * strength) / (STRENGTHS - 1)}
          stroke={colour}
          strokeOpacity={0.7 + (0.3 * strength) / (STRENGTHS - 1)}
          strokeWidth="1.5"
        />
      ))}
    </Figure>
  )
}

interface ShapeFigureProps {
  readonly kind: MarkKind | undefined
  readonly theme: Theme
}

/** A line in the colour of a kind; of a track, with a dot where it has come to. */
export function LineFigure({ kind, theme, hasHead }: ShapeFigureProps & { readonly hasHead?: boolean }) {
  const colour = colourOf(kind, theme)
  return (
    <Figure viewBox="0 0 52 32">
      <path d="M4 26L18 15L26 19L40 8" fill="none" stroke={colour} strokeWidth="2" strokeLinejoin="round" />
      {hasHead && <circle cx="40" cy="8" r="4" fill={colour} />}
    </Figure>
  )
}

/** An area in the colour of a kind, as the map fills it. */
export function AreaFigure({ kind, theme }: ShapeFigureProps) {
  const colour = colourOf(kind, theme)
  return (
    <Figure viewBox="0 0 52 32">
      <path
        d="M8 10L27 4L45 14L38 28L12 26Z"
        fill={colour}
        fillOpacity="0.22"
        stroke={colour}
        strokeWidth="1.25"
      />
    </Figure>
  )
}

/** The plate under a mark: with a crisp rim where the site is known, a soft one where not. */
export function RimFigure({ isCrisp }: { readonly isCrisp: boolean }) {
  return (
    <Figure>
      <circle r="11" className={isCrisp ? 'legend-rim is-crisp' : 'legend-rim'} />
      <circle r="5" className="legend-core" />
    </Figure>
  )
}

const ARC = 'M2 26Q24 0 46 14'

/** A leg as the map draws it: one line of the leadership, two of members, dashed where it is not certain. */
export function LegFigure({
  who,
  isDashed,
}: {
  readonly who: 'leadership' | 'members'
  readonly isDashed?: boolean
}) {
  return (
    <Figure viewBox="0 0 52 32">
      <g className={`legend-leg legend-${who}`} strokeDasharray={isDashed ? '8 5' : undefined}>
        <path d={ARC} className="legend-line" />
        {who === 'members' && <path d={ARC} className="legend-gap" />}
      </g>
      <path d="M51 17l-9 -0.5l4.2 -6.2z" className={`legend-head legend-${who}`} />
    </Figure>
  )
}

/** The glow under a base that is held. */
export function BaseFigure() {
  const glow = useId()
  return (
    <Figure>
      <radialGradient id={glow}>
        <stop offset="0.25" className="legend-glow" stopOpacity="0.5" />
        <stop offset="1" className="legend-glow" stopOpacity="0" />
      </radialGradient>
      <circle r="16" fill={`url(#${glow})`} />
      <circle r="4" className="legend-base" />
    </Figure>
  )
}

/** Two stays of the band: one of the leadership, one of members. */
export function StaysFigure() {
  return (
    <Figure viewBox="0 0 52 32">
      <rect x="2" y="8" width="48" height="5" className="legend-stay" />
      <g className="legend-stay-members">
        <rect x="2" y="19" width="48" height="5" fillOpacity="0.3" stroke="none" />
        <path d="M2 19h48M2 24h48" />
      </g>
    </Figure>
  )
}

/** A stay whose ends are not known exactly. */
export function SoftStayFigure() {
  const fade = useId()
  return (
    <Figure viewBox="0 0 52 32">
      <linearGradient id={fade}>
        <stop offset="0" className="legend-glow" stopOpacity="0" />
        <stop offset="0.35" className="legend-glow" />
        <stop offset="0.65" className="legend-glow" />
        <stop offset="1" className="legend-glow" stopOpacity="0" />
      </linearGradient>
      <rect x="2" y="13" width="48" height="5" fill={`url(#${fade})`} />
    </Figure>
  )
}

/** The upright lines of two dates over the axis: of the date on it, and of the other. */
export function OtherDateFigure() {
  return (
    <Figure viewBox="0 0 52 32">
      <path d="M2 28h48" className="legend-axis" />
      <path d="M16 2v26" className="legend-date" strokeWidth="2" strokeDasharray="5 3.5" />
      <path d="M36 2v26" className="legend-date" strokeWidth="1.5" />
    </Figure>
  )
}

/** The knob of an end that lies beyond the axis. */
export function BeyondFigure() {
  return (
    <Figure viewBox="0 0 52 32">
      <path d="M2 16h48" className="legend-rail" />
      <circle cx="8" cy="16" r="7.9" className="legend-knob" />
      <path d="M9.5 13l-3 3l3 3" className="legend-arrow" />
    </Figure>
  )
}

/** A claim as the card shows it, by the line of its stance. */
export function ClaimFigure({ stance }: { readonly stance: 'says' | 'qualifies' | 'denies' }) {
  return <span className="claim-party legend-claim" data-stance={stance} aria-hidden="true" />
}

/** Blocks of three stacked columns: left, top, height and which kind. */
const BLOCKS = [
  [8, 22, 8, 0],
  [8, 18, 4, 1],
  [21, 18, 12, 0],
  [21, 10, 8, 1],
  [21, 5, 5, 2],
  [34, 25, 5, 0],
  [34, 19, 6, 1],
] as const

/** Stacked columns in the colours of the marks. */
export function HistogramFigure({
  kinds,
  theme,
}: {
  readonly kinds: readonly MarkKind[]
  readonly theme: Theme
}) {
  return (
    <Figure viewBox="0 0 52 32">
      {BLOCKS.map(([x, y, height, kind]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width="10" height={height} fill={colourOf(kinds[kind], theme)} />
      ))}
      <path d="M2 30.5h48" className="legend-axis" />
    </Figure>
  )
}
