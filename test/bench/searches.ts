import type { Api } from "../../src/activate";
import { readQuery } from "../../src/core/search/query";
import { nodeFiles } from "../../src/platform/files.node";
import { NoteSearch } from "../../src/platform/search/noteSearch";
import { webFiles } from "../../src/platform/files.web";
import { type Figures, median } from "../harness/figures";
import { timed, timedAtOnce } from "./timing";

/** Of each query, so many times. */
const times = 9;

/** The first finds many, the last ones nothing: all there is has then been looked through. */
const queries = ["note", "night power", "theme:power find", "2026 the", '"number sound"', "water zebra", "zebra crossing"];

/** Milliseconds from what is typed to what answers it, the slowest of some queries, once texts have been read. */
export async function searchTimes({ log }: Api): Promise<Pick<Figures, "searchTitles" | "searchText">> {
  const search = new NoteSearch({ log, files: nodeFiles(webFiles), themes: log.index.vocabulary });
  await search.begin();
  const titles: number[] = [];
  const texts: number[] = [];
  for (const typed of queries) {
    titles.push(median(Array.from({ length: times }, () => timedAtOnce(() => void search.named(readQuery(typed), 50)))));
    texts.push(await textTime(search, typed));
  }
  search.dispose();
  return { searchTitles: Math.max(...titles), searchText: Math.max(...texts) };
}

/** With the lines that say it, and giving way to other work in between. */
async function textTime(search: NoteSearch, typed: string): Promise<number> {
  const query = readQuery(typed);
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    took.push(
      await timed(async () => {
        const found = await search.inTexts(query, { limit: 50, isCancelled: () => false });
        await search.placesIn(found, query);
      }),
    );
  }
  return median(took);
}
