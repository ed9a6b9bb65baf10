// The page as a person has it: opened from the disk in headless Chromium, typed into, read, and photographed.
//
//   node page.js [FOLDER]     also writes the pictures of Documentation into the folder
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { find, launch } = require("./browser.js");
const { site, lines, run, question, thread, same } = require("./care.js");

const address = pathToFileURL(path.join(site, "index.html")).href;
const own = (name) => path.join(__dirname, name);

async function open(browser, tab) {
  await browser.open("about:blank");
  await browser.open(`${address}#${tab}`);
  await browser.until("document.body?.dataset.verdict !== undefined", "the first verdict");
  return Number(await browser.value("document.body.dataset.verdict"));
}

// Times say how busy the machine is as well, so they are told and not judged.
async function checkStart(browser) {
  const visits = [];
  for (let count = 0; count < 5; count += 1) {
    const verdict = await open(browser, "post");
    visits.push(`${verdict} (${Math.round(await browser.worked())})`);
  }
  console.log(`first verdict in ms, and the processor time of the whole visit: ${visits.join(", ")}`);
}

// Shows the fields that stand folded away, so that they can be typed into.
function unfold(browser) {
  return browser.value(`for (const details of document.querySelectorAll("details")) details.open = true`);
}

async function fill(browser, id, text) {
  await browser.value(`(() => { const field = document.getElementById("${id}"); field.focus(); field.select?.(); })()`);
  if (text === "") await browser.value(`document.execCommand("delete")`);
  else await browser.type(text);
}

async function choose(browser, id, value) {
  await browser.value(`(() => {
    const field = document.getElementById("${id}");
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
  })()`);
}

// Types posts and reads what the page was told about them.
async function checkPosts(browser) {
  // A field of one page holds what people can type: no line breaks but "\n", and a writer and a channel that the page offers.
  const posts = lines(fs.readFileSync(own("posts.jsonl"), "utf8")).map((line) => JSON.parse(line)).filter(
    (post) => !/[\u0000-\u0008\r]/.test(post.text) && !post.before && post.id === undefined
  );
  const typed = posts.map((post) => ({ channel: "publicPost", at: "2026-10-23T15:50:00Z", ...post }));
  const expected = run("analyze", `${typed.map((post) => JSON.stringify(post)).join("\n")}\n`);
  await unfold(browser);
  for (const [index, post] of typed.entries()) {
    await fill(browser, "post-text", post.text);
    await fill(browser, "post-brand", post.brand?.name || "");
    await fill(browser, "post-handle", post.brand?.handle || "");
    await fill(browser, "post-context", post.context || "");
    await fill(browser, "post-at", post.at);
    await choose(browser, "post-channel", post.channel);
    await choose(browser, "post-lifecycle", post.lifecycle || "");
    same(`post ${index + 1}`, expected[index], await browser.value(`document.getElementById("post-verdict").dataset.analyze`));
  }
  console.log(`${typed.length} posts typed: the page has the bytes of care analyze`);
}

async function checkThread(browser) {
  await open(browser, "thread");
  const story = JSON.parse(fs.readFileSync(own("threads.json"), "utf8"))[0];
  await unfold(browser);
  await browser.value(`document.getElementById("thread-office").click()`);
  await fill(browser, "thread-brand", story.brand.name);
  await fill(browser, "thread-handle", story.brand.handle);
  await fill(browser, "thread-text", story.turns.map((turn) => `${turn.at} ${turn.who}: ${turn.text}`).join("\n"));
  same("the thread", `[${run("triage", thread(story).timeline).join(",")}]`, await browser.value(`document.getElementById("thread-verdict").dataset.thread`));
  console.log("a thread typed: the page has the bytes of care triage");
}

// From tab to tab by arrow keys, and into the form by the tab key.
async function checkKeyboard(browser) {
  await open(browser, "post");
  await browser.value(`document.getElementById("tab-post").focus()`);
  await browser.press("ArrowRight");
  same("the tab behind the arrow key", "tab-thread", await browser.value("document.activeElement.id"));
  await browser.press("Tab");
  same("the field behind the tab key", "thread-text", await browser.value("document.activeElement.id"));
  const unnamed = await browser.value(`[...document.querySelectorAll("input, select, textarea")].filter((field) => !field.labels?.length).length`);
  same("fields without a label", "0", String(unnamed));
  console.log("usable by keyboard, every field named");
}

async function checkWidth(browser) {
  for (const tab of ["post", "thread", "clock"]) {
    await open(browser, tab);
    const [inner, outer] = await browser.value("[document.documentElement.scrollWidth, innerWidth]");
    if (inner > outer) throw new Error(`the tab ${tab} is ${inner} pixels wide in a window of ${outer}`);
  }
}

async function photograph(browser, folder) {
  const pictures = [
    ["post", 1280, 800, "light"], ["post", 1280, 800, "dark"], ["thread", 1280, 680, "light"], ["clock", 1280, 900, "dark"],
    ["post", 390, 844, "light"], ["post", 390, 844, "dark"], ["clock", 390, 844, "light"],
  ];
  for (const [tab, width, height, scheme] of pictures) {
    await browser.window(width, height, scheme);
    await open(browser, tab);
    if (width < 500) await browser.value(`document.getElementById("${tab}-verdict").scrollIntoView()`);
    const file = path.join(folder, `playground-${tab}-${width}-${scheme}.png`);
    await browser.picture(file);
    const size = fs.statSync(file).size;
    if (size >= 150_000) throw new Error(`${file} has ${size} bytes`);
  }
  console.log(`${pictures.length} pictures written`);
}

(async function check() {
  const name = find();
  if (!name) {
    console.log("skipped: the page in a browser; there is no Chromium on this machine");
    return;
  }
  const browser = await launch(name);
  try {
    browser.faults((text) => {
      console.error(text);
      process.exitCode = 1;
    });
    await browser.window(1280, 1000, "light");
    await checkStart(browser);
    await checkPosts(browser);
    await checkThread(browser);
    await checkKeyboard(browser);
    await browser.window(390, 844, "dark");
    await checkWidth(browser);
    if (process.argv[2]) await photograph(browser, process.argv[2]);
  } finally {
    await browser.close();
  }
})().catch((error) => {
  console.error(`FAILED: ${error.message}`);
  process.exitCode = 1;
});
