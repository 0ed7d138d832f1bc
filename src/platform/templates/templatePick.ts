import * as vscode from "vscode";
import { templates } from "../../core/templates/index";
import type { Template } from "../../core/templates/template";
import type { App } from "../app";
import { ownTemplateIds } from "./ownTemplates";

/** A row for a template: of those that come with Alongside, or of one's own. */
export interface TemplateItem extends vscode.QuickPickItem {
  readonly id?: string;
  readonly template?: Template;
}

type Button = vscode.QuickInputButton & { readonly does: "makeDefault" | "openSource" | "cite" };

/** The rows, one's own first, each group under its name; what was used last comes before all. */
export async function templateItems(app: App, folder: vscode.Uri, last?: string): Promise<readonly TemplateItem[]> {
  const { files, strings } = app;
  const own = await ownTemplateIds(files, folder);
  const built = templates.filter(({ id }) => !own.includes(id));
  const ofKinds = (...kinds: readonly Template["kind"][]): readonly TemplateItem[] =>
    built.filter(({ kind }) => kinds.includes(kind)).map((template) => itemOf(app, template));
  const groups: readonly (readonly [string, readonly TemplateItem[]])[] = [
    [strings.ownTemplates(), own.map((id) => ownItem(app, id))],
    [strings.models(), ofKinds("model", "blank")],
    [strings.reviews(), ofKinds("review")],
    [strings.forms(), ofKinds("form")],
  ];
  const all = groups.flatMap(([, items]) => items);
  const first = all.find(({ id }) => last !== undefined && id === last);
  const rest = groups.map(([label, items]) => [label, items.filter((item) => item !== first)] as const);
  return [
    ...(first ? [separator(strings.lastUsed()), first] : []),
    ...rest.flatMap(([label, items]) => (items.length > 0 ? [separator(label), ...items] : [])),
  ];
}

function separator(label: string): TemplateItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function itemOf({ strings }: App, template: Template): TemplateItem {
  const { id, label, goodFor, suits, source, citation } = template;
  const description = suits ? strings.suits(suits) : source ? strings.formSource(source) : "";
  const from: readonly Button[] = [
    ...(citation ? [{ does: "cite", iconPath: new vscode.ThemeIcon("book"), tooltip: strings.whereFrom(citation) } as const] : []),
    ...(source
      ? [{ does: "openSource", iconPath: new vscode.ThemeIcon("link-external"), tooltip: strings.openSource(source) } as const]
      : []),
  ];
  return { id, template, label, description, detail: goodFor, buttons: [...from, makeDefault(strings.makeDefault())] };
}

function ownItem({ strings }: App, id: string): TemplateItem {
  return { id, label: id, detail: strings.ofYourOwn(`.alongside/templates/${id}.md`), buttons: [makeDefault(strings.makeDefault())] };
}

function makeDefault(tooltip: string): Button {
  return { does: "makeDefault", iconPath: new vscode.ThemeIcon("pin"), tooltip };
}

export interface PickWords {
  readonly title: string;
  readonly placeholder: string;
}

/** The template that is chosen. A row's buttons make it the default, or open the page its headings come from. Throws a cancellation. */
export async function pickTemplate(app: App, folder: vscode.Uri, items: readonly TemplateItem[], words: PickWords): Promise<TemplateItem> {
  const pick = vscode.window.createQuickPick<TemplateItem>();
  pick.title = words.title;
  pick.placeholder = words.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  const pressed = pick.onDidTriggerItemButton(({ button, item }) => void press(app, folder, { button: button as Button, item }));
  try {
    return await new Promise((resolve, reject) => {
      pick.onDidAccept(() => {
        const [item] = pick.activeItems;
        if (item) {
          resolve(item);
        }
      });
      pick.onDidHide(() => reject(new vscode.CancellationError()));
      pick.show();
    });
  } finally {
    pressed.dispose();
    pick.dispose();
  }
}

interface Pressed {
  readonly button: Button;
  readonly item: TemplateItem;
}

async function press({ strings }: App, folder: vscode.Uri, { button, item }: Pressed): Promise<void> {
  if (button.does === "openSource") {
    await vscode.env.openExternal(vscode.Uri.parse(item.template?.source?.url ?? "", true));
    return;
  }
  if (button.does === "cite") {
    void vscode.window.showInformationMessage(button.tooltip ?? "");
    return;
  }
  const settings = vscode.workspace.getConfiguration("alongside", folder);
  await settings.update("notes.template", item.id, targetFor(settings, item.template === undefined));
  void vscode.window.showInformationMessage(strings.nowDefault(item.label));
}

/** Where the setting is made already, else for all workspaces; a template of one's own is known only where it is kept. */
function targetFor(settings: vscode.WorkspaceConfiguration, isOwn: boolean): vscode.ConfigurationTarget {
  const { workspaceFolderValue, workspaceValue } = settings.inspect("notes.template") ?? {};
  const isOfSeveral = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  if (workspaceFolderValue !== undefined || (isOwn && isOfSeveral)) {
    return vscode.ConfigurationTarget.WorkspaceFolder;
  }
  return isOwn || workspaceValue !== undefined ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
}
