#!/usr/bin/env bash
# Finds out, once, whether this machine's NuGet feed serves everything that the product names, and remembers it in
# eng/feed.props, which every build reads. Prints one line that says which feed it is. `--again` asks anew.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
props="$here/feed.props"
[ "${1:-}" = "--again" ] && rm -f "$props"

if [ ! -f "$props" ]; then
  probe=$(mktemp -d)
  trap 'rm -rf "$probe"' EXIT
  # A copy, so that the probe leaves no lock file and no obj folder of the full set behind.
  mkdir -p "$probe/src" "$probe/eng"
  cp "$here"/../Directory.*.props "$here"/../Directory.*.targets "$probe/"
  for project in Model Extraction Digest App Cli; do
    mkdir -p "$probe/src/DiploFunctions.$project"
    cp "$here/../src/DiploFunctions.$project/DiploFunctions.$project.csproj" "$probe/src/DiploFunctions.$project/"
  done
  if UseStandIns=false dotnet restore "$probe/src/DiploFunctions.Cli/DiploFunctions.Cli.csproj" >"$probe/log" 2>&1; then
    value=false
  elif grep -qE 'NU1101|NU1102|NU1103' "$probe/log"; then
    value=true
  else
    echo "The package feed could not be asked; the end of what NuGet said:" >&2
    tail -n 5 "$probe/log" >&2
    exit 1
  fi
  cat >"$props" <<XML
<Project>
  <PropertyGroup>
    <UseStandIns Condition="'\$(UseStandIns)' == ''">$value</UseStandIns>
  </PropertyGroup>
</Project>
XML
fi

if grep -q '>true<' "$props"; then
  echo "Package feed: partial; eng/standins take the place of the packages that it lacks."
else
  echo "Package feed: full; the real packages are used."
fi
