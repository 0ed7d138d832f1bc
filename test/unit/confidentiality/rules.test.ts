import assert from "node:assert/strict";
import { seen } from "./seen";

/** What is to be found in each text; nothing where the list is empty. */
type Cases = Readonly<Record<string, readonly string[]>>;

function check(cases: Cases): void {
  for (const [text, expected] of Object.entries(cases)) {
    assert.deepEqual(seen(text), expected, text);
  }
}

describe("Identifiers: numbers", () => {
  it("NHS numbers are told by check digit, range and keyword", () =>
    check({
      "NHS No: 499 999 9994": ["health-number:error:499 999 9994"],
      "799\u00a0999\u00a09997 (NHS number)": ["health-number:error:799\u00a0999\u00a09997"],
      "seen with 799-999-9997.": ["health-number:warning:799-999-9997"],
      "799 999 9997, 499 999 9994": ["health-number:warning:799 999 9997", "health-number:warning:499 999 9994"],
      "NHS number 799 999 9998": ["health-number:warning:799 999 9998"],
      "seen with 799 999 9998": [],
      "seen with 500 000 0005": [],
      "NHS number is 500 000 0005": ["health-number:warning:500 000 0005"],
      "seen with 943 476 5919": [],
      "NHS number 943 476 5919": ["health-number:warning:943 476 5919"],
      "999 000 0034 and 999 999 9999": ["health-number:info:999 000 0034", "health-number:info:999 999 9999"],
      "999 000 0019": [],
      "799 999 9997/499 999 9994": ["health-number:warning:799 999 9997", "health-number:warning:499 999 9994"],
      "799 999 9997 499 999 9994": ["health-number:warning:799 999 9997", "health-number:warning:499 999 9994"],
      "NHS number 99900000181": [],
      "the NHS spent £1,234,567,890 and 1234567890 more": [],
      "399 999 9993 on the form": ["health-number:warning:399 999 9993"],
      "H&C no. 399 999 9994": ["health-number:warning:399 999 9994"],
    }));

  it("CHI numbers by either check digit, and by their day", () =>
    check({
      "CHI 0101201234": ["health-number:error:0101201234"],
      "her 0101201234": ["health-number:warning:0101201234"],
      "CHI 010101 1237": ["health-number:error:010101 1237"],
      "CHI number 101011237": ["health-number:error:101011237"],
      "about 101011237 people": [],
      "her 2902201230": ["health-number:warning:2902201230"],
      "her 3201209999 and 0113209999": [],
      "CHI 1904851232": ["health-number:warning:1904851232"],
    }));

  it("what is counted, dated or catalogued is none", () =>
    check({
      "created 1701000008": [],
      "CHI 1701000008": ["health-number:error:1701000008"],
      "ISBN 0105429988": [],
      "ISBN 0 10 542998 8": [],
      "ISBN-10: 0105429988; ISBN-13: 978-0-10-542998-8": [],
      "978 0 10 542998 8": [],
      "commit 7999999997 and sha 7999999997": [],
      "#7999999997 id_7999999997 v7999999997 GH-7999999997": [],
      "0.7999999997 and 7999999997.5 and 7999999997%": [],
      "https://doi.org/10.1000/7999999997 doi:10.1000/7999999997": [],
      "123e4567-e89b-12d3-a456-799999999711": [],
      "20260315123045 and 202603151230": [],
      "BP 120/80, 5 mg, ICD F32.1, 1 000 000": [],
      "+1 799 999 9997": [],
      "(799 999 9997)": ["health-number:warning:799 999 9997"],
    }));

  it("National Insurance numbers", () =>
    check({
      "AB 12 34 56 C": ["ni-number:error:AB 12 34 56 C"],
      "AB-12-34-56-C.": ["ni-number:error:AB-12-34-56-C"],
      "NI number ab123456c": ["ni-number:error:ab123456c"],
      "fixed in ab123456c": [],
      "GB123456A BG123456A ZZ123456A AB123456E DA123456A AQ123456A": [],
      "xAB123456C AB123456CD": [],
    }));

  it("postcodes want a known area and a space, or a word", () =>
    check({
      "at SW1A 1AA": ["postcode:error:SW1A 1AA"],
      "postcode: fk94la": ["postcode:error:fk94la"],
      "Her address is FK94LA": ["postcode:error:FK94LA"],
      "XX1 1AA and AB1 1AC": [],
      "#BB00BB; color: #B1 1AA": [],
      "fk9 4la": [],
    }));

  it("phone numbers, but not those of everyone", () =>
    check({
      "07400 123456": ["phone:error:07400 123456"],
      "07400123456": ["phone:error:07400123456"],
      "+44 7400 123456": ["phone:error:+44 7400 123456"],
      "+44 (0)7400 123456": ["phone:error:+44 (0)7400 123456"],
      "0044 7400 123456": ["phone:error:0044 7400 123456"],
      "(01786) 999999.": ["phone:error:(01786) 999999"],
      "020 7946 0999": ["phone:info:020 7946 0999"],
      "07700 900999, 01632 960999, 029 2018 0999": ["phone:info:07700 900999", "phone:info:01632 960999", "phone:info:029 2018 0999"],
      "08081 570999": ["phone:info:08081 570999"],
      "0191 498 0999 and 03069 990999": ["phone:info:0191 498 0999", "phone:info:03069 990999"],
      "Ring 111, 999, 116 123, 0800 111 1111, 0808 800 5000 or 0300 123 4567": [],
      "07400 123456 2pm; 01786 999999 20 times": ["phone:error:07400 123456", "phone:error:01786 999999"],
      "07400 123456 07400 123456": ["phone:error:07400 123456", "phone:error:07400 123456"],
      "07400 123456/07400 123456": ["phone:error:07400 123456", "phone:error:07400 123456"],
      "on 07400 123456 15/03/2026": ["phone:error:07400 123456"],
      "4111 0111 1111 1111": [],
      "0112345678": [],
      "01-12-2026 12:30": [],
      "01 12 2026 10:30": [],
      "0400 123456": [],
      "#07400123456": [],
    }));

  it("record numbers want a word", () =>
    check({
      "MRN 1234567": ["record-number:error:MRN 1234567"],
      "Hospital number: A123456": ["record-number:error:Hospital number: A123456"],
      "case ref AB/12345": ["record-number:error:case ref AB/12345"],
      "incident no. 12345": ["record-number:error:incident no. 12345"],
      "Safeguarding ref SG-2043": ["record-number:error:Safeguarding ref SG-2043"],
      "Datix W123456": ["record-number:error:Datix W123456"],
      "A Datix was sent; Datix 2024; the incident number was high; number 1234567": [],
    }));

  it("regulators' numbers want a word, but for a nurse's", () =>
    check({
      "GMC 9999999": ["regulator-number:error:GMC 9999999"],
      "GMC no. L999999": ["regulator-number:error:GMC no. L999999"],
      "NMC 01A2345N": ["regulator-number:error:NMC 01A2345N", "regulator-number:warning:01A2345N"],
      "see 01A2345N": ["regulator-number:warning:01A2345N"],
      "SWE reg SW99999": ["regulator-number:error:SW99999"],
      "AS45102 and PH123456 and 9999999": [],
      "GPhC number 9999999": [],
      "01A2345n x01A2345N gateway-01A2345N #01A2345N": [],
    }));
});

describe("Identifiers: people and places", () => {
  it("e-mail addresses, but not those of no one or one's own", () => {
    check({
      "(jo@glenmoor-health.co.uk)": ["email:error:jo@glenmoor-health.co.uk"],
      "<jo@glenmoor-health.co.uk>.": ["email:error:jo@glenmoor-health.co.uk"],
      "a@example.com b@sub.example.org c@x.test d@y.invalid git@github.com noreply@x.org no-reply@x.org": [],
      "icon@2x.png user@host @name a @ b.co pkg@1.2.3": [],
    });
    assert.deepEqual(seen("Me@glenmoor-health.co.uk", ["me@glenmoor-health.co.uk"]), []);
  });

  it("dates of birth want a word at hand", () =>
    check({
      "D.O.B. 14.2.49": ["date-of-birth:error:D.O.B. 14.2.49"],
      "date of birth: 1949-02-14": ["date-of-birth:error:date of birth: 1949-02-14"],
      "DOB is 14 Feb 1949": ["date-of-birth:error:DOB is 14 Feb 1949"],
      "born on June 1st, 1950": ["date-of-birth:error:born on June 1st, 1950"],
      "DOB and then on 14/02/1949": [],
      "The idea was born on a walk; 14/02/1949": [],
    }));

  it("exact ages of people", () =>
    check({
      "an 83-year-old woman": ["exact-age:hint:83-year-old"],
      "an 83 year old, frail": ["exact-age:hint:83 year old"],
      "an 83-year-old who fell": ["exact-age:hint:83-year-old"],
      "an 83-year-old retired farmer": ["exact-age:hint:83-year-old"],
      "a man aged 72.": ["exact-age:hint:aged 72"],
      "She is 83 years old": ["exact-age:hint:83 years old"],
      "72 y/o": ["exact-age:hint:72 y/o"],
      "people aged 65 and over, aged 65+, aged 16-18, aged 16 to 18, aged 5 or under": [],
      "a 3-year-old programme; a 200-year-old wall; 12-year-olds; the ward is 20 years old; 8/12": [],
    }));

  it("names behind titles, to their end", () =>
    check({
      "Dr Jane van der Berg rang": ["titled-name:warning:Dr Jane van der Berg"],
      "Mrs O'Neill's son": ["titled-name:warning:Mrs O'Neill"],
      "Mr McDonald-Smith, Sister Mary": ["titled-name:warning:Mr McDonald-Smith", "titled-name:warning:Sister Mary"],
      "Prof. J. Smith spoke": ["titled-name:warning:Prof. J. Smith"],
      "Staff Nurse Jones": ["titled-name:warning:Staff Nurse Jones"],
      "Mr Will Smith": ["titled-name:warning:Mr Will Smith"],
      "Mr A Smith": ["titled-name:warning:Mr A Smith"],
      "Mrs JONES": ["titled-name:warning:Mrs JONES"],
      "Dr He I think": ["titled-name:warning:Dr He"],
      "Nurse Educ Today 34 (2014)": [],
      "Patient Jones": ["titled-name:warning:Patient Jones"],
      "Dr Smith and Mrs Jones": ["titled-name:warning:Dr Smith", "titled-name:warning:Mrs Jones"],
      "Nurse Manager, Patient Safety, Sister Ward, Nurse Practitioner, Staff Nurse Team": [],
      "Dr Schön et al. and Prof Moon (2004a); Dr Argyris and Schön (1974); Dr Schön, 1983": [],
      "dr smith, the Doctor, Miss the bus, a Patient who": [],
    }));

  it("initials for a name", () =>
    check({
      "Mr B said": ["initials:hint:Mr B"],
      "Mrs J.K. said": ["initials:hint:Mrs J.K."],
      "Patient A": ["initials:hint:Patient A"],
      "App Client ID, Patient ID, Patient I saw, Miss A&E": [],
    }));

  it("named places", () =>
    check({
      "The Glenmoor Infirmary": ["named-place:warning:Glenmoor Infirmary"],
      "At St Mary's Hospital": ["named-place:warning:St Mary's Hospital"],
      "Glenmoor Health Centre and Rosewood Care Home": [
        "named-place:warning:Glenmoor Health Centre",
        "named-place:warning:Rosewood Care Home",
      ],
      "Summary Hospital-level Mortality; the Hospital; The Community Hospital; General Surgery; a hospital": [],
    }));

  it("wards and beds", () =>
    check({
      "ward B4 and Bed 3a": ["care-location:warning:ward B4", "care-location:warning:Bed 3a"],
      "room 4, a 12-bed ward, in bed 12 hours, bed 10 minutes, ward round, Ward of court": [],
      "the councillor for Ward 2; Ward 3 election": [],
    }));
});

describe("Identifiers: what is no one's words is passed over", () => {
  const number = "799 999 9997";
  const found = [`health-number:warning:${number}`];

  it("code, fenced and inline", () =>
    check({
      [`\`${number}\` and \`\`a \` ${number}\`\``]: [],
      [`\`\`\`\n${number}\n\`\`\`\n${number}`]: found,
      [`> ~~~ js\n> ${number}\n> ~~~\n> ${number}`]: found,
      [`- \`\`\`\n  ${number}\n  \`\`\`\n- ${number}`]: found,
      [`\`\`\`\n${number}`]: [],
      [`a \` b\n\n${number} \``]: found,
      [`<!-- ${number} -->`]: found,
    }));

  it("where links lead, but for mail and telephone", () =>
    check({
      "[x](7999999997.md) and ![y](<7999999997 b>)": [],
      "[x]: ./7999999997": [],
      "[[7999999997]] [[Mrs Jones|her]]": [],
      "[[Mrs Jones]]": ["titled-name:warning:Mrs Jones"],
      "[Mrs Jones](her.md)": ["titled-name:warning:Mrs Jones"],
      "[x](tel:+447400123456)": ["phone:error:+447400123456"],
      "www.x.uk/7999999997 <https://x.uk/7999999997>": [],
    }));

  it("the keys of front matter, not their values", () =>
    check({
      "---\nWard 4B: yes\nid: 7999999997\n---\n": [],
      "---\ntitle: Mrs Jones\n---\n": ["titled-name:warning:Mrs Jones"],
      "---\nDOB: 14/02/1949\n---\n": ["date-of-birth:error:DOB: 14/02/1949"],
      "Ward 4B: yes": ["care-location:warning:Ward 4B"],
    }));
});
