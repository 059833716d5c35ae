import type { Event } from '../../../model/dataset.ts';
import { dayAt, endOf, shareOf, type Extent, type Stretch } from './scale.ts';

/** An entry that has a place in time. */
export interface Point extends Extent {
  event: Event;
  /** Where its dot stands: its day, the start of its stretch, the middle of its bounds. */
  at: number;
}

/** Entries that share a place in the chart. */
export interface Cluster {
  points: Point[];
  /** Where it stands, as a share of the view. */
  at: number;
}

/** More entries than this in one place are shown alone when chosen; the first of fewer is gone to. */
const FEW = 5;

/** Whether its place is more than an article fixes. */
export const isVague = ({ kind, fixed }: Extent): boolean => kind === 'bounds' || !fixed;

/** In order, open ends at those of `whole`. */
export const pointsOf = (dated: readonly Omit<Point, 'at'>[], whole: Stretch): Point[] =>
  dated
    .map((one) => {
      const from = one.open.from ? whole.from : one.from;
      const to = one.open.to ? whole.to : one.to;
      return { ...one, from, to, at: one.kind === 'bounds' ? (from + to) / 2 : from };
    })
    .sort((a, b) => a.at - b.at);

/** Whether it may lie in a view. */
export const isIn = ({ from, to }: Stretch, view: Stretch): boolean =>
  from < view.to && to > view.from;

/**
 * Points of a view by the place they share, `size` (a share of the view) wide and never closer.
 * Each stands at the middle of its points as far as the one before leaves room.
 */
export function clustersOf(points: readonly Point[], view: Stretch, size: number): Cluster[] {
  const clusters: (Cluster & { start: number })[] = [];
  for (const point of points) {
    const at = shareOf(point.at, view);
    const last = clusters.at(-1);
    if (last && at - last.start < size) {
      last.points.push(point);
      last.at += (at - last.at) / last.points.length;
    } else clusters.push({ points: [point], at, start: at });
  }
  clusters.forEach((cluster, index) => {
    cluster.at = Math.max(cluster.at, (clusters[index - 1]?.at ?? -1) + size);
  });
  let end = 1;
  for (const cluster of clusters.reverse()) {
    cluster.at = Math.min(cluster.at, end);
    end = cluster.at - size;
  }
  return clusters.reverse();
}

/** The stretch to show when a cluster of many is chosen; undefined where its points cannot be told apart. */
export function closeUp({ points }: Cluster): Stretch | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length <= FEW || last.at - first.at < 1 / 28) return undefined;
  return through(first.at, last.at);
}

/** From one moment to the end of another’s day. */
export const through = (from: number, to: number): Stretch => ({ from, to: endOf(dayAt(to)) });
