import { type ReactNode, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../use-text.ts';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { useFocusBack } from './use-focus-back.ts';
import { useFocusInside } from './use-focus-inside.ts';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `page` for one text to read; `full` for two side by side: as wide as the window lets it. */
  readonly width?: 'narrow' | 'usual' | 'page' | 'wide' | 'full';
  readonly children: ReactNode;
  /** Buttons at the foot; the primary one last. */
  readonly actions?: ReactNode;
}

/** A dialog over the work. Escape and a click beside it close it; focus stays inside and goes back afterwards. */
export function Dialog({ title, isOpen, onClose, width = 'usual', children, actions }: DialogProps): React.JSX.Element {
  const place = useRef<HTMLElement>(null);
  useFocusBack();
  useFocusInside(place);
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal className={styles.modal ?? ''} data-width={width}>
        <AriaDialog ref={place} className={styles.dialog ?? ''}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
}

/** Asks before something is destroyed. The safe button has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps): React.JSX.Element {
  const text = useText();
  const actions = (
    <>
      <Button autoFocus onPress={props.onClose}>
        {text('shell.cancel')}
      </Button>
      <Button variant="danger" onPress={props.onConfirm}>
        {props.confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose} width="narrow" actions={actions}>
      {props.children}
    </Dialog>
  );
}
