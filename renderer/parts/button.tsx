import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `primary` acts (one on a screen), `plain` is the usual, `quiet` has no border, `danger` destroys. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly size?: 'small' | 'usual';
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** A button says what it does ("Remove town and day"), never "OK". */
export function Button({ variant = 'plain', size = 'usual', children, ...rest }: ButtonProps): React.JSX.Element {
  return (
    <AriaButton {...rest} className={styles.button ?? ''} data-variant={variant} data-size={size}>
      {children}
    </AriaButton>
  );
}

/** A button that shows only an icon; `label` is what it says to a screen reader and on hover. */
export function IconButton({
  label,
  children,
  ...rest
}: Omit<ButtonProps, 'size' | 'ref'> & { readonly label: string }): React.JSX.Element {
  return (
    <span title={label} className={styles.iconHolder}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={styles.button ?? ''}
        data-variant={rest.variant ?? 'quiet'}
        data-size="icon"
      >
        {children}
      </AriaButton>
    </span>
  );
}
