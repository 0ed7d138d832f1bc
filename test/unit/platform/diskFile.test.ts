import assert from "node:assert/strict";
import * as fs from "node:fs";
import { largestNote } from "../../../src/core/ports";
import { createDiskFile, readDiskFile } from "../../../src/platform/diskFile.node";
import { tempFolder } from "../support/tempFolder";

/** Runs `body` without the rights to everything that the system's administrator has, in case it is them who run the tests. */
function asAnyone<T>(body: () => T): T {
  if (process.geteuid?.() !== 0) {
    return body();
  }
  process.seteuid?.(65_534);
  try {
    return body();
  } finally {
    process.seteuid?.(0);
  }
}

describe("A file of the disk, read", () => {
  const temp = tempFolder();

  it("is its text, byte order mark and line ends included", () => {
    temp.write("a.md", "\uFEFFone\r\ntwo\n");
    assert.deepEqual(readDiskFile(temp.at("a.md")), { kind: "text", text: "\uFEFFone\r\ntwo\n" });
  });

  it("is text where some bytes are not UTF-8: those show as such, and the rest counts", () => {
    temp.write("a.md", Buffer.from("caf\xe9 \xff\xfe on nights", "latin1"));
    assert.deepEqual(readDiskFile(temp.at("a.md")), { kind: "text", text: "caf\ufffd \ufffd\ufffd on nights" });
  });

  it("is empty text where it is empty", () => {
    temp.write("a.md", "");
    assert.deepEqual(readDiskFile(temp.at("a.md")), { kind: "text", text: "" });
  });

  it("is missing where it went after it was listed, is a folder, or is a link that leads nowhere", () => {
    temp.write("folder.md/a.md");
    temp.link("dangling.md", "nowhere.md");
    temp.link("itself.md", "itself.md");
    for (const name of ["gone.md", "folder.md", "folder.md/a.md/b.md", "dangling.md", "itself.md"]) {
      assert.deepEqual(readDiskFile(temp.at(name)), { kind: "missing" }, name);
    }
  });

  it("is no text where a zero byte is near its beginning", () => {
    temp.write("a.md", new Uint8Array([0x89, 0x50, 0, 1]));
    assert.deepEqual(readDiskFile(temp.at("a.md")), { kind: "failed", code: "notText" });
  });

  it("is too large beyond a bound, and not at it", () => {
    temp.write("at.md", "x".repeat(largestNote));
    temp.write("beyond.md", "x".repeat(largestNote + 1));
    assert.equal(readDiskFile(temp.at("at.md")).kind, "text");
    assert.deepEqual(readDiskFile(temp.at("beyond.md")), { kind: "failed", code: "tooLarge" });
  });

  it("is unreadable without the right to read it, also through a link", () => {
    temp.write("closed.md");
    temp.link("link.md", "closed.md");
    fs.chmodSync(temp.at(""), 0o755);
    fs.chmodSync(temp.at("closed.md"), 0o000);
    asAnyone(() => {
      assert.deepEqual(readDiskFile(temp.at("closed.md")), { kind: "failed", code: "unreadable" });
      assert.deepEqual(readDiskFile(temp.at("link.md")), { kind: "failed", code: "unreadable" });
    });
  });
});

describe("A file of the disk, made", () => {
  const temp = tempFolder();

  it("has the folders above it made too", () => {
    assert.equal(createDiskFile(temp.at("2026/01/a.md"), "text"), undefined);
    assert.equal(fs.readFileSync(temp.at("2026/01/a.md"), "utf8"), "text");
  });

  it("never takes the place of another, nor of a link that leads nowhere", () => {
    temp.write("a.md", "mine");
    temp.link("dangling.md", "nowhere.md");
    assert.equal(createDiskFile(temp.at("a.md"), "text")?.code, "exists");
    assert.equal(createDiskFile(temp.at("dangling.md"), "text")?.code, "exists");
    assert.equal(fs.readFileSync(temp.at("a.md"), "utf8"), "mine");
    assert.ok(!fs.existsSync(temp.at("nowhere.md")));
  });

  it("is not made where a file is in the way of its folder, which is named", () => {
    temp.write("blocked", "a file");
    assert.deepEqual(createDiskFile(temp.at("blocked/deep/a.md"), "text"), { code: "fileInTheWay", detail: temp.at("blocked") });
  });

  it("is not made where nobody may write", () => {
    fs.chmodSync(temp.at(""), 0o555);
    asAnyone(() => assert.equal(createDiskFile(temp.at("a.md"), "text")?.code, "unwritable"));
  });
});
