import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { Dataset, SourcedReadyEvent } from 'sourced-timeline';
import 'sourced-timeline/define';

@Component({
  selector: 'app-record',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <sourced-timeline
      [data]="record"
      [missions]="['eumam']"
      heading-level="3"
      (sourced-ready)="ready($event)"
    ></sourced-timeline>
  `,
})
export class RecordComponent {
  record?: Dataset;

  ready(event: Event) {
    const { title, events } = event as SourcedReadyEvent;
    console.log(title, events);
  }
}
