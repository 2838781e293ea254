// The storage account: the articles and digests as blobs, the facts as tables, the host's own state and the app's package.
param name string
param location string

var deploymentContainer = 'deployment'

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-01-01' = {
  parent: account
  name: 'default'
  properties: {
    // The blob is the truth: what is deleted by mistake can be brought back for two weeks.
    deleteRetentionPolicy: {
      enabled: true
      days: 14
    }
  }
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-01-01' = [
  for container in ['articles', 'digests', deploymentContainer]: {
    parent: blobs
    name: container
    properties: {
      publicAccess: 'None'
    }
  }
]

resource queues 'Microsoft.Storage/storageAccounts/queueServices@2023-01-01' = {
  parent: account
  name: 'default'
}

// Where the host puts the names of blobs that failed five times; watch its length.
resource poison 'Microsoft.Storage/storageAccounts/queueServices/queues@2023-01-01' = {
  parent: queues
  name: 'webjobs-blobtrigger-poison'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices@2023-01-01' = {
  parent: account
  name: 'default'
}

resource factTables 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-01-01' = [
  for table in [
    'articles'
    'facts'
    'visits'
    'meetings'
    'agreements'
    'visitlists'
    'meetinglists'
    'agreementlists'
    'words'
    'journeys'
    'sweeps'
    'partners'
    'people'
    'summaries'
    'digestlog'
    'recipients'
    'rebuild'
  ]: {
    parent: tables
    name: table
  }
]

output name string = account.name
output deploymentContainerName string = deploymentContainer
