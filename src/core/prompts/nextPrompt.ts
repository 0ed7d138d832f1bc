export interface Asked {
  readonly prompt: string;
  /** What has been asked now, the latest last. */
  readonly asked: readonly string[];
}

/** More than all sets together hold, own themes included. */
const mostRemembered = 2000;

/**
 * One question of a set that has not been asked, by chance (`chance` is from 0 up to 1); when all have, the set begins anew, with another
 * than the latest. Undefined for an empty set.
 */
export function nextPrompt(prompts: readonly string[], asked: readonly string[], chance: number): Asked | undefined {
  const known = new Set(asked);
  const left = prompts.filter((prompt) => !known.has(prompt));
  const again = left.length === 0;
  const latest = asked.at(-1);
  const choices = again && prompts.length > 1 ? prompts.filter((prompt) => prompt !== latest) : again ? prompts : left;
  const prompt = choices[Math.min(Math.floor(chance * choices.length), choices.length - 1)];
  if (prompt === undefined) {
    return undefined;
  }
  const kept = again ? asked.filter((other) => !prompts.includes(other)) : asked;
  return { prompt, asked: [...kept.filter((other) => other !== prompt), prompt].slice(-mostRemembered) };
}
