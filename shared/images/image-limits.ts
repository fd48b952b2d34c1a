/** The largest that every platform with pictures takes: Bluesky refuses more bytes (lexicon app.bsky.embed.images, 21 November 2026). */
export const limitImageBytes = 2_000_000;

/** On the longer side; platforms make larger ones smaller anyway. */
export const limitImagePixels = 4096;
