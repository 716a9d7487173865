/** Letters of UTF-8 that were read as Windows-1252: `Ã©` for é, `â€™` for ’, `Â ` for a no-break space. */
export const mojibake = /[ÃÂ][\u0080-\u00bf]|â€|Ã[ƒ‚]|ï»¿/;
