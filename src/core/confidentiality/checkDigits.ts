/** Whether the last of ten digits is the check digit of the nine before it, by 11 (NHS, CHI and H&C numbers). */
export function passesMod11(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    sum += (10 - at) * Number(digits[at]);
  }
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** The same by 10, doubling every second digit: the second way CHI numbers may be checked. */
export function passesMod10(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const doubled = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

/** Whether digits begin with a day as DDMMYY, of either century. */
export function beginsWithDay(digits: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  if (day === undefined || month === undefined || year === undefined) {
    return false;
  }
  const longest = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= longest && month >= 1 && month <= 12;
}
