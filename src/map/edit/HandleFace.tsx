import { useEffect, useRef } from 'react'
import { STRENGTHS } from '../../domain/marks/strength'
import { drawSymbol } from '../overlay/draw-mark'
import { MarkPaint } from '../overlay/mark-paint'
import { paintSquare } from '../overlay/paint-square'
import type { EditedFeature } from './map-editing'

/** CSS pixels of the symbol. */
const SYMBOL = 26

interface PointFaceProps {
  readonly symbol: EditedFeature['symbol']
  readonly theme: 'light' | 'dark'
}

/** The mark of the feature within a ring whose four ticks aim at its very point. */
export function PointFace({ symbol, theme }: PointFaceProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const { current } = canvas
    if (!current || !symbol) return
    const paint = new MarkPaint(current, theme)
    paintSquare(current, SYMBOL, (context) =>
      drawSymbol(context, paint, { ...symbol, strength: STRENGTHS - 1 }),
    )
  }, [symbol, theme])
  const ring = 'M-17 0A17 17 0 1 1 17 0A17 17 0 1 1 -17 0M0 -21V-14M0 21V14M-21 0H-14M21 0H14'
  return (
    <>
      {symbol && <canvas ref={canvas} className="edit-symbol" />}
      <svg viewBox="-22 -22 44 44" aria-hidden="true">
        <path className="edit-face-casing" d={ring} />
        <path className="edit-face" d={ring} />
        {!symbol && <circle className="edit-face-point" r="4" />}
      </svg>
    </>
  )
}

/** Between two stops: a small plus. */
export function MidwayFace() {
  return (
    <svg viewBox="-8 -8 16 16" aria-hidden="true">
      <path className="edit-midway" d="M0 -6.5L6.5 0L0 6.5L-6.5 0Z" />
      <path className="edit-midway-plus" d="M-3 0H3M0 -3V3" />
    </svg>
  )
}
