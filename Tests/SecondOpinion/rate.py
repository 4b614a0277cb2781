"""A second, independent rating of submissions, written from the contract and the rulebook's format alone.

    rate(rulebook, submission)          what an accepted submission comes to, after the last of its reviews
    alternatives(rulebook)              the readings that can be chosen, each as "reading=choice"
    read_otherwise(rulebook, choices)   the rulebook under such readings

Whether a submission is accepted at all is the question of check.py.
"""
import copy

MET, UNMET, UNANSWERED, NA = "met", "unmet", "unanswered", "not-applicable"

# ---------------------------------------------------------------- what binds whom, and what it says of itself

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

def ignored(key):
    return key == "$schema" or key.startswith("x-")

def given_facts(layer):
    return {key: value for key, value in (layer.get("facts") or {}).items() if value is not None and not ignored(key)}

def given_answers(layer):
    return {key: value for key, value in (layer.get("answers") or {}).items() if not ignored(key)}

def answer_in(value):
    """(true, false, "na" or None; whether it has evidence) of an answer, written short or as an object."""
    if isinstance(value, dict):
        return value.get("met"), any(name.strip() for name in value.get("evidence") or [])
    return value, False

def answer_to(criterion, clause, answers):
    """The clause's own answer wins, an explicit null included."""
    return answer_in(answers[clause["id"]] if clause["id"] in answers else answers.get(criterion["id"]))

def sheets(rulebook, submission):
    """(stage, facts, answers) as they stand after the self-assessment and after each review laid over it.

    A review's fact replaces the fact. Its answer to a clause replaces the answer to that clause;
    its answer to a criterion replaces those to the criterion and to all of its clauses.
    What it does not mention stands.
    """
    facts, answers = given_facts(submission), given_answers(submission)
    yield "self", facts, answers
    clauses_of = {criterion["id"]: [clause["id"] for clause in criterion["clauses"]] for criterion in rulebook["criteria"]}
    for review in submission.get("reviews") or []:
        found = given_answers(review)
        replaced = {clause for criterion in found for clause in clauses_of.get(criterion, [])}
        facts = {**facts, **given_facts(review)}
        answers = {**{key: value for key, value in answers.items() if key not in replaced}, **found}
        yield review.get("stage"), facts, answers

# ---------------------------------------------------------------- statuses

def rate_status(rule, facts):
    numerator, denominator = facts.get(rule["numerator"]), facts.get(rule["denominator"])
    if denominator == 0:
        return {"not-applicable": NA, "unmet": UNMET}[rule["whenDenominatorIsZero"]]
    percent = required_percent(rule, facts)
    if numerator is None or denominator is None or percent is None:
        return UNANSWERED
    return MET if numerator * 100 >= percent * denominator else UNMET

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
    if answer == "na" and "notApplicableIf" not in clause:
        return UNANSWERED  # it stands from before a review that found the number reached, or from before another reading
    return {True: MET, False: UNMET, "na": NA, None: UNANSWERED}[answer]

def criterion_status(clause_statuses):
    applicable = [status for status in clause_statuses if status != NA]
    if not applicable:
        return NA
    return next((status for status in (UNMET, UNANSWERED) if status in applicable), MET)

def statuses(bound, facts, answers):
    """Every clause's status; the clauses set aside by "na"; those met by an answer without evidence."""
    status, set_aside, unproven = {}, [], []
    for criterion, clauses in bound:
        for clause in clauses:
            id = clause["id"]
            if clause["kind"] == "rate":
                status[id] = rate_status(clause["rate"], facts)
                continue
            answer, evidence = answer_to(criterion, clause, answers)
            status[id] = attest_status(clause, facts, answer)
            if status[id] == NA and "when" not in clause:
                set_aside.append(id)
            if status[id] == MET and not evidence:
                unproven.append(id)
    return status, set_aside, unproven

# ---------------------------------------------------------------- levels

def ladder(rulebook, bound, clause_status):
    """Every level's requirements in counts, and the star reached."""
    by_clause = rulebook["counting"]["unit"] == "clause"
    na_is_met = rulebook["counting"]["notApplicable"] == "met"
    levels, star = [], 0
    for level in rulebook["levels"]:
        requirements = [requirement_counts(requirement, bound, clause_status, by_clause, na_is_met)
                        for requirement in level["requires"]]
        reached = star == level["star"] - 1 and all(counts["satisfied"] for counts in requirements)
        star = level["star"] if reached else star
        levels.append({"star": level["star"], "reached": reached, "requirements": requirements})
    return levels, star

def requirement_counts(requirement, bound, clause_status, by_clause, na_is_met):
    counted, items = [], []  # items: the statuses of what is counted, criteria or clauses
    for criterion, clauses in bound:
        if (criterion["tier"] == requirement["tier"]
                and ("stars" not in requirement or criterion.get("star") in requirement["stars"])
                and ("criteria" not in requirement or criterion["id"] in requirement["criteria"])):
            of_clauses = [clause_status[clause["id"]] for clause in clauses]
            items += of_clauses if by_clause else [criterion_status(of_clauses)]
            counted.append(criterion["id"])
    applicable = [MET if status == NA else status for status in items if na_is_met or status != NA]
    met, all_of_them = applicable.count(MET), len(applicable)
    percent = requirement.get("atLeastPercent")
    needed = -(-percent * all_of_them // 100) if percent else min(requirement["atLeast"], all_of_them)  # rounded up
    return {"tier": requirement["tier"], "met": met, "applicable": all_of_them, "needed": needed,
            "percent": "%d.%d" % divmod(met * 1000 // all_of_them, 10) if all_of_them else None,
            "satisfied": met >= needed, "criteria": counted, "spare": percent is not None and percent < 100}

def steps_to(target, levels, bound, clause_status):
    """The fewest steps to the target star, and the criteria to choose from, nearest first."""
    groups, choice = [], set()  # groups: (criteria counted, steps they take), apart from one another
    for level in levels[:target]:
        for requirement in level["requirements"]:
            counted, missing = set(requirement["criteria"]), max(0, requirement["needed"] - requirement["met"])
            within = sum(steps for criteria, steps in groups if criteria <= counted)  # serve both requirements
            groups = [group for group in groups if not group[0] <= counted] + [(counted, max(missing, within))]
            choice |= counted if missing else set()
    candidates = []
    for position, (criterion, clauses) in enumerate(bound):
        not_met = [clause_status[clause["id"]] in (UNMET, UNANSWERED) for clause in clauses].count(True)
        if criterion["id"] in choice and not_met:
            candidates.append((not_met, position, criterion["id"]))
    return {"star": target, "steps": sum(steps for _, steps in groups), "criteria": [c[2] for c in sorted(candidates)]}

# ---------------------------------------------------------------- the rating

def rate(rulebook, submission):
    kind, form = type_of(rulebook, submission)
    bound = binding(rulebook, kind["id"], form)
    stages, before = [], {}
    for stage, facts, answers in sheets(rulebook, submission):
        status, set_aside, unproven = statuses(bound, facts, answers)
        levels, star = ladder(rulebook, bound, status)
        stages.append({"stage": stage, "star": star, "changes": [id for id in status if before.get(id, status[id]) != status[id]]})
        before = status

    def star_if_unanswered_were(other):
        if UNANSWERED not in status.values():
            return star
        return ladder(rulebook, bound, {id: other if s == UNANSWERED else s for id, s in status.items()})[1]

    return {
        "star": star,
        "clauses": status,
        "criteria": {criterion["id"]: criterion_status([status[clause["id"]] for clause in clauses])
                     for criterion, clauses in bound},
        "levels": levels,
        "next": steps_to(star + 1, levels, bound, status) if star < len(levels) else None,
        "range": {"worst": star_if_unanswered_were(UNMET), "best": star_if_unanswered_were(MET)},
        "cushion": [{"star": level["star"], "tier": requirement["tier"], "spare": requirement["met"] - requirement["needed"]}
                    for level in levels if level["reached"] for requirement in level["requirements"] if requirement["spare"]],
        "notApplicable": set_aside,
        "unproven": unproven,
        "stages": stages,
        "honours": [re_examined(rulebook, honour, star, levels, bound, status) for honour in submission.get("honours") or []],
    }

def re_examined(rulebook, honour, star, levels, bound, clause_status):
    """What an honour comes to: whether its star is held, or, of an earlier year, within how many years it is due."""
    rule = next(rule for rule in rulebook["honours"] if rule["id"] == honour["title"])
    if honour["year"] < rule["since"]:
        return {"title": rule["id"], "dueWithinYears": rule["earlierDueWithinYears"]}
    held = star >= rule["star"]
    return {"title": rule["id"], "held": held, "missing": None if held else steps_to(rule["star"], levels, bound, clause_status)}

# ---------------------------------------------------------------- other readings

def alternatives(rulebook):
    """What each alternative that is data replaces."""
    return {"%s=%s" % (reading["id"], alternative["id"]): alternative["replaces"]
            for reading in rulebook["readings"] for alternative in reading["alternatives"] if "replaces" in alternative}

def read_otherwise(rulebook, choices):
    other = copy.deepcopy(rulebook)
    for change in [change for choice in choices for change in alternatives(rulebook)[choice]]:
        *path, key = change["at"].split("/")[1:]
        place = other
        for name in path:  # an element of a list is named by its id, its star or its tier
            place = place[name] if isinstance(place, dict) else next(
                element for element in place if name in (element.get("id"), str(element.get("star")), element.get("tier")))
        place[key] = change["value"]
        if change["value"] is None:
            del place[key]
    return other
