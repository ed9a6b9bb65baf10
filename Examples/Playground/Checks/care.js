// What the checks compare the page with: the command line example, and the module of the page started without a browser.
"use strict";

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const site = path.resolve(process.env.SITE || path.join(__dirname, "../.build/site"));
const care = path.resolve(process.env.CARE || path.join(__dirname, "../../.build/release/care"));

function lines(text) {
  return text.split("\n").filter((line) => line !== "");
}

// What `care` prints for an input, line by line.
function run(command, input) {
  const { stdout, status, error } = spawnSync(care, [command, ...(command === "triage" ? ["-"] : [])], { input, maxBuffer: 1 << 30 });
  if (error) throw error;
  if (status !== 0) throw new Error(`care ${command} ended with status ${status}`);
  return lines(stdout.toString());
}

// The question to the module that stands for a line of posts.
function question(line) {
  const post = JSON.parse(line);
  const { name = "", handle = "" } = post.brand || {};
  const known = [post.id, post.channel, name, handle, post.context, post.before, post.lifecycle, post.at];
  return ["analyze", post.text, ...known.map((field) => field || "")];
}

// A thread as the page sends it and as a timeline for `care triage`, so that both can be held together.
function thread({ brand, turns }) {
  const fields = ["", "", "", "", "", brand.name, brand.handle, ""];
  const timeline = [{ type: "settings", id: "brand", at: turns[0].at, brand: { name: brand.name, handles: [brand.handle] } }];
  let person = null;
  for (const [index, { at, who, text }] of turns.entries()) {
    fields.push(at, who, "", "", "", text);
    const id = `turn-${index + 1}`;
    if (who === "brand") {
      timeline.push({ type: "reply", id, at, person, text });
    } else {
      person = who;
      timeline.push({ type: "post", id, at, from: who, text, relation: "tagged" });
    }
  }
  return { fields, timeline: `${timeline.map((line) => JSON.stringify(line)).join("\n")}\n` };
}

async function start() {
  const read = (name) => fs.readFileSync(path.join(site, name), "utf8");
  return new Function(`${read("playground-module.js")}${read("playground-start.js")} return startModule(moduleText);`)();
}

// Stops the check at the first byte in which two texts differ, and shows the place.
function same(name, expected, found) {
  if (expected === found) return;
  let place = 0;
  while (expected[place] === found[place]) place += 1;
  const shown = (text) => JSON.stringify(text.slice(Math.max(0, place - 60), place + 60));
  throw new Error(`${name}: byte ${place} differs\n  care: ${shown(expected)}\n  page: ${shown(found)}`);
}

module.exports = { site, lines, run, question, thread, start, same };
