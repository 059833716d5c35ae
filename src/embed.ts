/** The script tag’s entry: registers the three elements, and puts them into their placeholders. */
// Style sheets first, then templates: what is alike stands together, and is shorter when it is compressed.
import 'lit';
import './components/shared/base-styles.ts';
import './components/actor-card/actor-card.styles.ts';
import './components/timeline/filter-bar.styles.ts';
import './components/timeline/timeline.styles.ts';
import './components/shared/popover.styles.ts';
import './components/timeline/names.styles.ts';
import './components/mission-status/history.styles.ts';
import './components/mission-status/mission-status.styles.ts';
import './components/timeline/overview/overview.styles.ts';
import './components/timeline/overview/lane.styles.ts';
import './components/timeline/overview/brush.styles.ts';
import './components/shared/content-styles.ts';
import './components/mission-status/marks.ts';
import './components/timeline/timeline-content.ts';
import './components/actor-card/actor-card-content.ts';
import './components/mission-status/history.ts';
import './components/timeline/overview/overview.ts';
import './components/timeline/controls.ts';
import { SourcedActorCard } from './components/actor-card/actor-card.ts';
import { SourcedMissionStatus } from './components/mission-status/mission-status.ts';
import { claim } from './components/shared/claim.ts';
import { define } from './components/shared/define.ts';
import { afterPaint } from './loading/turns.ts';
import { SourcedTimeline } from './components/timeline/timeline.ts';
import { watchPlaceholders } from './embed/placeholders.ts';

// Said at once: another copy of the script begins nothing.
const isFirst = claim(document, 'placeholders');

function start(): void {
  define('sourced-actor-card', SourcedActorCard);
  define('sourced-mission-status', SourcedMissionStatus);
  define('sourced-timeline', SourcedTimeline);
  if (isFirst) watchPlaceholders(document);
}

// Words that stand in the page are painted before anything is done with them.
if (document.querySelector('[data-sourced-content]')) void afterPaint().then(start);
else start();
