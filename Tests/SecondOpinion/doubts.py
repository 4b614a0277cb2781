"""Which plausibility rules warn of an accepted submission: the second opinion on what does not fit together.

    implausible(rulebook, submission)   the ids of the rules that warn, in the order of the rulebook;
                                        of a rule for several facts ID:FACT for each that is far
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
        in_doubt = status.get(rule["denied"]) == UNMET if "denied" in rule else rule["notApplicable"] in aside
        if "when" in rule:
            return in_doubt and facts.get(rule["when"]["fact"], -1) >= rule["when"]["atLeast"]
        return in_doubt and any(status.get(id) == MET for id in rule["claimed"])

    def far(fact, percent, at_least):
        """Whether a count is far from last year's, of which there was some."""
        if fact not in facts or not before.get(fact):
            return False
        small, large = sorted((facts[fact], before[fact]))
        return large >= at_least and (large - small) * 100 >= percent * small

    warned = []
    for rule in rulebook.get("plausibility", []):
        if "facts" in rule:
            warned += [f"{rule['id']}:{each['fact']}" for each in rule["facts"] if far(each["fact"], rule["changedByPercent"], each["atLeast"])]
        elif warns(rule):
            warned.append(rule["id"])
    return warned
