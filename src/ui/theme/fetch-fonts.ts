/** Every face that the page may come to use; the letters choose the files: Latin, Latin Extended, Arabic. */
const FACES = [
  '1rem "Source Serif 4 Variable"',
  'italic 1rem "Source Serif 4 Variable"',
  '1rem "Source Sans 3 Variable"',
]
const ARABIC = '1rem "Vazirmatn Variable"'

/** Fetches the fonts that no text has asked for yet; where one cannot be had the next in line stands in. */
export function fetchFonts(): void {
  const wanted = [...FACES.map((face) => [face, 'aē'] as const), [ARABIC, 'ا'] as const]
  for (const [face, letters] of wanted) document.fonts?.load(face, letters).catch(() => {})
}
