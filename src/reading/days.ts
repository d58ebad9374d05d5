const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of a date as machines write it, where it was written: "2015-03-11T16:27:40+01:00", "20150311", "11 Mar 2015". */
export function dayOf(text: string): string | null {
  const [, year, month, day] =
    /^\s*(\d{4})-?(\d{2})-?(\d{2})(?![\d])/.exec(text) ?? /^\s*(\d{4})\/(\d{2})\/(\d{2})/.exec(text) ?? [];
  if (year !== undefined) return valid(Number(year), Number(month), Number(day));
  const named = /(?:^|\s)(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})/i.exec(text);
  if (named !== null) return valid(Number(named[3]), MONTHS.indexOf(named[2]!.toLowerCase()) + 1, Number(named[1]));
  const american = /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
  if (american !== null)
    return valid(Number(american[3]), MONTHS.indexOf(american[1]!.toLowerCase()) + 1, Number(american[2]));
  return null;
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || year < 1900 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}
