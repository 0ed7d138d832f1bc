import { poolsFor } from "../core/prompts/pools";
import { command } from "../platform/command";
import { pickPrompt } from "../platform/promptPick";
import { targetOf, textProperty } from "../platform/target";

/** Today's note, with a question to begin from; of a theme, where it is called on one. Nothing is made when it is dismissed. */
export const newReflectionWithPrompt = command("alongside.newReflectionWithPrompt", async (app, argument) => {
  await app.vocabulary.ready();
  const theme = app.themes.resolve(targetOf(argument).themeId ?? textProperty(argument, "theme") ?? "");
  const pools = poolsFor({ tags: theme ? [theme.id] : [], depth: undefined }, app.themes);
  const prompt = await pickPrompt(app, pools, { title: app.strings.beginWithPrompt(), without: app.strings.beginWithout() });
  return app.notes.create({ prompt, theme: theme?.id });
});
