"""A second, independent rating of trade-union submissions, written from the contract and the rulebook alone.

    rate(rulebook, submission)      what a well-formed, accepted submission comes to
    problems(rulebook, submission)  (errors, warnings) of an already parsed one, each a list of (code, path)
"""
MET, UNMET, UNANSWERED, NA = "met", "unmet", "unanswered", "not-applicable"

# ---------------------------------------------------------------- reading rulebook and submission

def type_of(rulebook, submission):
    """The entry of the submission's type (None if unknown) and its form (None if it has to be stated and is not)."""
    organisation = submission.get("organisation") or {}
    kind = next((t for t in rulebook["types"] if t["id"] == organisation.get("type")), None)
    form = organisation.get("form")
    return kind, form if form is not None or kind is None else kind.get("defaultForm")

def binds_type(criterion, clause, type_id):
    return type_id in criterion["types"] and type_id in clause.get("types", [type_id])

def binding(rulebook, type_id, form):
    """(criterion, its binding clauses) in guideline order; criteria without a binding clause are left out."""
    pairs = ((criterion, [clause for clause in criterion["clauses"]
                          if binds_type(criterion, clause, type_id) and form in clause.get("forms", [form])])
             for criterion in rulebook["criteria"])
    return [(criterion, clauses) for criterion, clauses in pairs if clauses]

def entries(submission, section):
    """The entries of `facts` or `answers`, without those that are ignored."""
    return {key: value for key, value in (submission.get(section) or {}).items()
            if key != "$schema" and not key.startswith("x-")}

def given_facts(submission):
    return {key: value for key, value in entries(submission, "facts").items() if value is not None}

def answer_in(value):
    """(true, false, "na" or None; its evidence) of an answer, written short or as an object."""
    if isinstance(value, dict):
        return value.get("met"), value.get("evidence") or []
    return value, []

def answer_to(criterion, clause, answers):
    """The clause's own answer wins, an explicit null included."""
    return answer_in(answers[clause["id"]] if clause["id"] in answers else answers.get(criterion["id"]))

# ---------------------------------------------------------------- statuses

def rate_status(rule, facts):
    numerator, denominator = facts.get(rule["numerator"]), facts.get(rule["denominator"])
    if denominator == 0:
        return {"not-applicable": NA, "unmet": UNMET}[rule["whenDenominatorIsZero"]]
    if numerator is None or denominator is None:
        return UNANSWERED
    percent = required_percent(rule, facts)
    return UNANSWERED if percent is None else MET if numerator * 100 >= percent * denominator else UNMET

def required_percent(rule, facts):
    """The fixed percentage, or that of the band the fact lies in; None where the fact is missing."""
    for band in rule.get("bands", []):
        value = facts.get(band["fact"])
        if value is not None and band["from"] <= value and (band["to"] is None or value <= band["to"]):
            return band["atLeastPercent"]
    return rule.get("atLeastPercent")

def attest_status(clause, facts, answer):
    if "when" in clause:
        value = facts.get(clause["when"]["fact"])
        if value is None:
            return MET if answer is True else UNANSWERED
        if value < clause["when"]["atLeast"]:
            return NA
    return {True: MET, False: UNMET, "na": NA, None: UNANSWERED}[answer]

def criterion_status(clause_statuses):
    applicable = [status for status in clause_statuses if status != NA]
    if not applicable:
        return NA
    return next((status for status in (UNMET, UNANSWERED) if status in applicable), MET)

# ---------------------------------------------------------------- levels

def ladder(rulebook, bound, clause_status):
    """Every level's requirements in counts, and the star reached."""
    by_clause = rulebook["counting"]["unit"] == "clause"
    na_is_met = rulebook["counting"]["notApplicable"] == "met"
    levels, star = [], 0
    for level in rulebook["levels"]:
        counts = []
        for requirement in level["requires"]:
            counted = [(criterion, clauses) for criterion, clauses in bound if criterion["tier"] == requirement["tier"]
                       and ("stars" not in requirement or criterion.get("star") in requirement["stars"])]
            statuses = []
            for criterion, clauses in counted:
                of_clauses = [clause_status[clause["id"]] for clause in clauses]
                statuses += of_clauses if by_clause else [criterion_status(of_clauses)]
            applicable = [MET if status == NA else status for status in statuses if na_is_met or status != NA]
            if "atLeastPercent" in requirement:
                needed = -(-requirement["atLeastPercent"] * len(applicable) // 100)  # rounded up
            else:
                needed = min(requirement["atLeast"], len(applicable))
            counts.append({"tier": requirement["tier"], "met": applicable.count(MET), "applicable": len(applicable),
                           "needed": needed, "satisfied": applicable.count(MET) >= needed,
                           "spare": "atLeastPercent" in requirement and requirement["atLeastPercent"] < 100,
                           "criteria": [criterion["id"] for criterion, _ in counted]})
        reached = star == level["star"] - 1 and all(count["satisfied"] for count in counts)
        star = level["star"] if reached else star
        levels.append({"star": level["star"], "reached": reached, "requirements": counts})
    return levels, star

def next_step(levels, star, bound, clause_status):
    """The fewest steps to the level above, and the criteria to choose from, nearest first."""
    if star == len(levels):
        return None
    groups, choice = [], set()  # groups: (criteria counted, steps they take), apart from one another
    for level in levels[:star + 1]:
        for requirement in level["requirements"]:
            counted, missing = set(requirement["criteria"]), max(0, requirement["needed"] - requirement["met"])
            within = sum(steps for criteria, steps in groups if criteria <= counted)  # serve both requirements
            groups = [group for group in groups if not group[0] <= counted] + [(counted, max(missing, within))]
            choice |= counted if missing else set()
    candidates = []
    for position, (criterion, clauses) in enumerate(bound):
        statuses = [clause_status[clause["id"]] for clause in clauses]
        not_met = statuses.count(UNMET) + statuses.count(UNANSWERED)
        if criterion["id"] in choice and not_met:
            candidates.append((not_met, position, criterion["id"]))
    return {"star": star + 1, "steps": sum(steps for _, steps in groups), "criteria": [c[2] for c in sorted(candidates)]}

def rate(rulebook, submission):
    kind, form = type_of(rulebook, submission)
    facts, answers = given_facts(submission), entries(submission, "answers")
    bound = binding(rulebook, kind["id"], form)

    clause_status, set_aside, unproven = {}, [], []
    for criterion, clauses in bound:
        for clause in clauses:
            if clause["kind"] == "rate":
                clause_status[clause["id"]] = rate_status(clause["rate"], facts)
                continue
            answer, evidence = answer_to(criterion, clause, answers)
            status = clause_status[clause["id"]] = attest_status(clause, facts, answer)
            if status == NA and "when" not in clause:
                set_aside.append(clause["id"])
            if status == MET and not evidence:
                unproven.append(clause["id"])

    def star_if_unanswered_were(status):
        return ladder(rulebook, bound, {id: status if s == UNANSWERED else s for id, s in clause_status.items()})[1]

    levels, star = ladder(rulebook, bound, clause_status)
    return {
        "star": star,
        "clauses": clause_status,
        "criteria": {criterion["id"]: criterion_status([clause_status[clause["id"]] for clause in clauses])
                     for criterion, clauses in bound},
        "levels": levels,
        "next": next_step(levels, star, bound, clause_status),
        "range": {"worst": star_if_unanswered_were(UNMET), "best": star_if_unanswered_were(MET)},
        "cushion": [{"star": level["star"], "tier": requirement["tier"], "spare": requirement["met"] - requirement["needed"]}
                    for level in levels if level["reached"] for requirement in level["requirements"] if requirement["spare"]],
        "notApplicable": set_aside,
        "unproven": unproven,
    }

# ---------------------------------------------------------------- problems

def facts_of(clause):
    rule = clause.get("rate", {})
    return ({rule.get("numerator"), rule.get("denominator"), clause.get("when", {}).get("fact")}
            | {band["fact"] for band in rule.get("bands", [])}) - {None}

def problems(rulebook, submission):
    """Semantic errors and warnings of a parsed submission, each (code, path), in the order of the submission."""
    errors, warnings = [], []
    kind, form = type_of(rulebook, submission)
    if kind is None:
        return [("unknown-type", "/organisation/type")], []
    bound = binding(rulebook, kind["id"], form)

    def organisation_problems():
        if form is None:
            errors.append(("missing-key", "/organisation"))
        elif form not in [f["id"] for f in rulebook["forms"]]:
            errors.append(("unknown-form", "/organisation/form"))
        elif form not in kind["forms"]:
            errors.append(("form-not-allowed", "/organisation/form"))

    def number_problem(key, least, most):
        if submission[key] is not None and not least <= submission[key] <= most:
            errors.append(("out-of-range", "/" + key))

    def fact_problems():
        facts = given_facts(submission)
        used = set().union(*(facts_of(clause) for criterion in rulebook["criteria"] for clause in criterion["clauses"]
                             if binds_type(criterion, clause, kind["id"])))
        rates = [clause["rate"] for _, clauses in bound for clause in clauses if "rate" in clause]
        wholes = dict.fromkeys((rule["numerator"], rule["denominator"]) for rule in rates)
        wholes.update(dict.fromkeys((pair["part"], pair["whole"]) for pair in rulebook.get("parts", [])
                                    if {pair["part"], pair["whole"]} <= used))
        for id, value in facts.items():
            fact = next((fact for fact in rulebook["facts"] if fact["id"] == id), None)
            if fact is None:
                errors.append(("unknown-key", "/facts/" + id))
                continue
            if not fact["minimum"] <= value <= fact["maximum"]:
                errors.append(("out-of-range", "/facts/" + id))
            if id not in used:
                warnings.append(("fact-not-used", "/facts/" + id))
            errors.extend(("part-exceeds-whole", "/facts/" + id) for part, whole in wholes
                          if part == id and whole in facts and value > facts[whole])

    def answer_problems():
        facts, answers = given_facts(submission), entries(submission, "answers")
        known = {entry["id"] for criterion in rulebook["criteria"] for entry in [criterion] + criterion["clauses"]}
        called = {criterion["id"]: clauses for criterion, clauses in bound}  # what an id answers
        called.update({clause["id"]: [clause] for _, clauses in bound for clause in clauses})

        def permits_na(clause):
            if "when" in clause:  # refused only where the fact reaches the number
                value = facts.get(clause["when"]["fact"])
                return value is None or value < clause["when"]["atLeast"]
            return "notApplicableIf" in clause

        for id, value in answers.items():
            answer, path = answer_in(value)[0], "/answers/" + id
            if id not in known:
                errors.append(("unknown-key", path))
            elif answer is None:
                continue
            elif not (answer is True or answer is False or answer == "na"):
                errors.append(("invalid-answer", path))
            elif id not in called:
                warnings.append(("answer-not-binding", path))
            else:
                attested = [clause for clause in called[id] if clause["kind"] == "attest"]
                left_to_it = [clause for clause in attested if clause["id"] == id or clause["id"] not in answers]
                if not attested:
                    errors.append(("answer-to-rate", path))
                elif answer == "na" and not all(map(permits_na, left_to_it)):
                    errors.append(("not-applicable-refused", path))

    sections = {"year": lambda: number_problem("year", 1949, 2999), "organisation": organisation_problems,
                "claimedStar": lambda: number_problem("claimedStar", 0, len(rulebook["levels"])),
                "facts": fact_problems, "answers": answer_problems}
    for key in submission:
        sections.get(key, lambda: None)()
    return errors, warnings
