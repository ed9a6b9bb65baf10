"""The rival of the built-in model on the same folds: TF-IDF of words 1-2 and characters 2-5, and a linear SVM.

Needs scikit-learn. Handles and links are masked. It learns from the posts written and the tweets labelled for the recipe, too.

    python3 rival.py --shared SHARED
"""
import argparse
import csv
import json
import pathlib
import re
from collections import Counter

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.pipeline import FeatureUnion
from sklearn.svm import LinearSVC

WRITTEN = ["air", "plain", "pub-contrast", "pub-na", "pub-threads", "pub-world", "shop", "stay", "tech"]
RECIPE = pathlib.Path(__file__).parent.parent / "Sources/ModelRecipe"
FOLDS = 5
FAMILIES = {
    "issue": "product_fault service_failure delay_cancellation delivery_baggage staff_conduct support_experience environment "
    "billing_price account_access outage security_fraud unspecified_complaint",
    "request": "order_status order_change refund_compensation replacement_lost account_change document human_contact urgent_help",
    "preference": "opt_out channel_choice data_rights",
    "enquiry": "how_to policy_terms availability_price recommendation",
    "engagement": "praise gratitude wish_joke life_moment nomination suggestion",
    "conversation": "provide_info resolution_reply greeting_closing spam_promo off_topic",
}
FAMILY = {leaf: family for family, leaves in FAMILIES.items() for leaf in leaves.split()}


def fnv(text):
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def corpus(shared):
    rows = []
    for name in WRITTEN + ["real/ibm", "real/brand-tweets"]:
        for line in open(f"{shared}/corpus/{name}.jsonl"):
            rows.append(json.loads(line) | {"file": name})
    brands = Counter(row["brand"]["name"] for row in rows if row["file"] == "real/ibm")
    sizes, folds = [0] * FOLDS, {}
    for brand, count in sorted(brands.items(), key=lambda item: (-item[1], item[0])):
        folds[brand] = sizes.index(min(sizes))
        sizes[folds[brand]] += count
    for row in rows:
        is_thread = row["file"] == "real/ibm"
        row["fold"] = folds[row["brand"]["name"]] if is_thread else fnv(row["id"]) % FOLDS
        row["isReal"] = row["file"].startswith("real")
    return rows, folds


def own():
    return [json.loads(line) for path in sorted((RECIPE / "Posts").glob("*.jsonl")) for line in open(path)]


def brand_word(account):
    """What a support account is named after: "google" of "AskGoogle", "yahoo" of "YahooCare"."""
    return re.sub("(?i)_us$|^Ask|^Team|Support$|Cares?$|Helps?$|Air$|_", "", account).lower()


def tweets(shared, folds):
    """The labelled tweets, each with the folds of the brands that it names, in which it is not seen."""
    texts, rows = {}, []
    for line in open(f"{shared}/data/sentiment/semeval_train_all.tsv"):
        key, _, text = line.rstrip("\n").split("\t")
        texts.setdefault(key, text)
    words = {brand_word(brand): fold for brand, fold in folds.items()}
    for row in csv.DictReader(open(RECIPE / "Labels/tweets.tsv"), delimiter="\t"):
        if row["id"] not in texts:
            continue
        text = texts[row["id"]]
        letters = "".join(c for c in text.lower() if c == " " or c.isalnum())
        rows.append({
            "text": text, "primary": row["intents"].split(",")[0], "sentiment": int(row["sentiment"]), "phase": row["phase"],
            "folds": {fold for word, fold in words.items() if word in letters},
        })
    return rows


def answers(train, test):
    def text(row):
        return re.sub(r"@\w+", " USER ", re.sub(r"https?://\S+", " URL ", row["text"]))

    features = FeatureUnion([
        ("words", TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)),
        ("characters", TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2)),
    ])
    seen, asked = features.fit_transform([text(row) for row in train]), features.transform([text(row) for row in test])
    targets = {
        "leaf": lambda row: row["primary"], "family": lambda row: FAMILY[row["primary"]],
        "sentiment": lambda row: np.sign(row["sentiment"]), "phase": lambda row: row["phase"],
    }
    for name, target in targets.items():
        machine = LinearSVC().fit(seen, [target(row) for row in train])
        scores = machine.decision_function(asked)
        best = np.argmax(scores, 1) if scores.ndim > 1 else (scores > 0).astype(int)
        for row, index in zip(test, best):
            row[f"{name}?"], row[f"{name}="] = machine.classes_[index], target(row)
        if name == "leaf":
            for row, order in zip(test, np.argsort(-scores, 1)[:, :3]):
                row["top3"] = row["primary"] in machine.classes_[order]


def report(name, rows):
    def right(key):
        return np.mean([row[f"{key}?"] == row[f"{key}="] for row in rows]) * 100

    def f1(key):
        return f1_score([row[f"{key}="] for row in rows], [row[f"{key}?"] for row in rows], average="macro") * 100

    top = np.mean([row["top3"] for row in rows]) * 100
    print(f"{name}: {len(rows)} posts: leaf {right('leaf'):.1f}, top 3 {top:.1f}, family {right('family'):.1f} "
          f"(F1 {f1('family'):.1f}), sentiment F1 {f1('sentiment'):.1f}, phase {right('phase'):.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", required=True)
    shared = parser.parse_args().shared
    rows, folds = corpus(shared)
    written, labelled = own(), tweets(shared, folds)
    for fold in range(FOLDS):
        held = [row for row in rows if row["isReal"] and row["fold"] == fold]
        seen = [row for row in rows if not (row["isReal"] and row["fold"] == fold)]
        answers(seen + written + [row for row in labelled if fold not in row["folds"]], held)
    report("real posts, by brand", [row for row in rows if row["isReal"]])
    for name in WRITTEN:
        answers([row for row in rows if row["file"] != name] + written + labelled, [row for row in rows if row["file"] == name])
    report("written posts, by file", [row for row in rows if not row["isReal"]])


main()
