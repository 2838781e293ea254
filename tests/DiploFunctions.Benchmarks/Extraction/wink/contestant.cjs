// Reads the entities and dates of all articles of a folder with wink-nlp, each time a line comes in; answers with the seconds of processor time and their number.
// Arguments: the folder; "entities" (only the annotation that entities need) or "all" (as wink-nlp works unless told otherwise).
const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const [folder, annotations] = process.argv.slice(2);
const nlp = annotations === 'entities' ? winkNLP(model, ['ner']) : winkNLP(model);
const { its } = nlp;
const texts = fs.readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));

function read(text) {
  const entities = nlp.readDoc(text).entities().out(its.detail);
  const dates = entities.filter((entity) => entity.type === 'DATE');
  return entities.length + dates.length;
}

readline.createInterface({ input: process.stdin }).on('line', () => {
  const begun = process.cpuUsage();
  let found = 0;
  for (const text of texts) found += read(text);
  const used = process.cpuUsage(begun);
  console.log(`${(used.user + used.system) / 1e6} ${found}`);
});
