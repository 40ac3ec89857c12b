/** What every download says of its use: what is stated, and what is not. */
export const LICENCE =
  '讲稿的文字归作者所有，不在网站程序的 MIT 许可之内；作者许可他人怎样使用，本站没有载明。';
