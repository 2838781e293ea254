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

@description('Whether a week without facts is mailed.')
param digestSendEmpty bool = false

@description('Address that links in answers and mails begin with, such as https://facts.example.org; empty: that of each request, and no links in mails.')
param publicBaseUrl string = ''

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

@description('Recipients, parted by semicolons, each ADDRESS:LANGUAGE:COUNTRIES:TOPICS with any end left out.')
param mailRecipients string = ''

@description('Whether POST /api/recipients takes recipients; needs mailTokenKey and publicBaseUrl.')
param mailRecipientsByApi bool = false

@description('Secret that links in mails are signed with, at least 32 bytes; empty: mails carry no signed links.')
@secure()
param mailTokenKey string = ''

@description('The secret before mailTokenKey: links that were signed with it still count.')
@secure()
param mailTokenKeyBefore string = ''

@description('Where a mail unsubscribes, beside the signed link.')
param mailUnsubscribeAddress string = ''

@description('What becomes of a mail of which nobody knows whether the server took it.')
@allowed(['resend', 'skip'])
param mailAfterCrash string = 'resend'

@description('How many mails may be on their way at a time.')
@minValue(1)
@maxValue(32)
param mailParallel int = 12

@description('How often a mail is tried that the server puts off.')
@minValue(1)
@maxValue(100)
param mailMaxAttempts int = 5

@description('Larger PDFs are linked instead of attached, when links can be signed; in bytes.')
@minValue(0)
param mailMaxAttachmentBytes int = 7340032

@description('Patience with the mail server for one mail, and again for its answer to it, in seconds.')
@minValue(1)
@maxValue(600)
param mailTimeoutSeconds int = 30

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
      DigestSendEmpty: string(digestSendEmpty)
      PublicBaseUrl: publicBaseUrl
      QuestPdfLicense: questPdfLicense
      MaxArticleBytes: string(maxArticleBytes)
      Mail__Host: mailHost
      Mail__Port: string(mailPort)
      Mail__Tls: 'true'
      Mail__User: mailUser
      Mail__Password: mailPassword
      Mail__Sender: mailSender
      Mail__Recipients: mailRecipients
      Mail__RecipientsByApi: string(mailRecipientsByApi)
      Mail__TokenKey: mailTokenKey
      Mail__TokenKeyBefore: mailTokenKeyBefore
      Mail__UnsubscribeAddress: mailUnsubscribeAddress
      Mail__AfterCrash: mailAfterCrash
      Mail__Parallel: string(mailParallel)
      Mail__MaxAttempts: string(mailMaxAttempts)
      Mail__MaxAttachmentBytes: string(mailMaxAttachmentBytes)
      Mail__TimeoutSeconds: string(mailTimeoutSeconds)
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
