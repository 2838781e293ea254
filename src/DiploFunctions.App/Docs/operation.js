// Shows one operation: what it takes, what it answers, and a form to try it.
import { element, inline, prose } from "./element.js";
import { limits, resolve, table, typeOf } from "./schema.js";
import { tryIt } from "./try.js";

/** All operations in the order of the document; HEAD is told together with its GET. */
export function operationsOf(api) {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    ["get", "post", "put", "patch", "delete"].filter((method) => item[method]).map((method) => ({
      ...item[method],
      path,
      method,
      methods: method === "get" && item.head ? ["get", "head"] : [method],
      parameters: (item[method].parameters ?? []).map((parameter) => resolve(api, parameter)),
    })));
}

export function operationSection(api, operation) {
  const words = [operation.path, operation.summary, operation.operationId, operation.parameters.map((p) => p.name), Object.keys(operation.responses)];
  return element("section", { class: "operation", id: operation.operationId, "data-words": words.flat().join(" ") },
    element("h3", {},
      operation.methods.map((method) => element("span", { class: `method ${method}` }, method.toUpperCase())),
      element("span", { class: "path" }, operation.path)),
    element("p", { class: "summary" }, operation.summary),
    prose(operation.description),
    operation.security?.length === 0 && element("p", { class: "note" }, "Needs no key."),
    parameters(api, operation),
    body(api, operation),
    element("h4", {}, "Answers"),
    Object.entries(operation.responses).map(([status, response]) => answer(api, status, resolve(api, response))),
    tryIt(api, operation));
}

function parameters(api, operation) {
  if (operation.parameters.length === 0) return null;
  const rows = operation.parameters.map((parameter) => element("tr", {},
    element("td", {},
      element("code", {}, parameter.name),
      parameter.required && element("div", { class: "required" }, "required"),
      parameter.in !== "query" && element("div", { class: "note" }, `in the ${parameter.in}`)),
    element("td", { class: "type" }, typeOf(parameter.schema)),
    element("td", {}, prose(parameter.description), limits({ ...resolve(api, parameter.schema), ...(parameter.example && { examples: [parameter.example] }) }))));
  return [element("h4", {}, "Parameters"), table(["Parameter", "Type", "What"], rows)];
}

function body(api, operation) {
  const content = resolve(api, operation.requestBody);
  return content && [
    element("h4", {}, "Body"),
    prose(content.description),
    Object.entries(content.content).map(([type, media]) => element("p", {}, element("code", {}, type), " ", inline(media.schema.description))),
  ];
}

function answer(api, status, response) {
  const media = Object.entries(response.content ?? {});
  return element("details", { class: "answer" },
    element("summary", {}, element("b", {}, status), " ", inline(response.description)),
    headers(api, response),
    media.map(([type, content]) => element("div", {},
      element("p", {}, element("code", {}, type), ": ", content.schema.type === "string" ? inline(content.schema.description) : typeOf(content.schema)),
      Object.values(content.examples ?? {}).map((example) => shown(resolve(api, example))))));
}

function headers(api, response) {
  const all = Object.entries(response.headers ?? {});
  return all.length > 0 && element("ul", {}, all.map(([name, header]) =>
    element("li", {}, element("code", {}, name), " ", inline(resolve(api, header).description))));
}

function shown(example) {
  return element("figure", {},
    example.summary && element("figcaption", { class: "note" }, example.summary),
    element("pre", { tabindex: "0" }, typeof example.value === "string" ? example.value : JSON.stringify(example.value, null, 2)));
}
