import { Component, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { useText } from '../use-text.ts';
import styles from './frame.module.css';

interface BoundaryState {
  readonly isBroken: boolean;
}

/** Catches a fault of one screen, so that the rail and the other screens live on. React offers this only to a class. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { isBroken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <BrokenScreen onAgain={() => this.setState({ isBroken: false })} />;
  }
}

function BrokenScreen({ onAgain }: { readonly onAgain: () => void }): React.JSX.Element {
  const text = useText();
  return (
    <main id="work" className={styles.broken} tabIndex={-1}>
      <h1 tabIndex={-1}>{text('shell.brokenTitle')}</h1>
      <p>{text('shell.brokenText')}</p>
      <Button variant="primary" onPress={onAgain}>
        {text('shell.tryAgain')}
      </Button>
    </main>
  );
}
