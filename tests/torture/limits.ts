/** How much a run does at most; scripts/torture.mjs sets it. */
export const limits = {
  kills: Number(process.env.TORTURE_KILLS ?? 300),
  minutes: Number(process.env.TORTURE_MINUTES ?? 60),
  cuts: Number(process.env.TORTURE_CUTS ?? 20),
  seed: Number(process.env.TORTURE_SEED ?? 1),
};

const begun = performance.now();

export function isTimeUp(): boolean {
  return performance.now() - begun > limits.minutes * 60_000;
}
