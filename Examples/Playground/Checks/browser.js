// Headless Chromium, driven through its DevTools protocol over a pipe: no port, no package.
"use strict";

const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

// The browser's name on this machine, or nothing where there is none.
function find() {
  return [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"].find(
    (name) => name && spawnSync(name, ["--version"]).status === 0
  );
}

async function launch(name) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "playground-"));
  const options = ["--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", `--user-data-dir=${profile}`];
  const child = spawn(name, [...options, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const waiting = new Map();
  const listeners = new Map();
  let last = 0;
  let rest = "";
  child.stdio[4].setEncoding("utf8").on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop();
    for (const message of messages.map((line) => JSON.parse(line))) {
      const { resolve, reject } = waiting.get(message.id) || {};
      waiting.delete(message.id);
      if (message.error) reject?.(new Error(message.error.message));
      else if (message.id) resolve?.(message.result);
      else listeners.get(message.method)?.(message.params);
    }
  });
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      child.stdio[3].write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  child.on("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error("the browser ended"));
  });

  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const page = (method, params) => send(method, params, sessionId);
  await page("Page.enable");
  await page("Runtime.enable");
  await page("Performance.enable", { timeDomain: "threadTicks" });

  return {
    faults(note) {
      listeners.set("Runtime.exceptionThrown", ({ exceptionDetails }) => note(exceptionDetails.exception?.description || exceptionDetails.text));
    },
    // The milliseconds that the page's thread has worked, however busy the machine is otherwise.
    async worked() {
      const { metrics } = await page("Performance.getMetrics");
      return metrics.find((metric) => metric.name === "TaskDuration").value * 1000;
    },
    // A window of so many pixels, in light or dark.
    async window(width, height, scheme) {
      await page("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 500 });
      await page("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    },
    open(address) {
      return page("Page.navigate", { url: address });
    },
    async value(expression) {
      const { result, exceptionDetails } = await page("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description || exceptionDetails.text);
      return result.value;
    },
    async until(expression, what) {
      for (let tries = 0; tries < 200; tries += 1) {
        if (await this.value(expression)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${what} did not come`);
    },
    // Types as a person does: into what has the focus.
    type(text) {
      return page("Input.insertText", { text });
    },
    async press(key) {
      const code = { Tab: 9, Enter: 13, ArrowRight: 39, ArrowLeft: 37 }[key];
      for (const type of ["keyDown", "keyUp"]) await page("Input.dispatchKeyEvent", { type, key, code: key, windowsVirtualKeyCode: code });
    },
    async picture(file) {
      const { data } = await page("Page.captureScreenshot", { format: "png", captureBeyondViewport: false });
      fs.writeFileSync(file, Buffer.from(data, "base64"));
    },
    async close() {
      await send("Browser.close").catch(() => {});
      await new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve()));
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

module.exports = { find, launch };
