import type { Source, Template } from "./template";

/*
 * Forms that bodies ask for, as of the month given. Only the headings, in our short words: the account itself goes into the body's own
 * form. Bodies change these; a file of the same name in `.alongside/templates` takes the place of any of them.
 */

const asOf = "2026-11";
const nmcAccount: Source = { body: "NMC", url: "https://revalidation.nmc.org.uk/what-you-need-to-do/written-reflective-accounts", asOf };
const nmcDiscussion: Source = { body: "NMC", url: "https://revalidation.nmc.org.uk/what-you-need-to-do/reflective-discussion", asOf };
const gphc: Source = { body: "GPhC", url: "https://www.pharmacyregulation.org/revalidation-resources-pharmacy-professionals", asOf };
const swe: Source = { body: "Social Work England", url: "https://www.socialworkengland.org.uk/cpd/peer-reflection/", asOf };
const fph: Source = { body: "FPH", url: "https://www.fph.org.uk/professional-development/cpd/reflective-notes/", asOf };
const emcc: Source = { body: "EMCC", url: "https://www.emccglobal.org/accreditation/eia/", asOf };

type Form = Pick<Template, "id" | "label" | "goodFor"> & { readonly source: Source; readonly headings: readonly string[] };

function form({ headings, ...says }: Form): Template {
  return { ...says, kind: "form", sections: headings.map((heading) => ({ heading })) };
}

const nmc = form({
  id: "nmc-account",
  label: "NMC: reflective account",
  goodFor: "One of the five accounts for revalidation, to be copied into the NMC form.",
  source: nmcAccount,
  headings: [
    "What it was: CPD, feedback, event or experience",
    "What I learnt",
    "How I changed or improved my practice",
    "How this is relevant to the Code",
  ],
});

const gphcAccount = form({
  id: "gphc-account",
  label: "GPhC: reflective account",
  goodFor: "The yearly account of how you meet the standards for pharmacy professionals.",
  source: gphc,
  headings: ["My area of work", "Who typically uses my service", "How I have met the standard or standards", "A real example"],
});

const gphcPlanned = form({
  id: "gphc-cpd-planned",
  label: "GPhC: planned CPD",
  goodFor: "Learning that you decided on beforehand.",
  source: gphc,
  headings: [
    "What I plan to learn",
    "How it is relevant",
    "How it will affect the people I serve",
    "The options I have",
    "How I have applied it",
    "The benefit, with an example",
  ],
});

const gphcUnplanned = form({
  id: "gphc-cpd-unplanned",
  label: "GPhC: unplanned CPD",
  goodFor: "Learning that came without being planned.",
  source: gphc,
  headings: ["The activity or event", "What I learnt", "How I have applied it", "The benefit, with an example"],
});

const sweCpd = form({
  id: "swe-cpd",
  label: "Social Work England: CPD",
  goodFor: "A piece of CPD, with peer reflection where there was some.",
  source: swe,
  headings: [
    "Type of CPD",
    "What it was, and why it is relevant",
    "When it was",
    "What I learnt",
    "The positive impact on my practice and on people",
    "What I learnt from discussing it with a peer",
  ],
});

const fphNote = form({
  id: "fph-note",
  label: "FPH: reflective note",
  goodFor: "A reflective note for public health CPD, linked with your plan.",
  source: fph,
  headings: ["Why did I choose this?", "What did I learn?", "How will I apply it?", "What will I do to develop further or fill gaps?"],
});

const emccLog = form({
  id: "emcc-log",
  label: "EMCC: reflective log",
  goodFor: "Learning from coaching or mentoring practice, for accreditation.",
  source: emcc,
  headings: ["What I reflected on", "What I learnt", "How I have applied it"],
});

/** Unlike the accounts it names the partner, with their registration and address. */
const discussionRecord: Template = {
  ...form({
    id: "discussion-record",
    label: "NMC: record of a reflective discussion",
    goodFor: "Who you discussed your accounts with. It names them, so it opens unsaved, to be kept outside your log.",
    source: nmcDiscussion,
    headings: [
      "Partner's name",
      "Pin",
      "Email",
      "Professional address and postcode",
      "Date of the discussion",
      "Short summary",
      "Signature",
    ],
  }),
  keys: [["private", "true"]],
  isKeptApart: true,
};

export const accountForms: readonly Template[] = [nmc, discussionRecord, gphcAccount, gphcPlanned, gphcUnplanned, sweCpd, fphNote, emccLog];
