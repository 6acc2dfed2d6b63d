// A link to a view of the map names the page of its event, whose text previews show; readers go on to the map.
const { search, hash } = location
const query = new URLSearchParams(search)
// Other sites add members of their own, which are no view. The build sets the keys before this line.
if (VIEW_KEYS.some((key) => query.has(key))) {
  const event = encodeURIComponent(document.currentScript.dataset.event)
  location.replace(`../?event=${event}&${search.slice(1)}${hash}`)
}
