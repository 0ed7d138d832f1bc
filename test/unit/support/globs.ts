/** How VS Code reads a glob of `files.exclude`: the glob, paths it excludes (for the folder they lie in, too), paths it leaves. */
export const globsOfVsCode: readonly (readonly [glob: string, out: readonly string[], left: readonly string[]])[] = [
  ["*.md", ["a.md", ".a.md"], ["b/a.md", "a.markdown"]],
  ["**/*.draft.md", ["a.draft.md", "b/c/a.draft.md"], ["a.md"]],
  ["**/drafts", ["drafts/a.md", "x/drafts/y/a.md"], ["x/mydrafts/a.md", "drafts2/a.md"]],
  ["drafts", ["drafts/a.md"], ["x/drafts/a.md"]],
  ["drafts/", ["drafts/a.md", "drafts"], ["x/drafts/a.md"]],
  [" drafts ", ["drafts/a.md"], ["other/a.md"]],
  ["**/drafts/", ["x/drafts/a.md"], ["x/a.md"]],
  ["drafts/**", ["drafts/a.md", "drafts/x/a.md", "drafts"], ["drafts2/a.md", "x/drafts/a.md"]],
  ["dra*/**", ["drafts/a.md", "drafts/x/a.md"], ["x/drafts/a.md"]],
  ["**/drafts/**", ["drafts/a.md", "x/drafts/y/a.md"], ["x/a.md"]],
  ["a/**/z.md", ["a/z.md", "a/b/z.md", "a/b/c/z.md"], ["z.md", "b/z.md"]],
  ["{old,older}/*.md", ["old/a.md", "older/a.md"], ["oldest/a.md"]],
  ["**/{old,older}", ["x/old/a.md", "older/a.md"], ["x/a.md"]],
  ["20??", ["2024/a.md"], ["20245/a.md", "x/2024/a.md"]],
  ["20[0-9][0-9]", ["2024/a.md"], ["20ab/a.md"]],
  ["[!a]*.md", ["b.md"], ["a.md"]],
  ["**", ["a.md", ".x/b.md"], []],
  ["**.md", ["a.md"], ["b/a.md"]],
  ["Drafts", ["Drafts/a.md"], ["drafts/a.md"]],
  // What other globs give a meaning to, and VS Code's do not.
  ...["!a.md", "#a.md", "a(b).md", "@(a).md", "+(a).md", "a+b.md", "a|b.md", '"a".md', "a$^.md", "ü ä.md", "a,b.md"].map(
    (name) => [name, [name], ["a.md", "b.md", "ab.md"]] as const,
  ),
];
