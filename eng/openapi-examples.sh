#!/usr/bin/env bash
# Writes the examples of src/DiploFunctions.App/openapi.json anew: what the app answers now, with the articles of seeds/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
DIPLO_WRITE_EXAMPLES=1 dotnet test tests/DiploFunctions.EndToEnd.Tests -c Release --nologo \
  --filter "FullyQualifiedName~ExampleTests.Every_example_is_what_the_app_answers"
git diff --stat -- src/DiploFunctions.App/openapi.json
