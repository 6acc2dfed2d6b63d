// A link to a view of the map names the page of its event, whose text previews show; readers go on to the map.
const { search, hash } = location
if (search.length > 1) {
  const event = encodeURIComponent(document.currentScript.dataset.event)
  location.replace(`../?event=${event}&${search.slice(1)}${hash}`)
}
