import type { TemplateResult } from 'lit';
import * as actorCard from '../../stories/actor-card.stories.ts';
import * as groups from '../../stories/groups.stories.ts';
import * as marks from '../../stories/marks.stories.ts';
import * as missionStatus from '../../stories/mission-status.stories.ts';
import * as notes from '../../stories/notes.stories.ts';
import * as pictures from '../../stories/pictures.stories.ts';
import type { Reader } from '../../stories/reader.ts';
import type { Globals } from '../../stories/stage.ts';
import * as states from '../../stories/states.stories.ts';
import * as themes from '../../stories/themes.stories.ts';
import * as timelineReading from '../../stories/timeline-reading.stories.ts';
import * as timeline from '../../stories/timeline.stories.ts';
import * as tokens from '../../stories/tokens.stories.ts';
import * as yourRecord from '../../stories/your-record.stories.ts';

type Args = Record<string, unknown>;

interface Annotations {
  args?: Args;
  render?(args: Args): TemplateResult;
  globals?: Partial<Globals>;
  play?(reader: Reader): Promise<void>;
}

/** A story as Storybook would show it. */
export interface Story {
  name: string;
  args: Args;
  globals: Partial<Globals>;
  render(args: Args): TemplateResult;
  play?(reader: Reader): Promise<void>;
}

const modules = [
  timeline,
  timelineReading,
  actorCard,
  missionStatus,
  groups,
  pictures,
  states,
  tokens,
  marks,
  notes,
  themes,
  yourRecord,
];

/** Every story, by its page. */
export const pages = modules.map(({ default: meta, ...stories }) => {
  const { args, render, title } = meta as Annotations & { title: string };
  return {
    title,
    stories: (Object.entries(stories) as [string, Annotations][]).map(([name, one]): Story => {
      const { play, globals = {} } = one;
      const make = one.render ?? render!;
      return { name, globals, render: make, args: { ...args, ...one.args }, ...(play && { play }) };
    }),
  };
});
