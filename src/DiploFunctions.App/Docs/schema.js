// Shows schemas: as a short type, and as a table of properties.
import { element, prose } from "./element.js";

/** What a $ref leads to, with what stands beside it; the thing itself when it is none. */
export function resolve(api, thing) {
  if (!thing?.$ref) return thing;
  const target = thing.$ref.slice(2).split("/").reduce((at, part) => at?.[part.replaceAll("~1", "/").replaceAll("~0", "~")], api);
  return { ...resolve(api, target), ...thing, $ref: undefined };
}

/** The type in a few words, with links to named schemas. */
export function typeOf(schema) {
  if (schema === undefined || schema === true) return "anything";
  if (schema.$ref) {
    const name = schema.$ref.split("/").pop();
    return element("a", { href: `#schema-${name}` }, name);
  }
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice) return between(choice.map(typeOf), " or ");
  if (schema.allOf) return between(schema.allOf.filter((part) => part.$ref).map(typeOf), " with ");
  if ("const" in schema) return element("code", {}, JSON.stringify(schema.const));
  const types = [schema.type ?? (schema.format ? "string" : "anything")].flat();
  if (types.includes("array")) return ["list of ", typeOf(schema.items), types.includes("null") && " or null"];
  return `${types.join(" or ")}${schema.format ? ` (${schema.format})` : ""}`;
}

/** Its description and limits, as paragraphs. */
export function explain(schema) {
  return [prose(schema.description), limits(schema)];
}

/** Which values it takes, and examples; null when there is nothing to say. */
export function limits(schema) {
  const told = [
    schema.enum && ["one of ", between(schema.enum.map(code), ", ")],
    schema.default !== undefined && ["default ", code(schema.default)],
    range(schema, "minimum", "maximum", ""),
    range(schema, "minLength", "maxLength", " characters"),
    range(schema, "minItems", "maxItems", " items"),
    schema.pattern && ["pattern ", element("code", {}, schema.pattern)],
    example(schema),
  ].filter(Boolean);
  return told.length > 0 && element("p", { class: "note" }, between(told, "; "));
}

/** A named schema as a section: its description, then its properties. */
export function schemaSection(api, name) {
  const schema = api.components.schemas[name];
  return element("section", { class: "schema", id: `schema-${name}`, "data-words": `${name} ${schema.description ?? ""}` },
    element("h3", {}, name),
    explain(schema),
    !schema.properties && !schema.allOf && element("p", {}, "Type: ", typeOf(schema)),
    properties(api, schema));
}

/** The properties of an object, of a list's items, or of all parts put together. */
export function properties(api, schema) {
  const parts = schema.allOf?.map((part) => resolve(api, part)) ?? [schema];
  const rows = parts.flatMap((part) => Object.entries(part.properties ?? {}).map(([name, value]) =>
    element("tr", {},
      element("td", {}, element("code", {}, name), !(part.required ?? []).includes(name) && element("div", { class: "note" }, "may be left out")),
      element("td", { class: "type" }, typeOf(value)),
      element("td", {}, explain(value.$ref && !value.description ? { description: resolve(api, value).description } : value)))));
  return rows.length > 0 && table(["Property", "Type", "What"], rows);
}

export function table(heads, rows) {
  return element("div", { class: "scroll" }, element("table", {},
    element("thead", {}, element("tr", {}, heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, rows)));
}

function between(parts, separator) {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

function example(schema) {
  return schema.examples?.length > 0 && ["such as ", between(schema.examples.map(code), ", ")];
}

function range(schema, low, high, unit) {
  if (schema[low] === undefined && schema[high] === undefined) return null;
  if (schema[low] === schema[high]) return `exactly ${schema[low]}${unit}`;
  if (schema[high] === undefined) return `at least ${schema[low]}${schema[low] === 1 ? unit.replace(/s$/, "") : unit}`;
  if (schema[low] === undefined) return `at most ${schema[high]}${unit}`;
  return `${schema[low]} to ${schema[high]}${unit}`;
}

function code(value) {
  return element("code", {}, typeof value === "string" ? value : JSON.stringify(value));
}
