// Runs before the commands of package.json, in any Node however old: without it an old one says "bad option".
var wanted = [22, 22];
var found = process.versions.node.split('.').map(Number);
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    'This needs Node ' +
      wanted.join('.') +
      ' or later, found ' +
      process.versions.node +
      '. Install it from https://nodejs.org/, or run "npm ci" on Linux x64 (not Alpine), which brings its own.',
  );
  process.exit(1);
}
