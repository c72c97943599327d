import { createTheme, Menu } from '@mantine/core';

/** System fonts only, Chinese ones named; blues dark enough for white letters. */
export const mantineTheme = createTheme({
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace',
  primaryShade: { light: 8, dark: 8 },
  respectReducedMotion: true,
  // While a menu faded out it had the focus, and took it along when it was gone.
  components: { Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 0 } } }) },
});
