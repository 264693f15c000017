/** Embeds are drawn on the server: no framework is sent along. What little runs in them is ui/embed/scripts/frame.ts. */
export const csr = false;
