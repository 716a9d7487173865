/** One version of the selection data. */
export interface Release {
  /** Semantic version, `1.0.0`. */
  version: string;
  /** Day of the version, ISO 8601. */
  date: string;
  /** What changed, one sentence or more each. */
  changes: string[];
  /** Line of its heading, from 1. */
  line: number;
}
