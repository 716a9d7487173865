/** Sources that the pages on the selection share, by what they back: ids of content/sources.yaml. */
export const selectionSources = {
  /** The department's own text on the rule, as a partner quotes it. */
  rule: 'httsa-theharmonytrust-opportunity-area-funded-programmes',
  /** Ranks and scores of the Social Mobility Index 2016. */
  ranks: 'gov-government-publications-social-mobility-index',
  /** What the Social Mobility Index measures. */
  firstIndex: [
    'docslib-doc-2363609-the-social-mobility-index',
    'parallelparliament-question-50295-social-mobility',
  ],
  firstIndexIndicators: 'cambridgeshireinsight-deprivation-social-mobility',
  /** What the Achieving Excellence Areas index measures. */
  secondIndex: 'fdocuments-document-defining-achieving-excellence-areas',
  secondIndexIndicators: 'from-the-centre-to-the-periphery-webspace-durham-p-13',
  secondIndexWeakest: 'schoolsnortheastblog-wordpress-2016-04-28-achieving',
  /** The official page of the programme, with the list of areas and the spreadsheet. */
  officialPage: 'gov-government-publications-social-mobility-and',
} as const;
