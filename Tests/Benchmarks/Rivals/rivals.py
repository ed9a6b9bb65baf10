"""Measures what a user would pick instead, on the workload that WriteWorkload wrote, and prints one JSON object a line:
the measure, how many items, the median seconds of a round, and how many answers were right, where there is a right one.

One thread, like the library's own figures.
"""

import json
import os
import statistics
import sys
import tempfile
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import fasttext
import pandas
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

ROUNDS = 5


def measure(name, count, work, rounds=ROUNDS, right=None):
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        answer = work()
        seconds.append(time.perf_counter() - start)
    result = {"measure": name, "count": count, "seconds": statistics.median(seconds)}
    if right is not None:
        result["right"] = right(answer)
    print(json.dumps(result), flush=True)
    return answer


def read(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def vader(posts):
    analyzer = SentimentIntensityAnalyzer()
    measure("sentiment: VADER", len(posts), lambda: [analyzer.polarity_scores(post)["compound"] for post in posts])


def classifiers(examples):
    labels, texts = zip(*examples)
    held_out = texts[:2000]
    expected = labels[:2000]
    rest = list(zip(labels[2000:], texts[2000:]))

    def right(answers):
        return sum(answer == label for answer, label in zip(answers, expected))

    for title, make in (("LR", lambda: LogisticRegression(max_iter=1000)), ("SVM", LinearSVC)):
        features = make_union(
            TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
        )
        model = measure(
            f"train: scikit-learn TF-IDF + {title}",
            len(rest),
            lambda: make_pipeline(features, make()).fit([text for _, text in rest], [label for label, _ in rest]),
            rounds=1,
        )
        measure(f"intent: scikit-learn TF-IDF + {title}", len(held_out), lambda: model.predict(held_out), right=right)

    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        for label, text in rest:
            file.write(f"__label__{label.replace(' ', '-')} {text}\n")
        file.flush()
        model = measure(
            "train: fastText",
            len(rest),
            lambda: fasttext.train_supervised(file.name, wordNgrams=2, epoch=25, lr=0.5, thread=1, verbose=0),
            rounds=1,
        )
    # The wrapper's own `predict` does not work with NumPy 2; what it calls does.
    predict = model.f.predict
    measure(
        "intent: fastText",
        len(held_out),
        lambda: [predict(text + "\n", 1, 0.0, "strict")[0][1][len("__label__") :].replace("-", " ") for text in held_out],
        right=right,
    )


def business_hours(questions):
    days = pandas.DatetimeIndex([])
    for year in range(2023, 2036):
        new_year = pandas.Timestamp(year, 1, 1)
        fixed = [new_year, *(pandas.Timestamp(year, m, d) for m, d in ((6, 19), (7, 4), (11, 11), (12, 25)))]
        moving = [
            pandas.offsets.WeekOfMonth(week=2, weekday=0).rollforward(pandas.Timestamp(year, 1, 1)),
            pandas.offsets.WeekOfMonth(week=2, weekday=0).rollforward(pandas.Timestamp(year, 2, 1)),
            pandas.offsets.LastWeekOfMonth(weekday=0).rollforward(pandas.Timestamp(year, 5, 1)),
            pandas.offsets.WeekOfMonth(week=0, weekday=0).rollforward(pandas.Timestamp(year, 9, 1)),
            pandas.offsets.WeekOfMonth(week=3, weekday=3).rollforward(pandas.Timestamp(year, 11, 1)),
        ]
        days = days.append(pandas.DatetimeIndex(fixed + moving))
    holidays = [day.date() for day in days]
    hours = pandas.offsets.CustomBusinessHour(start=["09:00", "13:00"], end=["12:00", "18:00"], holidays=holidays)
    zone = "America/New_York"
    asked = [(pandas.Timestamp(start).tz_convert(zone).tz_localize(None), int(n)) for start, n, _ in questions]
    due = [pandas.Timestamp(due).tz_convert(zone).tz_localize(None) for _, _, due in questions]
    measure(
        "deadline: pandas CustomBusinessHour",
        len(asked),
        lambda: [start + hours * n for start, n in asked],
        rounds=3,
        right=lambda answers: sum(answer == expected for answer, expected in zip(answers, due)),
    )


def main():
    folder = sys.argv[1]
    vader(read(folder, "posts.txt"))
    classifiers([line.split("\t", 1) for line in read(folder, "examples.tsv")])
    business_hours([line.split("\t") for line in read(folder, "questions.tsv")][:500])


main()
