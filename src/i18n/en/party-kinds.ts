/** Kinds of parties, by which accounts are named too. */
export const partyKinds = {
  government: 'Governments',
  group: 'The atlas’ subject and its side',
  critic: 'Critics of the atlas’ subject',
  press: 'Press',
  court: 'Courts',
  scholar: 'Research',
  international: 'International bodies',
  ngo: 'Non-governmental organisations',
  reference: 'Reference works',
  witness: 'Witnesses and others concerned',
}
