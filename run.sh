#!/usr/bin/env bash
# Runs the whole path on this machine: articles in, facts kept, questions answered, this week's digest mailed to a mail catcher.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=eng/setup.sh
. eng/setup.sh

usage() {
  cat <<'TEXT'
Usage: ./run.sh [--fresh] [--once] [PATH...]
Sets everything up, starts storage, mail catcher and the functions, loads the articles of seeds/ and of every PATH (files or
folders), shows what they say, renders and mails this week's digest, and serves until Ctrl-C.
  --fresh   begins with an empty state (the folder .state)
  --once    ends when that is done, instead of serving
TEXT
}

once='' fresh='' paths=()
while [ $# -gt 0 ]; do
  case "$1" in
    --once) once=1 ;;
    --fresh) fresh=1 ;;
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; exit 2 ;;
    *)
      [ -e "$1" ] || die "there is no file or folder '$1'."
      paths+=("$(realpath "$1")")
      ;;
  esac
  shift
done

state="$PWD/.state"
logs="$state/logs"
url='' connection='' mail_page=''
pids=() # what was started, in this order

# shellcheck disable=SC2329,SC2317  # Called by the trap.
stop_all() {
  local i pid
  # The functions first, then what they use. Azurite writes its last rows when it is asked to end, so it gets the time to.
  for ((i = ${#pids[@]} - 1; i >= 0; i--)); do
    pid=${pids[i]}
    kill -TERM -- "-$pid" 2>/dev/null || continue
    for _ in {1..100}; do
      kill -0 -- "-$pid" 2>/dev/null || break
      sleep 0.1
    done
    kill -KILL -- "-$pid" 2>/dev/null || true
  done
  if [ "$(cat "$state/pid" 2>/dev/null)" = "$$" ]; then
    rm -f "$state/pid"
  fi
}
trap stop_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# start LOG COMMAND...: in the background, remembered for stop_all. In a session of its own, so that its children end with it and
# Ctrl-C reaches this script alone.
start() {
  local log="$logs/$1"
  shift
  setsid "$@" >"$log" 2>&1 </dev/null &
  pids+=($!)
}

prepare_state() {
  local other
  other=$(cat "$state/pid" 2>/dev/null || true)
  if [ -n "$other" ] && kill -0 "$other" 2>/dev/null; then
    die "another run.sh (process $other) works on $state; end it first."
  fi
  if [ -n "$fresh" ]; then
    rm -rf "$state/azurite" "$state/mails" "$state/digests" "$logs"
  fi
  mkdir -p "$state/azurite" "$state/mails" "$state/digests" "$logs"
  echo $$ >"$state/pid"
}

build() {
  say "Building"
  restore src/DiploFunctions.Cli/DiploFunctions.Cli.csproj || die "restoring the packages failed."
  compile src/DiploFunctions.Cli || die "the build failed."
  if use_core_tools; then
    dotnet publish src/DiploFunctions.App -c Release --no-restore --verbosity quiet --output "$state/app" >&2 || die "publishing the function app failed."
  fi
}

use_core_tools() { feed_is_full && command -v func >/dev/null; }

diplo() { dotnet src/DiploFunctions.Cli/bin/Release/net10.0/diplo.dll "$@"; }

start_storage_and_mail() {
  local blob queue table smtp page modules=eng/tools/node_modules
  read -r blob queue table smtp page < <(free_ports 5)
  say "Starting Azurite and the mail catcher"
  start azurite.log node "$modules/azurite/dist/src/azurite.js" --silent --disableTelemetry --skipApiVersionCheck --location "$state/azurite" \
    --blobHost 127.0.0.1 --blobPort "$blob" --queueHost 127.0.0.1 --queuePort "$queue" --tableHost 127.0.0.1 --tablePort "$table"
  wait_for_port "$table" "${pids[-1]}" "$logs/azurite.log" || die "Azurite did not start; see $logs/azurite.log."
  wait_for_port "$blob" "${pids[-1]}" "$logs/azurite.log" || die "Azurite did not start; see $logs/azurite.log."
  start mail.log node "$modules/maildev/dist/bin/maildev.js" --smtp "$smtp" --ip 127.0.0.1 --web "$page" --web-ip 127.0.0.1 --mail-directory "$state/mails"
  wait_for_port "$smtp" "${pids[-1]}" "$logs/mail.log" || die "the mail catcher did not start; see $logs/mail.log."

  mail_page="http://127.0.0.1:$page"
  # The well-known account of the emulator; it is no secret.
  local account='devstoreaccount1' key='Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
  connection="DefaultEndpointsProtocol=http;AccountName=$account;AccountKey=$key;BlobEndpoint=http://127.0.0.1:$blob/$account;QueueEndpoint=http://127.0.0.1:$queue/$account;TableEndpoint=http://127.0.0.1:$table/$account;"
  # Nothing that happens to stand in the environment may lead articles or mails elsewhere.
  unset AzureWebJobsStorage "${!AzureWebJobsStorage__@}" "${!Mail__@}"
  CONNECTION=$connection SMTP_PORT=$smtp node -e '
    const fs = require("fs");
    const settings = JSON.parse(fs.readFileSync("local.settings.sample.json", "utf8"));
    Object.assign(settings.Values, { AzureWebJobsStorage: process.env.CONNECTION, Mail__Port: process.env.SMTP_PORT });
    fs.writeFileSync(process.argv[1], JSON.stringify(settings, null, 2));' "$state/local.settings.json"
}

start_functions() {
  local port
  port=$(free_ports 1)
  url="http://127.0.0.1:$port"
  if use_core_tools; then
    say "Starting the functions (Core Tools)"
    cp "$state/local.settings.json" "$state/app/local.settings.json"
    # shellcheck disable=SC2016  # The inner shell expands them.
    start functions.log bash -c 'cd "$1" && exec func start --no-build --port "$2"' _ "$state/app" "$port"
  else
    say "Starting the functions (diplo serve)"
    start functions.log dotnet src/DiploFunctions.Cli/bin/Release/net10.0/diplo.dll serve --port "$port" --settings "$state/local.settings.json"
  fi
  wait_for_port "$port" "${pids[-1]}" "$logs/functions.log" || die "the functions did not start; see $logs/functions.log."
  local tries
  for ((tries = 0; tries < 120; tries++)); do
    curl --silent --fail --output /dev/null --max-time 5 "$url/api/health" && return 0
    kill -0 "${pids[-1]}" 2>/dev/null || break
    sleep 0.5
  done
  tail -n 20 "$logs/functions.log" >&2
  die "the functions do not say that they are well ($url/api/health); see $logs/functions.log."
}

# Loading ends with 1 when an article cannot be read: it is kept as rejected, and the others count.
load_articles() {
  local status=0
  say "Loading seeds/${paths[*]:+ and ${paths[*]}}"
  diplo load seeds "${paths[@]}" --connection "$connection" --wait || status=$?
  case $status in
    0) ;;
    1) echo "Those articles are kept and listed as rejected: $url/api/articles?status=rejected" >&2 ;;
    *) die "the articles were not all taken; see $logs/functions.log." ;;
  esac
}

show_facts() {
  say "Visits"
  diplo list visits --url "$url"
  say "Agreements"
  diplo list agreements --url "$url"
}

make_digest() {
  say "The digest of $week (its mail goes once to each recipient; --fresh forgets who has it)"
  diplo digest --week "$week" --url "$url" --out "$state/digests/digest-$week.pdf" --send || die "the digest of $week was not made or not mailed; see $logs/functions.log."
}

show_addresses() {
  cat <<TEXT

PDF      $state/digests/digest-$week.pdf
Mails    $mail_page
Logs     $logs
API      $url/api/docs

Try:
  curl '$url/api/visits?country=VN'
  curl '$url/api/agreements'
  curl '$url/api/meetings'
  curl '$url/api/articles'
  curl --data-binary @article.txt '$url/api/articles?name=article.txt'
  curl -o digest.pdf '$url/api/digests/$week'
TEXT
}

prepare_state
prepare_home
require_programs
for program in curl setsid; do
  command -v "$program" >/dev/null || die "$program is missing; install it and start again (Debian: apt-get install curl util-linux)."
done
eng/feed.sh >&2 || die "the package feed could not be asked."
feed_is_full || install_debian_packages weasyprint fonts-lato
install_tools
build
start_storage_and_mail
week=$(TZ=$(node -p 'require("./local.settings.sample.json").Values.TimeZone') date +%G-W%V)
start_functions
load_articles
show_facts
make_digest
show_addresses
if [ -n "$once" ]; then
  printf '\nEverything ends here; ./run.sh without --once goes on serving.\n'
  exit 0
fi

printf '\nServing on %s (Ctrl-C ends it).\n' "$url"
trap 'exit 0' INT
wait "${pids[-1]}" || true
die "the functions ended by themselves; see $logs/functions.log."
