/** A category that is made on the way to an event. */
export const addedCategory = {
  add: (name: string) => `Add “${name}” as a category`,
  addTitle: (name: string) => `A new category: ${name}`,
  addHint: 'It is added to the categories of the atlas, which give it a shape and colours of its own.',
  submit: 'Add the category',
  giveUp: 'Cancel',
  noName: 'Write its name first.',
  exists: (name: string) => `“${name}” is a category already.`,
}
