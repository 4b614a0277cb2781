"""Random submissions of every type and form, biased to the edges of the rules; what they come to is not known here.

    Maker(rulebook).submission(random)   (kind of fault or None, the text of a submission)
"""
import copy, json
from check import facts_of
from rate import MET, NA, UNANSWERED, binding, binds_type, criterion_status, rate_status

BILLION = 10 ** 9
COUNTS = [1, 2, 3, 7, 9, 10, 11, 19, 20, 33, 37, 40, 49, 50, 51, 61, 99, 100, 101, 150, 200, 999, 1000, 10000,
          BILLION - 1, BILLION]
NAMES = ["甲", "杭州甲乙科技有限公司工会", "A \"quoted\" name\\with\ttabs", "𠮷 🏮", "=1+1", "x\u0000y", "/~", "名\u2028称"]
CODES = ["81330106MC00000008", "81330106MC00000009", "813301", "91330106ma27xl0q0x", ""]
STAGES = ["district", "city", "spot-check"]


class Union:
    """What the rules ask of one type and form."""
    def __init__(self, book, kind, form):
        self.kind, self.form = kind, form
        self.bound = binding(book, kind["id"], form)
        self.clauses = [clause for _, clauses in self.bound for clause in clauses]
        self.rates = [clause["rate"] for clause in self.clauses if clause["kind"] == "rate"]
        self.facts = {fact["id"]: fact for fact in book["facts"] if any(
            fact["id"] in facts_of(clause) for criterion in book["criteria"] for clause in criterion["clauses"]
            if binds_type(criterion, clause, kind["id"]))}
        self.wholes = {id: [] for id in self.facts}  # the facts that each may not exceed
        for rule in self.rates:
            self.wholes[rule["numerator"]].append(rule["denominator"])
        for pair in book.get("parts", []):
            if pair["part"] in self.facts and pair["whole"] in self.facts:
                self.wholes[pair["part"]].append(pair["whole"])
        self.edges = {id: [] for id in self.facts}  # counts at which something changes
        for clause in self.clauses:
            if "when" in clause:
                self.edges[clause["when"]["fact"]].append(clause["when"]["atLeast"])
            for band in clause.get("rate", {}).get("bands", []):
                self.edges[band["fact"]] += [edge for edge in (band["from"], band["to"]) if edge]
        self.percents = {}  # (numerator, denominator): the percentages that are asked of it
        for rule in self.rates:
            asked = self.percents.setdefault((rule["numerator"], rule["denominator"]), [])
            asked += [rule["atLeastPercent"]] if "atLeastPercent" in rule else [b["atLeastPercent"] for b in rule["bands"]]
        bound = {id for criterion, clauses in self.bound for id in [criterion["id"]] + [c["id"] for c in clauses]}
        self.foreign = [entry["id"] for criterion in book["criteria"] for entry in [criterion] + criterion["clauses"]
                        if entry["id"] not in bound]
        self.groups = {}  # what a level counts: (tier, star), its criteria
        for criterion, clauses in self.bound:
            self.groups.setdefault((criterion["tier"], criterion.get("star")), []).append((criterion, clauses))

    def wholes_first(self):
        done = []
        while len(done) < len(self.facts):
            done += [id for id in self.facts if id not in done and set(self.wholes[id]) <= set(done)]
        return done


class Maker:
    def __init__(self, book):
        self.book = book
        self.unions = [Union(book, kind, form) for kind in book["types"] for form in kind["forms"]]
        self.requirements = [requirement for level in book["levels"] for requirement in level["requires"]]

    def percent(self, tier, star):
        """The highest percentage asked of the criteria of a tier and star; None where only a number is asked."""
        return max((requirement["atLeastPercent"] for requirement in self.requirements if "atLeastPercent" in requirement
                    and requirement["tier"] == tier and star in requirement.get("stars", [star])), default=None)

    def submission(self, random, in_lines=False):
        """A submission in one line; or the same one, spread over lines and with a byte order mark."""
        union = random.choice(self.unions)
        stated = self.submission_of(union, random)
        fault = None
        if random.random() < 0.15:
            fault = random.choice(FAULTS)
            fault(union, stated, random)
        text = Writer(random, in_lines).text(shuffled(stated, random))
        if fault is None and random.random() < 0.03:
            fault, text = broken_text, broken_text(text, random)
        return fault and fault.__name__, "\ufeff" * in_lines + text

    def submission_of(self, union, random):
        organisation = {"name": random.choice(NAMES), "type": union.kind["id"]}
        if union.form != union.kind.get("defaultForm") or random.random() < 0.5:
            organisation["form"] = union.form
        if random.random() < 0.3:
            organisation["code"] = random.choice(CODES)
        if random.random() < 0.3:
            organisation["district"] = random.choice(["西湖区", "", None])
        stated = {"organisation": organisation}
        facts = self.facts(union, random)
        stated["facts"] = {id: n for id, n in facts.items() if n is not None or random.random() < 0.3}
        stated["answers"] = self.answers(union, facts, random)
        for key in ("facts", "answers"):
            if random.random() < 0.02:
                stated[key] = random.choice([None, {}])
        if self.book.get("stages") and random.random() < 0.35:
            stated["reviews"] = self.reviews(union, stated["facts"] or {}, random)
        if self.book.get("honours") and random.random() < 0.15:
            stated["honours"] = [{"title": random.choice(self.book["honours"])["id"], "year": random.choice([2017, 2019, 2020, 2025])}
                                 for _ in range(random.randint(0, 3))]
        if random.random() < 0.2:
            stated["previous"] = self.previous(stated["facts"] or {}, random)
        dated = "reviews" in stated or "honours" in stated or "previous" in stated
        for key, values in (("format", ["unionstar/1", None]), ("rulebook", [self.book["id"], None]), ("source", ["甲.ndjson:7", ""]),
                            ("year", [2023, 2024, 2025, 2025, 2026, None] if dated else [1949, 2025, 2999, None]), ("claimedStar", [0, 1, 2, 3, None]), ("$schema", ["x", 5.5e3]),
                            ("x-note", [{"x": [1.5, -2, {}]}, nested(random.choice([1, 125, 126, 127])), True])):
            if random.random() < 0.15:
                stated[key] = random.choice(values)
        return stated

    def previous(self, facts, random):
        """Last year's facts, some of them at the edge of being far from this year's."""
        percents = {each["fact"]: rule["changedByPercent"] for rule in self.book.get("plausibility", []) for each in rule.get("facts", [])}
        most = {fact["id"]: fact["maximum"] for fact in self.book["facts"]}
        counts = {}
        for id, now in facts.items():
            if now is None or random.random() < 0.3:
                counts[id] = random.choice([None, 0, 1, 100])
                continue
            percent = percents.get(id, 100)
            edge = random.choice([now, now * 100 // (100 + percent), now + now * percent // 100]) + random.choice([-1, 0, 0, 1])
            counts[id] = min(max(edge, 0), most[id])
        return random.choice([{"facts": counts}, {"facts": counts}, {"year": random.choice([2021, 2022, 2024, None]), "facts": counts}, {}, None])

    # ---------------------------------------------------------------- facts

    def facts(self, union, random):
        """All counts of a union, None where one is missing; parts never exceed their wholes."""
        missing, good = random.choice([0, 0, 0, 0, 0.03, 0.3]), random.choice([1, 1, 0.99, 0.95, 0.5])
        facts = {}
        for id in union.wholes_first():
            fact, wholes = union.facts[id], [facts[whole] for whole in union.wholes[id] if facts[whole] is not None]
            most = min(wholes + [fact["maximum"]])
            asked = [(percent, facts[whole]) for (part, whole), percents in union.percents.items() if part == id
                     for percent in percents if facts[whole] is not None]
            if most < fact["minimum"] or random.random() < missing:
                number = None
            elif asked and random.random() < good:
                percent, whole = max(asked) if random.random() < good else random.choice(asked)
                number = -(-percent * whole // 100) + random.choice([0, 0, 0, 1, 2 if good > 0.98 else -1])
            elif asked:
                percent, whole = random.choice(asked)
                number = random.choice([0, whole, -(-percent * whole // 100) - 1, random.randint(0, whole)])
            elif union.edges[id] and random.random() < 0.4:
                number = random.choice(union.edges[id]) + random.choice([-1, 0, 1])
            else:
                number = random.choice(COUNTS + [0] * 4 + [random.randint(0, 400)] * 6 + [random.randint(0, BILLION)])
            facts[id] = number if number is None else max(fact["minimum"], min(most, number))
        return facts

    # ---------------------------------------------------------------- answers

    def answers(self, union, facts, random):
        """Answers under which each level has about exactly as many criteria as it needs, or one fewer."""
        given = {id: n for id, n in facts.items() if n is not None}
        reached = lambda clause: given.get(clause["when"]["fact"], 0) >= clause["when"]["atLeast"]
        may_na = lambda clause: "notApplicableIf" in clause or "when" in clause and not reached(clause)
        aside = random.choice([0, 0.1, 0.4, 0.9])
        stars = [level["star"] for level in self.book["levels"]]
        ambition = random.choice(stars + stars[-1:] * 5)
        short_at = random.choice(stars + [0] * len(stars))  # where one criterion is missing
        answers = {}
        for (tier, star), criteria in union.groups.items():
            planned, status = {}, {}
            for criterion, clauses in criteria:
                attested = [clause for clause in clauses if clause["kind"] == "attest"]
                planned[criterion["id"]] = {c["id"]: "na" if may_na(c) and random.random() < aside else True for c in attested}
                status[criterion["id"]] = criterion_status(
                    [rate_status(c["rate"], given) if c["kind"] == "rate" else
                     NA if planned[criterion["id"]][c["id"]] == "na" else MET for c in clauses])
            applicable = [id for id in status if status[id] != NA]
            percent = self.percent(tier, star)
            needed = -(-(percent if percent is not None else 100) * len(applicable) // 100)
            may_miss = len(applicable) - needed if percent is not None else max(0, len(applicable) - 1)
            if star is not None and star > ambition:
                off = random.choice([may_miss + 1, may_miss + 2, len(applicable)])
            elif star == short_at or star is None and random.random() < 0.1:
                off = may_miss + 1
            else:
                off = random.choice([0, may_miss, may_miss, random.randint(0, may_miss)])
            off = max(0, off - sum(status[id] != MET for id in applicable))
            can_miss = [id for id in applicable if status[id] == MET and True in planned[id].values()]
            for id in random.sample(can_miss, min(off, len(can_miss))):
                asked = [clause for clause, value in planned[id].items() if value is True]
                miss = random.choice([False, False, False, None])
                for clause in asked if random.random() < 0.2 else [random.choice(asked)]:
                    planned[id][clause] = miss
            for criterion, clauses in criteria:
                may = [may_na(clause) for clause in clauses if clause["kind"] == "attest"]
                answers.update(self.written(criterion["id"], planned[criterion["id"]], all(may), random))
        if random.random() < 0.2 and union.foreign:
            for id in random.sample(union.foreign, min(len(union.foreign), random.randint(1, 5))):
                answers[id] = random.choice([True, False, "na", None, {"met": "na"}])
        return answers

    def written(self, criterion, planned, all_may_na, random):
        """The answers of one criterion in one of the ways in which they can be given."""
        if not planned:
            return {criterion: None} if random.random() < 0.05 else {}
        most_common = max(planned.values(), key=list(planned.values()).count)
        if random.random() < 0.4 or most_common == "na" and not all_may_na and random.random() < 0.8:
            return {id: answer_of(value, random) for id, value in planned.items() if value is not None or random.random() < 0.5}
        answers = {id: answer_of(value, random) for id, value in planned.items()
                   if value != most_common or random.random() < 0.1 or most_common == "na" and not all_may_na}
        if most_common is None and random.random() < 0.5:
            return answers
        return {criterion: answer_of(most_common, random), **answers}

    # ---------------------------------------------------------------- reviews

    def reviews(self, union, facts, random):
        """Reviews that change a little; the facts stay such that parts do not exceed their wholes."""
        facts = {id: n for id, n in facts.items() if n is not None}
        stages = sorted(random.choices(range(len(self.book["stages"])), k=random.choice([0, 1, 1, 2, 3, 4])))
        days = sorted("2025-%02d-%02d" % (random.randint(1, 12), random.randint(1, 28)) for _ in stages)
        reviews = []
        for stage, day in zip(stages, days):
            review = {"stage": self.book["stages"][stage]["id"], "date": day}
            if random.random() < 0.5:
                changed = {}
                for id in random.sample(list(union.facts), random.randint(1, min(3, len(union.facts)))):
                    least = max([union.facts[id]["minimum"]] + [facts[p] for p in union.facts if p in facts and id in union.wholes[p]])
                    most = min([union.facts[id]["maximum"]] + [facts[w] for w in union.wholes[id] if w in facts])
                    near = facts.get(id, random.choice(COUNTS)) + random.choice([-1, 1, 1, -10, random.randint(-9999, 9999)])
                    near = random.choice([near, near, near, least, most] + union.edges[id])
                    if least <= most:
                        facts[id] = changed[id] = max(least, min(most, near))
                if random.random() < 0.1:
                    changed[random.choice(list(union.facts))] = None
                    facts.update({id: n for id, n in changed.items() if n is not None})
                review["facts"] = changed
            if random.random() < 0.8:
                answers = {}
                for criterion, clauses in random.sample(union.bound, min(len(union.bound), random.choice([0, 1, 1, 2, 5]))):
                    attested = [clause for clause in clauses if clause["kind"] == "attest"]
                    for clause in attested[:1] if random.random() < 0.5 else attested:
                        values = [True, True, False, None] + (["na"] if "notApplicableIf" in clause else [])
                        answers[clause["id"]] = answer_of(random.choice(values), random)
                    if attested and random.random() < 0.5:
                        answers[criterion["id"]] = answer_of(random.choice([True, True, False, None]), random)
                        answers = {id: value for id, value in answers.items() if id == criterion["id"] or random.random() < 0.7}
                review["answers"] = answers
            for key, values in (("by", ["西湖区总工会", None]), ("note", ["只有方案\n没有记录", ""]), ("x-no", [17])):
                if random.random() < 0.3:
                    review[key] = random.choice(values)
            reviews.append(review)
        return reviews


def answer_of(value, random):
    """An answer as it stands, or as an object."""
    if random.random() < 0.6:
        return value
    answer = {} if value is None and random.random() < 0.5 else {"met": value}
    if random.random() < 0.6:
        answer["evidence"] = random.choice([["2025-03 记录.pdf"], ["a", "b\n"], [], [""], None])
    if random.random() < 0.4:
        answer["note"] = random.choice(["", "经办人\u00a0王", None])
    return answer


def nested(depth):
    return [nested(depth - 1)] if depth else []


def shuffled(value, random):
    if isinstance(value, list):
        return [shuffled(element, random) for element in value]
    if not isinstance(value, dict):
        return value
    keys = list(value)
    if random.random() < 0.7:
        random.shuffle(keys)
    return {key: shuffled(value[key], random) for key in keys}

# ---------------------------------------------------------------- faults: each makes one thing wrong, as a rule

class Written(str):
    """Text that stands in the JSON as it is."""

class Twice(str):
    """A key that is equal to no other, though it is written like one."""
    __hash__ = object.__hash__
    __eq__ = object.__eq__

def section(stated, name):
    stated[name] = stated.get(name) or {}
    return stated[name]

def wrong_number(union, stated, random):
    place = random.choice([section(stated, "facts")] * 3 + [stated])
    key = random.choice(list(union.facts)) if place is not stated else random.choice(["year", "claimedStar"])
    place[key] = random.choice([Written("1.0"), Written("1e1"), Written("-1"), Written("-0"), 10 ** 9 + 1, 10 ** 30, "5", True, [], {}, 3000, 6])

def part_exceeds_whole(union, stated, random):
    facts = section(stated, "facts")
    part = random.choice([id for id in union.facts if union.wholes[id]])
    whole = random.choice(union.wholes[part])
    facts[whole] = facts.get(whole) or 1
    facts[part] = min(10 ** 9, facts[whole] + random.choice([1, 1, 1, 100]))

def unknown_key(union, stated, random):
    place = random.choice([stated, stated["organisation"], section(stated, "facts"), section(stated, "answers")])
    place[random.choice(["employee", "B1.a", "B99", "职工人数", "Year", "", "met"])] = random.choice([1, None, True, "a"])

def wrong_answer(union, stated, random):
    id = random.choice([clause["id"] for clause in union.clauses] + union.foreign)
    value = random.choice([1, 0, "true", "NA", "", [], [True]])
    objects = [{"met": value}, {"Met": True}, {"met": True, "evidence": "a.pdf"}, {"met": True, "evidence": ["a", 1]}, {"note": 5}]
    section(stated, "answers")[id] = random.choice([value] * 4 + objects)

def answer_to_rate(union, stated, random):
    ids = [clause["id"] for clause in union.clauses if clause["kind"] == "rate"]
    ids += [criterion["id"] for criterion, clauses in union.bound if all(clause["kind"] == "rate" for clause in clauses)]
    section(stated, "answers")[random.choice(ids)] = random.choice([True, False, "na", {"met": True}])

def not_applicable(union, stated, random):
    answers = section(stated, "answers")
    strict = [clause for clause in union.clauses if clause["kind"] == "attest" and "notApplicableIf" not in clause]
    clause = random.choice([clause for clause in strict if "when" in clause] or strict if random.random() < 0.4 else strict)
    if "when" in clause and random.random() < 0.7:
        section(stated, "facts")[clause["when"]["fact"]] = clause["when"]["atLeast"] + random.choice([-1, 0, 1])
    answers[clause["id"]] = random.choice(["na", {"met": "na"}])
    if random.random() < 0.4:  # on the whole criterion instead
        criterion, clauses = next((k, c) for k, c in union.bound if clause in c)
        answers[criterion["id"]] = answers.pop(clause["id"])
        for other in clauses:
            if random.random() < 0.4:
                answers.pop(other["id"], None)

def wrong_organisation(union, stated, random):
    organisation = stated["organisation"]
    key, value = random.choice([("name", " \u3000\t"), ("name", ""), ("name", None), ("name", 5), ("type", "Non-Public"), ("type", None),
                                ("type", ["non-public"]), ("form", "union"), ("form", 1), ("code", 5), ("district", []), ("form", None)])
    organisation[key] = value
    if random.random() < 0.3:
        del organisation[random.choice(["name", "type"])]
    if random.random() < 0.1:
        stated["organisation"] = random.choice([None, [], "甲"])

def wrong_head(union, stated, random):
    key, value = random.choice([("format", "unionstar/2"), ("format", 1), ("rulebook", "hangzhou-2024"), ("rulebook", 2025), ("source", 5),
                                ("facts", []), ("answers", "B1"), ("x-deep", nested(127)), ("year", 1948), ("claimedStar", Written("-1"))])
    stated[key] = value

def wrong_review(union, stated, random):
    reviews = [review for review in stated.get("reviews") or []] or [{"stage": "district", "date": "2025-06-18"}]
    one = random.choice(reviews)
    key, value = random.choice([("stage", "province"), ("stage", None), ("stage", "district"), ("stage", "spot-check"), ("date", "2025-02-29"),
                                ("date", "20250618"), ("date", "2025-12-31"), ("date", "2024-02-29"), ("date", 2025), ("by", 1),
                                ("note", []), ("facts", []), ("star", 3), ("answers", {"B99": True}), ("facts", {"employees": Written("5.5")})])
    one[key] = value
    if random.random() < 0.1:
        del one[random.choice(["stage", "date"])]
    stated["reviews"] = reviews if random.random() < 0.95 else random.choice([{}, [5], "none", [reviews]])

def wrong_honour(union, stated, random):
    stated["honours"] = random.choice([[{"title": "national-home", "year": 2021}], [{"title": "advanced-home"}], [{"year": 2021}], {},
                                       [{"title": "model-home", "year": Written("2021.0")}], [{"title": "model-home", "year": 1948}], ["model-home"],
                                       [{"title": "model-home", "year": 2021, "star": 5}], [{"title": "model-home", "year": 2021}] * 101])

def fault_in_review(union, stated, random):
    """One of the faults of facts and answers, within a review."""
    review = copy.deepcopy(random.choice(stated.get("reviews") or [{"stage": "district", "date": "2025-06-18"}]))
    stated["reviews"] = [review]
    fault = random.choice([wrong_number, part_exceeds_whole, wrong_answer, answer_to_rate, not_applicable])
    inner = {"facts": review.get("facts") or {}, "answers": review.get("answers") or {}}
    fault(union, inner, random)
    review.update({key: inner[key] for key in ("facts", "answers")})

def repeated_key(union, stated, random):
    place = random.choice([stated, stated["organisation"], section(stated, "facts"), section(stated, "answers")])
    if place:
        key = random.choice(list(place))
        place[Twice(key)] = place[key]

FAULTS = [wrong_number, part_exceeds_whole, part_exceeds_whole, unknown_key, wrong_answer, answer_to_rate, not_applicable, not_applicable,
          wrong_organisation, wrong_head, wrong_review, wrong_honour, fault_in_review, fault_in_review, repeated_key]

def broken_text(text, random):
    """One character more, one fewer, or another; or the text cut off."""
    place = random.randrange(len(text))
    way = random.randrange(4)
    if way == 0:
        return text[:max(place, 1)]
    return text[:place] + (random.choice('{}[]:,"\\0123456789.-+eEtfn \'/\u00a0，\t') if way < 3 else "") + text[place + (way != 1):]

# ---------------------------------------------------------------- text

class Writer:
    """JSON in one of many spellings: spaces, escapes."""
    def __init__(self, random, in_lines):
        self.random, self.escapes = random, random.choice([0, 0, 0.02, 0.3])
        end = "\n" * in_lines
        self.spaces = random.choice([[""], [""], [end + " "], ["", " ", end + "\t", "\r" + end, "  "]])

    def space(self):
        return self.random.choice(self.spaces) if len(self.spaces) > 1 else self.spaces[0]

    def text(self, value):
        if isinstance(value, Written):
            return value
        if isinstance(value, str):
            if self.random.random() < self.escapes:
                return '"' + "".join(map(self.character, value)) + '"'
            return json.dumps(value, ensure_ascii=False)
        if isinstance(value, dict):
            parts = [self.text(str(key)) + self.space() + ":" + self.space() + self.text(member) for key, member in value.items()]
            return self.space() + "{" + self.space() + (self.space() + "," + self.space()).join(parts) + self.space() + "}"
        if isinstance(value, list):
            return "[" + (self.space() + "," + self.space()).join(map(self.text, value)) + self.space() + "]" + self.space()
        return json.dumps(value)

    def character(self, c):
        if self.random.random() < 0.5:
            if c == "/" and self.random.random() < 0.5:
                return "\\/"
            units = c.encode("utf-16-be")
            return "".join(self.random.choice(["\\u%04x", "\\u%04X"]) % int.from_bytes(units[n:n + 2], "big") for n in range(0, len(units), 2))
        return c if c.isalnum() else json.dumps(c, ensure_ascii=False)[1:-1]
