// Draws openapi.json, which lies beside this page, and nothing else.
import { element, prose } from "./element.js";
import { operationSection, operationsOf } from "./operation.js";
import { schemaSection } from "./schema.js";

const status = document.getElementById("status");

try {
  const answer = await fetch("openapi.json");
  if (!answer.ok) throw new Error(`openapi.json answers ${answer.status}`);
  draw(await answer.json());
} catch (error) {
  status.textContent = `The description of the API cannot be shown: ${error.message}`;
}

function draw(api) {
  const operations = operationsOf(api);
  const groups = api.tags.map((tag) => ({ tag, all: operations.filter((operation) => operation.tags?.includes(tag.name)) }));
  const schemas = Object.keys(api.components.schemas);
  document.title = `${api.info.title} ${api.info.version}`;
  document.getElementById("title").textContent = document.title;
  document.getElementById("content").replaceChildren(
    element("section", { "data-always": true },
      prose(api.info.description),
      element("p", { class: "note" }, "All of it as OpenAPI ", api.openapi, ": ", element("a", { href: "openapi.json" }, "openapi.json"), ".")),
    ...groups.map(({ tag, all }) => element("section", {}, element("h2", { id: `tag-${tag.name}` }, tag.name), prose(tag.description), all.map((one) => operationSection(api, one)))),
    element("section", {}, element("h2", { id: "schemas" }, "Schemas"), schemas.map((name) => schemaSection(api, name))));
  document.getElementById("contents").replaceChildren(
    ...groups.flatMap(({ tag, all }) => linksOf(tag.name, all.map((one) => [one.operationId, `${one.method.toUpperCase()} ${one.path}`]))),
    ...linksOf("Schemas", schemas.map((name) => [`schema-${name}`, name])));
  document.getElementById("settings").addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("filter").addEventListener("input", (event) => filter(event.target.value));
  window.addEventListener("beforeprint", () => document.querySelectorAll("details.answer").forEach((one) => { one.open = true; }));
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

function linksOf(title, links) {
  return [
    element("strong", {}, title),
    element("ul", {}, links.map(([id, text]) => element("li", {}, element("a", { href: `#${id}`, class: "path" }, text)))),
  ];
}

// Leaves what holds each of the words, and the headings above it.
function filter(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const part of document.querySelectorAll("main [data-words]")) {
    part.hidden = !words.every((word) => part.dataset.words.toLowerCase().includes(word));
    document.querySelector(`nav a[href="#${part.id}"]`).parentElement.hidden = part.hidden;
  }
  for (const section of document.querySelectorAll("main > section:not([data-always])")) {
    section.hidden = section.querySelector("[data-words]:not([hidden])") === null;
  }
  for (const list of document.querySelectorAll("nav ul")) {
    list.hidden = list.previousElementSibling.hidden = list.querySelector("li:not([hidden])") === null;
  }
}
