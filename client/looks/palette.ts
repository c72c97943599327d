export type Theme = 'light' | 'dark';

/** Colours of the drawing that belong to no kind. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly line: string;
  readonly litLine: string;
  readonly junction: string;
  readonly chosen: string;
  /** Of what statements disagree about. */
  readonly disputed: string;
}

export const palettes: Record<Theme, Palette> = {
  light: {
    background: '#ffffff',
    text: '#212529',
    line: '#adb5bd',
    litLine: '#495057',
    junction: '#868e96',
    chosen: '#f59f00',
    disputed: '#c92a2a',
  },
  dark: {
    background: '#1a1b1e',
    text: '#e9ecef',
    line: '#5c6066',
    litLine: '#c1c2c5',
    junction: '#868e96',
    chosen: '#ffd43b',
    disputed: '#ff8787',
  },
};
