"""Which plausibility rules warn of an accepted submission: the second opinion on what does not fit together.

    implausible(rulebook, submission)   the ids of the rules that warn, in the order of the rulebook
"""
from rate import MET, UNMET, binding, given_answers, given_facts, rate, sheets, type_of

def used_facts(rulebook, type_id):
    """The facts that some clause of the type uses, whatever the form."""
    used = set()
    for criterion in rulebook["criteria"]:
        for clause in criterion["clauses"]:
            if type_id in criterion["types"] and type_id in clause.get("types", [type_id]):
                rule = clause.get("rate", {})
                used |= {rule.get("numerator"), rule.get("denominator"), clause.get("when", {}).get("fact")}
                used |= {band["fact"] for band in rule.get("bands", [])}
    return used

def last_year(submission):
    """Last year's facts, where they are or may be of the year before; else none."""
    previous = submission.get("previous") or {}
    then, now = previous.get("year"), submission.get("year")
    return given_facts(previous) if then is None or now is None or then == now - 1 else {}

def implausible(rulebook, submission):
    kind, form = type_of(rulebook, submission)
    result = rate(rulebook, submission)
    status, aside = result["clauses"], result["notApplicable"]
    owner = {clause["id"]: criterion["id"] for criterion, clauses in binding(rulebook, kind["id"], form) for clause in clauses}
    reviewed = {id for review in submission.get("reviews") or [] for id in given_answers(review)}
    undocumented = {id for id in result["unproven"] if not {id, owner[id]} & reviewed}
    facts = {id: n for id, n in [*sheets(rulebook, submission)][-1][1].items() if id in used_facts(rulebook, kind["id"])}
    before = last_year(submission)

    def warns(rule):
        if "documents" in rule:
            return any(id in undocumented for id in rule["documents"])
        if "changedByPercent" in rule:
            if rule["fact"] not in facts or rule["fact"] not in before:
                return False
            small, large = sorted((facts[rule["fact"]], before[rule["fact"]]))
            return large >= rule["atLeast"] and (large - small) * 100 >= rule["changedByPercent"] * small
        in_doubt = status.get(rule["denied"]) == UNMET if "denied" in rule else rule["notApplicable"] in aside
        if "when" in rule:
            return in_doubt and facts.get(rule["when"]["fact"], -1) >= rule["when"]["atLeast"]
        return in_doubt and any(status.get(id) == MET for id in rule["claimed"])

    return [rule["id"] for rule in rulebook.get("plausibility", []) if warns(rule)]
