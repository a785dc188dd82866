/** The words of what is seen, heard and read with an entry, in Simplified Chinese. */
export const mediaWords = {
  heading: '影像、声音与文件',
  kind: {
    image: '图片',
    sound: '声音',
    film: '影片',
    map: '地图',
    document: '文件',
    quote: '引文',
    extract: '辞书摘录',
    frame: '其他网站的内容',
  },
  credit: (name: string) => `署名：${name}`,
  licence: '许可：',
  source: '来源：',
  transcript: '文字记录',
  captions: '字幕',
  translation: '译文',
  shows: '画面内容',
  enlarge: (alt: string) => `放大：${alt}`,
  /** After a document's title. */
  file: (kind: string, size: string) => `${kind}，${size}`,
  at: (host: string) => `位于${host}`,
  /** What stands in the place of what another host keeps. */
  outside: {
    note: {
      image: (host: string) => `这张图片存放在${host}。`,
      sound: (host: string) => `这段录音存放在${host}。`,
      film: (host: string) => `这部影片存放在${host}。`,
      map: (host: string) => `这幅地图存放在${host}。`,
      frame: (host: string) => `这个页面存放在${host}。`,
    },
    request: (host: string) =>
      `在您打开之前，本站不会向${host}发出任何请求；打开之后，${host}会得知您的网络地址，并得知您在阅读本站。`,
    open: (host: string) => `前往${host}打开`,
    /** What the island says. */
    island: {
      show: (host: string) => `在此处显示，内容来自${host}`,
      hide: '收起',
      failed: (host: string) => `未能从${host}取得内容。链接仍可前往该处。`,
    },
  },
  /** What the viewer says. `{…}` are places that it fills. */
  viewer: {
    label: '图片',
    close: '关闭',
    next: '下一张图片',
    previous: '上一张图片',
    position: '第{picture}张，共{pictures}张',
  },
};
