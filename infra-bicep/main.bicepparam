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

// Never written down here: export MAIL_PASSWORD before deploying.
param mailPassword = readEnvironmentVariable('MAIL_PASSWORD', '')
