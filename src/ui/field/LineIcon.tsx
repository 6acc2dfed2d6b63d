import './LineIcon.css'

const PATHS = {
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8H9',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forth: 'M6 3.5 10.5 8 6 12.5',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  duplicate: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
  remove: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  grip: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  add: 'M8 3v10M3 8h10',
  unfold: 'M4.5 6 8 2.5 11.5 6M4.5 10 8 13.5l3.5-3.5',
  fold: 'M4.5 2.5 8 6l3.5-3.5M4.5 13.5 8 10l3.5 3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8',
} as const

export type LineIconName = keyof typeof PATHS

const DOTS: ReadonlySet<LineIconName> = new Set(['grip', 'more'])
const TURNING: ReadonlySet<LineIconName> = new Set(['undo', 'redo', 'back', 'forth'])

/** A line drawing in a button that has a name of its own; arrows along the line turn with the script. */
export function LineIcon({ name }: { readonly name: LineIconName }) {
  return (
    <svg
      className="icon line-icon"
      data-turning={TURNING.has(name) || undefined}
      width={16}
      height={16}
      viewBox="0 0 16 16"
      strokeWidth={DOTS.has(name) ? 2.4 : 1.5}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
