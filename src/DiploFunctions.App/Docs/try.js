// A form for each operation that sends the request and shows what comes back.
import { element } from "./element.js";
import { resolve } from "./schema.js";

// The most characters of an answer that are shown; all of it can be saved.
const SHOWN = 100000;

export function tryIt(api, operation) {
  const result = element("div", { class: "result", "aria-live": "polite" });
  const button = element("button", { type: "submit" }, "Send");
  const form = element("form", {
    submit: async (event) => {
      event.preventDefault();
      button.disabled = true;
      try {
        result.replaceChildren(...await send(requestOf(api, operation, form)));
      } finally {
        button.disabled = false;
      }
    },
  },
  element("div", { class: "fields" },
    operation.parameters.flatMap((parameter) => field(operation, parameter.name, input(api, parameter), parameter.required)),
    accepts(operation),
    operation.requestBody && field(operation, "body", element("input", { type: "file", name: "body" }), true)),
  button);
  return element("details", { class: "try" }, element("summary", {}, "Try it"), form, result);
}

function field(operation, name, control, required) {
  control.id = `${operation.operationId}-${name}`;
  control.required = required === true;
  return [element("label", { for: control.id }, name), control];
}

function input(api, parameter) {
  const { name } = parameter;
  const schema = resolve(api, parameter.schema);
  const values = schema.enum ?? (schema.type === "boolean" ? ["true", "false"] : null);
  if (values) return element("select", { name }, element("option", { value: "" }, ""), values.map((value) => element("option", {}, String(value))));
  const hint = (parameter.example ?? schema.examples?.[0] ?? schema.default) ?? "";
  return element("input", { name, autocomplete: "off", placeholder: String(hint), type: schema.type === "integer" ? "number" : "text" });
}

// Which of the media types that it answers with; the first is what it answers with unasked.
function accepts(operation) {
  const types = Object.keys(operation.responses["200"]?.content ?? {});
  if (types.length < 2 || operation.parameters.some((parameter) => parameter.name === "format")) return null;
  return field(operation, "Accept", element("select", { name: "accept" }, types.map((type) => element("option", {}, type))));
}

function requestOf(api, operation, form) {
  const query = new URLSearchParams();
  const headers = new Headers();
  let path = operation.path;
  for (const parameter of operation.parameters) {
    const value = form.elements[parameter.name].value;
    if (parameter.in === "path") path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
    else if (value !== "" && parameter.in === "header") headers.set(parameter.name, value);
    else if (value !== "") query.set(parameter.name, value);
  }
  const key = document.getElementById("key").value;
  if (key) headers.set("x-functions-key", key);
  if (form.elements.accept) headers.set("Accept", form.elements.accept.value);
  const address = new URL(`.${path}${query.size > 0 ? `?${query}` : ""}`, new URL("./", document.baseURI));
  return { address, method: operation.method.toUpperCase(), headers, body: form.elements.body?.files[0] };
}

async function send({ address, method, headers, body }) {
  const curl = element("pre", { class: "curl" }, curlOf(address, method, headers, body));
  try {
    const answer = await fetch(address, { method, headers, body, cache: "no-store" });
    return [curl, ...await shown(answer)];
  } catch (error) {
    return [curl, element("p", { class: "bad" }, `No answer came: ${error.message}`)];
  }
}

async function shown(answer) {
  const type = answer.headers.get("Content-Type") ?? "";
  const bytes = await answer.blob();
  const status = element("p", {}, element("b", { class: answer.ok ? "" : "bad" }, `${answer.status} ${answer.statusText}`), ` ${type}, ${bytes.size} bytes`);
  const heads = ["ETag", "Link", "Location", "Content-Location", "Retry-After", "Allow"].filter((name) => answer.headers.has(name));
  const told = heads.length > 0 && element("pre", {}, heads.map((name) => `${name}: ${answer.headers.get(name)}`).join("\n"));
  if (bytes.size === 0) return [status, told].filter(Boolean);
  const save = element("p", {}, element("a", { href: URL.createObjectURL(bytes), download: nameOf(answer, type) }, "Save the answer"));
  return [status, told, save, /json|text|xml|calendar|csv/.test(type) && element("pre", { tabindex: "0" }, await textOf(bytes, type))].filter(Boolean);
}

async function textOf(bytes, type) {
  const text = await bytes.text();
  let readable = text;
  if (/json$/.test(type.split(";")[0]) && !/ndjson/.test(type)) {
    try {
      readable = JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      // Shown as it came.
    }
  }
  return readable.length <= SHOWN ? readable : `${readable.slice(0, SHOWN)}\n… cut here; save the answer to see all of it`;
}

function nameOf(answer, type) {
  const named = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "");
  return named ? named[1] : `answer.${/[a-z]+$/.exec(type.split(";")[0])?.[0] ?? "bin"}`;
}

// The key is not shown: what is copied from here may be passed on.
function curlOf(address, method, headers, body) {
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const parts = ["curl", method === "GET" ? "" : `-X ${method}`];
  headers.forEach((value, name) => parts.push("-H", quoted(name === "x-functions-key" ? `${name}: KEY` : `${name}: ${value}`)));
  if (body) parts.push("--data-binary", quoted(`@${body.name}`));
  return [...parts, quoted(address.href)].filter(Boolean).join(" ");
}
