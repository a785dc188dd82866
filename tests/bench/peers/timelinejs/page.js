/* global TL */
// As its own documentation embeds it, without the typefaces that it would fetch from elsewhere.
new TL.Timeline('timeline', `/data/${location.hash.slice(1)}/timelinejs.json`, {
  font: null,
  script_path: '/js/',
});
