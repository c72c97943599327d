import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './network-canvas.module.css';

interface CanvasButtonsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

const zoomFactor = 1.4;

/** Zoom in, zoom out, show everything. */
export function CanvasButtons({ onZoom, onFit }: CanvasButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.buttons}>
      <CanvasButton label={t('network.zoomIn')} onClick={() => onZoom(zoomFactor)}>
        <path d="M8 3v10M3 8h10" />
      </CanvasButton>
      <CanvasButton label={t('network.zoomOut')} onClick={() => onZoom(1 / zoomFactor)}>
        <path d="M3 8h10" />
      </CanvasButton>
      <CanvasButton label={t('network.fit')} onClick={onFit}>
        <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
      </CanvasButton>
    </div>
  );
}

interface CanvasButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function CanvasButton({ label, onClick, children }: CanvasButtonProps) {
  return (
    <ActionIcon variant="default" size={36} aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width={16} height={16} className={styles.icon} aria-hidden="true">
        {children}
      </svg>
    </ActionIcon>
  );
}
