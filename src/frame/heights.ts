/** What frames and the pages around them say to each other about height, in the dialects in use. */

export type HeightMessage = string | Readonly<Record<string, unknown>>;

const PYM = 'xPYMx';

/** The highest frame that our receiver makes; what is higher scrolls in it. */
const HIGHEST = 20_000;

/**
 * The height in each dialect: AMP’s and @newswire/frames’, Datawrapper’s, Medium’s, Flourish’s, and
 * pym’s where its parent gave the frame an id.
 *
 * @param address The frame’s own, by which some receivers find it.
 * @param pymId The `childId` that a parent of pym’s adds to the address.
 */
export function heightMessages(
  height: number,
  address: string,
  pymId: string | null,
): HeightMessage[] {
  const resize = { src: address, context: 'iframe.resize', height };
  return [
    { sentinel: 'amp', type: 'embed-size', height: Math.min(height, HIGHEST) },
    { 'datawrapper-height': { 'sourced-frame': height } },
    JSON.stringify(resize),
    JSON.stringify({ sender: 'Flourish', method: 'resize', ...resize }),
    ...(isPymId(pymId) ? [['pym', pymId, 'height', height].join(PYM)] : []),
  ];
}

/** Whether the page around asks for the height: @newswire/frames, our receiver, or pym after a change of width. */
export function isSizeRequest(message: unknown, pymId: string | null): boolean {
  if (typeof message === 'string') {
    const [pym, id, what, width, ...more] = message.split(PYM);
    const isOurs = pym === 'pym' && isPymId(pymId) && id === pymId;
    return isOurs && what === 'width' && /^\d+$/.test(width ?? '') && more.length === 0;
  }
  return isOf(message, 'frames-init');
}

/** The height that a message of AMP’s form tells, if it is one that a frame may have. */
export function heightIn(message: unknown): number | undefined {
  if (!isOf(message, 'embed-size')) return undefined;
  const { height } = message;
  return typeof height === 'number' && height >= 0 && height <= HIGHEST ? height : undefined;
}

const isPymId = (id: string | null): id is string =>
  id !== null && /^(?!.*xPYMx)[\w.:-]{1,100}$/.test(id);

const isOf = (message: unknown, type: string): message is Record<string, unknown> => {
  if (typeof message !== 'object' || message === null) return false;
  const given = message as Record<string, unknown>;
  return given['sentinel'] === 'amp' && given['type'] === type;
};
