import { command } from "../platform/command";

/** A note with no headings, whatever the default template is. */
export const newBlankReflection = command("alongside.newBlankReflection", async (app) => app.notes.create({ template: "blank" }));
