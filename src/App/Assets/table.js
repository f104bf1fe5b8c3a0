// The table page with a script: the page does without it, and everything it changes is an address of the server's.
// Swaps the view without loading the page anew, picks groups in the lists, drags variables, shows rows as they come into sight,
// moves among figures with the arrow keys, and copies texts.

const view = document.getElementById("view");
const told = document.getElementById("told");
const say = (da, en) => (document.documentElement.lang === "en" ? en : da);

// ---- The view is exchanged for that of another address; what was open and where the reader was stays.
let running;
async function swap(address, keep, isNew = true) {
  running?.abort();
  running = new AbortController();
  view.setAttribute("aria-busy", "true");
  let text;
  try {
    const answer = await fetch(address, { signal: running.signal });
    if (!answer.ok) throw new Error(answer.statusText);
    text = await answer.text();
  } catch (fault) {
    if (fault.name !== "AbortError") location.assign(address);
    return;
  }
  const page = new DOMParser().parseFromString(text, "text/html");
  const open = [...view.querySelectorAll("details[open][id]")].map((d) => d.id);
  view.replaceChildren(...page.getElementById("view").childNodes);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  // The link to the other language leads to the same view.
  const other = page.querySelector("a.function-link[hreflang]");
  if (other) document.querySelector("a.function-link[hreflang]").href = other.getAttribute("href");
  if (isNew) history.pushState(null, "", address);
  view.removeAttribute("aria-busy");
  begin();
  const focus = keep && (document.getElementById(keep) ?? document.getElementById(keep.replace(/(up|down)$/, "over")));
  focus?.focus({ preventScroll: true });
  const table = document.getElementById("figures");
  told.textContent = table ? say("Tabellen er opdateret: ", "The table has been updated: ") + (document.getElementById("figures-title")?.textContent ?? "") : "";
}

view.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.dataset.pick) {
    event.preventDefault();
    pick(link.closest(".picker-box"), link.dataset.pick);
  } else if (link.hasAttribute("data-swap")) {
    event.preventDefault();
    swap(link.href, link.id);
  }
});
view.addEventListener("submit", (event) => {
  if (!event.target.hasAttribute("data-swap")) return;
  event.preventDefault();
  const form = event.target;
  const values = new Map();
  for (const [name, value] of new FormData(form)) values.set(name, values.has(name) ? values.get(name) + "," + value : value);
  for (const box of form.querySelectorAll(".picker-box")) {
    const all = box.querySelectorAll("input[type=checkbox]");
    if (all.length > 1 && [...all].every((c) => c.checked)) values.set(all[0].name, "*");
  }
  swap(form.getAttribute("action") + "?" + new URLSearchParams([...values]), "figures-title");
});
addEventListener("popstate", () => swap(location.href, null, false));

// ---- Lists of values: groups, a search, and how many are picked.
function pick(box, what) {
  const boxes = [...box.querySelectorAll("input[type=checkbox]")];
  const newest = what.startsWith("newest-") ? Number(what.slice(7)) : 0;
  boxes.forEach((c, i) => {
    c.checked = what === "all" || (newest ? i >= boxes.length - newest : c.dataset.kind === what);
  });
  count(box);
}
function count(box) {
  const chosen = [...box.querySelectorAll("input[type=checkbox]:checked")];
  const shown = box.querySelector(".picker-count");
  shown.textContent = chosen.length === 1 ? chosen[0].labels[0].textContent
    : say(`${chosen.length} af ${shown.dataset.of} valgt`, `${chosen.length} of ${shown.dataset.of} picked`);
}
const fold = (text) => text.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa");
view.addEventListener("change", (event) => {
  const box = event.target.closest(".picker-box");
  if (box && event.target.type === "checkbox") count(box);
});
view.addEventListener("input", (event) => {
  if (event.target.type !== "search") return;
  const words = fold(event.target.value).split(/\s+/).filter(Boolean);
  for (const item of event.target.closest(".picker-box").querySelectorAll(".form-group-checkbox")) {
    const text = " " + fold(item.textContent);
    item.hidden = !words.every((w) => text.includes(w));
  }
});
view.addEventListener("keydown", (event) => {
  // Enter in a search must not send the form.
  if (event.key === "Enter" && event.target.type === "search") event.preventDefault();
});

// ---- Variables are dragged between rows and columns; the address is made from where they were let go.
let dragged;
view.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.(".pivot-item");
  if (dragged) event.dataTransfer.setData("text/plain", dragged.dataset.variable);
});
view.addEventListener("dragover", (event) => {
  const axis = event.target.closest(".pivot-axis");
  if (!dragged || !axis) return;
  event.preventDefault();
  for (const a of view.querySelectorAll(".pivot-axis")) a.classList.toggle("pivot-over", a === axis);
});
view.addEventListener("dragend", () => {
  dragged = undefined;
  for (const a of view.querySelectorAll(".pivot-axis")) a.classList.remove("pivot-over");
});
view.addEventListener("drop", (event) => {
  const axis = event.target.closest(".pivot-axis");
  if (!dragged || !axis) return;
  event.preventDefault();
  const variable = dragged.dataset.variable;
  const placed = (name) => [...view.querySelectorAll(`[data-axis=${name}] .pivot-item`)].map((i) => i.dataset.variable).filter((v) => v !== variable);
  const order = { rows: placed("rows"), heads: placed("heads") };
  const before = event.target.closest(".pivot-item")?.dataset.variable;
  const list = order[axis.dataset.axis];
  list.splice(before && before !== variable ? list.indexOf(before) : list.length, 0, variable);
  const address = new URL(location.href);
  address.searchParams.set("rows", order.rows.join("."));
  address.searchParams.set("heads", order.heads.join("."));
  address.searchParams.delete("sort");
  address.hash = "";
  swap(address.href, `move-${variable}-over`);
});

// ---- Figures: one stop for the tabulator, arrows within; rows are made as they come into sight.
const cellOf = (row, column) => row?.querySelectorAll("td.number")[column]?.firstElementChild;
function keys(table, grid) {
  let here = [0, 0];
  const rowAt = grid ? grid.row : (r) => table.tBodies[0].rows[r];
  const rows = grid ? grid.rows : table.tBodies[0].rows.length;
  const columns = grid ? grid.columns : table.tBodies[0].rows[0]?.querySelectorAll("td.number").length ?? 0;
  if (!grid) for (const link of table.querySelectorAll("td.number a")) link.tabIndex = -1;
  const first = cellOf(rowAt(0), 0);
  if (first) first.tabIndex = 0;
  table.onfocusin = (event) => {
    const cell = event.target.closest("td.number");
    if (!cell) return;
    const row = cell.parentElement;
    const old = cellOf(rowAt(here[0], false), here[1]);
    if (old) old.tabIndex = -1;
    here = [grid ? Number(row.dataset.row) : row.sectionRowIndex, [...row.querySelectorAll("td.number")].indexOf(cell)];
    event.target.tabIndex = 0;
  };
  table.onkeydown = (event) => {
    if (!event.target.closest("td.number") || event.altKey || event.metaKey) return;
    let [r, c] = here;
    const far = event.ctrlKey;
    if (event.key === "ArrowDown") r = far ? rows - 1 : r + 1;
    else if (event.key === "ArrowUp") r = far ? 0 : r - 1;
    else if (event.key === "ArrowRight") c = far ? columns - 1 : c + 1;
    else if (event.key === "ArrowLeft") c = far ? 0 : c - 1;
    else if (event.key === "PageDown") r += 15;
    else if (event.key === "PageUp") r -= 15;
    else if (event.key === "Home") [r, c] = [far ? 0 : r, 0];
    else if (event.key === "End") [r, c] = [far ? rows - 1 : r, columns - 1];
    else return;
    event.preventDefault();
    const cell = cellOf(rowAt(Math.min(rows - 1, Math.max(0, r))), Math.min(columns - 1, Math.max(0, c)));
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
}

function written(decimals) {
  const format = new Intl.NumberFormat(say("da-DK", "en-GB"), { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const scale = 10 ** decimals;
  return (value) => (value === null ? ".." : format.format(value / scale));
}

// Rows stand in bodies of some rows each. A body out of sight is one empty row of the same height.
async function fill(table) {
  const answer = await fetch(table.dataset.figures);
  if (!answer.ok || !table.isConnected) return;
  const data = await answer.json();
  const show = written(data.decimals);
  const size = Math.max(4, Math.min(40, Math.floor(450 / data.columns)));
  const isSorted = table.querySelector("th[aria-sort]") !== null;
  const ends = Array.from({ length: data.columns }, (_, c) => pairs(data.heads, c).join("&"));
  const language = document.documentElement.lang === "en" ? "&lang=en" : "";
  const scroll = table.closest(".figures");
  let height = table.tBodies[0].rows.length > 0 ? table.tBodies[0].offsetHeight / table.tBodies[0].rows.length : 34;
  const span = data.stub.length + data.columns;
  fixWidths(table, data, show);

  function pairs(variables, position) {
    const found = [];
    for (let d = variables.length - 1; d >= 0; d--) {
      const n = variables[d].codes.length;
      found.unshift(encodeURIComponent(variables[d].code) + "=" + encodeURIComponent(variables[d].codes[position % n]));
      position = Math.floor(position / n);
    }
    return found;
  }
  function rowOf(r) {
    const row = document.createElement("tr");
    row.dataset.row = r;
    row.setAttribute("aria-rowindex", r + 1 + table.tHead.rows.length);
    let position = data.order[r];
    const path = table.dataset.explain + [...pairs(data.stub, position), ""].join("&");
    const before = r > 0 && r % size !== 0 && !isSorted ? data.order[r - 1] : -1;
    let below = 1;
    const heads = [];
    for (let d = data.stub.length - 1; d >= 0; d--) {
      const n = data.stub[d].codes.length;
      const head = document.createElement("th");
      head.scope = "row";
      head.className = `stub-${d}` + (before >= 0 && d < data.stub.length - 1 && Math.floor(before / below) === Math.floor(data.order[r] / below) ? " same" : "");
      head.textContent = data.stub[d].texts[position % n];
      heads.unshift(head);
      position = Math.floor(position / n);
      below *= n;
    }
    row.append(...heads);
    for (let c = 0; c < data.columns; c++) {
      const cell = document.createElement("td");
      cell.className = "number";
      const link = document.createElement("a");
      link.tabIndex = -1;
      link.href = path + ends[c] + language;
      link.textContent = show(data.values[r * data.columns + c]);
      cell.append(link);
      row.append(cell);
    }
    return row;
  }

  const bodies = [];
  function empty(body) {
    const row = document.createElement("tr");
    const cell = document.createElement("td");
    row.setAttribute("aria-hidden", "true");
    row.className = "spacer";
    cell.colSpan = span;
    cell.style.height = body.space + "px";
    row.append(cell);
    body.element.replaceChildren(row);
    body.isFull = false;
  }
  function make(body) {
    if (body.isFull) return;
    const rows = [];
    for (let r = body.from; r < body.to; r++) rows.push(rowOf(r));
    body.element.replaceChildren(...rows);
    body.isFull = true;
  }
  const waiting = new Set();
  let isAsked = false;
  function work() {
    isAsked = false;
    const start = performance.now();
    for (const body of waiting) {
      waiting.delete(body);
      if (body.isNear) make(body);
      else if (body.isFull && !body.element.contains(document.activeElement)) {
        body.space = body.element.offsetHeight || body.space;
        empty(body);
      }
      // A breath for the browser before the next rows.
      if (performance.now() - start > 12 && waiting.size > 0) break;
    }
    if (waiting.size > 0) ask();
  }
  function ask() {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => setTimeout(work));
  }
  const sight = new IntersectionObserver((seen) => {
    for (const entry of seen) {
      const body = entry.target.rows_;
      body.isNear = entry.isIntersecting;
      waiting.add(body);
    }
    ask();
  }, { root: getComputedStyle(scroll).overflowY === "visible" ? null : scroll, rootMargin: "400px" });
  for (let from = 0; from < data.rows; from += size) {
    const body = { element: document.createElement("tbody"), from, to: Math.min(data.rows, from + size), isFull: false, isNear: false };
    body.space = Math.round(height * (body.to - from));
    body.element.rows_ = body;
    empty(body);
    bodies.push(body);
  }
  make(bodies[0]);
  for (const old of [...table.tBodies]) old.remove();
  table.append(...bodies.map((b) => b.element));
  table.setAttribute("aria-rowcount", data.rows + table.tHead.rows.length);
  for (const body of bodies) sight.observe(body.element);
  document.getElementById("figures-cut")?.remove();
  keys(table, {
    rows: data.rows,
    columns: data.columns,
    row: (r, isWanted = true) => {
      const body = bodies[Math.floor(r / size)];
      if (isWanted) make(body);
      return body.isFull ? body.element.rows[r - body.from] : undefined;
    },
  });
  table.dataset.filled = "true";
}

// Columns keep their width although rows come and go.
function fixWidths(table, data, show) {
  let longest = 4;
  for (const value of data.values) {
    if (value !== null && Math.abs(value) > 999) longest = Math.max(longest, show(value).length);
  }
  const columns = document.createElement("colgroup");
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isNarrow = matchMedia("(max-width: 640px)").matches;
  const stub = isNarrow ? 13 * rem : 22 * rem;
  let total = 0;
  const add = (width) => {
    const column = document.createElement("col");
    column.style.width = width + "px";
    total += width;
    columns.append(column);
  };
  data.stub.forEach((_, d) => add(d === data.stub.length - 1 && !isNarrow && data.stub.length > 1 ? stub * 1.5 : stub));
  const last = [...table.tHead.rows[table.tHead.rows.length - 1].querySelectorAll("th.number")];
  for (let c = 0; c < data.columns; c++) add(Math.min(20 * rem, Math.max(longest * 0.95 * rem + 2 * rem, (last[c]?.textContent.length ?? 4) * 0.95 * rem + 2 * rem)));
  table.querySelector("colgroup")?.remove();
  table.caption.after(columns);
  table.style.tableLayout = "fixed";
  table.style.width = total + "px";
}

// ---- Texts to copy.
view.addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  if (button?.dataset.pick === "none") pick(button.closest(".picker-box"), "none");
  if (!button?.dataset.copy) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  told.textContent = button.dataset.done;
  const before = button.innerHTML;
  button.textContent = button.dataset.done;
  setTimeout(() => (button.innerHTML = before), 2000);
});

function begin() {
  for (const hidden of view.querySelectorAll(".picker-search, .picker-none, [data-copy]")) hidden.hidden = false;
  for (const item of view.querySelectorAll(".pivot-item")) item.draggable = true;
  const table = document.getElementById("figures");
  if (!table) return;
  if (table.dataset.figures) fill(table);
  else keys(table);
}
begin();
