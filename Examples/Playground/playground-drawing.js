// Draws what the module answers. Every figure comes from the module; nothing is reckoned here but places on the page.
"use strict";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter((child) => child !== null));
  return node;
}

function shape(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

// A name of the library as words: refund_compensation, signal.repeatContact, reply.request.
function words(name) {
  return name.replace(/^signal\./, "").replace(/[_.]/g, " ").replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}

function strong(text, style = "") {
  return element("strong", style ? { class: style } : {}, text);
}

function chips(texts, style = "") {
  return texts.map((text) => element("span", { class: `chip ${style}` }, text));
}

function card(title, ...content) {
  return element("article", {}, element("h2", {}, title), ...content);
}

// Names and what stands behind them; those with nothing behind them are left out.
function list(...rows) {
  const node = element("dl");
  for (const [name, ...content] of rows) {
    const said = content.flat().filter((part) => part !== null && part !== "");
    if (said.length) node.append(element("dt", {}, name), element("dd", {}, ...said));
  }
  return node;
}

// A table of names and shares, each with a bar.
function bars(caption, entries) {
  const body = element("tbody");
  for (const [name, share] of entries) {
    const bar = element("span", { class: "bar" }, element("i", { style: `width: ${share * 100}%` }));
    body.append(element("tr", {}, element("th", { scope: "row" }, name), element("td", { "aria-hidden": "true" }, bar), element("td", {}, percent(share))));
  }
  return element("table", {}, element("caption", { class: "unseen" }, caption), body);
}

// The text, each span that counted as strong as it counted. What spoke against the decision is underlined too, so that the
// two can be told apart without colour.
function marked(text, evidence) {
  const bytes = encoder.encode(text);
  const strongest = Math.max(0.3, ...evidence.map((piece) => Math.abs(piece.contribution)));
  const line = element("p", { class: "marked" });
  let position = 0;
  for (const piece of evidence.filter((piece) => piece.start !== null).sort((left, right) => left.start - right.start)) {
    if (piece.start < position) continue;
    line.append(decoder.decode(bytes.slice(position, piece.start)));
    const strength = Math.abs(piece.contribution) / strongest;
    const side = piece.contribution < 0 ? "against" : "for";
    line.append(
      element(
        "mark",
        {
          class: strength < 0.08 ? "" : side,
          style: `--strength: ${strength.toFixed(2)}`,
          title: `${piece.contribution < 0 ? "−" : "+"}${Math.abs(piece.contribution).toFixed(2)}`,
        },
        piece.text
      )
    );
    position = piece.end;
  }
  line.append(decoder.decode(bytes.slice(position)));
  return line;
}

// The words of the strongest pieces on both sides, for those who cannot see the marks.
function spoken(evidence) {
  const side = (sign) =>
    evidence
      .filter((piece) => piece.text && piece.contribution * sign > 0.05)
      .sort((left, right) => Math.abs(right.contribution) - Math.abs(left.contribution))
      .slice(0, 4)
      .map((piece) => `“${piece.text}” ${sign > 0 ? "+" : "−"}${Math.abs(piece.contribution).toFixed(2)}`);
  const parts = [["For", side(1)], ["Against", side(-1)]].filter(([, found]) => found.length);
  return element("p", { class: "faint small" }, parts.map(([name, found]) => `${name}: ${found.join(", ")}`).join(". "));
}

function moment(local) {
  const date = new Date(`${local}Z`);
  const day = date.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
  return `${day.replace(",", "")} ${local.slice(11, 16)}`;
}

function duration(seconds) {
  const parts = [[Math.floor(seconds / 3600), "h"], [Math.floor(seconds / 60) % 60, "min"], [seconds % 60, "s"]];
  return parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`).join(" ") || "0 s";
}

const clockNames = {
  firstResponse: "First answer", nextResponse: "Next answer", periodicUpdate: "Update", pausableUpdate: "Update",
  requesterWait: "Waiting time", agentWork: "Work", resolution: "Solution", commitmentDue: "Promise",
};

// A clock: its name and state, its sentence, and its ledger drawn day by day.
function clockCard(clock) {
  const state = clock.breached ? "missed" : clock.state;
  const title = element("h3", {}, clockNames[clock.metric] || words(clock.metric), " ", element("span", { class: `state ${state}` }, state));
  return element("div", { class: "clock" }, title, element("p", {}, clock.sentence), timeline(clock));
}

// One row for each local day that the clock saw, from midnight to midnight, and the day on which it is due.
function timeline(clock) {
  const day = 86400000;
  const place = (local) => Date.parse(`${local}Z`);
  const segments = clock.ledger.map((segment) => ({ ...segment, start: place(segment.localFrom), stop: place(segment.localTo) }));
  const due = clock.localDue && clock.state !== "met" ? place(clock.localDue) : null;
  const days = new Set(due === null ? [] : [Math.floor(due / day)]);
  for (const segment of segments) {
    // A day on which nothing moved tells nothing; a long stretch of them is passed over.
    const [first, last] = [Math.floor(segment.start / day), Math.floor((segment.stop - 1) / day)];
    for (let index = first; index <= Math.min(last, first + 4); index += 1) days.add(index);
    days.add(last);
  }
  const rows = [...days].sort((left, right) => left - right);
  const box = element("div", { class: "timeline", role: "img", "aria-label": described(clock) });
  box.append(element("div", { class: "hours" }, element("span"), hours()));
  for (const [place, index] of rows.slice(0, 14).entries()) {
    if (place > 0 && index > rows[place - 1] + 1) box.append(element("p", { class: "faint small gap" }, "…"));
    box.append(element("div", { class: "day" }, element("span", {}, moment(new Date(index * day).toISOString().slice(0, 19)).slice(0, -6)), track(segments, due, index * day, day)));
  }
  if (rows.length > 14) box.append(element("p", { class: "faint small" }, `and ${rows.length - 14} more days`));
  return element("div", {}, box, legend(segments, clock.target));
}

function hours() {
  const line = element("div", { "aria-hidden": "true" });
  for (const hour of ["0", "6", "12", "18", "24"]) line.append(element("span", {}, hour));
  return line;
}

function track(segments, due, start, length) {
  const share = (instant) => `${(((instant - start) / length) * 100).toFixed(3)}%`;
  const drawing = shape("svg", { class: "track", width: "100%", height: "22" });
  for (const segment of segments) {
    const from = Math.max(segment.start, start);
    const to = Math.min(segment.stop, start + length);
    if (to <= from) continue;
    const box = { x: share(from), y: "3", width: `${(((to - from) / length) * 100).toFixed(3)}%`, height: "16" };
    const name = `${segment.kind}${segment.because ? `, ${words(segment.because)}` : ""}: ${moment(segment.localFrom)} to ${moment(segment.localTo)}`;
    drawing.append(shape("g", {}, shape("title", {}, name), shape("rect", { ...box, class: segment.kind }), shape("rect", { ...box, class: `${segment.kind} grain` })));
  }
  if (due !== null && due >= start && due < start + length) {
    drawing.append(shape("g", {}, shape("title", {}, "due"), shape("line", { class: "due", x1: share(due), x2: share(due), y1: "0", y2: "22" })));
  }
  return drawing;
}

function legend(segments, target) {
  const sums = new Map();
  for (const segment of segments) {
    const name = segment.kind + (segment.because ? `, ${words(segment.because)}` : "");
    sums.set(name, { kind: segment.kind, seconds: (sums.get(name)?.seconds || 0) + segment.seconds });
  }
  const line = element("p", { class: "legend small" });
  for (const [name, { kind, seconds }] of sums) {
    const swatch = shape("svg", { width: "18", height: "12", "aria-hidden": "true" });
    for (const style of [kind, `${kind} grain`]) swatch.append(shape("rect", { width: "18", height: "12", class: style }));
    const whole = kind === "counted" && target !== null ? ` of ${duration(target)}` : "";
    line.append(element("span", {}, swatch, `${name} ${duration(seconds)}${whole}`));
  }
  return line;
}

function described(clock) {
  const parts = clock.ledger.map((segment) => `${segment.kind}${segment.because ? `, ${words(segment.because)},` : ""} from ${moment(segment.localFrom)} to ${moment(segment.localTo)}`);
  return `Ledger: ${parts.join("; ")}.${clock.localDue && clock.state !== "met" ? ` Due ${moment(clock.localDue)}.` : ""}`;
}
