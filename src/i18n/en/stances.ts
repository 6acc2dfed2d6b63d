/** What a party does with what is said about an event: one family of words a stance, wherever it is named. */
export const stances = {
  /** Over the claims of one stance. */
  headings: {
    says: 'Asserts',
    qualifies: 'Qualifies',
    disputes: 'Disputes',
    denies: 'Denies',
    context: 'Gives background',
  },
  /** Beside an event: what is contradicted is something said about it, and seldom the event itself. */
  ofAnEvent: {
    says: 'Asserts',
    qualifies: 'Qualifies a statement',
    disputes: 'Disputes a statement',
    denies: 'Denies a statement',
    context: 'Gives background',
  },
}
