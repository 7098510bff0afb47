'use client';
import { Button } from '@payloadcms/ui';

interface ConfirmButtonsProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly isReady: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmButtons({ label, isBusy, isReady, onConfirm, onCancel }: ConfirmButtonsProps) {
  return (
    <div className="stage-panel__reason-buttons">
      <Button disabled={isBusy || !isReady} margin={false} onClick={onConfirm} size="medium" type="button">
        {label}
      </Button>
      <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onCancel} size="medium" type="button">
        Thôi
      </Button>
    </div>
  );
}
