// Checks answers of the app against the schemas of openapi.json (JSON Schema 2020-12).
// stdin: { "document": {...}, "answers": [{ "what": "...", "schema": {...}, "value": ... }] }; stdout: a JSON list of what is wrong.
// An object may hold only the properties that its schema names: what the app answers beyond the document is a fault.
import { readFileSync } from "node:fs";
import addFormats from "ajv-formats";
import Ajv from "ajv/dist/2020.js";

const Named = "#/components/schemas/";
const { document, answers } = JSON.parse(readFileSync(0, "utf8"));

const ajv = new Ajv.default({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
const schemas = Object.entries(document.components.schemas);
// Each twice: closed, and open to what other parts of an allOf add.
ajv.addSchema({ $id: "closed", $defs: Object.fromEntries(schemas.map(([name, schema]) => [name, prepared(schema, true)])) });
ajv.addSchema({ $id: "open", $defs: Object.fromEntries(schemas.map(([name, schema]) => [name, prepared(schema, false)])) });

const faults = [];
for (const { what, schema, value } of answers) {
  const validate = ajv.compile(prepared(schema, true));
  if (!validate(value)) {
    faults.push(`${what}: ${validate.errors.slice(0, 5).map((e) => `${e.instancePath || "/"} ${e.message} ${JSON.stringify(e.params)}`).join("; ")}`);
  }
}
process.stdout.write(JSON.stringify(faults));

function prepared(schema, closed) {
  if (typeof schema !== "object" || schema === null) return schema;
  const made = { ...schema };
  if (made.$ref) made.$ref = made.$ref.replace(Named, closed ? "closed#/$defs/" : "open#/$defs/");
  for (const key of ["items", "additionalProperties", "propertyNames"]) {
    if (made[key] !== undefined) made[key] = prepared(made[key], true);
  }
  if (made.properties) made.properties = Object.fromEntries(Object.entries(made.properties).map(([name, part]) => [name, prepared(part, true)]));
  for (const key of ["oneOf", "anyOf"]) {
    if (made[key]) made[key] = made[key].map((part) => prepared(part, closed));
  }
  if (made.allOf) made.allOf = made.allOf.map((part) => prepared(part, false));
  if (closed && (made.properties || made.allOf) && made.additionalProperties === undefined) made.unevaluatedProperties = false;
  return made;
}
