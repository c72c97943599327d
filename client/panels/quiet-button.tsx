import { ActionIcon } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';

interface QuietButtonProps {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Pixels across, of the button and of the sign in it. */
  readonly size: number;
  readonly iconSize: number;
  readonly onClick: () => void;
}

/** A sign without a frame, for what can be done with a part of the page. */
export function QuietButton({ label, icon: Icon, size, iconSize, onClick }: QuietButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={size}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon size={iconSize} aria-hidden="true" />
    </ActionIcon>
  );
}
