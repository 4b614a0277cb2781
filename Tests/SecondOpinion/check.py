"""Whether a submission is accepted, and what is wrong with it: the second opinion on refusals.

    parse(text)                     the value of a JSON text; ValueError where it is none, or nested too deep
    problems(rulebook, submission)  (errors, warnings) of a parsed one, each a list of (code, path)

The errors come in the order of the text, but for repeated keys, which come first.
"""
import datetime, json
from rate import answer_to, binding, binds_type, given_answers, given_facts, ignored, sheets, type_of

DEEPEST = 128
ROOT = ["format", "rulebook", "year", "organisation", "claimedStar", "facts", "answers", "reviews", "honours", "previous", "source"]

# ---------------------------------------------------------------- JSON

class Members(dict):
    """A JSON object; `repeated` holds the keys that came again."""
    def __init__(self, pairs):
        super().__init__()
        self.repeated = []
        for key, value in pairs:  # of a repeated key the first value counts
            if key in self:
                self.repeated.append(key)
            self.setdefault(key, value)
        json.dumps([key for key, _ in pairs], ensure_ascii=False).encode()  # refuses a lone surrogate

def parse(text):
    def whole(digits):  # with a sign it is no count, and comes as a float like all that has a fraction or exponent
        return int(digits) if digits.isdigit() else float(digits)

    def refuse(word):  # NaN and Infinity
        raise ValueError(word)

    value = json.loads(text, object_pairs_hook=Members, parse_int=whole, parse_constant=refuse)
    json.dumps(value, ensure_ascii=False).encode()
    if depth(value) > DEEPEST:
        raise ValueError("nested too deep")
    return value

def depth(value):
    parts = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if parts is None else 1 + max(map(depth, parts), default=0)

# ---------------------------------------------------------------- problems

def facts_of(clause):
    rule = clause.get("rate", {})
    return ({rule.get("numerator"), rule.get("denominator"), clause.get("when", {}).get("fact")}
            | {band["fact"] for band in rule.get("bands", [])}) - {None}

def permits_na(clause, facts):
    if "when" in clause:  # refused only where the fact reaches the number
        value = facts.get(clause["when"]["fact"])
        return value is None or value < clause["when"]["atLeast"]
    return "notApplicableIf" in clause

def overtaken(rulebook, submission):
    """For each sheet, the clauses whose "na" is no longer permitted, by what a review found or by another reading."""
    kind, form = type_of(rulebook, submission)
    return [[clause["id"] for criterion, clauses in binding(rulebook, kind["id"], form) for clause in clauses
             if clause["kind"] == "attest" and answer_to(criterion, clause, answers)[0] == "na" and not permits_na(clause, facts)]
            for _, facts, answers in sheets(rulebook, submission)]

def code_is_valid(code):
    """A unified social credit code: the weights are powers of 3, and all of it is divisible by 31 (GB 32100-2015)."""
    digits = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    return (len(code) == 18 and all(c in digits for c in code) and code[2:8].isdigit()
            and (sum(digits.index(c) * 3 ** n for n, c in enumerate(code[:17])) + digits.index(code[17])) % 31 == 0)

def problems(rulebook, submission):
    check = Check(rulebook, submission)
    check.everything()
    return check.errors, check.warnings

class Check:
    def __init__(self, rulebook, submission):
        self.rulebook, self.submission, self.errors, self.warnings = rulebook, submission, [], []

    def error(self, code, path):
        self.errors.append((code, path))

    # Values. Each of these reports what is wrong with a value and says whether it can be used.

    def text(self, value, path):
        return isinstance(value, str) or self.error("wrong-type", path)

    def number(self, value, path, least, most):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.error("wrong-type", path)
        elif isinstance(value, float):
            self.error("not-a-whole-number", path)
        else:
            return least <= value <= most or self.error("out-of-range", path)

    def choice(self, value, path, allowed, code):
        return self.text(value, path) and (value in allowed or self.error(code, path))

    def members(self, value, path, known, required=()):
        """(key, value, path) of each member that is to be looked at; null in an optional place is as if it were absent."""
        if not isinstance(value, dict):
            return self.error("wrong-type", path)
        for key in required:
            if key not in value:
                self.error("missing-key", path)
        for key, member in value.items():
            at = path + "/" + key.replace("~", "~0").replace("/", "~1")
            if ignored(key):
                continue
            if key not in known:
                self.error("unknown-key", at)
            elif member is not None or key in required:
                yield key, member, at

    def elements(self, value, path, most=None):
        if not isinstance(value, list):
            return self.error("wrong-type", path)
        for n, element in enumerate(value[:most]):
            yield element, "%s/%d" % (path, n)
        if most is not None and len(value) > most:
            self.error("too-many", "%s/%d" % (path, most))

    # The whole

    def everything(self):
        submission = self.submission
        if not isinstance(submission, dict):
            return self.error("wrong-type", "")
        self.repeated_keys(submission, "")
        organisation = submission.get("organisation")
        kind, form = type_of(self.rulebook, submission if isinstance(organisation, dict) else {})
        self.kind, self.form = kind, form
        self.bound = binding(self.rulebook, kind["id"], form) if kind else []
        facts, answers = self.layer(submission)
        for key, value, path in self.members(submission, "", ROOT, ["organisation"]):
            if key == "format":
                self.choice(value, path, ["unionstar/1"], "unknown-format")
            elif key == "rulebook":
                self.choice(value, path, [self.rulebook["id"]], "other-rulebook")
            elif key == "year":
                first, last = (self.rulebook.get(edge, {}).get("year", year) for edge, year in [("validFrom", 1949), ("validTo", 2999)])
                if self.number(value, path, 1949, 2999) and not first <= value <= last:
                    self.warnings.append(("year-not-in-force", path))
            elif key == "claimedStar":
                self.number(value, path, 0, len(self.rulebook["levels"]))
            elif key == "source":
                self.text(value, path)
            elif key == "organisation":
                self.organisation(value, path)
            elif key == "facts":
                self.facts(value, path, facts, {})
            elif key == "answers":
                self.answers(value, path, facts, answers)
            elif key == "reviews":
                self.reviews(value, path, facts)
            elif key == "honours":
                self.honours(value, path)
            elif key == "previous":
                self.previous(value, path)
        if not self.errors:
            self.lapsed()

    def lapsed(self):
        """Warns of each "na" that a review's facts no longer permit and that the review did not answer."""
        told = set()
        facts = {clause["id"]: clause["when"]["fact"] for _, clauses in self.bound for clause in clauses if "when" in clause}
        owners = {clause["id"]: criterion["id"] for criterion, clauses in self.bound for clause in clauses}
        for n, ids in enumerate(overtaken(self.rulebook, self.submission)[1:]):
            answered = given_answers(self.submission["reviews"][n])
            told -= {id for id in told if id in answered or owners[id] in answered}
            for id in [id for id in ids if id not in told]:
                self.warnings.append(("not-applicable-lapsed", "/reviews/%d/facts/%s" % (n, facts[id])))
                told.add(id)

    def year(self):
        """The year of the submission, if it states one that can be."""
        year = self.submission.get("year")
        return year if type(year) is int and 1949 <= year <= 2999 else None

    def repeated_keys(self, value, path):
        if isinstance(value, list):
            for n, element in enumerate(value):
                self.repeated_keys(element, "%s/%d" % (path, n))
        if isinstance(value, dict):
            for key in value.repeated if isinstance(value, Members) else []:
                self.error("repeated-key", path + "/" + key)
            for key, member in value.items():
                self.repeated_keys(member, path + "/" + key)

    def layer(self, value):
        """The facts and answers a submission or a review states, as far as they can be used."""
        ranges = {fact["id"]: (fact["minimum"], fact["maximum"]) for fact in self.rulebook["facts"]}
        sections = {key: value.get(key) if isinstance(value.get(key), dict) else {} for key in ("facts", "answers")}
        facts = {id: n for id, n in given_facts(sections).items()
                 if id in ranges and type(n) is int and ranges[id][0] <= n <= ranges[id][1]}
        return facts, given_answers(sections)

    def organisation(self, value, path):
        forms = [form["id"] for form in self.rulebook["forms"]]
        if isinstance(value, dict) and self.kind and self.form is None:
            self.error("missing-key", path)
        for key, member, at in self.members(value, path, ["name", "type", "form", "code", "district"], ["name", "type"]):
            if key == "type":
                self.choice(member, at, [kind["id"] for kind in self.rulebook["types"]], "unknown-type")
            elif key == "form" and self.choice(member, at, forms, "unknown-form"):
                if self.kind and member not in self.kind["forms"]:
                    self.error("form-not-allowed", at)
            elif key != "form" and self.text(member, at):
                if key == "name" and not member.strip().strip("\u200b\u200c\u200d\u2060\ufeff"):
                    self.error("blank-name", at)
                if key == "code" and not code_is_valid(member):
                    self.warnings.append(("invalid-code", at))

    def facts(self, value, path, stated, before):
        """`stated` are the facts of this section, `before` those that stood before it."""
        standing = {**before, **stated}
        facts = {fact["id"]: fact for fact in self.rulebook["facts"]}
        used = set().union(*(facts_of(clause) for criterion in self.rulebook["criteria"] for clause in criterion["clauses"]
                             if self.kind and binds_type(criterion, clause, self.kind["id"])))
        rates = [clause["rate"] for _, clauses in self.bound for clause in clauses if "rate" in clause]
        pairs = dict.fromkeys((rule["numerator"], rule["denominator"]) for rule in rates)
        pairs.update(dict.fromkeys((pair["part"], pair["whole"]) for pair in self.rulebook.get("parts", [])
                                   if {pair["part"], pair["whole"]} <= used))
        for id, number, at in self.members(value, path, facts):
            self.number(number, at, facts[id]["minimum"], facts[id]["maximum"])
            if self.kind and id not in used:
                self.warnings.append(("fact-not-used", at))
            for part, whole in pairs:  # told at the part, or at the whole where only that is stated, and changed
                if (id == part or id == whole and part not in stated and number != before.get(whole)) and id in stated:
                    if {part, whole} <= standing.keys() and standing[part] > standing[whole]:
                        self.error("part-exceeds-whole", at)

    def answers(self, value, path, facts, answers):
        """`facts` as they stand where these answers are given."""
        known = {entry["id"] for criterion in self.rulebook["criteria"] for entry in [criterion] + criterion["clauses"]}
        called = {criterion["id"]: clauses for criterion, clauses in self.bound}  # what an id answers
        called.update({clause["id"]: [clause] for _, clauses in self.bound for clause in clauses})
        for id, value, at in self.members(value, path, known):
            before = len(self.errors)  # what is wrong by the rules stands before what is wrong within
            answer = self.answer(value, at)
            if answer is None or self.kind is None:
                continue
            if id not in called:
                self.warnings.append(("answer-not-binding", at))
                continue
            attested = [clause for clause in called[id] if clause["kind"] == "attest"]
            left_to_it = [clause for clause in attested if clause["id"] == id or clause["id"] not in answers]
            if not attested:
                self.errors.insert(before, ("answer-to-rate", at))
            elif answer == "na" and not all(permits_na(clause, facts) for clause in left_to_it):
                self.errors.insert(before, ("not-applicable-refused", at))

    def answer(self, value, path):
        """True, false or "na"; None where it is not answered or not an answer."""
        at = path + "/met" if isinstance(value, dict) else path
        if isinstance(value, dict):
            for key, member, at_member in self.members(value, path, ["met", "evidence", "note"]):
                if key == "evidence":
                    for element, at_element in self.elements(member, at_member):
                        self.text(element, at_element)
                elif key == "note":
                    self.text(member, at_member)
        answer = value.get("met") if isinstance(value, dict) else value
        if answer is None or answer is True or answer is False or answer == "na":
            return answer
        self.error("invalid-answer", at)

    def reviews(self, value, path, facts):
        """`facts` are those of the self-assessment."""
        stages = [stage["id"] for stage in self.rulebook.get("stages", [])]
        stage, date = "", ""  # of the review before
        for review, at in self.elements(value, path, 100):
            stated, answers = self.layer(review) if isinstance(review, dict) else ({}, {})
            before, facts = facts, {**facts, **stated}
            for key, member, at_key in self.members(review, at, ["stage", "date", "by", "facts", "answers", "note"], ["stage", "date"]):
                if key == "stage" and self.choice(member, at_key, stages, "unknown-stage"):
                    if stage and stages.index(member) < stages.index(stage):
                        self.error("stage-out-of-order", at_key)
                    stage = member
                elif key == "date" and self.text(member, at_key):
                    if not is_date(member):
                        self.error("invalid-date", at_key)
                    else:
                        if member < date:
                            self.error("date-out-of-order", at_key)
                        date = member
                        if self.year() and int(member[:4]) < self.year():
                            self.error("date-before-year", at_key)
                        if self.year() and int(member[:4]) > self.year() + 1:
                            self.warnings.append(("date-long-after-year", at_key))
                elif key in ("by", "note"):
                    self.text(member, at_key)
                elif key == "facts":
                    self.facts(member, at_key, stated, before)
                elif key == "answers":
                    self.answers(member, at_key, facts, answers)

    def honours(self, value, path):
        titles = [honour["id"] for honour in self.rulebook.get("honours", [])]
        for honour, at in self.elements(value, path, 100):
            for key, member, at_key in self.members(honour, at, ["title", "year"], ["title", "year"]):
                if key == "title":
                    self.choice(member, at_key, titles, "unknown-honour")
                elif self.number(member, at_key, 1949, 2999) and self.year() and member > self.year():
                    self.warnings.append(("honour-after-year", at_key))

    def previous(self, value, path):
        facts = {fact["id"]: fact for fact in self.rulebook["facts"]}
        for key, member, at in self.members(value, path, ["year", "facts"]):
            if key == "facts":
                for id, number, at_fact in self.members(member, at, facts):
                    self.number(number, at_fact, 0, facts[id]["maximum"])
            elif self.number(member, at, 1949, 2999) and self.year() and member >= self.year():
                self.error("previous-not-before", at)

def is_date(text):
    try:
        return datetime.date.fromisoformat(text) and len(text) == 10
    except ValueError:
        return False
