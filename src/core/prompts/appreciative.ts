/** For each theme of the essay a question after what is good already: writers drift to what went wrong. */
export const appreciative: Readonly<Record<string, string>> = {
  "collective-leadership": "What went well because several people carried it, and who were they?",
  "being-alongside": "When was somebody truly beside somebody else today, and what came of it?",
  "relational-power": "Who shared power well here, and how did it change the conversation?",
  "listening-across-difference": "Who listened well, and what could be said because they did?",
  "political-context": "Who named what usually goes unnamed, and what good did it do?",
  "values-and-identity": "Where did what I care about and what I did go together, and who helped that along?",
  "critical-reflection": "Which honest conversation am I glad of, and who made it possible?",
  "changing-the-system": "What small change for the better is already happening here, and who began it?",
  "human-not-heroic": "What kindness did I see or receive, and what did it set free?",
  "relational-leadership": "Which connection between people held well today, and who looks after it?",
  "learning-in-real-work": "What did we work out together that worked, and how could others use it?",
  "safe-enough-space": "When was it safe to be honest, and who made it so?",
  "edges-and-feedback": "What feedback was well given or well received, and what grew from it?",
  "health-equity": "Whose life is a little better for this work, and who had a hand in it?",
};

/** For any other theme. */
export const appreciativeOfAny = "What went well here, and who made it so?";
