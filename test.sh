#!/usr/bin/env bash
# Gets the machine ready, builds everything and runs every test. The last line is "N passed, N failed[, N skipped]".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
# shellcheck source=eng/setup.sh
. eng/setup.sh

results=$(mktemp -d)
broken=0 # projects whose run ended badly without a test that says so

# shellcheck disable=SC2329,SC2317  # Called by the trap.
finish() {
  local status=$? passed=0 failed=0 skipped=0
  read -r passed failed skipped < <(node eng/sum-results.mjs "$results" || echo "0 0 0")
  rm -rf "$results"
  failed=$((failed + broken))
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
trap 'exit 130' INT TERM

# A project that fails without a failed test (a crash, a hang, no test at all) counts as one.
run_tests() {
  local name
  name=$(basename "$1" .csproj)
  say "$name"
  if dotnet test "$1" -c Release --no-build --nologo --results-directory "$results" \
    --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" \
    --blame-hang-timeout 8min --blame-hang-dump-type none; then
    [ -f "$results/$name.trx" ] || broken=$((broken + 1))
  elif ! grep -q 'outcome="Failed" testListId' "$results/$name.trx" 2>/dev/null; then
    echo "$name broke off." >&2
    broken=$((broken + 1))
  fi
}

prepare_home
require_programs
eng/feed.sh || die "the package feed could not be asked."
if feed_is_full; then
  install_debian_packages poppler-utils
else
  install_debian_packages weasyprint fonts-lato poppler-utils
fi
install_tools

say "Building"
restore DiploFunctions.sln || die "restoring the packages failed."
dotnet build DiploFunctions.sln -c Release --no-restore --verbosity quiet || die "the build failed."

say "Checking the format"
dotnet format DiploFunctions.sln --no-restore --verify-no-changes || die "the code is not formatted as .editorconfig says; run: dotnet format"
for script in ./*.sh .ci/run eng/*.sh infra-bicep/*.sh; do
  bash -n "$script" || die "$script is no valid script."
done

for project in tests/*.Tests/*.csproj; do
  run_tests "$project"
done
