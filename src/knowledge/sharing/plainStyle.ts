/** The colours and faces of pages outside the framework; the same as `src/css/tokens.css` has. */
export const PLAIN_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbf8f2; --ink: #221d18; --ink-soft: #5f564b; --rule: #ddd3c2; --seal: #a8321f;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #1f1c1a; --ink: #e8e1d5; --ink-soft: #b3a99b; --rule: #453e37; --seal: #e58a72; }
}
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.8 -apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
}
a { color: var(--seal); }
`;
