/** The words of what is taken along from a page: its citation, its address, its embed code. */
export const takeAlongWords = {
  title: '引用与分享',
  cite: {
    event: '引用本事件',
    source: '引用本来源',
    page: '引用本页',
  },
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: '供文献管理软件使用',
  download: (format: string) => `下载${format}`,
  asPrinted:
    '名称和标题照原文所印，不详之处从缺：不揣测任何人的姓氏，也不把日期写得比所知的更精确。',
  ofSource: '以上引用的是来源本身。本页是关于该来源的页面，自有地址，见“分享”。',
  ofEdition: {
    built: (day: string) => `查阅日期为${day}，即本站这一副本的生成日期。请换成您自己的查阅日期。`,
    revised: (day: string) =>
      `查阅日期为${day}，即这份记录最近一次修订的日期。请换成您自己的查阅日期。`,
  },
  noAddress: '生成本站时尚不知道其地址，故此处从缺。请补上您所见的地址。',
  share: '分享',
  address: '固定地址',
};

/** What stands at the end of a page on paper. */
export const printWords = {
  address: (address: string) => `打印自${address}`,
  built: (day: string) => `本站的这一副本生成于${day}。`,
  revised: (day: string) => `这份记录最近一次修订于${day}。`,
};

/** The words of the copy and share buttons. */
export const copyWords = {
  copy: '复制',
  copyOf: '复制{name}',
  copied: '已复制',
  selected: '已选中：请用键盘复制',
  share: '分享……',
};
