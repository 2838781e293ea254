// One resource group's worth of DiploFunctions: a storage account, a Flex Consumption app with its own identity, and what watches it.
targetScope = 'resourceGroup'

@description('Short name that all resources carry; lower-case letters and digits.')
@minLength(3)
@maxLength(11)
param name string = 'diplo'

@description('Region; Flex Consumption must be offered there (az functionapp list-flexconsumption-locations).')
param location string = resourceGroup().location

@description('IANA time zone in which weeks begin and end.')
param timeZone string = 'Asia/Jakarta'

@description('When the digest is looked after, NCRONTAB with six fields, UTC. Each week is sent once, however often this comes round.')
param digestSchedule string = '0 0 1 * * *'

@description('Language of digests for recipients without one of their own: id, en or vi.')
@allowed(['id', 'en', 'vi'])
param digestLanguage string = 'id'

@description('Tier under which QuestPDF is used (README, Licences).')
@allowed(['Community', 'Professional', 'Enterprise'])
param questPdfLicense string = 'Community'

@description('Largest article in bytes.')
param maxArticleBytes int = 5242880

@description('SMTP server; empty: digests are made and kept, but not mailed.')
param mailHost string = ''

param mailPort int = 587

param mailUser string = ''

@secure()
param mailPassword string = ''

@description('Address that digests come from.')
param mailSender string = ''

@description('Recipients, parted by semicolons, each with :id, :en or :vi where wanted.')
param mailRecipients string = ''

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Most instances at a time.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

var token = uniqueString(resourceGroup().id, name)
var storageName = take('${toLower(name)}${token}', 24)
var appName = 'func-${name}-${token}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}-${token}'
  location: location
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: storageName
    location: location
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: name
    token: token
    location: location
  }
}

module roles 'modules/roles.bicep' = {
  name: 'roles'
  params: {
    storageAccountName: storage.outputs.name
    applicationInsightsName: monitoring.outputs.name
    principalId: identity.properties.principalId
  }
}

module functionApp 'modules/functionapp.bicep' = {
  name: 'functionapp'
  // The app reads its package with the identity, so the roles come first.
  dependsOn: [roles]
  params: {
    name: appName
    planName: 'plan-${name}-${token}'
    location: location
    storageAccountName: storage.outputs.name
    deploymentContainerName: storage.outputs.deploymentContainerName
    identityId: identity.id
    identityClientId: identity.properties.clientId
    applicationInsightsConnectionString: monitoring.outputs.connectionString
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    settings: {
      TimeZone: timeZone
      DigestSchedule: digestSchedule
      DigestLanguage: digestLanguage
      QuestPdfLicense: questPdfLicense
      MaxArticleBytes: string(maxArticleBytes)
      Mail__Host: mailHost
      Mail__Port: string(mailPort)
      Mail__Tls: 'true'
      Mail__User: mailUser
      Mail__Password: mailPassword
      Mail__Sender: mailSender
      Mail__Recipients: mailRecipients
    }
  }
}

module eventGrid 'modules/eventgrid.bicep' = {
  name: 'eventgrid'
  params: {
    name: 'evgt-${name}-${token}'
    location: location
    storageAccountName: storage.outputs.name
  }
}

output functionAppName string = functionApp.outputs.name
output baseUrl string = functionApp.outputs.baseUrl
output storageAccountName string = storage.outputs.name
output systemTopicName string = eventGrid.outputs.name
