import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SourcedReadyEvent, SourcedSelectEvent } from 'sourced-timeline';
import 'sourced-timeline/define';
import { record } from './record';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main class="article">
      <h1>Instructors for Ukraine</h1>
      <p>
        French instructors in Ukraine:
        <sourced-mission-status
          [data]="record"
          mission="french-instructors"
          [theme]="theme()"
        ></sourced-mission-status
        >.
      </p>
      <sourced-actor-card
        [data]="record"
        actor="kuleba"
        layout="compact"
        [theme]="theme()"
      ></sourced-actor-card>
      <p>
        <button (click)="order.set('newest')">Newest first</button>
        <button (click)="theme.set('dark')">Dark</button> <output>{{ heard() }}</output>
      </p>
      <sourced-timeline
        [data]="record"
        heading="What was said, and by whom"
        [controls]="controls"
        [order]="order()"
        [theme]="theme()"
        (sourced-ready)="ready($event)"
        (sourced-select)="chosen($event)"
      ></sourced-timeline>
    </main>
  `,
})
export class ArticleComponent {
  readonly record = record;
  readonly controls = ['overview', 'filter', 'order'];
  readonly order = signal<'oldest' | 'newest'>('oldest');
  readonly theme = signal<'light' | 'dark'>('light');
  readonly heard = signal('');

  ready(event: Event) {
    const { events } = event as SourcedReadyEvent;
    this.heard.set(`Ready: ${events} events`);
  }

  chosen(event: Event) {
    const { detail } = event as SourcedSelectEvent;
    this.heard.set(`Chosen: ${detail.type} ${detail.id}`);
  }
}
