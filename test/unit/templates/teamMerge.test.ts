import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { composeNote } from "../../../src/core/templates/composeNote";
import { notePath } from "../../../src/core/templates/notePath";
import { team } from "../../../src/core/templates/team";
import { tempFolder } from "../support/tempFolder";

const place = { folder: "reflections", pattern: "${year}/${date}-${slug}", title: "", date: "2026-11-22", time: "0915", template: team.id };

describe("N12 notes that two people of a team write on one day, apart from one another", () => {
  const folder = tempFolder();
  const git = (where: string, ...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main", ...args], {
      cwd: folder.at(where),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });

  const write = (where: string, id: string, words: string): void => {
    const made = notePath({ ...place, id, isShared: true });
    assert.ok(made.ok);
    const { text } = composeNote({ template: team, title: "Sunday 22 November 2026", date: place.date, tags: [] });
    folder.write(`${where}/${made.path}`, text.replace("\n\n\n", `\n\n${words}\n`));
    git(where, "add", ".");
    git(where, "commit", "-qm", "A note");
  };

  it("merge without a conflict, and both are there", () => {
    folder.write("one/README.md", "Our log\n");
    git("one", "init", "-q");
    git("one", "add", ".");
    git("one", "commit", "-qm", "Begin");
    git(".", "clone", "-q", "one", "two");
    write("one", "k3f9", "Mine");
    write("two", "q0z1", "Yours");
    git("two", "pull", "-q", "--no-rebase", "--no-edit");
    assert.equal(git("two", "status", "--porcelain"), "");
    assert.deepEqual(readdirSync(folder.at("two/reflections/2026")), ["2026-11-22-reflection-k3f9.md", "2026-11-22-reflection-q0z1.md"]);
  });
});
