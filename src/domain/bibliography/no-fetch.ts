/** In place of the packages by which Citation.js would fetch what a text names: here it reads texts and nothing else. */
// biome-ignore lint/style/noDefaultExport: those packages have one.
export default function refuse(): never {
  throw new Error('sources are read from what was pasted, nothing is fetched')
}

export class Headers {}
