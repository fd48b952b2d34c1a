import { X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { AppError } from '../../shared/app-error.ts';
import { useText } from '../use-text.ts';
import { Button, IconButton } from './button.tsx';
import styles from './toast.module.css';

interface Toast {
  readonly number: number;
  readonly message: string;
  readonly tone: 'done' | 'failed';
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
}

const shownMs = 8000;
let toasts: readonly Toast[] = [];
let lastNumber = 0;
const listeners = new Set<() => void>();

/** Says at the foot of the window what was done, with a way back where there is one. */
export function tell(message: string, action: Toast['action'] = null): void {
  add({ message, action, tone: 'done' });
}

/** Says what failed; stays until it is dismissed. */
export function tellFailure(message: string): void {
  add({ message, action: null, tone: 'failed' });
}

/** Says what the service refused. Anything but its `AppError` is a fault of the page and is thrown on. */
export function tellRefusal(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
  tellFailure(error.message);
}

function add(toast: Omit<Toast, 'number'>): void {
  lastNumber += 1;
  change([...toasts.slice(-2), { ...toast, number: lastNumber }]);
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function remove(number: number): void {
  change(toasts.filter((toast) => toast.number !== number));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function ToastRegion(): React.JSX.Element {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <section className={styles.region} aria-live="polite">
      {shown.map((toast) => (
        <ToastLine key={toast.number} toast={toast} />
      ))}
    </section>
  );
}

function ToastLine({ toast }: { readonly toast: Toast }): React.JSX.Element {
  const text = useText();
  useEffect(() => {
    if (toast.tone === 'failed') return undefined;
    const timer = setTimeout(() => remove(toast.number), shownMs);
    return () => clearTimeout(timer);
  }, [toast]);
  const { action } = toast;
  const press = () => {
    remove(toast.number);
    action?.onPress();
  };
  return (
    <div className={styles.toast} data-tone={toast.tone}>
      <span>{toast.message}</span>
      {action === null ? null : (
        <Button size="small" onPress={press}>
          {action.label}
        </Button>
      )}
      <IconButton label={text('shell.dismiss')} onPress={() => remove(toast.number)}>
        <X aria-hidden size={14} />
      </IconButton>
    </div>
  );
}
