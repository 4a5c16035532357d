import { createSpotlight } from '@mantine/spotlight';

/** The one command palette of the window: its state, and how to open and close it. */
export const [paletteStore, palette] = createSpotlight();
