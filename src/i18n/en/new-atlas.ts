import type { NewAtlasWords } from '../../domain/edit/new-atlas'

/** What a new atlas begins with; all of it is changed in its form. */
export const newAtlasWords: NewAtlasWords = {
  title: 'New atlas',
  summary: 'Say here in a few sentences what this atlas shows.',
  licence: {
    id: 'CC-BY-4.0',
    label: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  categories: [
    { id: 'politics', label: 'Politics', description: 'Governments, laws, treaties and elections.' },
    { id: 'war', label: 'War', description: 'Battles, sieges and what was done in a war.' },
    { id: 'society', label: 'Society', description: 'How people lived, worked and moved.' },
    { id: 'science', label: 'Science and arts', description: 'Discoveries, inventions and works of art.' },
  ],
  party: { id: 'textbook', label: 'Textbook', kind: 'reference' },
}
