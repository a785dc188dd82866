// Gives each frame of this site the height of what it shows. To be loaded by pages that embed one.
(() => {
  const { origin } = new URL(document.currentScript.src);

  /** The frames of the page that show something of this site. */
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(
      ({ src }) => URL.canParse(src) && new URL(src).origin === origin,
    );

  addEventListener('message', ({ data, origin: from, source }) => {
    if (from !== origin || data?.type !== 'dateline:height') return;
    const height = Number(data.height);
    // A frame is never shut, nor stretched without end, whatever it asks for.
    if (!(height >= 1 && height <= 100_000)) return;
    for (const frame of frames()) {
      if (frame.contentWindow === source) frame.height = String(Math.ceil(height));
    }
  });

  // Those that were there first have said their height to nobody.
  for (const { contentWindow } of frames()) {
    // To whatever is in them: one that is still empty is of no origin, and the browser would complain.
    contentWindow?.postMessage({ type: 'dateline:ask' }, '*');
  }
})();
