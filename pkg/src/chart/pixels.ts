// The memory of pictures. All charts of a page share a budget of pixels; where it is used up, the pictures
// farthest from the view become coarse, so that there is always a picture and never too much of it.

/** Pixels of all sharp pictures of a page: 64 megabytes of memory. */
const BUDGET = 16_000_000;
/** Pixels of a coarse picture for each CSS pixel and direction. */
const COARSE = 0.5;

export interface PixelUser {
  readonly canvas: HTMLCanvasElement;
  /** Whether a reader is near: such a picture is always sharp. */
  readonly near: boolean;
  /** The area of the picture in CSS pixels. */
  readonly area: number;
  /** Pixels for each CSS pixel and direction. */
  ratio: number;
}

const users = new Set<PixelUser>();

export function addPixelUser(user: PixelUser): void {
  users.add(user);
}

export function removePixelUser(user: PixelUser): void {
  users.delete(user);
  sharePixels();
}

/** Gives every picture its ratio again, after a change of what is near or how large it is. */
export function sharePixels(): void {
  const full = devicePixelRatio;
  const size = ({ area }: PixelUser) => area * full * full;
  let left = BUDGET;
  for (const user of users) left -= size(user);
  // Measuring makes the page lay itself out, which only a crowded page needs.
  const far = left < 0 ? [...users].filter(({ near }) => !near).sort((one, other) => distance(other) - distance(one)) : [];
  const coarse = new Set<PixelUser>();
  for (const user of far) {
    if (left >= 0) break;
    coarse.add(user);
    left += size(user) - user.area * COARSE * COARSE;
  }
  // A crowd of them is coarser still: its memory is bounded, too.
  let area = 0;
  for (const user of coarse) area += user.area;
  const ratio = COARSE * Math.min(1, Math.sqrt(BUDGET / 4 / (area * COARSE * COARSE)));
  for (const user of users) user.ratio = coarse.has(user) ? ratio : full;
}

/** How far a picture is from the view, in CSS pixels. */
function distance({ canvas }: PixelUser): number {
  const { top, bottom } = canvas.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom);
}
