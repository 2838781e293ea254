// Sums the results of test runs (TRX files of a folder): prints "PASSED FAILED SKIPPED"; says on stderr what failed or was skipped, and why.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const plain = text => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#x[AD];/g, " ").replace(/&amp;/g, "&");
const folder = process.argv[2];
const count = { Passed: 0, Failed: 0, NotExecuted: 0 };

for (const file of readdirSync(folder).filter(name => name.endsWith(".trx")).sort()) {
  const trx = readFileSync(join(folder, file), "utf8");
  for (const [, attributes, content = ""] of trx.matchAll(/<UnitTestResult ([^>]*?)(?:\/>|>([\s\S]*?)<\/UnitTestResult>)/g)) {
    const outcome = /outcome="(\w+)"/.exec(attributes)?.[1] ?? "Failed";
    count[outcome in count ? outcome : "Failed"]++;
    if (outcome !== "Passed") {
      const name = plain(/testName="([^"]*)"/.exec(attributes)?.[1] ?? "?");
      const reason = plain(/<(?:Message|StdOut)>([\s\S]*?)<\//.exec(content)?.[1] ?? "").trim().split("\n")[0];
      console.error(`${outcome === "NotExecuted" ? "skipped" : "FAILED"}: ${name}${reason ? ` (${reason})` : ""}`);
    }
  }
}

console.log(count.Passed, count.Failed, count.NotExecuted);
