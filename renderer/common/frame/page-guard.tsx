import { Component, type ReactNode } from 'react';
import { LoadFailed } from '../ui.tsx';

interface Props {
  /** Another place is another try. */
  readonly place: string;
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
  readonly place: string;
}

/** Keeps the frame standing when a page fails to draw, and says so where the page would be. */
export class PageGuard extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    console.error(error);
    return (
      <LoadFailed
        error={
          new Error('Halaman ini tidak dapat ditampilkan. Data Anda aman; coba lagi atau buka halaman lain.')
        }
        retry={() => this.setState({ error: null })}
      />
    );
  }
}
