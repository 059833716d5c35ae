import type { ReactiveController } from 'lit';
import type { Overview } from './overview/overview.ts';
import type { ReaderState } from './reader-state.ts';

/** While the page prints, all that matches is shown, however many, and the chart’s key. */
export class WholeOnPaper implements ReactiveController {
  constructor(
    private readonly state: ReaderState,
    private readonly chart: Overview,
    private readonly updateNow: () => void,
  ) {}

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    this.state.isWhole = type === 'beforeprint';
    this.updateNow();
    this.chart.openKey();
  }
}
