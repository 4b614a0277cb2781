"""Edge cases of the rules: one NDJSON file per type and form, expectations from rate.py.   edges.py RULEBOOK OUTDIR"""
import itertools, json, os, sys
sys.dont_write_bytecode = True
from check import facts_of, problems
from rate import rate, binding, binds_type, MET, UNMET, UNANSWERED, NA

MANY = 20  # every count, where all is met: each rate is 100%
DENOMINATORS = [20, 33, 40, 61, 100, 7, 200, 37]  # thresholds fall on whole numbers in some, between them in others
OTHER_VALUES = [True, False, "na", {"met": False}, {"met": "na", "note": ""}]


def ceil(part, whole):
    return -(-part // whole)


class Edges:
    def __init__(self, book, type_, form):
        self.book, self.type, self.form, self.cases, self.names = book, type_["id"], form, [], set()
        self.organisation = {"name": "甲", "type": self.type}
        if form != type_.get("defaultForm") or form == "committee" and self.type == "non-public":
            self.organisation["form"] = form
        self.bound = binding(book, self.type, form)
        self.clauses = [clause for _, clauses in self.bound for clause in clauses]
        self.attested = [clause for clause in self.clauses if clause["kind"] == "attest"]
        self.rates = [clause for clause in self.clauses if clause["kind"] == "rate"]
        self.computed = [c["id"] for c, clauses in self.bound if all(x["kind"] == "rate" for x in clauses)]
        self.used = [f["id"] for f in book["facts"] if any(
            binds_type(c, x, self.type) and f["id"] in facts_of(x) for c in book["criteria"] for x in c["clauses"])]
        self.minimum = {f["id"]: f["minimum"] for f in book["facts"]}
        self.parts = [(p["part"], p["whole"]) for p in book.get("parts", []) if {p["part"], p["whole"]} <= set(self.used)]
        self.pairs = list(dict.fromkeys((x["rate"]["numerator"], x["rate"]["denominator"]) for x in self.rates))
        self.pairs = sorted(self.pairs, key=self.depth)  # members/employees before realNameMembers/members
        self.owner = {x["id"]: c["id"] for c, clauses in self.bound for x in clauses}

    def depth(self, pair):
        above = [p for p in self.pairs if p[0] == pair[1]]
        return 1 + max(map(self.depth, above)) if above else 0

    # ---- building blocks
    def all_true(self):
        return {c["id"]: True for c, clauses in self.bound if any(x["kind"] == "attest" for x in clauses)}

    def all_many(self):
        return {fact: MANY for fact in self.used}

    def restricted(self, clause):  # where "na" is never permitted
        return "notApplicableIf" not in clause and "when" not in clause

    def add(self, name, about, answers=None, facts=None, keys=None, text=None):
        submission = {"organisation": self.organisation}
        if facts:
            submission["facts"] = facts
        if answers:
            submission["answers"] = answers
        errors, warnings = problems(self.book, submission)
        expect = {}
        if errors:
            expect["diagnostics"] = [(code + " " + path).strip() for code, path in errors]
        else:
            result = rate(self.book, submission)
            having = lambda status: [i for i, found in result["clauses"].items() if found == status]
            step = result["next"]
            expect = {
                "star": result["star"], "unmet": having(UNMET), "unanswered": having(UNANSWERED), "notApplicable": having(NA),
                "levels": {str(l["star"]): {r["tier"]: "%d/%d" % (r["met"], r["applicable"]) for r in l["requirements"]}
                           for l in result["levels"]},
                "next": step and {"star": step["star"], "steps": step["steps"]}, "range": result["range"]}
            if keys:
                expect = {key: value for key, value in expect.items() if key in keys}
                if "unansweredAtLeast" in keys:
                    expect["unansweredAtLeast"] = [i for i in about if i in having(UNANSWERED)]
            if "levels" in expect and keys and "level" in keys:
                expect["levels"] = {keys["level"]: expect["levels"][keys["level"]]}
        if warnings:
            expect["warnings"] = [code + " " + path for code, path in warnings]
        assert name not in self.names, name
        self.names.add(name)
        self.cases.append({"name": name, "about": about, "submission": submission, "expect": expect})
        return expect

    # ---- a. everything
    def everything(self):
        ids = []  # about all of them
        self.add("everything met", ids, self.all_true(), self.all_many())
        low = {f: 1000000 for f in self.used}
        for part, whole in self.pairs:
            low[part] = 20 if any(part == w for _, w in self.pairs + self.parts) else self.minimum[part]
        for part, whole in self.parts:
            low[part] = min(low[part], low[whole])
        e = self.add("everything unmet", ids, {i: False for i in self.all_true()}, low)
        assert len(e["unmet"]) == len(self.clauses), set(x["id"] for x in self.clauses) - set(e["unmet"])
        self.add("everything unanswered", ids)
        self.add("no answers, counts far above", ids, None, self.all_many())
        answers, facts = self.set_aside()
        self.add("everything that may not apply set aside", ids, answers, facts)

    def set_aside(self):
        answers, facts = self.all_true(), self.all_many()
        for clause in self.attested:
            if "notApplicableIf" in clause:
                answers[clause["id"]] = "na"
            elif "when" in clause:
                facts[clause["when"]["fact"]] = clause["when"]["atLeast"] - 1
        for clause in self.rates:
            if clause["rate"].get("whenDenominatorIsZero") == "not-applicable":
                facts[clause["rate"]["denominator"]] = facts[clause["rate"]["numerator"]] = 0
        for part, whole in self.parts:
            facts[part] = min(facts[part], facts[whole])
        return answers, facts

    # ---- b. rates
    def threshold(self, clause, facts):
        rule = clause["rate"]
        percent = rule.get("atLeastPercent")
        for band in rule.get("bands", []):
            if band["from"] <= facts[band["fact"]] and (band["to"] is None or facts[band["fact"]] <= band["to"]):
                percent = band["atLeastPercent"]
        return ceil(percent * facts[rule["denominator"]], 100)

    def thresholds(self):
        """Cases until every rate (at every edge of its bands) was seen one below, at and one above its threshold."""
        edges = {}  # the banding fact: its values at the edges
        for clause in self.rates:
            for band in clause["rate"].get("bands", []):
                values = edges.setdefault(band["fact"], [])
                last = band["to"] if band["to"] is not None else 1000 * band["from"] + 999
                values += [v for v in (max(band["from"], self.minimum[band["fact"]]), last) if v not in values]
        wanted = [(c["id"], delta, (fact, v)) for c in self.rates if "bands" in c["rate"]
                  for fact in {c["rate"]["bands"][0]["fact"]} for v in edges[fact] for delta in (-1, 0, 1)]
        wanted += [(c["id"], delta, None) for c in self.rates if "bands" not in c["rate"] for delta in (-1, 0, 1)]
        seen, empty_rounds = set(), 0
        for turn in itertools.count():
            facts = {}
            for fact, values in edges.items():
                open_values = [v for v in values if any(w[2] == (fact, v) and w not in seen for w in wanted)]
                facts[fact] = open_values[0] if open_values else DENOMINATORS[turn % len(DENOMINATORS)]
            for shift, (part, whole) in enumerate(self.pairs):
                if whole not in facts:
                    facts[whole] = DENOMINATORS[(turn + shift) % len(DENOMINATORS)]
                most = min([facts[whole]] + [facts[w] for p, w in self.parts if p == part and w in facts])
                choices = []
                for clause in self.rates:
                    if (clause["rate"]["numerator"], clause["rate"]["denominator"]) == (part, whole):
                        for w in wanted:
                            number = self.threshold(clause, facts) + w[1]
                            if w[0] == clause["id"] and w not in seen and (w[2] is None or facts[w[2][0]] == w[2][1]) \
                                    and self.minimum[part] <= number <= most:
                                choices.append(number)
                facts[part] = (choices or [most])[0]
            for fact in self.used:
                facts.setdefault(fact, MANY)
            for part, whole in self.parts:
                facts[part] = min(facts[part], facts[whole])
            new = [w for w in wanted if w not in seen and (w[2] is None or facts[w[2][0]] == w[2][1])
                   for c in self.rates if c["id"] == w[0]
                   and facts[c["rate"]["numerator"]] == self.threshold(c, facts) + w[1]]
            for fact, v in [w[2] for w in wanted if w[2]]:  # what cannot be at this edge
                for w in wanted:
                    if w[2] == (fact, v) == (fact, facts[fact]) and w not in seen:
                        clause = next(c for c in self.rates if c["id"] == w[0])
                        number = self.threshold(clause, facts) + w[1]
                        if not self.minimum[clause["rate"]["numerator"]] <= number <= facts[clause["rate"]["denominator"]]:
                            seen.add(w)
            if new:
                seen.update(new)
                words = {-1: "one below", 0: "at the threshold", 1: "one above"}
                first = new[0]
                name = "%s %s%s%s" % (first[0], words[first[1]], ", %d %s" % first[2][::-1] if first[2] else "",
                                      " (and %d more)" % (len(new) - 1) if len(new) > 1 else "")
                if name in self.names:
                    name += ", turn %d" % turn
                order = {"unmet", "unanswered", "star", "levels", "notApplicable"}
                self.add(name, list(dict.fromkeys(w[0] for w in new)), self.all_true(),
                         {f: facts[f] for f in self.used}, keys=order)
            empty_rounds = 0 if new else empty_rounds + 1
            missing = [w for w in wanted if w not in seen]
            # one above 100 % of the denominator does not exist
            missing = [w for w in missing if not (w[1] == 1 and w[2] is None and next(
                c for c in self.rates if c["id"] == w[0])["rate"]["atLeastPercent"] == 100)]
            if not missing or empty_rounds > 40:
                assert not missing, (self.type, self.form, missing)
                return

    def shares(self):
        """Every rate at exactly its percentage, and every rate alone unmet in its criterion."""
        percents = {pair: sorted({c["rate"]["atLeastPercent"] for c in self.rates if "bands" not in c["rate"] and
                                  (c["rate"]["numerator"], c["rate"]["denominator"]) == pair}) for pair in self.pairs}
        for turn, less in itertools.product(range(max(map(len, percents.values()))), (0, 1)):
            facts = {}
            for pair in self.pairs:
                facts.setdefault(pair[1], 10000)
                of_pair = percents[pair] or [100]
                facts[pair[0]] = ceil(of_pair[min(turn, len(of_pair) - 1)] * facts[pair[1]], 100) - less
            for part, whole in self.parts:
                facts[part] = min(facts.get(part, facts[whole]), facts[whole])
            self.add("rates %s their percentage, turn %d" % ("one of 10000 below" if less else "at exactly", turn + 1), [], None,
                     facts, {"unmet"})
        waiting = [x for _, clauses in self.bound if len(clauses) > 1 for x in clauses if x["kind"] == "rate"]
        for turn in itertools.count(1):
            facts, off = self.all_many(), []
            for clause in waiting:  # as many at once as stay alone in their criteria
                tried = dict(facts, **{clause["rate"]["numerator"]: self.threshold(clause, facts) - 1})
                for part, whole in self.parts + self.pairs:
                    tried[part] = min(tried[part], tried[whole])
                unmet = [i for i, s in rate(self.book, {"organisation": self.organisation, "facts": tried})["clauses"].items() if s == UNMET]
                if all([i for i in unmet if self.owner[i] == self.owner[x["id"]]] == [x["id"]] for x in off + [clause]):
                    facts, off = tried, off + [clause]
            if not off:
                break
            waiting = [clause for clause in waiting if clause not in off]
            answers = {self.owner[x["id"]]: True for x in off if self.owner[x["id"]] not in self.computed}
            self.add("rates alone unmet in their criteria, turn %d" % turn, [x["id"] for x in off], answers, facts,
                     {"unmet", "levels"})
        assert not waiting, [x["id"] for x in waiting]

    def bases(self):
        """Denominators of 0, missing facts, and parts that exceed their wholes."""
        answers = self.all_true()
        zero = [c for c in self.rates if "whenDenominatorIsZero" in c["rate"]]
        denominators = list(dict.fromkeys(c["rate"]["denominator"] for c in zero))
        parts_of = lambda d: {c["rate"]["numerator"] for c in zero if c["rate"]["denominator"] == d}
        for given in (True, False):
            facts = self.all_many()
            for d in denominators:
                facts[d] = 0
                for n in parts_of(d):
                    facts[n] = 0
                    if not given:
                        del facts[n]
            self.add("every denominator that may be 0 is, numerators " + ("0" if given else "missing"),
                     [c["id"] for c in zero], answers, facts)
            for d in denominators[given::2] if len(denominators) > 1 else []:
                facts = {f: 0 if f == d or f in parts_of(d) else v for f, v in self.all_many().items()
                         if given or f not in parts_of(d)}
                self.add("0 %s, numerators %s" % (d, "0" if given else "missing"), [c["id"] for c in zero
                         if c["rate"]["denominator"] == d], answers, facts, {"star", "unmet", "unanswered", "notApplicable", "levels"})
        facts = dict(self.all_many(), **{d: 0 for d in denominators}, **{n: 1 for d in denominators for n in parts_of(d)})
        self.add("denominators of 0, numerators of 1", [c["id"] for c in zero], None, facts)
        for i, fact in enumerate(self.used):
            facts = self.all_many()
            facts[fact] = None
            if i % 2:
                del facts[fact]
            about = [c["id"] for c in self.clauses if fact in facts_of(c)]
            for value in (True, None):
                asked = {} if value else {c["id"]: None for c in self.attested if c.get("when", {}).get("fact") == fact}
                if value or asked:
                    self.add("%s %s%s" % (fact, "missing" if i % 2 else "null", "" if value else ", its condition not answered"),
                             about, dict(answers, **asked), facts, {"star", "unmet", "unanswered", "range", "next"})
        facts = self.all_many()
        for part, whole in self.pairs + self.parts:
            facts[part] = max(facts[part], facts[whole] + 1)
        for part, whole in self.pairs + self.parts:
            facts[part] = max(facts[part], facts[whole] + 1)
        self.add("every part one above its whole", [c["id"] for c in self.rates], None, facts)
        self.add("no count given, all else met", [c["id"] for c in self.rates], answers)

    # ---- c. conditions
    def conditions(self):
        for clause in self.attested:
            if "when" not in clause:
                continue
            i, fact, number, criterion = clause["id"], clause["when"]["fact"], clause["when"]["atLeast"], self.owner[clause["id"]]
            rest = {c["id"]: True for c in self.attested if self.owner[c["id"]] == criterion and c is not clause}
            level = next(str(c["star"]) for c, _ in self.bound if c["id"] == criterion)
            for where, value in (("missing", None), ("one below", number - 1), ("at the number", number), ("one above", number + 1)):
                facts = {} if value is None else {fact: value}
                keys = dict.fromkeys(["unmet", "notApplicable", "levels", "unansweredAtLeast"], True)
                keys["level"] = level
                for answer in (True, False, None, "na"):
                    word = json.dumps(answer).strip('"')
                    self.add("%s: %s %s, answer %s" % (i, fact, where, word), [i], dict(rest, **{i: answer}), facts, keys)
                self.add("%s: %s %s, %s na, the rest answered" % (i, fact, where, criterion), [i, criterion],
                         dict(rest, **{criterion: "na"}), facts, keys)

    # ---- d. answers that are refused or ignored
    def refusals(self):
        number = {c["when"]["fact"]: c["when"]["atLeast"] for c in self.attested if "when" in c}
        strict = [c["id"] for c in self.attested if "notApplicableIf" not in c]
        self.add("na on every clause that does not permit it", list(dict.fromkeys(map(self.owner.get, strict))), {i: "na" for i in strict}, number)
        criteria = [c["id"] for c, clauses in self.bound if any(
            x["kind"] == "attest" and "notApplicableIf" not in x for x in clauses)]
        self.add("na on every criterion with a clause that does not permit it", criteria, {i: "na" for i in criteria}, number)
        answers, about = {}, []
        for c, clauses in self.bound:
            own = [x["id"] for x in clauses if x["kind"] == "attest" and "notApplicableIf" not in x]
            if c["id"] not in self.computed:
                answers[c["id"]] = "na"
                answers.update({i: [True, None, False, {"met": None}][n % 4] for n, i in enumerate(own, len(answers))})
                about.append(c["id"])
        self.add("na on every criterion, clauses that do not permit it answered apart", about, answers, dict(self.all_many(), **number))
        ids = [c["id"] for c in self.rates] + self.computed
        self.add("every rate answered", ids, {i: OTHER_VALUES[n % 5] for n, i in enumerate(ids)})
        self.add("every rate answered with null", ids, {i: [None, {"met": None}, {"note": ""}][n % 3] for n, i in enumerate(ids)},
                 None, {"star", "unmet", "range"})
        known = {c["id"] for c, _ in self.bound} | {c["id"] for c in self.clauses}
        foreign = [x["id"] for c in self.book["criteria"] for x in [c] + c["clauses"] if x["id"] not in known]
        unused = {f: n for n, f in enumerate(self.minimum, 1) if f not in self.used}
        self.add("every count of others given", [], self.all_true(), dict(self.all_many(), **unused))
        for n, start in enumerate(range(0, len(foreign), 90), 1):  # the tool prints no more than 100 warnings
            ignored = {i: OTHER_VALUES[k % 5] for k, i in enumerate(foreign[start:start + 90], start)}
            self.add("every question of others answered, part %d" % n, [], dict(self.all_true() if n == 1 else {}, **ignored),
                     self.all_many() if n == 1 else None, None if n == 1 else {"star", "unmet", "notApplicable", "levels"})

    # ---- e. levels
    def criterion_off(self, criterion, answers, facts):
        """Makes one criterion unmet, by its answer or, where all of it is computed, by its first rate."""
        if criterion["id"] in answers:
            answers[criterion["id"]] = False
        else:
            clause = next(x for x in self.rates if self.owner[x["id"]] == criterion["id"])
            part = clause["rate"]["numerator"]
            facts[part] = min(facts[part], self.threshold(clause, dict(facts)) - 1)
            for p, w in self.parts:
                facts[p] = min(facts[p], facts[w])

    def criterion_aside(self, criterion, answers, facts):
        """Sets one criterion aside, if it can be."""
        mine = [x for x in self.clauses if self.owner[x["id"]] == criterion["id"]]
        if not all("notApplicableIf" in x or x.get("rate", {}).get("whenDenominatorIsZero") == "not-applicable" for x in mine):
            return False
        for x in mine:
            if x["kind"] == "attest":
                answers[criterion["id"]] = "na"
            else:
                facts[x["rate"]["numerator"]] = facts[x["rate"]["denominator"]] = 0
        return True

    def levels(self):
        for level in self.book["levels"]:
            for requirement in level["requires"]:
                counted = [c for c, _ in self.bound if c["tier"] == requirement["tier"]
                           and ("stars" not in requirement or c.get("star") in requirement["stars"])]
                if "atLeastPercent" in requirement:
                    possible = [c for c in counted if self.criterion_aside(c, {}, {})]
                    for aside in range(len(possible) + 1):
                        self.level(level["star"], requirement, counted, possible[:aside])
        every = self.book["levels"][-1]["requires"][-1]
        new = [c["id"] for c, _ in self.bound if c["tier"] == every["tier"]]
        for only in [None] + new:
            answers = {i: v for i, v in self.all_true().items() if i not in new}
            self.add("of %s only %s met" % (every["tier"], only or "none"), [only] if only else new,
                     dict(answers, **{i: i == only for i in new}), self.all_many())
        self.add("%s unanswered" % every["tier"], new, {i: v for i, v in self.all_true().items() if i not in new}, self.all_many())

    def level(self, star, requirement, counted, aside):
        rest = [c for c in counted if c not in aside]
        may_miss = len(rest) - ceil(requirement["atLeastPercent"] * len(rest), 100)
        for missing, word in ((may_miss, "exactly enough"), (may_miss + 1, "one too few")):
            if not rest or missing == 0 and (not aside) or missing > len(rest):
                continue
            starts = list(range(0, len(rest), missing)) if missing else [0]
            if missing == may_miss or aside:
                starts = starts[len(aside) % 2::max(1, len(starts) // 3)][:3] if not aside else starts[-1:]
            for start in starts:
                off = [rest[(start + k) % len(rest)] for k in range(missing)]
                upwards = missing > may_miss and start % 2 == 0  # everything above met, or left unanswered
                answers, facts = self.all_true(), self.all_many()
                if not upwards:
                    answers = {c["id"]: True for c, _ in self.bound if c["id"] in answers
                               and (c.get("star") is None or c["star"] <= star)}
                for c in aside:
                    assert self.criterion_aside(c, answers, facts)
                for c in off:
                    self.criterion_off(c, answers, facts)
                name = "%d stars, %s: %s missing%s%s" % (
                    star, word, " ".join(c["id"] for c in off) or "none", ", %d set aside" % len(aside) if aside else "",
                    ", all above met" if upwards else "")
                keys = {"star", "levels", "next", "range"} | ({"unmet", "unanswered", "notApplicable"} if upwards else {"unmet"})
                expect = self.add(name, [c["id"] for c in off + aside], answers, facts, keys)
                found = expect["levels"][str(star)][requirement["tier"]]
                assert found == "%d/%d" % (len(rest) - missing, len(rest)), (self.type, self.form, name, found)
                assert expect["star"] < star if missing > may_miss else expect["star"] >= star, (name, expect)

    # ---- f. single clauses
    def singles(self):
        """In each case one clause of every level is false and one of another criterion there is unanswered."""
        lists = {}
        for c, clauses in self.bound:
            lists.setdefault((c["tier"], c.get("star")), []).extend(x["id"] for x in clauses if x["kind"] == "attest")
        for turn in range(max(map(len, lists.values()))):
            answers, off, open_ = self.all_true(), [], []
            for n, ids in enumerate(lists.values()):
                if turn < len(ids):
                    one = ids[turn]
                    other = next((i for i in ids[turn:] + ids[:turn] if self.owner[i] != self.owner[one]
                                  and ids.index(i) == (turn + len(ids) // 2) % len(ids)), None)
                    if other is None:  # its neighbour belongs to the same criterion
                        other = ids[(turn + len(ids) // 2) % len(ids)]
                    off.append(one)
                    open_.append(other)
            answers.update({i: False for i in off})
            answers.update({i: [None, {"met": None}][turn % 2] for i in open_})
            self.add("%s false, %s unanswered, in each level" % (off[-1], open_[-1]), off + open_, answers, self.all_many())

    def write(self, folder):
        for part in (self.everything, self.thresholds, self.shares, self.bases, self.conditions, self.refusals, self.levels, self.singles):
            part()
        path = os.path.join(folder, "%s-%s.ndjson" % (self.type, self.form))
        with open(path, "w", encoding="utf-8") as out:
            for case in self.cases:
                out.write(json.dumps(case, ensure_ascii=False, separators=(",", ":")) + "\n")
        return path


if __name__ == "__main__":
    book = json.load(open(sys.argv[1], encoding="utf-8"))
    os.makedirs(sys.argv[2], exist_ok=True)
    for type_ in book["types"]:
        for form in type_["forms"]:
            edges = Edges(book, type_, form)
            path = edges.write(sys.argv[2])
            print(path, len(edges.cases), os.path.getsize(path))
