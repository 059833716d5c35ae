/** The script tag’s entry: registers the three elements, and puts them into their placeholders. */
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
