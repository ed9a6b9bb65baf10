// The page: reads the forms, asks the module, and shows what it answers.
"use strict";

const $ = (id) => document.getElementById(id);
let ask = null;
let marking = "intent";

// What the module answered, and the answer kept where a check can read it byte for byte.
function answer(panel, name, ...fields) {
  const text = ask(name, ...fields);
  $(panel).dataset[name] = text;
  const said = JSON.parse(text);
  if (said.error) throw new Error(said.error);
  return said;
}

function office(isWanted) {
  const days = [...document.querySelectorAll(".days input:checked")].map((box) => box.value).join("");
  const fields = [$("office-zone").value, $("office-opens").value, $("office-closes").value, days, $("office-holidays").value];
  return isWanted ? fields : fields.map(() => "");
}

const levels = ["very negative", "negative", "neutral", "positive", "very positive"];
const urgencies = ["none", "within days", "today", "now"];

function drawPost() {
  const text = $("post-text").value;
  const [channel, lifecycle, context, at] = ["channel", "lifecycle", "context", "at"].map((name) => $(`post-${name}`).value);
  const brand = [$("post-brand").value, $("post-handle").value];
  const post = [text, "", channel, ...brand, context, "", lifecycle, at];
  const verdict = answer("post-verdict", "analyze", ...post);
  const told = answer("post-verdict", "explain", ...post);
  const turn = [at, "author", channel, lifecycle, context, text];
  const decided = answer("post-verdict", "thread", ...office($("post-office").checked), ...brand, "", ...turn).find((output) => output.result === "decided");
  const due = decided?.due[0]?.at;
  const clocks = due ? answer("post-verdict", "threadClocks", ...office($("post-office").checked), ...brand, due, ...turn) : [];
  const clock = clocks.find((clock) => clock.metric === decided.due[0].metric);
  $("post-verdict").replaceChildren(
    element(
      "div", { class: "wide" },
      evidenceCard(text, verdict),
      clock ? card("By when", clockCard(clock)) : card("By when", element("p", {}, "Nothing is due."))
    ),
    element("div", {}, readingCard(text, verdict), intentCard(verdict), phaseCard(verdict, told), nextCard(verdict, told, decided))
  );
  return [
    levels[verdict.sentiment.level + 2], verdict.primary ? words(verdict.primary) : "no intent", verdict.phase.phase,
    verdict.needsReply.value ? "needs an answer" : "needs no answer", clock ? clock.sentence : "",
  ].filter(Boolean).join("; ");
}

function evidenceCard(text, verdict) {
  const decisions = [...new Set(verdict.evidence.map((piece) => piece.decision))];
  if (!decisions.length) return card("The words that counted", element("p", { class: "marked" }, text), element("p", { class: "faint" }, "No verdict, so no evidence."));
  const chosen = decisions.includes(marking) ? marking : decisions[0];
  const evidence = verdict.evidence.filter((piece) => piece.decision === chosen);
  const choice = element("fieldset", { class: "choice" }, element("legend", { class: "small faint" }, "Mark what counted for"));
  for (const decision of decisions) {
    const input = element("input", { type: "radio", name: "marking", id: `mark-${decision}`, ...(decision === chosen ? { checked: "" } : {}) });
    input.addEventListener("change", () => {
      marking = decision;
      show("post");
      $(`mark-${decision}`).focus();
    });
    choice.append(element("label", {}, input, element("span", {}, words(decision))));
  }
  return card("The words that counted", choice, marked(text, evidence), spoken(evidence));
}

function readingCard(text, verdict) {
  const tone = { negative: "bad", neutral: "", positive: "good" }[verdict.sentiment.polarity];
  const deadline = verdict.deadline;
  const redacted = verdict.pii.length ? answer("post-verdict", "redact", text) : null;
  return card(
    "What it says",
    list(
      ["Feeling", strong(levels[verdict.sentiment.level + 2], tone), `, ${words(verdict.emotion)}`],
      ["Signals", chips(verdict.signals.map((entry) => `${words(entry.signal)} ${percent(entry.confidence)}`))],
      ["Urgency", strong(urgencies[verdict.urgency], verdict.urgency > 1 ? "notice" : "")],
      ["Deadline", deadline ? [`“${deadline.text}”`, deadline.instant ? `, until ${moment(deadline.instant.slice(0, 19))} UTC` : ""] : []],
      ["Mention", words(verdict.mention)],
      ["Private", chips(verdict.pii.map((entry) => words(entry.kind)), "notice"), redacted ? element("p", { class: "small redacted" }, redacted) : null],
      ["Language", verdict.language === "en" ? [] : verdict.language]
    )
  );
}

function intentCard(verdict) {
  if (!verdict.intents.length) return card("What is wanted", element("p", {}, "Nothing that could be told."));
  const note = verdict.inScope ? null : element("p", { class: "faint small" }, "Probably not about a brand at all.");
  return card("What is wanted", bars("Intents and their probabilities", verdict.intents.map((entry) => [words(entry.intent), entry.confidence])), note);
}

// Why, out of a sentence such as "It is service: the person has the thing (phase.owned)."
function because(sentence) {
  return sentence.slice(sentence.indexOf(": ") + 2);
}

function phaseCard(verdict, told) {
  return card(
    "Service or care",
    list(
      ["Phase", strong(verdict.phase.phase), ` by ${verdict.phase.basis}, margin ${verdict.phase.margin.toFixed(2)}`],
      ["Because", because(told[0])]
    )
  );
}

function nextCard(verdict, told, decided) {
  return card(
    "What to do",
    list(
      ["Answer", strong(verdict.needsReply.value ? "yes" : "no")],
      ["Because", because(told[1])],
      ["Priority", decided ? decided.priority : ""],
      ["Next", decided ? decided.actions.map(actionLine) : []],
      ["Not", decided ? decided.vetoed.map(vetoLine) : []]
    )
  );
}

function actionLine(action) {
  const where = [words(action.visibility), action.tone && `tone ${words(action.tone)}`].filter(Boolean).join(", ");
  return element("p", {}, strong(words(action.action)), element("span", { class: "faint" }, ` ${where}; ${words(action.rule)}`));
}

function vetoLine(veto) {
  return element("p", {}, strong(words(veto.action), "bad"), element("span", { class: "faint" }, ` ${words(veto.veto)}`));
}

// The clocks that can be missed; the others count without a promise.
function promised(clocks) {
  return clocks.filter((clock) => clock.target !== null || clock.due !== null);
}

function drawThread() {
  const turns = [];
  for (const line of $("thread-text").value.split("\n").filter((line) => line.trim())) {
    const turn = line.match(/^(\S+)\s+([^:]+):\s*(.*)$/);
    if (!turn) throw new Error(`“${line}” is no turn; one looks like 2026-10-23T09:00:00Z ann: What now?`);
    turns.push({ at: turn[1], who: turn[2], text: turn[3] });
  }
  const fields = [...office($("thread-office").checked), $("thread-brand").value, $("thread-handle").value, $("thread-at").value];
  for (const turn of turns) fields.push(turn.at, turn.who, "", "", "", turn.text);
  const outputs = answer("thread-verdict", "thread", ...fields);
  const clocks = promised(answer("thread-verdict", "threadClocks", ...fields));
  const cases = outputs.filter((output) => output.result === "case");
  const story = element("ol", { class: "turns" });
  for (const [index, turn] of turns.entries()) {
    story.append(turnItem(turn, outputs.filter((output) => output.input === `turn-${index + 1}`)));
  }
  $("thread-verdict").replaceChildren(
    element("div", { class: "wide" }, story),
    element("div", {}, ...cases.map(caseCard), card("The clocks", ...clocks.map(clockCard)))
  );
  return `${turns.length} turns, ${cases.length === 1 ? "one case" : `${cases.length} cases`}; ${clocks.map((clock) => clock.sentence).join("; ")}`;
}

function turnItem(turn, outputs) {
  const isBrand = turn.who === "brand";
  const item = element(
    "li", { class: isBrand ? "brand" : "" },
    element("p", { class: "small faint" }, strong(turn.who), ` ${turn.at.slice(0, 16).replace("T", " ")}`),
    element("p", { class: "words" }, turn.text)
  );
  const decided = outputs.find((output) => output.result === "decided");
  const failed = outputs.find((output) => output.result === "failed");
  if (failed) item.append(element("p", { class: "bad" }, failed.error));
  if (!decided) return item;
  item.append(
    list(
      ["Phase", strong(decided.phase.phase), ` by ${decided.phase.basis}`, decided.phase.because.length ? `: ${decided.phase.because.map(words).join(", ")}` : ""],
      ["Wants", decided.primary ? `${words(decided.primary)}, ${levels[decided.sentiment + 2]}` : ""],
      ["Case", `${words(decided.status)}, priority ${decided.priority}`],
      ["Next", decided.actions.map(actionLine)],
      ["Not", decided.vetoed.map(vetoLine)]
    )
  );
  return item;
}

function caseCard(report) {
  return card(
    "How the case stands",
    list(
      ["Status", strong(words(report.status)), report.phase ? `, ${report.phase}` : ""],
      ["Priority", report.priority],
      ["Said", `${report.interactions} times`],
      ["Owed", report.openCommitments.map((owed) => `${owed.text}${owed.due ? ` by ${owed.due.slice(0, 10)}` : ""}`).join("; ")]
    )
  );
}

function drawClock() {
  const fields = [...office(true)];
  for (const name of ["first", "next", "resolution"]) {
    const minutes = $(`clock-${name}`).value.trim();
    fields.push(minutes === "" ? "" : String(Math.round(Number(minutes) * 60)));
  }
  fields.push($("clock-at").value);
  for (const line of $("clock-text").value.split("\n").filter((line) => line.trim())) fields.push(...line.trim().split(/\s+/, 2));
  const clocks = promised(answer("clock-verdict", "clock", ...fields));
  $("clock-verdict").replaceChildren(element("div", { class: "wide" }, card("The clocks", ...clocks.map(clockCard))));
  return clocks.map((clock) => `${clockNames[clock.metric]}: ${clock.sentence}`).join("; ");
}

const draw = { post: drawPost, thread: drawThread, clock: drawClock };
let waiting = null;

function show(name) {
  for (const tab of document.querySelectorAll("[role=tab]")) {
    const isChosen = tab.dataset.panel === name;
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    $(`panel-${tab.dataset.panel}`).hidden = !isChosen;
  }
  if (!ask) return;
  let summary = "";
  try {
    summary = draw[name]();
  } catch (error) {
    summary = error.message;
    $(`${name}-verdict`).replaceChildren(element("p", { class: "bad wide" }, error.message));
  }
  // Read out once the typing rests.
  clearTimeout(waiting);
  waiting = setTimeout(() => { $("summary").textContent = summary; }, 700);
}

const tabs = [...document.querySelectorAll("[role=tab]")];
for (const tab of tabs) {
  tab.addEventListener("click", () => show(tab.dataset.panel));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[event.key];
    const next = event.key === "Home" ? tabs[0] : event.key === "End" ? tabs.at(-1) : step && tabs[(tabs.indexOf(tab) + step) % tabs.length];
    if (!next) return;
    event.preventDefault();
    next.focus();
    show(next.dataset.panel);
  });
}
for (const form of document.querySelectorAll("form")) {
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => show(form.dataset.panel));
}

(async function start() {
  const begin = performance.now();
  ask = await startModule(moduleText);
  show(location.hash.slice(1) in draw ? location.hash.slice(1) : "post");
  const verdict = Math.round(performance.now() - begin);
  document.body.dataset.verdict = String(verdict);
  $("loading").textContent = `First verdict ${verdict} ms after the files were there.`;
})().catch((error) => {
  $("loading").textContent = `This browser cannot run the model: ${error.message}`;
});
