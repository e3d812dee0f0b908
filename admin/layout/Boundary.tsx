import { Component, type ReactNode } from 'react';
import { Failure } from './Failure.js';

/** Keeps a fault in one page from taking the whole back office with it. */
export class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <Failure error={this.state.error} retry={() => window.location.reload()} />;
  }
}
