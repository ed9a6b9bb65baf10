// Draws what the module answers. Every figure on the page comes from the module; nothing is computed here but pixels.
"use strict";

const $ = (id) => document.getElementById(id);
const encoder = new TextEncoder();
const decoder = new TextDecoder();
let ask = null;
let lens = "sentiment";

function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function words(name) {
  return name.replace(/_/g, " ").replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
}

// The post with each span that counted, as strong as it counted: green or blue for, red against.
function marked(text, evidence) {
  const bytes = encoder.encode(text);
  const spans = evidence
    .filter((piece) => piece.decision === lens && piece.start !== null)
    .sort((left, right) => left.start - right.start);
  const strongest = Math.max(0.5, ...spans.map((piece) => Math.abs(piece.contribution)));
  const line = element("p", { class: "marked" });
  let position = 0;
  for (const piece of spans) {
    if (piece.start < position) continue;
    line.append(decoder.decode(bytes.slice(position, piece.start)));
    const strength = (Math.abs(piece.contribution) / strongest) * 0.55;
    const wash = piece.contribution < 0 ? "--bad-wash" : lens === "sentiment" ? "--good-wash" : "--accent-wash";
    line.append(
      element(
        "mark",
        {
          style: `background: rgb(var(${wash}) / ${strength.toFixed(2)})`,
          title: `${piece.contribution > 0 ? "+" : ""}${piece.contribution.toFixed(2)}`,
        },
        piece.text
      )
    );
    position = piece.end;
  }
  line.append(decoder.decode(bytes.slice(position)));
  return line;
}

function lenses(evidence, redraw) {
  const row = element("div", { class: "lens", role: "group", "aria-label": "Mark the words that counted for" });
  const decisions = [...new Set(evidence.map((piece) => piece.decision))];
  for (const decision of decisions) {
    const button = element("button", { type: "button", "aria-pressed": String(decision === lens) }, words(decision.replace("signal.", "")));
    button.addEventListener("click", () => {
      lens = decision;
      redraw();
    });
    row.append(button);
  }
  return row;
}

function bars(entries) {
  const box = element("div");
  for (const [name, share] of entries) {
    const track = element("span", {}, element("i", { style: `width: ${Math.round(share * 100)}%` }));
    box.append(element("div", { class: "bar" }, words(name), track, element("b", {}, `${Math.round(share * 100)} %`)));
  }
  return box;
}

function definition(list, name, ...content) {
  list.append(element("dt", {}, name), element("dd", {}, ...content));
}

const levels = ["very negative", "negative", "neutral", "positive", "very positive"];

function drawPost() {
  const text = $("post-text").value;
  const answer = ask(
    "analyze", text, $("post-channel").value, $("post-brand").value, $("post-handle").value, $("post-context").value,
    $("post-lifecycle").value, $("post-at").value
  );
  $("post-verdict").dataset.json = answer;
  const verdict = JSON.parse(answer);
  const list = element("dl");
  const tone = { negative: "bad", neutral: "faint", positive: "good" }[verdict.sentiment.polarity];
  definition(list, "Feeling", element("span", { class: `strong ${tone}` }, levels[verdict.sentiment.level + 2]), `, ${verdict.emotion}`);
  definition(list, "Wants", bars(verdict.intents.slice(0, 3).map((entry) => [entry.intent, entry.confidence])));
  if (verdict.signals.length) {
    definition(list, "Signals", ...verdict.signals.map((entry) => element("span", { class: "chip" }, words(entry.signal))));
  }
  const urgency = ["none", "within days", "today", "now"][verdict.urgency];
  const deadline = verdict.deadline
    ? ` “${verdict.deadline.text}”${verdict.deadline.instant ? `, until ${verdict.deadline.instant.slice(0, 16).replace("T", " ")} UTC` : ""}`
    : "";
  definition(list, "Urgency", element("span", { class: verdict.urgency > 1 ? "notice strong" : "" }, urgency), deadline);
  definition(list, "Phase", element("span", { class: "strong" }, verdict.phase.phase), ` by ${verdict.phase.basis}, margin ${verdict.phase.margin.toFixed(2)}`);
  definition(list, "Answer", element("span", { class: "strong" }, verdict.needsReply.value ? "yes" : "no"), ` ${verdict.needsReply.reasons.join(", ")}`);
  definition(list, "Mention", verdict.mention);
  if (verdict.pii.length) {
    definition(list, "Private", ...verdict.pii.map((entry) => element("span", { class: "chip" }, `${words(entry.kind)}: ${entry.text}`)));
  }
  if (verdict.language !== "en") definition(list, "Language", verdict.language);
  const card = element("div", {}, lenses(verdict.evidence, drawPost), marked(text, verdict.evidence));
  $("post-verdict").replaceChildren(card, element("div", {}, list));
}

function drawThread() {
  const fields = [];
  for (const line of $("thread-text").value.split("\n")) {
    const turn = line.match(/^(\S+)\s+([^:]+):\s*(.*)$/);
    if (turn) fields.push(turn[1], turn[2], turn[3]);
  }
  const answer = ask("triage", $("post-brand").value, $("post-handle").value, ...fields);
  $("thread-verdict").dataset.json = answer;
  const outputs = JSON.parse(answer);
  if (outputs.error) {
    $("thread-verdict").replaceChildren(element("li", {}, outputs.error));
    return;
  }
  $("thread-verdict").replaceChildren(...outputs.map(turnCard));
}

function turnCard(output) {
  const card = element("li");
  card.append(element("p", { class: "faint" }, `${(output.at || "").slice(0, 16).replace("T", " ")} · ${output.result}`));
  if (output.result !== "decided") return card;
  const list = element("dl");
  definition(list, "Phase", element("span", { class: "strong" }, output.phase.phase), ` by ${output.phase.basis}`);
  if (output.primary) definition(list, "Wants", words(output.primary));
  definition(list, "Case", `${output.status}, priority ${output.priority}`);
  if (output.due.length) definition(list, "Due", output.due.map((due) => `${words(due.metric)} ${due.at.slice(0, 16).replace("T", " ")}`).join("; "));
  if (output.actions.length) {
    definition(list, "Next", ...output.actions.map((action) => element("span", { class: "chip" }, words(action.action))));
  }
  if (output.vetoed.length) {
    definition(list, "Not", ...output.vetoed.map((veto) => element("span", { class: "chip bad" }, `${words(veto.action)}: ${words(veto.veto)}`)));
  }
  card.append(list);
  return card;
}

function drawPromise() {
  const days = [...document.querySelectorAll(".days input:checked")].map((box) => box.value).join("");
  const answer = ask(
    "promise", $("promise-zone").value, $("promise-from").value, $("promise-to").value, days,
    String(Math.round(Number($("promise-target").value) * 60)), $("promise-at").value
  );
  $("promise-verdict").dataset.json = answer;
  const verdict = JSON.parse(answer);
  if (verdict.error) {
    $("promise-verdict").replaceChildren(element("p", { class: "bad" }, verdict.error));
    return;
  }
  const due = element("p", {}, "Due ", element("span", { class: "strong" }, verdict.due.slice(0, 16).replace("T", " "), " UTC"));
  $("promise-verdict").replaceChildren(due, ledger(verdict.ledger));
}

// One row a day (UTC), the counted stretches filled in.
function ledger(segments) {
  const day = 86400000;
  const box = element("div");
  const hours = element("div", {});
  for (const hour of ["00", "06", "12", "18", "24"]) hours.append(element("span", {}, hour));
  box.append(element("div", { class: "hours", "aria-hidden": "true" }, element("span"), hours));
  if (!segments.length) return box;
  const first = Math.floor(Date.parse(segments[0].from) / day);
  const last = Math.floor((Date.parse(segments[segments.length - 1].to) - 1) / day);
  for (let index = first; index <= Math.min(last, first + 40); index += 1) {
    const track = element("div", { class: "track" });
    let counted = 0;
    for (const segment of segments.filter((entry) => entry.isOpen)) {
      const from = Math.max(Date.parse(segment.from), index * day);
      const to = Math.min(Date.parse(segment.to), (index + 1) * day);
      if (to <= from) continue;
      counted += (to - from) / 60000;
      track.append(element("i", { style: `left: ${((from - index * day) / day) * 100}%; width: ${((to - from) / day) * 100}%` }));
    }
    const date = new Date(index * day);
    const label = `${date.toLocaleDateString("en", { weekday: "short", timeZone: "UTC" })} ${date.toISOString().slice(5, 10)}`;
    track.setAttribute("title", `${Math.round(counted)} minutes counted`);
    box.append(element("div", { class: "day" }, element("span", {}, `${label}${counted ? ` · ${Math.round(counted)} min` : ""}`), track));
  }
  return box;
}

const draw = { post: drawPost, thread: drawThread, promise: drawPromise };

function show(name) {
  for (const tab of document.querySelectorAll("[role=tab]")) {
    const isChosen = tab.getAttribute("aria-controls") === name;
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    $(tab.getAttribute("aria-controls")).hidden = !isChosen;
  }
  if (ask) draw[name]();
}

for (const tab of document.querySelectorAll("[role=tab]")) {
  tab.addEventListener("click", () => show(tab.getAttribute("aria-controls")));
  tab.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    const tabs = [...document.querySelectorAll("[role=tab]")];
    const next = tabs[(tabs.indexOf(tab) + (event.key === "ArrowRight" ? 1 : tabs.length - 1)) % tabs.length];
    next.focus();
    show(next.getAttribute("aria-controls"));
  });
}
for (const form of document.querySelectorAll("form")) {
  const name = form.closest("section").id;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => ask && draw[name]());
  form.addEventListener("change", () => ask && draw[name]());
}

(async function start() {
  const begin = performance.now();
  const bytes = Uint8Array.from(atob(careModule), (character) => character.charCodeAt(0));
  ask = await careHost().start(bytes);
  const ready = performance.now();
  show((location.hash || "#post").slice(1) in draw ? location.hash.slice(1) || "post" : "post");
  const verdict = performance.now();
  $("status").textContent = `Model ready in ${Math.round(ready - begin)} ms, first verdict after ${Math.round(verdict - begin)} ms.`;
  document.body.dataset.ready = "true";
})().catch((error) => {
  $("status").textContent = `This browser cannot run the model: ${error.message}`;
});
