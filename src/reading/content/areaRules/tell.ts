/** Tells a fault of an area at the path of what is to blame. */
export type Tell = (path: PropertyKey[], message: string) => void;
