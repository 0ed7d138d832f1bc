const list = (words: string): readonly string[] => words.split(" ");

/** What is a role or a subject where it follows a word that is a title as well: "Nurse Manager", "Patient Safety". */
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  ...list(
    "Access Activation Administrator Admissions Adviser Advisor Advice Advocacy Advocate Agency Allocation And Appointment Assessment",
  ),
  ...list(
    "Assistant Associate Bank Based Bay Bleep Call Capacity Care Cards Case Cases Centred Charge Charter Choice Clinic Clinical Coach Cohort",
  ),
  ...list(
    "College Comments Communication Community Complaints Compliance Concerns Confidentiality Consent Consultant Contact Coordinator Council",
  ),
  ...list(
    "Data Deputy Details Dignity Director Discharge District Documentation Education Educator Endoscopist Engagement Environment Escalation",
  ),
  ...list(
    "Examples Expectations Experience Experiences Facing Factors Falls Feedback First Flow Focused Forum Governance Group Groups Handling",
  ),
  ...list("Handover Health Held History Identifiable Identification Identifier In Independent Information Initiated Interaction Interview"),
  ...list(
    "Interviews Involvement Is Journey Journeys Junior Lead Leader Leaders Leadership Leaflet Lecturer Led Liaison Line Link List Lists",
  ),
  ...list(
    "Management Manager Managers Mentor Mix Monitoring Name Navigator Needs Notes Number Numbers On Opinion Or Outcome Outcomes Panel",
  ),
  ...list(
    "Participation Partner Partners Partnership Pathway Pathways Perspective Portal Practice Practitioner Practitioners Preceptor Preference",
  ),
  ...list(
    "Preferences Prescriber Prescribers Prescribing Privacy Profile Public Questionnaire Records Record Reflections Reflection Registry",
  ),
  ...list(
    "Related Representative Reported Representatives Research Researcher Rights Role Roles Rounds Safety Satisfaction School Screening",
  ),
  ...list(
    "Senior Services Service Shadowing Shift Shortage Specialist Specialists Specific Staff Station Status Stories Story Student Students",
  ),
  ...list(
    "Summary Supervisor Support Survey Surveys Teacher Team Teams Theatre Tutor Training Transport Transfer Triage Trust University User",
  ),
  ...list("Vignette Visit Visits Voice Voices Volunteer Ward Wards Welfare Wellbeing With Workforce Zero Act Company Site Charts"),
]);

/** Words that begin a sentence or are no one's name. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...list(
    "A After All Also An And Are As At Because Before But By Can Could Did Do Does For From Had Has Have He Her His How I If In Is It Its",
  ),
  ...list(
    "Last My No Not Now Of On One Or Our She So That The Their Then There These They This Those To Was We Were What When Where Which Who",
  ),
  ...list("Why Will With Would Yes You Your Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
]);

/** What follows "MS" for Microsoft. */
export const MICROSOFT: ReadonlySet<string> = new Set(
  list(
    "Word Excel Teams Office Access Outlook Windows PowerPoint Powerpoint Project Edge Forms OneNote Onenote Paint Store SQL DOS Planner Publisher Visio Loop Copilot",
  ),
);
