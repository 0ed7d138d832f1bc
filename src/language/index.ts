import type { Feature } from "../platform/app";
import { completion } from "./completion";
import { definition } from "./definition";
import { diagnostics } from "./diagnostics";
import { documentLinks } from "./documentLinks";
import { folding } from "./folding";
import { followLink } from "./followLink";
import { highlights } from "./highlights";
import { hover } from "./hover";
import { quickFixes } from "./quickFixes";
import { references } from "./references";
import { rename } from "./rename";
import { themesFile } from "./themesFile";
import { workspaceSymbols } from "./workspaceSymbols";

export const languageFeatures: readonly Feature[] = [
  completion,
  hover,
  definition,
  references,
  rename,
  documentLinks,
  followLink,
  highlights,
  folding,
  workspaceSymbols,
  diagnostics,
  quickFixes,
  themesFile,
];
