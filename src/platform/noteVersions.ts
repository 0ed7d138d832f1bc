import * as vscode from "vscode";
import { type Change, type Commit, git, type Repository, repositoryOf } from "./git";

/** A note as it was in one commit. */
export interface NoteVersion {
  readonly commit: Commit;
  /** What it can be opened by. */
  readonly uri: vscode.Uri;
}

export type NoteVersions =
  | { readonly kind: "versions"; readonly versions: readonly NoteVersion[]; readonly isCutShort: boolean }
  | { readonly kind: "noGit" | "noRepository" | "noCommits" | "notCommitted" };

/** So many versions, and so many names a note had before, are looked for. */
const mostVersions = 500;
const mostNames = 20;

/** The versions of a note in git, the newest first, those under its former names among them. */
export async function noteVersions(uri: vscode.Uri): Promise<NoteVersions> {
  const api = await git();
  if (!api) {
    return { kind: "noGit" };
  }
  const repository = await repositoryOf(api, uri);
  await repository?.status();
  if (!repository) {
    return { kind: "noRepository" };
  }
  if (repository.state.HEAD?.commit === undefined) {
    return { kind: "noCommits" };
  }
  const found = await commitsOf(repository, uri);
  const versions = found.map(({ commit, at }) => ({ commit, uri: api.toGitUri(at, commit.hash) }));
  const isCutShort = await isShallowAt(repository, found.at(-1)?.commit);
  return versions.length === 0 ? { kind: "notCommitted" } : { kind: "versions", versions, isCutShort };
}

interface Found {
  readonly commit: Commit;
  /** Where the note was then. */
  readonly at: vscode.Uri;
}

/** git's log of a path ends where the file got that name: from there on it is followed under the name before. */
async function commitsOf(repository: Repository, uri: vscode.Uri): Promise<readonly Found[]> {
  const found: Found[] = [];
  let at: vscode.Uri | undefined = uri;
  let range: string | undefined;
  for (let names = 0; at !== undefined && names < mostNames && found.length < mostVersions; names++) {
    const here: vscode.Uri = at;
    const commits = await repository.log({ path: here.fsPath, ...(range === undefined ? { maxEntries: mostVersions } : { range }) });
    found.push(...commits.map((commit) => ({ commit, at: here })));
    const first = commits.at(-1);
    range = first?.parents[0];
    at = first && range !== undefined ? await formerName(repository, first, here) : undefined;
  }
  return found.slice(0, mostVersions);
}

async function formerName(repository: Repository, { hash, parents }: Commit, at: vscode.Uri): Promise<vscode.Uri | undefined> {
  const changes = await repository.diffBetween(parents[0] ?? "", hash);
  const isHere = ({ uri, renameUri }: Change): boolean => (renameUri ?? uri).fsPath === at.fsPath;
  const former = changes.find((change) => isHere(change) && change.originalUri.fsPath !== at.fsPath);
  return former?.originalUri;
}

/** A copy that was fetched in part says in a file which commits it ends at; what came before is not there to be shown. */
async function isShallowAt({ rootUri }: Repository, commit: Commit | undefined): Promise<boolean> {
  try {
    const ends = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(rootUri, ".git", "shallow"));
    return commit !== undefined && new TextDecoder().decode(ends).includes(commit.hash);
  } catch {
    return false;
  }
}
