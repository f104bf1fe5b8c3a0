// Reads JSON-stat with jsonstat-toolkit and writes one line for each cell: codes, and the figure or "..".
//   node jsonstat.mjs ROOT TABLE DIALECT OUT
import { createWriteStream } from "node:fs";
import JSONstat from "jsonstat-toolkit";

const [root, table, dialect, out] = process.argv.slice(2);

async function json(address, body) {
  const answer = await fetch(root + address, body && { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

// Everything of the table, asked for in the dialect's own way.
async function dataset() {
  switch (dialect) {
    case "site":
      return JSONstat(await json(`/tables/${table}.json?lang=en`));
    case "statbank": {
      const { variables } = await json(`/v1/tableinfo/${table}?lang=en`);
      const asked = variables.map((v) => ({ code: v.id, values: ["*"] }));
      return JSONstat(await json("/v1/data", { table, format: "JSONSTAT", lang: "en", variables: asked })).Dataset(0);
    }
    case "pxweb1-1":
    case "pxweb1-2": {
      const address = `/api/v1/en/socialstat/${table}`;
      const { variables } = await json(address);
      const query = variables.map((v) => ({ code: v.code, selection: { filter: "all", values: ["*"] } }));
      const read = JSONstat(await json(address, { query, response: { format: dialect === "pxweb1-1" ? "json-stat" : "json-stat2" } }));
      return read.class === "bundle" ? read.Dataset(0) : read;
    }
    case "pxweb2": {
      const { id } = await json(`/api/v2/tables/${table}/metadata?lang=en`);
      return JSONstat(`${root}/api/v2/tables/${table}/data?lang=en&outputFormat=json-stat2${id.map((v) => `&valueCodes[${v}]=*`).join("")}`);
    }
    default:
      throw new Error(`no such dialect: ${dialect}`);
  }
}

const read = await dataset();
if (read?.class !== "dataset") throw new Error(`${table} ${dialect}: no dataset was read`);
const codes = read.id.map((id) => read.Dimension(id).id);
const at = codes.map(() => 0);
const lines = createWriteStream(out);
lines.write(read.id.join("\t") + "\tvalue\n");
for (let cell = 0; cell < read.n; cell++) {
  const { value, status } = read.Data(cell);
  if (value === null && status !== "..") throw new Error(`${table} ${dialect}: cell ${cell} is missing without a status`);
  lines.write(at.map((position, i) => codes[i][position]).join("\t") + "\t" + (value ?? "..") + "\n");
  for (let i = at.length - 1; i >= 0 && ++at[i] === codes[i].length; i--) at[i] = 0;
}
lines.end();
