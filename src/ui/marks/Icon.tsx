import './marks.css'

const PATHS = {
  chevron: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  play: 'M5 3.2v9.6L12.8 8Z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9M10.4 10.4l3.4 3.4',
  pin: 'M8 14.5S3.5 9.6 3.5 6.5a4.5 4.5 0 0 1 9 0C12.5 9.6 8 14.5 8 14.5ZM8 8.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 1 0 0 3.4',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9a2.6 2.6 0 0 0 3.7 3.7l.8-.8',
  quote: 'M3 11.5V8.5C3 6.3 4.2 4.9 6.2 4.3M3 8.5h3v3H3M9.5 11.5V8.5c0-2.2 1.2-3.6 3.2-4.2M9.5 8.5h3v3h-3',
} as const

/** A line drawing beside or instead of a text that names it; `previous` and `next` turn with the script. */
export function Icon({ name, size = 16 }: { readonly name: keyof typeof PATHS; readonly size?: number }) {
  return (
    <svg
      className={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
