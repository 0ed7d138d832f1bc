import type { Question } from "./vocabulary";

/** The essay's four questions and its closing purpose, in its order. */
export const essayQuestions: readonly Question[] = [
  {
    id: "q1-meaning",
    label: "What do we mean?",
    gloss: "What leadership is, and who does it",
    prompts: [
      "What did leadership look like here if I ignore everyone's job title?",
      "Who was part of this, and who was missing that it affects?",
      "Where on the line from doing-to, through doing-for, to alongside was I today?",
      "Whose contribution was treated as valid, and whose had to be proved?",
      "Which difference in power mattered most, and was it ever spoken about?",
      "How did we make sense of what was going on, and whose sense won?",
      "What strengths were in the group that we did not use?",
      "What would have to move, and from where, for this to be genuinely shared?",
    ],
  },
  {
    id: "q2-politics",
    label: "Is it ever neutral?",
    gloss: "Leadership inside politics, values and inequity",
    prompts: [
      "What was political about this ordinary piece of work?",
      "Which of my beliefs about fairness did today confirm or disturb?",
      "What in my background made this feel normal, or strange, to me?",
      "What does the organisation say it values, and what did it reward this week?",
      "Where are my values and the system's values in step, and where do they part?",
      "What inequity was in the background of this situation?",
      "What have I stopped questioning?",
      "Who could I think this through with openly, and what would I need from them?",
    ],
  },
  {
    id: "q3-develop",
    label: "What are we developing?",
    gloss: "What leadership development is trying to grow",
    prompts: [
      "Am I getting better at running this system or at changing it?",
      "What am I doing because it is expected of 'a leader'?",
      "When did I wait for someone senior, and what did I overlook while waiting?",
      "What emerged between people that nobody had planned?",
      "What did I learn with others rather than by myself?",
      "How comfortable was I with not knowing, and how did it show?",
      "Which human quality was most needed here, and who supplied it?",
      "What would I stop teaching or praising if I took this experience seriously?",
    ],
  },
  {
    id: "q4-where-how",
    label: "Where does it happen?",
    gloss: "Where and how leadership development happens",
    prompts: [
      "Where did the real learning happen this week, and who was there?",
      "What was messy, and what did the mess show me?",
      "How safe was it to be honest, and for whom was it least safe?",
      "What do I now know about myself that I did not know before?",
      "What assumption of mine surfaced, and how did others receive it?",
      "Where was I the expert, and where was I a learner?",
      "What took me to the edge of my practice?",
      "What feedback have I had in the last fortnight, and what have I done with it?",
    ],
  },
  {
    id: "purpose",
    label: "Leadership for what?",
    gloss: "The closing answer the essay gives its own title",
    prompts: [
      "Leadership for what, this time?",
      "Who is living a healthier or fairer life because of this work, and how do I know?",
      "Which wider determinant of health did this touch?",
      "What would people outside our organisations say this was for?",
    ],
  },
];
