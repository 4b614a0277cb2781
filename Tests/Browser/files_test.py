"""Files are opened in the form: each example saves as it was, or after a change as what it says; each
kind of refused file shows every problem with its line and column, and stays out where it is not JSON."""
import glob
import json
import os
import re

from harness import ROOT, SUBMISSIONS, Form, agrees, assessed, expect, run, same


def without_places(result):
    """A result without what hangs on how its text was laid out."""
    places = ("line", "column")
    warnings = [{key: warning[key] for key in warning if key not in places}
                for warning in result["warnings"]]
    return dict(result, submission=None, warnings=warnings)


def opens_and_saves(tool, form, path):
    with open(path, "rb") as file:
        original = file.read()
    form.open(path)
    saved, _ = form.save()
    with open(saved, "rb") as file:
        same(file.read(), original, f"{path} as saved")
    printed = run(tool, "assess", "--format", "json", "--lang", "zh", path)
    same(form.engine_says(saved), printed.decode(), "engine and tool")
    result = json.loads(printed)
    form.settle()
    agrees(form.shown(), result)
    # A change and its undoing lay the file out anew; all that it holds is still there.
    form.page.focus('[name="organisation/district"]')
    before = form.page.input_value('[name="organisation/district"]')
    form.page.keyboard.press("End")
    form.page.keyboard.type("x")
    form.page.keyboard.press("Backspace")
    same(form.page.input_value('[name="organisation/district"]'), before, "district")
    saved, _ = form.save()
    with open(saved, encoding="utf-8") as file:
        laid_out = json.load(file)
    said = json.loads(original.decode("utf-8-sig"))
    if not before:
        laid_out["organisation"].pop("district")
        said["organisation"].pop("district", None)
    same(json.dumps(laid_out), json.dumps(said), f"{path}, laid out anew")
    same(without_places(assessed(tool, saved)), without_places(result), f"{path}, rated again")


def refusals(tool):
    """A refused file of each set of problems, with what the tool says of it.

    That the engine says of all others what the tool says is for .ci/form-agreement.
    """
    kinds = {}
    for path in sorted(glob.glob(os.path.join(ROOT, "Fixtures", "refused", "*.json"))):
        result = assessed(tool, path)
        kinds.setdefault(frozenset(p["code"] for p in result["errors"]), (path, result))
    return kinds.values()


def shows_refusal(form, path, result):
    """The problems that are told are the tool's, each at its place."""
    form.open(path)
    told = form.texts("#told .list li")
    wanted = [f"第 {p['line']} 行第 {p['column']} 列：{p['message']}"
              for p in result["errors"] + result["warnings"]]
    same(told, wanted, path)
    at_fields = "".join(form.texts("#form .messages p"))
    try:
        with open(path, encoding="utf-8-sig") as file:
            readable = isinstance(json.load(file, parse_constant=refuse), dict)
    except ValueError:
        readable = False
    if not readable:
        return 0
    form.settle()
    # Each has a link to its field in the list beside the form, or stands there alone.
    listed = form.texts("#problems .list li")
    same(len(listed), len(result["errors"] + result["warnings"]), f"{path}, listed")
    at_fields = "".join(form.texts("#form .messages p"))
    return sum(1 for p in result["errors"] if p["message"] in at_fields) / len(result["errors"])


def refuse(constant):
    raise ValueError(constant)


UNUSUAL = """{"$schema":"x", "x-own": {"b": [1.50, 1e400, 12345678901234567890, "\\u00e9\\ud83d\\ude00"]},
 "source": "甲.ndjson:7", "organisation": {"x-2": 1, "name": "甲", "type": "non-public", "1": null},
 "honours": [], "facts": {"communities": 3, "members": 80, "x-members": "会员"},
 "answers": {"B3": {"met": true, "evidence": ["a.pdf"], "note": "全部", "x-why": {}},
   "B3b": null, "V3.9": true, "V3.9b": "na", "S2": {"met": null, "note": "n"}, "x-B1": "?"}}"""


def keeps_what_it_does_not_know(tool, form):
    path = os.path.join(form.folder, "unusual.json")
    with open(path, "w", encoding="utf-8") as file:
        file.write(UNUSUAL.replace('"1": null', '"x-1": null'))
    form.open(path)
    form.page.fill('[name="facts/members"]', "81")
    form.settle()
    saved, _ = form.save()
    with open(saved, encoding="utf-8") as file:
        text = file.read()
    for kept in ("1.50", "1e400", "12345678901234567890", "\\u00e9\\ud83d\\ude00", "甲.ndjson:7",
                 '"communities": 3', '"x-members": "会员"', '"x-why": {}', '"honours": []',
                 '"note": "全部"', '"x-B1": "?"'):
        expect(kept in text, "lost:", kept, text)
    expect('"members": 81' in text, text)
    keys = re.findall(r'"(\$?[\w.-]+)":', text)
    wanted = re.findall(r'"(\$?[\w.-]+)":', UNUSUAL.replace('"1": null', '"x-1": null'))
    same(keys, wanted, "the order of keys")


def shows_whole_answers(tool, form):
    """An answer to a criterion as a whole, and clauses that win over it."""
    path = os.path.join(form.folder, "whole.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"organisation": {"name": "甲", "type": "non-public"}, "answers": {
            "B3": {"met": True, "evidence": ["照片.jpg"]}, "B3b": None}}, file)
    before = assessed(tool, path)
    form.open(path)
    checked = "id => document.querySelector(`[name='answers/${id}']:checked`).value"
    same(form.page.evaluate(checked, "B3a"), "true", "B3a, by the whole")
    same(form.page.evaluate(checked, "B3b"), "null", "B3b, its own null")
    expect(any("整体" in text for text in form.texts(".as-whole p")), "the whole is told")
    # More evidence to one clause leaves the answer that it had.
    form.page.eval_on_selector("[name='evidence/B3a']", "e => { e.closest('details').open = true }")
    form.page.fill("[name='evidence/B3a']", "照片.jpg\n\n 登记证.pdf ")
    form.settle()
    saved, _ = form.save()
    with open(saved, encoding="utf-8") as file:
        answers = json.load(file)["answers"]
    same(answers["B3a"], {"met": True, "evidence": ["照片.jpg", "登记证.pdf"]}, "B3a")
    same(without_places(assessed(tool, saved)), without_places(before), "the rating")
    # Answered one by one it says the same.
    form.open(path)
    form.page.click(".as-whole:not([hidden]) button")
    form.settle()
    saved, _ = form.save()
    with open(saved, encoding="utf-8") as file:
        answers = json.load(file)["answers"]
    expect("B3" not in answers and answers["B3b"] is None, answers)
    same(without_places(assessed(tool, saved)), without_places(before), "the rating")


def marks_what_is_typed(tool, form):
    """What is typed wrong is refused at its field, and told to those who do not see it."""
    form.page.fill('[name="organisation/name"]', "甲")
    for typed, text in (("8o", "8o"), ("-1", "-1"), ("1e3", "1e3"), ("1.0", "1.0"), ("80人", "80人"),
                        ("1,234", "1,234"), ("１．０", "1.0")):
        form.page.fill('[name="facts/members"]', typed)
        form.settle()
        field = form.page.query_selector('[name="facts/members"]')
        same(field.get_attribute("aria-invalid"), "true", typed)
        described = " ".join(form.text("#" + id) for id in
                             field.get_attribute("aria-describedby").split())
        expect("整数" in described, typed, described)
        saved, _ = form.save()
        with open(saved, encoding="utf-8") as file:
            same(json.load(file)["facts"]["members"], text, "as typed")
    # What Chinese keyboards write, and what is pasted with spaces, are numbers as well.
    form.page.fill('[name="organisation/code"]', "\u3000８1330106MC00000008 ")
    for typed, number in (("８０", 80), (" 80\t", 80), ("\u300080\u3000", 80), ("0080", 80)):
        form.page.fill('[name="facts/members"]', typed)
        form.settle()
        same(form.page.get_attribute('[name="facts/members"]', "aria-invalid"), None, typed)
        saved, _ = form.save()
        with open(saved, encoding="utf-8") as file:
            written = json.load(file)
        same(written["facts"]["members"], number, typed)
    same(written["organisation"]["code"], "81330106MC00000008", "the code")
    form.page.fill('[name="facts/members"]', "80")
    form.page.fill('[name="facts/employees"]', "79")
    form.settle()
    expect("80" in form.text("#problems") and "79" in form.text("#problems"), "part and whole")
    form.page.fill('[name="facts/employees"]', "100")
    form.settle()
    same(form.text("#problems"), "", "nothing is wrong")
    expect("80/100 = 80.0%" in form.text("#form"), "the engine's percentage beside the number")
    same(form.page.get_attribute('[name="facts/members"]', "aria-invalid"), None, "mended")


BEYOND_THE_FORM = """{"format": "unionstar/2", "rulebook": "x", "anwsers": {}, "facts":
 {"members": 3, "employees": 9, "members": 4, "x-own": 1}, "organisation": {"name": "甲", "nme": "乙",
 "type": "non-public"}, "answers": {"B1a": true, "zz": true, "B1a": false}, "x-/~": {}, "y/~": 1}"""


def removes_what_no_field_mends(tool, form):
    """What is repeated or unknown is taken out by a button; the first of what is repeated stays."""
    path = os.path.join(form.folder, "beyond.json")
    with open(path, "w", encoding="utf-8") as file:
        file.write(BEYOND_THE_FORM)
    form.open(path)
    removed = []
    while form.page.query_selector("#problems button"):
        removed.append(re.search("“(.*)”", form.text("#problems button"))[1])
        form.page.click("#problems button")
        form.settle()
    same(removed, ["format", "rulebook", "anwsers", "members", "nme", "zz", "B1a", "y/~"], "removed")
    same(form.texts("#problems h3"), [], "mistakes left")
    saved, _ = form.save()
    with open(saved, encoding="utf-8") as file:
        same(json.load(file), {
            "facts": {"members": 3, "employees": 9, "x-own": 1},
            "organisation": {"name": "甲", "type": "non-public"}, "answers": {"B1a": True}, "x-/~": {}},
             "what is left")


def tells_what_is_missing_where(tool, form):
    """What is missing or of another kind is told at the field that mends it."""
    missing = os.path.join(form.folder, "missing.json")
    for text, fields in (
            ("{}", ["organisation/name"]), ('{"organisation": []}', ["organisation/name"]),
            ('{"organisation": {"name": null}}', ["organisation/name", "organisation/type"]),
            ('{"organisation": {"type": "regional"}}', ["organisation/name", "organisation/form"]),
            ('{"organisation": {"name": "甲", "type": "regional", "form": null}}', ["organisation/form"])):
        with open(missing, "w", encoding="utf-8") as file:
            file.write(text)
        form.open(missing)
        same(form.page.eval_on_selector_all("[aria-invalid]", "all => all.map(e => e.name)"), fields, text)
        same(len(form.texts("#problems .list li")), len(form.texts("#problems .list li a")), text)


def chooses_again(tool, form):
    """What a choice had in the file can be chosen again, whatever it is."""
    path = os.path.join(form.folder, "odd.json")
    for value in ("9", '"三"', '{"x": [1]}', "[]", "true"):
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"organisation": {"name": "甲", "type": "non\\u002dpublic"}, "claimedStar": %s}'
                       % value)
        form.open(path)
        same(form.page.eval_on_selector(
            '[name="organisation/type"]', "e => e.selectedOptions[0].text"), "非公企业工会", "the type")
        odd = form.page.input_value('[name="claimedStar"]')
        form.page.select_option('[name="claimedStar"]', "3")
        form.page.select_option('[name="claimedStar"]', odd)
        form.settle()
        saved, _ = form.save()
        with open(saved, encoding="utf-8") as file:
            same(json.load(file)["claimedStar"], json.loads(value), value)


def follows_other_rules(tool, browser):
    """Nothing of Hangzhou is in the page: the small rulebook's form has its levels, tiers and facts."""
    rules = os.path.join(ROOT, "Fixtures", "library", "rulebook.json")
    form = Form(tool, browser, "--lang", "en", "--rulebook", rules)
    path = os.path.join(ROOT, "Fixtures", "editions", "riverside-2025.json")
    form.open(path)
    form.settle()
    result = json.loads(run(tool, "assess", "--format", "json", "--lang", "en", "--rulebook", rules, path))
    agrees(form.shown(), result)
    form.close()


def main(tool, browser):
    form = Form(tool, browser, "--lang", "zh")
    paths = sorted(glob.glob(os.path.join(SUBMISSIONS, "*.json")))
    paths += sorted(glob.glob(os.path.join(ROOT, "Fixtures", "reviews", "*.json")))
    for path in paths:
        opens_and_saves(tool, form, path)
    keeps_what_it_does_not_know(tool, form)
    shows_whole_answers(tool, form)
    shares = [shows_refusal(form, *refusal) for refusal in refusals(tool)]
    removes_what_no_field_mends(tool, form)
    tells_what_is_missing_where(tool, form)
    chooses_again(tool, form)
    form.close()
    form = Form(tool, browser, "non-public", "--lang", "zh")
    marks_what_is_typed(tool, form)
    form.close()
    follows_other_rules(tool, browser)
    print(f"   {len(paths)} files saved as they were, {len(shares)} refused at their places;",
          f"{sum(1 for share in shares if share == 1)} of these with every mistake at a field")
