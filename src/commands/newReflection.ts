import { command } from "../platform/command";
import { textProperty } from "../platform/target";

/** Today's note, at once, with nothing asked. Another extension or a keybinding may pass `{ title, template, theme }`. */
export const newReflection = command("alongside.newReflection", async (app, argument) => {
  const theme = textProperty(argument, "theme");
  if (theme !== undefined) {
    await app.vocabulary.ready();
  }
  return app.notes.create({
    title: textProperty(argument, "title"),
    template: textProperty(argument, "template"),
    theme: app.themes.resolve(theme ?? "")?.id,
  });
});
