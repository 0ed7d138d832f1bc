import { askDay, givenDay } from "../platform/askedDay";
import { command } from "../platform/command";
import { textProperty } from "../platform/target";

/** A note of another day: `yesterday`, `last friday`, `-3`. A keybinding may pass `{ day }`, and nothing is asked. */
export const newReflectionOnDay = command("alongside.newReflectionOnDay", async (app, argument) =>
  app.notes.create({ day: givenDay(app, textProperty(argument, "day")) ?? (await askDay(app)) }),
);
