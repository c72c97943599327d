import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTheme } from '../looks/use-theme.ts';

const sun =
  'M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0z';
const moon = 'M13.5 9.6A6 6 0 0 1 6.4 2.5 6 6 0 1 0 13.5 9.6z';

/** Light or dark; the browser's wish holds until the reader chooses. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  // To stop transitions Mantine writes a style into the page, which its policy refuses.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const theme = useTheme();
  const label = theme === 'dark' ? t('page.header.toLight') : t('page.header.toDark');
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(theme === 'dark' ? 'light' : 'dark')}
    >
      <svg
        viewBox="0 0 16 16"
        width={18}
        height={18}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={theme === 'dark' ? sun : moon} />
      </svg>
    </ActionIcon>
  );
}
