// The module says what `care` says, byte for byte: posts, threads, and clocks whose ledgers sum to their time.
//
//   node verdicts.js [POSTS …]     more files of posts, as `care analyze` reads them
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { lines, run, question, thread, start, same } = require("./care.js");

function checkPosts(ask, files) {
  const posts = files.flatMap((file) => lines(fs.readFileSync(file, "utf8")));
  const expected = run("analyze", `${posts.join("\n")}\n`);
  same("number of verdicts", String(posts.length), String(expected.length));
  const begin = performance.now();
  for (const [index, post] of posts.entries()) same(`post ${index + 1} ${post}`, expected[index], ask(...question(post)));
  const each = (performance.now() - begin) / posts.length;
  console.log(`${posts.length} posts: the same bytes as care analyze, ${each.toFixed(2)} ms each`);
}

function checkThreads(ask, threads) {
  for (const story of threads) {
    const { fields, timeline } = thread(story);
    same(`thread about ${story.brand.name}`, `[${run("triage", timeline).join(",")}]`, ask("thread", ...fields));
  }
  console.log(`${threads.length} threads: the same bytes as care triage`);
}

// The clocks change in London on 25 October 2026; 26 October is a Monday.
const office = ["Europe/London", "09:00", "17:30", "12345", ""];
const events = [
  "2026-10-23T15:30:00Z", "customer", "2026-10-26T09:40:00Z", "reply", "2026-10-26T09:40:00Z", "pending",
  "2026-10-26T13:15:00Z", "customer",
];

function checkClocks(ask) {
  const clocks = JSON.parse(ask("clock", ...office, "14400", "7200", "57600", "2026-10-26T15:00:00Z", ...events));
  for (const clock of clocks) {
    const sum = clock.ledger.filter((segment) => segment.kind === "counted").reduce((total, segment) => total + segment.seconds, 0);
    same(`time of ${clock.metric}`, String(clock.elapsed), String(sum));
    for (const [index, segment] of clock.ledger.slice(1).entries()) same("seam", clock.ledger[index].to, segment.from);
  }
  // An hour on Friday before the office closes at 16:30 UTC, then from 9:00 UTC on Monday.
  same("first response", "met 6000", `${clocks[0].state} ${clocks[0].elapsed}`);
  same("next response", "2026-10-26T15:15:00.000Z", clocks.find((clock) => clock.metric === "nextResponse").due);
  for (const [name, ...fields] of [["clock", ...office, "x"], ["clock"], ["thread"], ["analyze", "a", "", "", "", "", "", "", "", "soon"], ["?"]]) {
    if (!JSON.parse(ask(name, ...fields)).error) throw new Error(`${name} takes what makes no sense`);
  }
  console.log(`${clocks.length} clocks: ledgers sum to their time`);
}

(async function check() {
  const ask = await start();
  const own = (name) => path.join(__dirname, name);
  checkThreads(ask, JSON.parse(fs.readFileSync(own("threads.json"), "utf8")));
  checkClocks(ask);
  checkPosts(ask, [own("posts.jsonl"), ...process.argv.slice(2)]);
})().catch((error) => {
  console.error(`FAILED: ${error.message}`);
  process.exitCode = 1;
});
