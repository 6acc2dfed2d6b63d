// A link to a view of the map names the page of its event, whose text previews show; readers go on to the map.
const { search, hash } = location
// Other sites add members of their own, which are no view.
const isView = ['map', 'from', 'to', 'lens', 'q', 'cat', 'place', 'party', 'ver', 'axis'].some((key) =>
  new URLSearchParams(search).has(key),
)
if (isView) {
  const event = encodeURIComponent(document.currentScript.dataset.event)
  location.replace(`../?event=${event}&${search.slice(1)}${hash}`)
}
