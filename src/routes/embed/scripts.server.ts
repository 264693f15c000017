/** The scripts that embeds and pages around them load, with what a browser needs to keep them. */
import { createHash } from 'node:crypto';
import element from '#ui/embed/scripts/element.ts?script';
import frame from '#ui/embed/scripts/frame.ts?script';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Runs inside an embed. Its address changes with it. */
export const frameScript = { text: frame, address: `/embed/frame.js?v=${hash(frame)}` };
/** Runs in other people's pages. Its address is in them, and never changes. */
export const elementScript = { text: element, etag: `"${hash(element)}"` };
