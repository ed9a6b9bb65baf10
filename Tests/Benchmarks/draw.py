"""Writes Documentation/Performance.md from what `compare` measured: a folder with the benchmark library's table, the
rivals' JSON Lines, and what `care bench` said."""

import csv
import datetime
import glob
import json
import os
import platform
import subprocess
import sys

CURVES = {
    "reading posts": ["analyze", "sentiment", "personalData", "evidence"],
    "labels of one's own": ["train", "intent"],
    "business time": ["deadline", "elapsed", "isOpen", "calendarBuild"],
    "clocks and desk": ["clock", "clockEvaluation", "triage", "triageWithoutText", "replay"],
}


def file_without_types(file):
    """The lines of a table that are no annotation for a database."""
    return (line for line in file if not line.startswith("#"))


def load(folder):
    """The measures by name and size: seconds and allocations of one piece of work."""
    found = {}
    for path in glob.glob(os.path.join(folder, "*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            medians = [row for row in csv.DictReader(file_without_types(file)) if row["percentile"] == "50.0"]
        for row in medians:
            name, size, items, repeats = row["test"].split("|")
            entry = found.setdefault(name, {}).setdefault(int(size), {"items": items})
            # Nanoseconds of all repeats; allocations are counted of one.
            if row["metric"] == "Time(wallclock)":
                entry["seconds"] = int(row["value"]) / 1e9 / int(repeats)
            else:
                entry["allocations"] = int(row["value"])
    return found


def lines_of(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def number(value):
    """Three digits that count, with separators of thousands."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def time_of(seconds):
    for unit, scale in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= scale:
            return f"{number(seconds / scale)} {unit}"
    return f"{number(seconds / 1e-9)} ns"


def curve(title, names, found):
    yield f"### {title[0].upper()}{title[1:]}"
    yield "| measure | items | one item | items a second | allocations an item |"
    yield "|---|---:|---:|---:|---:|"
    for name in names:
        for size, row in sorted(found.get(name, {}).items()):
            each = row["seconds"] / size
            allocations = number(row["allocations"] / size)
            yield f"| {name} | {size:,} {row['items']} | {time_of(each)} | {number(1 / each)} | {allocations} |"
    yield ""


def hostile(found):
    yield "### Hostile text"
    yield "One post of 1, 10 and 100 MB; a straight line is a constant number of megabytes a second."
    yield ""
    yield "| made of | 1 MB | 10 MB | 100 MB |"
    yield "|---|---:|---:|---:|"
    for name, rows in sorted(found.items()):
        if name.startswith("analyze "):
            cells = [f"{number(size / row['seconds'])} MB/s" for size, row in sorted(rows.items())]
            yield f"| {name.removeprefix('analyze ')} | " + " | ".join(cells) + " |"
    yield ""


def each_of_most(found, name):
    """The seconds of one item where there are most of them, as the rivals have many too."""
    size = max(found[name])
    return found[name][size]["seconds"] / size


def rivals(found, measured, asked):
    yield "### Beside what a user would pick instead"
    yield "One thread each, the same posts, examples and questions, in the same run. The ratio is how many times as long the rival takes."
    yield ""
    yield "| work | who | one item | ratio | right answers |"
    yield "|---|---|---:|---:|---:|"
    for work in ("sentiment", "intent", "train", "deadline"):
        own = each_of_most(found, work)
        yield f"| {work} | this library | {time_of(own)} | 1 | all, or the run fails |"
        if work == "deadline":
            each, ratio = (asked[name]["median"] for name in ("deadlineByFoundation", "deadlineTimesFaster"))
            yield f"| deadline | Foundation's `Calendar`, day by day | {time_of(each / 1e9)} | {number(ratio)} | all, or the run fails |"
        for row in measured:
            if row["measure"].startswith(work + ": "):
                each = row["seconds"] / row["count"]
                right = f"{row['right']:,} of {row['count']:,}" if "right" in row else ""
                who = row["measure"].removeprefix(work + ": ")
                yield f"| {work} | {who} | {time_of(each)} | {number(each / own)} | {right} |"
    yield ""


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = {line.split(":", 1)[1].strip() for line in file if line.startswith("model name")}
    return ", ".join(sorted(names)) or platform.machine()


def main():
    folder, page = sys.argv[1:]
    found = load(folder)
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
    own = {row["measure"]: row for row in lines_of(folder, "care.jsonl")}
    with open(os.path.join(folder, "static.txt"), encoding="utf-8") as file:
        whole, stripped = (int(line) / 1e6 for line in file)
    lines = [
        "# Performance",
        "",
        "Written by `Tests/Benchmarks/compare`, which measures everything here in one run; run it again to have the figures of your machine.",
        "Times are medians of rounds on one thread. Every benchmark checks its answers and fails where one is wrong. The posts are made up by",
        "`Tests/Benchmarks/Sources/Workload`, about a hundred bytes each; accuracy on real ones is in [Accuracy](Accuracy.md).",
        "",
        f"Measured {datetime.date.today()} on {processor()}, {os.cpu_count()} cores, {platform.system()}; {swift}.",
        "",
        "## The library",
        "`swift package --package-path Tests/Benchmarks benchmark`",
        "",
    ]
    for title, names in CURVES.items():
        lines += curve(title, names, found)
    lines += hostile(found)
    lines += rivals(found, lines_of(folder, "rivals.jsonl"), own)
    lines += [
        "## The process",
        "| what | figure | command |",
        "|---|---:|---|",
        f"| the first verdict of a process | {number(own['startup']['median'])} ms | `care bench --only startup` |",
        f"| a process that reads nothing, from start to end | {number(own['startupProcess']['median'])} ms | `care bench --only startup` |",
        f"| memory of a live case, of 200,000 | {number(own['triageLiveCase']['median'])} bytes | `care bench --only triage` |",
        f"| `care` with Swift's runtime inside, for Linux | {number(whole)} MB | `swift build --package-path Examples -c release --product care --static-swift-stdlib` |",
        f"| the same without symbols | {number(stripped)} MB | `strip care` |",
        "",
        "## What guards it",
        "Times say little on a shared machine, so CI counts instructions: `Tests/Benchmarks/guard` runs a small fixed workload under valgrind's",
        "callgrind and compares the counts with `Tests/Benchmarks/instructions.tsv`; more than a tenth above it fails.",
    ]
    with open(page, "w", encoding="utf-8") as file:
        file.write("\n".join(lines).rstrip("\n") + "\n")
    print("\n".join(lines))


main()
