// Makes elements. Text is always set as text: nothing of a document or an answer is ever read as HTML.

/** An element with attributes and children; children that are null or false are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return made;
}

/** The little Markdown that descriptions use: paragraphs parted by empty lines, `code`, and [links](#or-addresses). */
export function prose(text, name = "p") {
  return (text ?? "").split(/\n\s*\n/).filter(Boolean).map((paragraph) => element(name, {}, inline(paragraph)));
}

/** One paragraph of it, as children of an element. */
export function inline(text) {
  return (text ?? "").split(/(`[^`]+`|\[[^\]]+\]\([^)\s]+\))/).map((part) => {
    if (part.startsWith("`") && part.endsWith("`") && part.length > 2) return element("code", {}, part.slice(1, -1));
    const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part);
    return link && /^(#|https?:|[a-z]+$)/.test(link[2]) ? element("a", { href: link[2] }, link[1]) : part;
  });
}
