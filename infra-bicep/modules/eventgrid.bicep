// Where the storage account tells of new blobs. The subscription to it is made by post-deploy.sh: its address holds a key that
// exists only after the host has run once.
param name string
param location string
param storageAccountName string

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
  name: storageAccountName
}

resource topic 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: name
  location: location
  properties: {
    source: account.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

output name string = topic.name
