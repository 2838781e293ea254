#!/usr/bin/env bash
# Subscribes the app to the storage account's events; to be run once after the code was first deployed, and again after a change here.
# Usage: infra-bicep/post-deploy.sh RESOURCE_GROUP [DEPLOYMENT_NAME]
set -euo pipefail

group=${1:?"usage: $0 RESOURCE_GROUP [DEPLOYMENT_NAME]"}
deployment=${2:-main}
function=IngestArticle
container=articles

command -v az >/dev/null || {
  echo "The Azure CLI is missing: https://aka.ms/azure-cli" >&2
  exit 1
}

output() { az deployment group show --resource-group "$group" --name "$deployment" --query "properties.outputs.$1.value" --output tsv; }

app=$(output functionAppName)
topic=$(output systemTopicName)

# The host makes this key when it first runs with a blob trigger on Event Grid.
for _ in {1..20}; do
  key=$(az functionapp keys list --resource-group "$group" --name "$app" --query systemKeys.blobs_extension --output tsv) || key=
  [ -n "$key" ] && break
  echo "Waiting for the host to make its key ..." >&2
  curl --silent --output /dev/null --max-time 30 "https://$app.azurewebsites.net/api/health" || true
  sleep 15
done
[ -n "$key" ] || {
  echo "$app has no key 'blobs_extension'. Is the code deployed, and does its log show the function $function?" >&2
  exit 1
}

# One upload can raise several events; the operations named here are those after which the blob is whole.
az eventgrid system-topic event-subscription create \
  --resource-group "$group" \
  --system-topic-name "$topic" \
  --name "$container-to-${function,,}" \
  --endpoint-type webhook \
  --endpoint "https://$app.azurewebsites.net/runtime/webhooks/blobs?functionName=Host.Functions.$function&code=$key" \
  --included-event-types Microsoft.Storage.BlobCreated \
  --subject-begins-with "/blobServices/default/containers/$container/" \
  --advanced-filter data.api StringIn PutBlob PutBlockList CopyBlob FlushWithClose \
  --output none

echo "Articles uploaded to '$container' now reach $app."
