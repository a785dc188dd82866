/* global vis */
// As it comes; the height is held so that the page is comparable with the others.
const [size, mode] = location.hash.slice(1).split(',');
const { items, groups } = await (await fetch(`/data/${size}/vis.json`)).json();
new vis.Timeline(document.getElementById('timeline'), items, groups, {
  height: '600px',
  ...(mode === 'cluster' ? { cluster: { maxItems: 3 } } : {}),
});
