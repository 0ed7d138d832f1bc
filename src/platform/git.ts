import * as vscode from "vscode";

/** What is used of the API of VS Code's own git extension, version 1 (its `git.d.ts`). */
interface GitApi {
  readonly state: "uninitialized" | "initialized";
  readonly onDidChangeState: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): Repository | null;
  getRepositoryRoot(uri: vscode.Uri): Promise<vscode.Uri | null>;
  openRepository(root: vscode.Uri): Promise<Repository | null>;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly authorDate?: Date;
}

export interface Change {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
}

export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly indexChanges: readonly Change[];
    readonly workingTreeChanges: readonly Change[];
    readonly untrackedChanges?: readonly Change[];
  };
  status(): Promise<void>;
  log(options: { readonly path: string; readonly range?: string; readonly maxEntries?: number }): Promise<readonly Commit[]>;
  diffBetween(ref1: string, ref2: string): Promise<readonly Change[]>;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** What VS Code knows of git; undefined where there is none: in a browser without a machine, or switched off. */
export async function git(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>("vscode.git");
  try {
    const exports = await extension?.activate();
    const api = exports?.enabled === true ? exports.getAPI(1) : undefined;
    await (api && initialized(api));
    return api;
  } catch {
    return undefined;
  }
}

function initialized({ state, onDidChangeState }: GitApi): Promise<void> | undefined {
  if (state === "initialized") {
    return undefined;
  }
  return new Promise((resolve) => {
    const subscription = onDidChangeState(() => {
      subscription.dispose();
      resolve();
    });
  });
}

/** The repository that a file is in, opened in VS Code if it was not. */
export async function repositoryOf(api: GitApi, uri: vscode.Uri): Promise<Repository | undefined> {
  const open = api.getRepository(uri);
  if (open || uri.scheme !== "file") {
    return open ?? undefined;
  }
  const root = await api.getRepositoryRoot(vscode.Uri.joinPath(uri, ".."));
  return (root && (await api.openRepository(root))) ?? undefined;
}

/** The commit that the lines of a file stand in; undefined outside a repository that VS Code has open, and for a file of no commit. */
export async function commitOf(uri: vscode.Uri): Promise<{ readonly hash: string; readonly isChangedSince: boolean } | undefined> {
  const repository = (await git())?.getRepository(uri);
  await repository?.status();
  const hash = repository?.state.HEAD?.commit;
  if (!repository || hash === undefined) {
    return undefined;
  }
  const [last] = await repository.log({ path: uri.fsPath, maxEntries: 1 });
  const { indexChanges, workingTreeChanges } = repository.state;
  const isChangedSince = [...indexChanges, ...workingTreeChanges].some((change) => change.uri.toString() === uri.toString());
  return last && { hash, isChangedSince };
}
