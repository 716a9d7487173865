/** A whole number with commas: 12345 as "12,345". */
export function formatInteger(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number in words up to twelve, in figures above: 4 as "four", 13 as "13". */
export function numberWord(value: number): string {
  const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
  return words[value] ?? formatInteger(value);
}

/** 1 as "1st", 22 as "22nd", 313 as "313th". */
export function ordinal(value: number): string {
  const tens = value % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${formatInteger(value)}${suffix}`;
}

/** Pounds for reading: 1970000 as "£1,970,000". */
export function formatPounds(value: number): string {
  return `£${formatInteger(value)}`;
}

/** 8 as "eighth", up to twelve; above in figures: 13 as "13th". */
export function ordinalWord(value: number): string {
  const words = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  );
  return words[value - 1] ?? ordinal(value);
}

/** A file's size for reading, in decimal units: 812 as "812 bytes", 1540 as "1.5 kB", 53971 as "54 kB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} ${unit}`;
}
