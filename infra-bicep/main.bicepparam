using './main.bicep'

param name = 'diplo'
param timeZone = 'Asia/Jakarta'
param digestLanguage = 'id'

// Without a mail server digests are made and kept, but not mailed.
param mailHost = ''
param mailPort = 587
param mailUser = ''
param mailSender = ''
param mailRecipients = ''

// Signed links in mails, and recipients by the API, need the address that readers reach the app at, and MAIL_TOKEN_KEY.
param publicBaseUrl = ''
param mailRecipientsByApi = false

// Never written down here: export MAIL_PASSWORD and MAIL_TOKEN_KEY (openssl rand -base64 32) before deploying.
// To change the key, export the old one as MAIL_TOKEN_KEY_BEFORE for as long as its links are to count.
param mailPassword = readEnvironmentVariable('MAIL_PASSWORD', '')
param mailTokenKey = readEnvironmentVariable('MAIL_TOKEN_KEY', '')
param mailTokenKeyBefore = readEnvironmentVariable('MAIL_TOKEN_KEY_BEFORE', '')
