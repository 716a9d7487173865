/** A short program that reads the selection data. */
export interface Snippet {
  language: string;
  code: string;
}

/** How to read the file at an address in R, Python, a spreadsheet and the shell. */
export function snippets(csv: string, sums: string): Snippet[] {
  return [
    {
      language: 'R',
      code: `districts <- read.csv("${csv}", na.strings = "", encoding = "UTF-8")\ntable(districts$smi_2016_sextile, districts$long_list)`,
    },
    {
      language: 'Python',
      code: `import pandas as pd\n\ndistricts = pd.read_csv("${csv}")\nprint(districts[districts["opportunity_area"].notna()][["lad_name", "smi_2016_rank"]])`,
    },
    {
      language: 'Spreadsheet (Google Sheets)',
      code: `=IMPORTDATA("${csv}")`,
    },
    {
      language: 'Shell',
      code: `curl -O ${csv}\ncurl -O ${sums}\nsha256sum --check --ignore-missing SHA256SUMS`,
    },
  ];
}
