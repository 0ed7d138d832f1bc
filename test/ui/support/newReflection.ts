import type { Workbench } from "./workbench.ts";

/** Runs New Reflection from the palette, where others whose names begin so may have come first. Answers when it began, in milliseconds. */
export async function newReflection({ page }: Workbench): Promise<number> {
  const box = page.locator(".quick-input-widget");
  await box.waitFor({ state: "hidden" });
  await page.keyboard.press("F1");
  await box.waitFor();
  await box.getByRole("combobox").or(box.getByRole("textbox")).first().fill(">Alongside: New Reflection");
  const row = box.getByRole("option", { name: /^Alongside: New Reflection(?:,|$)/ }).first();
  await row.waitFor();
  const began = performance.now();
  await row.click();
  return began;
}
