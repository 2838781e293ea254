// Loaded into Azurite before its own code (node --require): its store of tables keeps the rows of a partition sorted by their keys, as the Table
// service does. As it comes, Azurite looks through the whole table for each query and through the whole partition for each row written, so
// filling a partition of n rows takes n * n steps, and what a query costs says how large the table is. All else is Azurite's own: the HTTP
// requests, signatures, transactions, filters and answers. With ROWS_PORT set it takes rows there too, past all requests: tables fill in minutes.
"use strict";
const http = require("node:http");
const path = require("node:path");

const LONG_TEXT = 100;
const ACCOUNT = "devstoreaccount1";
const part = (...names) => require(path.join(path.dirname(process.argv[1]), "table", ...names));
const store = part("persistence", "LokiTableMetadataStore.js").default.prototype;
const { NormalizedEntity } = part("entity", "NormalizedEntity.js");
const { newTableEntityEtag } = part("utils", "utils.js");
let tables = null;

/** The place of the first row whose key is not below a key. */
function placeOf(rows, rowKey) {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].RowKey < rowKey) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a filter that the keys answer: one partition, and the lowest and highest row key; null when it names no partition, or may not mean it. */
function keysOf(filter) {
  const bare = (filter ?? "").replace(/'(?:[^']|'')*'/g, "''");
  if (/\b(or|not)\b/i.test(bare)) return null;
  const value = (name, operators) =>
    [...(filter ?? "").matchAll(new RegExp(`\\b${name} (?:${operators}) '((?:[^']|'')*)'`, "g"))].map((found) => found[1].replaceAll("''", "'"));
  const [partition] = value("PartitionKey", "eq");
  return partition === undefined ? null : { partition, from: value("RowKey", "eq|ge|gt").sort().at(-1) ?? "", to: value("RowKey", "eq|le|lt").sort()[0] };
}

/** A row as the store keeps it, of a row as the protocol words it. */
function entityOf(row) {
  const lastModifiedTime = new Date().toISOString();
  const entity = { PartitionKey: row.PartitionKey, RowKey: row.RowKey, properties: row, lastModifiedTime, eTag: newTableEntityEtag(lastModifiedTime) };
  return new NormalizedEntity(entity).normalize();
}

/** Puts rows that came in any order in the order of their keys; of two with one key the later stays. */
function sorted(rows) {
  rows.sort((one, other) => (one.RowKey < other.RowKey ? -1 : one.RowKey > other.RowKey ? 1 : 0));
  return rows.filter((row, place) => row.RowKey !== rows[place + 1]?.RowKey);
}

/**
 * What Azurite's store uses of a collection. Texts that many rows hold are kept once, so that millions of rows fit; rows handed past all requests
 * are sorted when their partition is first asked for, and made entities when they are first read.
 */
class SortedRows {
  static texts = new Map();

  constructor(name) {
    this.name = name;
    this.partitions = new Map();
    this.unsorted = new Map();
    this.wanted = null;
  }

  /** Takes a row past all requests. */
  take(row) {
    let rows = this.unsorted.get(row.PartitionKey);
    if (rows === undefined) this.unsorted.set(row.PartitionKey, (rows = []));
    else row.PartitionKey = rows[0].PartitionKey;
    for (const name in row) {
      if (typeof row[name] === "string" && row[name].length > LONG_TEXT) row[name] = SortedRows.once(row[name]);
    }
    rows.push(row);
  }

  rowsOf(partition) {
    const taken = this.unsorted.get(partition);
    if (taken !== undefined) {
      this.unsorted.delete(partition);
      this.partitions.set(partition, sorted([...(this.partitions.get(partition) ?? []), ...taken]));
    }
    return this.partitions.get(partition);
  }

  rowAt(rows, place) {
    const row = rows[place];
    return row === undefined || row.properties !== undefined ? row : (rows[place] = entityOf(row));
  }

  findOne({ PartitionKey, RowKey }) {
    const rows = this.rowsOf(PartitionKey);
    const found = rows && this.rowAt(rows, placeOf(rows, RowKey));
    return found?.RowKey === RowKey ? found : null;
  }

  insert(row) {
    const rows = this.rowsOf(row.PartitionKey) ?? [];
    if (rows.length === 0) this.partitions.set(row.PartitionKey, rows);
    else row.PartitionKey = rows[0].PartitionKey;
    if (rows.length === 0 || rows.at(-1).RowKey < row.RowKey) rows.push(row);
    else rows.splice(placeOf(rows, row.RowKey), 0, row);
    return row;
  }

  remove(row) {
    const rows = this.rowsOf(row.PartitionKey);
    rows.splice(placeOf(rows, row.RowKey), 1);
    if (rows.length === 0) this.partitions.delete(row.PartitionKey);
  }

  update(row) {
    const rows = this.rowsOf(row.PartitionKey);
    rows[placeOf(rows, row.RowKey)] = row;
  }

  /** A query as the store words it: conditions, an order (which the rows have already) and how many. */
  chain() {
    const conditions = [];
    let most = Infinity;
    const query = {
      where: (condition) => (conditions.push(condition), query),
      sort: () => query,
      limit: (count) => ((most = count), query),
      data: () => {
        const found = [];
        for (const row of this.candidates()) {
          if (!conditions.every((condition) => condition(row))) continue;
          found.push(row);
          if (found.length === most) break;
        }
        return found;
      },
    };
    return query;
  }

  *candidates() {
    const names = this.wanted === null ? [...new Set([...this.partitions.keys(), ...this.unsorted.keys()])].sort() : [this.wanted.partition];
    const { from, to } = this.wanted ?? { from: "" };
    for (const name of names) {
      const rows = this.rowsOf(name) ?? [];
      for (let place = placeOf(rows, from); place < rows.length && !(rows[place].RowKey > to); place++) yield this.rowAt(rows, place);
    }
  }

  static once(text) {
    const known = SortedRows.texts.get(text);
    if (known !== undefined) return known;
    SortedRows.texts.set(text, text);
    return text;
  }
}

store.createCollectionForTable = function ({ account, table }) {
  tables = this;
  const name = this.getTableCollectionName(account, table);
  this.db.collections = this.db.collections.filter((collection) => collection.name !== name);
  this.db.collections.push(new SortedRows(name));
};

const query = store.queryTableEntities;
store.queryTableEntities = function (context, account, table, options, nextPartition, nextRow) {
  const wanted = keysOf(options.filter);
  const next = this.decodeContinuationHeader(nextRow);
  if (wanted !== null && next !== undefined && next > wanted.from) wanted.from = next;
  // It runs to its end before anything else does, as nothing in it waits.
  this.getEntityCollection(account, table, context).wanted = wanted;
  return query.call(this, context, account, table, options, nextPartition, nextRow);
};

if (process.env.ROWS_PORT) {
  http
    .createServer((request, response) => {
      const parts = [];
      request.on("data", (bytes) => parts.push(bytes));
      request.on("end", () => {
        for (const line of Buffer.concat(parts).toString().split("\n")) {
          if (line === "") continue;
          const { table, row } = JSON.parse(line);
          tables.getEntityCollection(ACCOUNT, table).take(row);
        }
        response.end();
      });
    })
    .listen(Number(process.env.ROWS_PORT), "127.0.0.1");
}
