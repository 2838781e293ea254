#!/usr/bin/env bash
# Gets the machine ready, builds everything and runs every test. The last line is "N passed, N failed[, N skipped]".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
# shellcheck source=eng/setup.sh
. eng/setup.sh

results=$(mktemp -d)
lanes=2 # test projects that run at the same time: most wait for storage, mail servers and the like

# shellcheck disable=SC2329,SC2317  # Called by the trap.
finish() {
  local status=$? passed=0 failed=0 skipped=0
  read -r passed failed skipped < <(node eng/sum-results.mjs "$results" || echo "0 0 0")
  failed=$((failed + $(find "$results" -name '*.broken' | wc -l)))
  rm -rf "$results"
  if [ "$failed" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$passed" -eq 0 ]; }; then
    failed=1
  fi
  printf '\n%d passed, %d failed' "$passed" "$failed"
  if [ "$skipped" -gt 0 ]; then
    printf ', %d skipped' "$skipped"
  fi
  printf '\n'
  exit $((failed > 0))
}
trap finish EXIT
# shellcheck disable=SC2046  # One word each.
trap 'kill $(jobs -p) 2>/dev/null; exit 130' INT TERM

# A project that fails without a failed test (a crash, a hang, no test at all) counts as one.
run_tests() {
  local name
  name=$(basename "$1" .csproj)
  if dotnet test "$1" -c Release --no-build --nologo --results-directory "$results" \
    --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" \
    --blame-hang-timeout 8min --blame-hang-dump-type none; then
    [ -f "$results/$name.trx" ] || touch "$results/$name.broken"
  elif ! grep -q 'outcome="Failed" testListId' "$results/$name.trx" 2>/dev/null; then
    echo "$name broke off."
    touch "$results/$name.broken"
  fi
}

# Its name and what it said, in one piece, once it is through.
report_tests() {
  local said
  said=$(run_tests "$1" 2>&1)
  say "$(basename "$1" .csproj)"$'\n'"$said"
}

prepare_home
require_programs
# Style and analyzers are the build's (EnforceCodeStyleInBuild, warnings as errors), so only white space is left; the whole of dotnet format
# takes minutes. It needs no packages, so it runs while these are fetched.
dotnet format whitespace . --folder --verify-no-changes >"$results/format.log" 2>&1 &
format=$!
eng/feed.sh || die "the package feed could not be asked."
if feed_is_full; then
  install_debian_packages poppler-utils
else
  install_debian_packages weasyprint fonts-lato poppler-utils
fi
install_tools

say "Checking the format"
wait "$format" || {
  cat "$results/format.log" >&2
  die "the code is not formatted as .editorconfig says; run: dotnet format"
}
for script in ./*.sh .ci/run eng/*.sh infra-bicep/*.sh; do
  bash -n "$script" || die "$script is no valid script."
done
# run.sh and this script get their functions from the same file: one of the same name would take its place.
doubled=$(sed -n 's/^\([a-z_]*\)() .*/\1/p' run.sh eng/setup.sh | sort | uniq -d)$(sed -n 's/^\([a-z_]*\)() .*/\1/p' test.sh eng/setup.sh | sort | uniq -d)
[ -z "$doubled" ] || die "a function of eng/setup.sh has a second one of its name: $doubled"

say "Building"
restore DiploFunctions.sln || die "restoring the packages failed."
compile DiploFunctions.sln || die "the build failed."

say "Testing, $lanes projects at a time"
# The longest first, so that no lane is left with one when the others are done.
declare -A begun=()
for project in tests/DiploFunctions.{App,EndToEnd}.Tests/*.csproj tests/*.Tests/*.csproj; do
  [ -z "${begun[$project]:-}" ] || continue
  while [ "$(jobs -rp | wc -l)" -ge "$lanes" ]; do
    wait -n
  done
  begun[$project]=1
  report_tests "$project" &
done
wait
