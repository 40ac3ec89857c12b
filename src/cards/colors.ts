/** The colours of the light theme (src/css/tokens.css). */
export const COLORS = {
  paper: '#fbf8f2',
  ink: '#221d18',
  inkSoft: '#5f564b',
  seal: '#a8321f',
} as const;
