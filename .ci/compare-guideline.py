"""Compares a rulebook field by field with the table of facts it was made from: RULEBOOK CRITERIA."""
import json
import sys

rulebook, facts = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
differences = []


def same(place, ours, theirs):
    if ours != theirs:
        differences.append(f"{place}: {ours!r} is not {theirs!r}")


def plain(text):
    return text.replace("（", "(").replace("）", ")")


same("types", {t["id"]: plain(t["name"]["zh"]) for t in rulebook["types"]}, facts["types"])
same("facts", [f["id"] for f in rulebook["facts"]], list(facts["facts"]))
same("criteria", [c["id"] for c in rulebook["criteria"]], [c["id"] for c in facts["criteria"]])
for ours, theirs in zip(rulebook["criteria"], facts["criteria"]):
    for key in ("tier", "star", "dimension", "types"):
        same(f"{theirs['id']} {key}", ours.get(key), theirs[key])
    ids = [c["id"] for c in theirs["clauses"]]
    same(f"{theirs['id']} clauses", [c["id"] for c in ours["clauses"]], ids)
    for our, their in zip(ours["clauses"], theirs["clauses"]):
        for key in ("kind", "types", "forms", "when", "rate"):
            same(f"{their['id']} {key}", our.get(key), their.get(key))
        for key, expected in (
            ("notApplicableIf", "notApplicableIf" in their),
            ("damaged", "残缺" in their["guideline"]),
        ):
            same(f"{their['id']} {key}", key in our, expected)
        same(f"{their['id']} sentence", our["sentence"], ord(their["id"][-1]) - ord("a") + 1)

for line in differences:
    print(line)
clauses = sum(len(c["clauses"]) for c in facts["criteria"])
print(f"{len(facts['criteria'])} criteria and {clauses} clauses compared, {len(differences)} differ")
sys.exit(bool(differences))
