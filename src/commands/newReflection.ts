import { givenDay } from "../platform/askedDay";
import { command } from "../platform/command";
import { textProperty } from "../platform/target";

/** Today's note, at once, with nothing asked. Another extension or a keybinding may pass `{ title, template, theme, day }`; a day as people say it. */
export const newReflection = command("alongside.newReflection", async (app, argument) => {
  const theme = textProperty(argument, "theme");
  if (theme !== undefined) {
    await app.vocabulary.ready();
  }
  return app.notes.create({
    title: textProperty(argument, "title"),
    template: textProperty(argument, "template"),
    day: givenDay(app, textProperty(argument, "day")),
    theme: app.themes.resolve(theme ?? "")?.id,
  });
});
