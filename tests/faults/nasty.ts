/** A text that breaks whatever forgets to escape it: HTML, JSON in HTML, XML, CSV, Markdown and code. */
export const nasty =
  '<script>alert(1)</script><img src=x onerror=alert(1)>"&\'=1+1 ]]> --> `code` ${x} {x} | \\n [a](javascript:alert(1))';
