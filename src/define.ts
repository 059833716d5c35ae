/** Registers the three elements, each unless its name is taken. */
import './components/actor-card/actor-card.define.ts';
import './components/mission-status/mission-status.define.ts';
import './components/timeline/timeline.define.ts';
