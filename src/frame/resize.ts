/**
 * For pages with frames (form C): gives each frame the height that its own page tells. What comes from
 * another window, is no height, or is out of bounds, is ignored.
 */
import { heightIn } from './heights.ts';

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html?"]');

addEventListener('message', ({ source, data }) => {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  for (const frame of frames()) if (frame.contentWindow === source) fit(frame, height);
});

// Those that told theirs before this script was there.
for (const { contentWindow } of frames()) {
  contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}

function fit(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing } = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
}
