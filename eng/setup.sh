# shellcheck shell=bash
# What run.sh and test.sh share: getting a machine ready. To be sourced, from the repository's root.

say() { printf '\n== %s\n' "$*" >&2; }

die() {
  printf '\n%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

# .NET writes to the home folder at its first run; where that cannot be written to, a folder of ours takes its place.
prepare_home() {
  if [ ! -w "${HOME:-/nonexistent}" ]; then
    export HOME="$PWD/.state/home"
    mkdir -p "$HOME"
  fi
  export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
  # No build server stays behind.
  export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false
}

require_programs() {
  command -v dotnet >/dev/null || die "the .NET SDK is missing; install version $(sed -n 's/.*"version": "\(.*\)".*/\1/p' global.json) or a later 10.0 (https://dot.net)."
  dotnet --version >/dev/null 2>&1 || die "none of the installed .NET SDKs fits global.json: $(dotnet --version 2>&1 | head -n 3)"
  { command -v node && command -v npm; } >/dev/null || die "Node.js is missing; install version 20 or later with npm (https://nodejs.org)."
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || die "Node.js is $(node --version); version 20 or later is needed."
}

feed_is_full() { ! grep -q '>true<' eng/feed.props; }

# Debian packages: WeasyPrint and its font draw PDFs where QuestPDF cannot be had; pdftotext reads them back in tests.
install_debian_packages() {
  local wanted=() packages=("$@") package
  for package in "${packages[@]}"; do
    case "$package" in
      weasyprint) command -v weasyprint >/dev/null || wanted+=("$package") ;;
      poppler-utils) command -v pdftotext >/dev/null || wanted+=("$package") ;;
      fonts-lato) [ -d /usr/share/fonts/truetype/lato ] || wanted+=("$package") ;;
    esac
  done
  [ "${#wanted[@]}" -eq 0 ] && return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo -n)
    sudo -n true 2>/dev/null || die "these programs are missing and cannot be installed without root; install them and start again: ${wanted[*]} (Debian: sudo apt-get install ${wanted[*]})"
  fi
  command -v apt-get >/dev/null || die "these programs are missing, and there is no apt-get; install them and start again: ${wanted[*]}"
  say "Installing ${wanted[*]}"
  {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}"
  } >&2 || die "apt-get could not install ${wanted[*]}; install them by hand and start again."
}

# Azurite, the mail catcher and what checks openapi.json, once per version of their lock file.
install_tools() {
  local stamp=eng/tools/node_modules/.installed
  if ! cmp -s eng/tools/package-lock.json "$stamp"; then
    say "Installing the tools of eng/tools (npm)"
    (cd eng/tools && npm ci --no-audit --no-fund --loglevel=error) >&2 || die "npm could not install the tools of eng/tools; see above."
    cp eng/tools/package-lock.json "$stamp"
  fi
}

# On the partial feed the lock files are binding; those of the full feed are made by whoever has it.
restore() {
  local locked=()
  if ! feed_is_full; then
    locked=(--locked-mode)
  fi
  dotnet restore "$1" "${locked[@]}" --verbosity quiet >&2
}

# One compiler for all projects, which loads the analyzers once, and of our own: it is told to end, and would after ten idle minutes.
compile() {
  local name="diplo-$$" status=0 sdk
  dotnet build "$1" -c Release --no-restore --verbosity quiet -p:UseSharedCompilation=true -p:SharedCompilationId="$name" >&2 || status=$?
  sdk="$(dotnet --list-sdks | sed -n "s/^$(dotnet --version) \[\(.*\)\]$/\1/p")/$(dotnet --version)"
  dotnet exec "$sdk/Roslyn/bincore/VBCSCompiler.dll" -pipename:"$name" -shutdown >/dev/null 2>&1 || true
  return "$status"
}

free_ports() {
  node -e '
    const net = require("net");
    const count = Number(process.argv[1]);
    const servers = Array.from({ length: count }, () => net.createServer().listen(0, "127.0.0.1"));
    Promise.all(servers.map(s => new Promise(r => s.on("listening", () => r(s.address().port)))))
      .then(ports => { console.log(ports.join(" ")); servers.forEach(s => s.close()); });' "$1"
}

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# wait_for_port PORT PID LOG: until the process listens; fails when it ends or two minutes have passed.
wait_for_port() {
  local tries
  for ((tries = 0; tries < 1200; tries++)); do
    listens "$1" && return 0
    kill -0 "$2" 2>/dev/null || break
    sleep 0.1
  done
  tail -n 20 "$3" >&2
  return 1
}
