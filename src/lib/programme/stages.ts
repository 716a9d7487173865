/** The step at which the fourth year's money was announced: the third. Throws where there is none. */
export function stageOfYear4<T extends { id: string }>(stages: readonly T[]): T {
  const stage = stages.find(({ id }) => id === 'stage-3');
  if (!stage) throw new Error('content/programme.yaml: money.stages has no "stage-3", the fourth year');
  return stage;
}
