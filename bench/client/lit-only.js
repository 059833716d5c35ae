// What the badge stands on: its size is told above this.
export * from 'lit';
export * from 'lit/decorators.js';
